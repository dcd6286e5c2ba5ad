import type { FollowedDecision } from '#contract/followed-decisions';
import type { DateMove } from '#domain/history/issue-story';
import { reasonOfMove } from '#domain/loop/tell-why';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { ReasonLine } from './reason-line';

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

function Move({ move, decision, ...place }: DateMovesProps & { readonly move: DateMove }) {
  const { voice } = useSurroundings();
  const nameOf = useNames([move.by]);
  const day = (date: DateMove['from']) => (date === null ? 'no date' : voice.day(date));
  const told = `From ${day(move.from)} to ${day(move.to)}`;
  return (
    <ReasonLine
      {...place}
      decision={decision}
      reason={reasonOfMove(decision.followed, move)}
      about={{ of: 'move', at: move.at }}
      named={told}
      question="Why was the date moved? One sentence"
    >
      {told}{' '}
      <span className={styles.quiet} title={voice.exact(move.at)}>
        on {voice.day(voice.dayOf(move.at))}
        {move.by !== null && ` by ${nameOf(move.by) ?? '…'}`}
      </span>
    </ReasonLine>
  );
}
