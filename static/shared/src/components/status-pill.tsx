import type { StatusNow } from '#domain/history/issue-story';
import styles from './status-pill.module.css';

/** A status in the colours of its category; the name says the same without colour. */
export function StatusPill({ status }: { readonly status: StatusNow }) {
  return (
    <span className={styles.pill} data-category={status.category} title={status.name}>
      {status.name}
    </span>
  );
}
