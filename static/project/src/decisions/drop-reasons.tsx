import type { FollowedDecision } from '#contract/followed-decisions';
import type { Closing } from '#domain/loop/closing';
import { reasonOfDrop } from '#domain/loop/tell-why';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { OpenedForm } from './opened-form';
import { WhyForm } from './why-form';

interface DropReasonsProps {
  readonly decision: FollowedDecision;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
}

/** Every time that it was closed without the change, and why. */
export function DropReasons({ decision, desk, home }: DropReasonsProps) {
  const dropped = decision.followed.told.closings.filter(({ as }) => as === 'dropped');
  if (dropped.length === 0) return null;
  return (
    <ul>
      {dropped.map((closing) => (
        <Dropped key={closing.since} closing={closing} decision={decision} desk={desk} home={home} />
      ))}
    </ul>
  );
}

function Dropped({ closing, decision, desk, home }: DropReasonsProps & { readonly closing: Closing }) {
  const { voice } = useSurroundings();
  const reason = reasonOfDrop(decision.followed, closing);
  const nameOf = useNames([reason?.by ?? null]);
  return (
    <li className={styles.told}>
      <p>
        Closed as “{closing.closedAs}” on {voice.day(closing.on)}, without the change
        {closing.until !== null && `, until ${voice.day(voice.dayOf(closing.until))}`}
        {': '}
        {reason === null ? (
          <span className={styles.quiet}>nobody has said why</span>
        ) : (
          <>
            <q dir="auto">{reason.text}</q> <span className={styles.quiet}>{nameOf(reason.by) ?? '…'}</span>
          </>
        )}
      </p>
      {decision.mayAnswer && (
        <OpenedForm act={reason === null ? 'Say why' : 'Say it differently'} about={`dropped, ${decision.decided.text}`}>
          {(close) => (
            <WhyForm
              decision={decision}
              desk={desk}
              home={home}
              about={{ of: 'drop', at: closing.since }}
              question="Why was it dropped? One sentence"
              before={reason?.text ?? ''}
              onClose={close}
            />
          )}
        </OpenedForm>
      )}
    </li>
  );
}
