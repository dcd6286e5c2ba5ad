import type { ReactNode } from 'react';
import styles from './scroll-box.module.css';

/** Holds a table that may be wider than a narrow page: it scrolls by itself, with the keyboard too. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard to be scrolled with it.
    <section className={styles.scroller} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
