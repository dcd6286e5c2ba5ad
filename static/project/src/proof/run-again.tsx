import { useState } from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import type { CheckId } from '#domain/loop/answers';
import { PlainButton } from '../../../shared/src/components/plain-button';
import type { DecisionsDesk } from '../decisions/decisions-desk';
import styles from './proof.module.css';

interface RunAgainProps {
  readonly decision: FollowedDecision;
  readonly check: CheckId;
  readonly desk: DecisionsDesk;
  /** The app has not looked yet. */
  readonly isFirst: boolean;
}

/** Has the app look now. */
export function RunAgain({ decision, check, desk, isFirst }: RunAgainProps) {
  const [looking, setLooking] = useState(false);
  const [said, setSaid] = useState('');
  const look = async () => {
    setLooking(true);
    setSaid('');
    const sent = await desk.prove({ id: decision.id, check });
    setLooking(false);
    setSaid(sent.ok ? 'Looked just now.' : sent.problem);
  };
  return (
    <p className={styles.acts}>
      {isFirst && <span className={styles.quiet}>The app looks by itself once a day.</span>}
      <PlainButton
        compact
        aria-label={`${isFirst ? 'Look now' : 'Run again'}: ${check.days} days, ${decision.decided.text}`}
        // It keeps the keyboard while Jira is asked, so it is not disabled.
        aria-disabled={looking || undefined}
        onClick={() => void (looking || look())}
      >
        {isFirst ? 'Look now' : 'Run again'}
      </PlainButton>
      <span role="status">{looking ? 'Looking…' : said}</span>
    </p>
  );
}
