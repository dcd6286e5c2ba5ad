import { type ReactNode, useEffect, useRef } from 'react';
import { usePlace } from '../route/browser-history';
import { Link } from '../route/link';
import { productAt } from '../route/product-at';
import styles from './page-head.module.css';

interface Props {
  title: string;
  /** The way here, the nearest last. */
  trail?: readonly { text: string; href: string; icon?: ReactNode }[];
  /** What the browser's tab says before the name of the product. */
  tab?: string;
  before?: ReactNode;
  children?: ReactNode;
}

/** A page's heading: it names the tab and takes the focus, so that a screen reader tells where one has come. */
export function PageHead({ title, trail = [], tab = title, before, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const product = productAt(usePlace().pathname);
  useEffect(() => {
    document.title = `${tab} - ${product}`;
  }, [tab, product]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className={styles.head}>
      {trail.length > 0 && (
        <nav aria-label="Breadcrumbs">
          <ol className={styles.trail}>
            {trail.map((step) => (
              <li key={step.href}>
                {step.icon}
                <Link href={step.href} className={styles.step}>
                  {step.text}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={styles.line}>
        {before}
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className={styles.end}>{children}</div>
      </div>
    </header>
  );
}
