import type { FollowedDecision } from '#contract/followed-decisions';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { PlainButton } from '../../../shared/src/components/plain-button';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { PersonName } from './person-name';

interface DecisionLineProps {
  readonly decision: FollowedDecision;
  readonly desk: DecisionsDesk;
}

/** Whose a decision is, its issue, and the post-mortem it comes from. */
export function DecisionLine({ decision, desk }: DecisionLineProps) {
  const { told } = decision.followed;
  const { id, title, isLost } = decision.postMortem;
  return (
    <p className={styles.line}>
      <PersonName person={told.owner} />
      {told.owner === desk.viewer && <span className={styles.yours}>yours</span>}
      <IssueLink issue={told.key} />
      <span className={styles.from}>
        from{' '}
        {isLost ? (
          <>{title}, whose record is no longer here</>
        ) : (
          <PlainButton appearance="link" onClick={() => desk.openPostMortem(id)}>
            {title}
          </PlainButton>
        )}
      </span>
    </p>
  );
}
