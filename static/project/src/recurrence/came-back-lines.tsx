import type { FollowedDecision } from '#contract/followed-decisions';
import type { Comeback } from '#domain/loop/comeback';
import { comebacksAgainst } from '#domain/loop/comebacks';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import type { DecisionsDesk } from '../decisions/decisions-desk';
import { useSend } from '../decisions/use-send';
import styles from './recurrence.module.css';

interface CameBackLinesProps {
  readonly decision: FollowedDecision;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
}

/** Where what a decision had fixed came back, by whose word: it did not hold, or had not before it was fixed anew. */
export function CameBackLines({ decision, desk, home }: CameBackLinesProps) {
  const { comebacks } = decision.followed.kept;
  if (comebacks.length === 0) return null;
  const against = comebacksAgainst(decision.followed);
  return (
    <ul>
      {comebacks.map((comeback) => (
        <CameBackLine
          key={`${comeback.postMortem.id} ${comeback.topic}`}
          comeback={comeback}
          stands={against.includes(comeback)}
          decision={decision}
          desk={desk}
          home={home}
        />
      ))}
    </ul>
  );
}

interface CameBackLineProps extends CameBackLinesProps {
  readonly comeback: Comeback;
  readonly stands: boolean;
}

function CameBackLine({ comeback: { postMortem, topic, sentence, by, at }, stands, decision, desk, home }: CameBackLineProps) {
  const { voice } = useSurroundings();
  const nameOf = useNames([by]);
  const { sending, problem, send } = useSend(home);
  return (
    <li className={styles.line}>
      <span>
        <strong className={styles.mark} data-stands={stands || undefined}>
          {stands ? 'Did not hold' : 'Had not held'}
        </strong>{' '}
        It came back in “<span dir="auto">{postMortem.title}</span>”{stands ? '' : ', before it was closed anew'}:{' '}
        <q dir="auto">{sentence}</q>{' '}
        <span className={styles.quiet} title={voice.exact(at)}>
          {nameOf(by) ?? '…'}, {voice.day(voice.dayOf(at))}
        </span>
      </span>
      {by === desk.viewer && (
        <PlainButton
          compact
          appearance="subtle"
          disabled={sending}
          aria-label={`Take it back: ${decision.decided.text}`}
          onClick={() => void send(() => desk.takeBack({ id: decision.id, postMortemId: postMortem.id, topic }))}
        >
          Take it back
        </PlainButton>
      )}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}
