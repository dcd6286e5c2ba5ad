import type { ReactNode } from 'react';
import styles from './scroll-box.module.css';

/** Holds a table that may be wider than a narrow page: it scrolls by itself, with the keyboard too. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark, beside the one of the chapter that has the same name; a fieldset is for fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard to be scrolled with it.
    <div className={styles.scroller} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
