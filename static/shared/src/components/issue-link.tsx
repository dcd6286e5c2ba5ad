import type { IssueKey } from '#domain/history/issue-key';
import styles from './issue-link.module.css';
import { useSurroundings } from './surroundings';

/** An issue's key that opens the issue in a tab of its own, so that the page keeps its place. */
export function IssueLink({ issue }: { readonly issue: IssueKey }) {
  const { issueUrl } = useSurroundings();
  return (
    <a className={styles.key} href={issueUrl(issue)} target="_blank" rel="noreferrer">
      {issue}
    </a>
  );
}
