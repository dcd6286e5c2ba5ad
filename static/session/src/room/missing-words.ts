import { missingOf } from '#domain/session/gates';
import type { GateMissing } from '#domain/session/refusal';
import type { Session } from '#domain/session/session';
import type { Say } from '../../../shared/src/say/say';
import type { DeskView } from '../../../shared/src/session/session-desk';

/** What the phase that runs still lacks. */
export const missingNow = (session: Session, { people }: Pick<DeskView, 'people'>): readonly GateMissing[] =>
  session.phase === null
    ? []
    : missingOf(
        session,
        session.phase,
        people.map(({ accountId }) => accountId),
      );

/** What keeps the facilitator from going on. At the end envelopes that nobody would open any more count too. */
export function missingToGoOn(session: Session, view: Pick<DeskView, 'people'>): readonly GateMissing[] {
  const missing = missingNow(session, view);
  const last = session.phase === session.agenda.phases.length - 1;
  const unopened = [session.successes, session.frictions].some(({ state, envelopes }) => state === 'writing' && envelopes > 0);
  return last && unopened && !missing.some(({ gate }) => gate === 'revealed') ? [...missing, { gate: 'revealed' }] : missing;
}

/** One thing that is missing, as a sentence with its number. */
export function missingWords(missing: GateMissing, say: Say): string {
  switch (missing.gate) {
    case 'rules-acknowledged':
      return say('room.gate.rulesAcknowledged', { n: missing.people });
    case 'revealed':
      return say('room.gate.revealed');
    case 'repeatable-judged':
      return say('room.gate.repeatableJudged', { n: missing.items.length });
    case 'all-sorted':
      return say('room.gate.allSorted', { n: missing.items.length });
    case 'topics-chosen':
      return say('room.gate.topicsChosen');
    case 'upstream-asked':
      return say('room.gate.upstreamAsked', { n: missing.items.length });
    case 'redesign-listed':
      return say('room.gate.redesignListed');
    case 'chains-systemic':
      return say('room.gate.chainsSystemic', { n: missing.items.length });
    case 'conditions-ranked':
      return say('room.gate.conditionsRanked');
    case 'decision-for-each-topic':
      return say('room.gate.decisionForEachTopic', { n: missing.items.length });
    case 'commitments-said':
      return say('room.gate.commitmentsSaid', { n: missing.people });
  }
}
