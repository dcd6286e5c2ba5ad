import type { FollowedDecision } from '#contract/followed-decisions';
import type { DateMove } from '#domain/history/issue-story';
import { reasonOfMove } from '#domain/loop/tell-why';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { OpenedForm } from './opened-form';
import { WhyForm } from './why-form';

interface DateMovesProps {
  readonly decision: FollowedDecision;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
}

/** Every move of the due date, with who moved it and why; who may, says why. */
export function DateMoves({ decision, desk, home }: DateMovesProps) {
  const { dateMoves } = decision.followed.told;
  if (dateMoves.length === 0) return null;
  return (
    <div>
      <h5 className={styles.small}>Moves of the date</h5>
      <ul>
        {dateMoves.map((move) => (
          <Move key={move.at} move={move} decision={decision} desk={desk} home={home} />
        ))}
      </ul>
    </div>
  );
}

function Move({ move, decision, desk, home }: DateMovesProps & { readonly move: DateMove }) {
  const { voice } = useSurroundings();
  const reason = reasonOfMove(decision.followed, move);
  const nameOf = useNames([move.by, reason?.by ?? null]);
  const day = (date: DateMove['from']) => (date === null ? 'no date' : voice.day(date));
  const told = `From ${day(move.from)} to ${day(move.to)}`;
  return (
    <li className={styles.told}>
      <p>
        {told}{' '}
        <span className={styles.quiet} title={voice.exact(move.at)}>
          on {voice.day(voice.dayOf(move.at))}
          {move.by !== null && ` by ${nameOf(move.by) ?? '…'}`}
        </span>
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
        <OpenedForm act={reason === null ? 'Say why' : 'Say it differently'} about={`${told}, ${decision.decided.text}`}>
          {(close) => (
            <WhyForm
              decision={decision}
              desk={desk}
              home={home}
              about={{ of: 'move', at: move.at }}
              question="Why was the date moved? One sentence"
              before={reason?.text ?? ''}
              onClose={close}
            />
          )}
        </OpenedForm>
      )}
    </li>
  );
}
