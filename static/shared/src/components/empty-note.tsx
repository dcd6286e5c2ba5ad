import type { ReactNode } from 'react';
import styles from './empty-note.module.css';

interface EmptyNoteProps {
  readonly title: string;
  /** What is missing, what still works, what would help. */
  readonly children: ReactNode;
  readonly height?: number;
}

/** Where a view has nothing to show: says why and what would change it. */
export function EmptyNote({ title, children, height }: EmptyNoteProps) {
  return (
    <div className={styles.note} style={height === undefined ? undefined : { minHeight: height }}>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{children}</p>
    </div>
  );
}
