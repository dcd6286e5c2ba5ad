import type { ReactNode } from 'react';
import { Link } from '../route/link';
import styles from './nav-link.module.css';

/** One line of the side bar. */
export function NavLink({
  href,
  icon,
  current,
  below,
  children,
}: {
  href: string;
  icon: ReactNode;
  current: boolean;
  /** What hangs under the line, in a tree. */
  below?: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className={styles.item}>
      <Link href={href} className={current ? styles.current : styles.link} aria-current={current ? 'page' : undefined}>
        <span className={styles.icon}>{icon}</span>
        <span className={styles.text}>{children}</span>
      </Link>
      {below}
    </li>
  );
}
