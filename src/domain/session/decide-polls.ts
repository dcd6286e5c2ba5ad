import { opensAt } from './agenda-order';
import type { OpenedEnvelopes } from './envelope';
import { type Decided, done, refused } from './given';
import { ANY_TIME, type Rule } from './rule';
import type { Poll } from './session';

/** With fewer answers than these one could tell who gave which. */
export const FEWEST_ANSWERS = 4;

/** Whether it is safe to speak is asked before the work begins, whether it was worth the time from the closing round on. */
export const openPoll: Rule<'open-poll'> = {
  facilitatorOnly: true,
  when: ANY_TIME,
  decide: (session, { poll }, { newId }): Decided => {
    const closing = session.phase !== null && session.phase >= opensAt(session.agenda, 'commitments');
    if (session.status === 'closed') return refused({ why: 'closed' });
    if (poll === 'worthwhile' && !closing) return refused({ why: 'not-in-this-phase' });
    const before = session[poll];
    // Once counts are told, a second round would let somebody take the difference.
    if (before.state === 'open' || before.counts !== null) return refused({ why: 'not-possible-now' });
    return done({ kind: 'poll', poll, now: { state: 'open', salt: newId(), answers: 0, counts: null } });
  },
};

export const closePoll: Rule<'close-poll'> = {
  facilitatorOnly: true,
  when: ANY_TIME,
  decide: (session, { poll }, { opened }): Decided => {
    if (session[poll].state !== 'open' || opened === null) return refused({ why: 'not-possible-now' });
    return done({ kind: 'poll', poll, now: counted(opened) });
  },
};

/** A poll that is over, with what was in its envelopes in sum. */
export function counted(opened: OpenedEnvelopes): Poll {
  const answers = opened.flatMap((envelope) => (envelope.kind === 'answer' ? [envelope.answer] : []));
  const times = (answer: number) => answers.filter((one) => one === answer).length;
  const counts: Poll['counts'] = answers.length < FEWEST_ANSWERS ? null : [times(1), times(2), times(3), times(4), times(5)];
  return { state: 'closed', salt: null, answers: answers.length, counts };
}
