import type { Milliseconds } from '#domain/history/instant';
import { done, refused } from './given';
import { maySpeak } from './may';
import { ANY_TIME, type Rule } from './rule';

/** So long a facilitator has to say "I am here". */
export const CHAIR_WAIT: Milliseconds = 60_000;

/** After so long a question that led to nothing no longer keeps others from asking. */
const CHAIR_STALE: Milliseconds = 2 * CHAIR_WAIT;

export const handOver: Rule<'hand-over'> = {
  facilitatorOnly: true,
  when: ANY_TIME,
  decide: ({ facilitator }, { to }, { people }) => {
    if (to === facilitator) return done();
    return people.includes(to) ? done({ kind: 'facilitator', person: to }) : refused({ why: 'no-such-person' });
  },
};

export const keepChair: Rule<'keep-chair'> = {
  facilitatorOnly: true,
  when: ANY_TIME,
  decide: ({ chairAsked }) => (chairAsked === null ? done() : done({ kind: 'chair-asked', asked: null })),
};

export const askChair: Rule<'ask-chair'> = {
  facilitatorOnly: false,
  when: ANY_TIME,
  decide: (session, _command, { by, now }) => {
    if (by === session.facilitator) return refused({ why: 'facilitator-is-here' });
    const silent = session.status === 'closed' ? null : maySpeak(session, by);
    if (silent) return refused(silent);
    if (session.chairAsked !== null && now - session.chairAsked.at < CHAIR_STALE) return done();
    return done({ kind: 'chair-asked', asked: { by, at: now } });
  },
};

/** Of whoever asked for it, a minute later. */
export const takeChair: Rule<'take-chair'> = {
  facilitatorOnly: false,
  when: ANY_TIME,
  decide: ({ chairAsked, facilitator }, _command, { by, now }) => {
    if (by === facilitator) return done();
    if (chairAsked === null || chairAsked.by !== by) return refused({ why: 'facilitator-is-here' });
    return now - chairAsked.at < CHAIR_WAIT ? refused({ why: 'too-early' }) : done({ kind: 'facilitator', person: by });
  },
};
