import type { FollowedDecision } from '#contract/followed-decisions';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { DecisionsDesk } from './decisions-desk';
import { WaitingItem } from './waiting-item';
import { waitingNow } from './waiting-now';
import { waitingSentence } from './waiting-words';

interface WaitingPartProps {
  readonly decisions: readonly FollowedDecision[];
  readonly desk: DecisionsDesk;
}

/** What waits for somebody now, most overdue first (S3-62). */
export function WaitingPart({ decisions, desk }: WaitingPartProps) {
  const { voice } = useSurroundings();
  const waiting = waitingNow(decisions, desk.viewer);
  return (
    <Section id="waiting" title="Waits for somebody" sentence={waitingSentence(waiting, decisions, voice)}>
      <ul>
        {waiting.map((one) => (
          <WaitingItem key={one.id} waiting={one} desk={desk} />
        ))}
      </ul>
    </Section>
  );
}
