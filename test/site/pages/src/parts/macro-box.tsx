import type { ReactNode } from 'react';
import { textAt } from '../site/read';
import styles from './adf.module.css';

/** A macro that this site does not run: a box with its name, around what it holds. */
export function MacroBox({ node, inline = false, children }: { node: unknown; inline?: boolean; children?: ReactNode }) {
  const key = textAt(node, 'attrs', 'extensionKey') ?? '';
  const name =
    textAt(node, 'attrs', 'text') ?? textAt(node, 'attrs', 'parameters', 'extensionTitle') ?? key.slice(key.lastIndexOf('/') + 1);
  if (inline) return <span className={styles.card}>{name}</span>;
  return (
    <section className={styles.macro} aria-label={`Macro ${name}`}>
      <span className={styles.word}>{name}</span>
      {children}
    </section>
  );
}
