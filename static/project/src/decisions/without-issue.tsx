import type { AuditedPostMortem } from '#contract/followed-decisions';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';

interface WithoutIssueProps {
  readonly postMortems: readonly AuditedPostMortem[];
  readonly desk: DecisionsDesk;
}

/** Decisions that were taken and have no issue: nobody follows them. */
export function WithoutIssue({ postMortems, desk }: WithoutIssueProps) {
  const { voice } = useSurroundings();
  const those = postMortems.filter(({ withoutIssue }) => withoutIssue > 0);
  if (those.length === 0) return null;
  return (
    <ul className={styles.without}>
      {those.map(({ id, title, withoutIssue }) => (
        <li key={id}>
          {voice.count(withoutIssue, 'decision', 'decisions')} of{' '}
          <PlainButton appearance="link" onClick={() => desk.openPostMortem(id)}>
            {title}
          </PlainButton>{' '}
          {withoutIssue === 1 ? 'has' : 'have'} no issue in Jira, so nobody is reminded and nothing is checked. Open its session
          to create {withoutIssue === 1 ? 'it' : 'them'} from the record.
        </li>
      ))}
    </ul>
  );
}
