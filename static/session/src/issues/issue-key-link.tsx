import type { IssueKey } from '#domain/history/issue-key';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { LeadOut } from '../door/lead-out';
import styles from './issues.module.css';

/** An issue's key that opens the issue in a tab of its own. */
export function IssueKeyLink({ issue }: { readonly issue: IssueKey }) {
  const { issueUrl } = useSurroundings();
  return (
    <LeadOut address={issueUrl(issue)} look={styles.key}>
      {issue}
    </LeadOut>
  );
}
