import type { IssueKey } from '#domain/history/issue-key';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './issues.module.css';

/** An issue's key that opens the issue in a tab of its own: the session stays where it is. */
export function IssueKeyLink({ issue }: { readonly issue: IssueKey }) {
  const { issueUrl } = useSurroundings();
  const address = issueUrl(issue);
  return (
    <a
      className={styles.key}
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        // The product opens it: a macro's frame may not open windows by itself.
        event.preventDefault();
        void import('@forge/bridge').then(({ router }) => router.open(address));
      }}
    >
      {issue}
    </a>
  );
}
