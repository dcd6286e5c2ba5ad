import styles from './page.module.css';

/** Where the product does not say in which project the page is open. */
export function NotOpened({ problem }: { readonly problem: string }) {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>Post-mortem</h1>
      <p className={styles.slot}>
        Jira did not say in which project this page is open ({problem}). Open it from a project’s sidebar.
      </p>
    </main>
  );
}
