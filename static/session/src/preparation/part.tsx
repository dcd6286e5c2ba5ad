import type { ReactNode } from 'react';
import styles from './preparation.module.css';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One thing to prepare, where the checklist leads to. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section id={id} className={styles.part} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`} className={styles.partTitle} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
