import { useState } from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import { whatChanged } from '#domain/loop/what-changed';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { lookedWords } from './decision-words';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { lastRead } from './last-read';

/** When the issue was last read, and the way to have it read now. */
export function LookAgain({ decision, desk }: { readonly decision: FollowedDecision; readonly desk: DecisionsDesk }) {
  const { voice } = useSurroundings();
  const [looking, setLooking] = useState(false);
  const [found, setFound] = useState('');
  const readAt = lastRead(decision.followed, desk.sweptAt);
  const look = async () => {
    setLooking(true);
    setFound('');
    const sent = await desk.look(decision.id);
    setLooking(false);
    setFound(sent.ok ? lookedWords(whatChanged(decision.followed, sent.decision.followed)) : sent.problem);
  };
  return (
    <p className={styles.read}>
      {readAt === null ? (
        <span>Not read from Jira yet</span>
      ) : (
        <span title={voice.exact(readAt)}>Read {voice.duration(Math.max(0, desk.now() - readAt))} ago</span>
      )}
      <PlainButton
        appearance="link"
        aria-label={`Look again: ${decision.decided.text}`}
        // It keeps the keyboard while Jira is asked, so it is not disabled.
        aria-disabled={looking || undefined}
        onClick={() => void (looking || look())}
      >
        Look again
      </PlainButton>
      <span role="status">{looking ? 'Looking…' : found}</span>
    </p>
  );
}
