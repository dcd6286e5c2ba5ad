import { createContext, type ReactNode, useContext } from 'react';
import { textAt } from '../site/read';
import styles from './adf.module.css';

/** How macros come alive in a text; gives null for one that does not. Where there is none, all stay boxes. */
export const LiveMacros = createContext<(node: unknown) => ReactNode | null>(() => null);

/** A macro of a text: the app's own frame where the page shows it, or else a box with its name, around what it holds. */
export function MacroBox({ node, inline = false, children }: { node: unknown; inline?: boolean; children?: ReactNode }) {
  const live = useContext(LiveMacros)(node);
  const key = textAt(node, 'attrs', 'extensionKey') ?? '';
  const name =
    textAt(node, 'attrs', 'text') ?? textAt(node, 'attrs', 'parameters', 'extensionTitle') ?? key.slice(key.lastIndexOf('/') + 1);
  if (inline) return <span className={styles.card}>{name}</span>;
  if (live !== null)
    return (
      <section className={styles.live} aria-label={`Macro ${name}`}>
        {live}
      </section>
    );
  return (
    <section className={styles.macro} aria-label={`Macro ${name}`}>
      <span className={styles.word}>{name}</span>
      {children}
    </section>
  );
}
