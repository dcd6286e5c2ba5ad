import type { FollowedDecision } from '#contract/followed-decisions';
import type { Closing } from '#domain/loop/closing';
import { reasonOfDrop } from '#domain/loop/tell-why';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { DecisionsDesk } from './decisions-desk';
import { ReasonLine } from './reason-line';

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

function Dropped({ closing, decision, ...place }: DropReasonsProps & { readonly closing: Closing }) {
  const { voice } = useSurroundings();
  return (
    <ReasonLine
      {...place}
      decision={decision}
      reason={reasonOfDrop(decision.followed, closing)}
      about={{ of: 'drop', at: closing.since }}
      named="dropped"
      question="Why was it dropped? One sentence"
    >
      Closed as “{closing.closedAs}” on {voice.day(closing.on)}, without the change
      {closing.until !== null && `, until ${voice.day(voice.dayOf(closing.until))}`}
    </ReasonLine>
  );
}
