import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly sentence?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One chapter of the page: a heading, the sentence that says what it shows, its switches, its content. */
export function Section({ id, title, sentence, actions, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={`${id}-heading`} id={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={`${id}-heading`} tabIndex={-1}>
          {title}
        </h2>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      {children}
    </section>
  );
}
