import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { done, refused } from './given';
import { maySpeak } from './may';
import { ANY_TIME, type Rule } from './rule';
import type { Session } from './session';

/** So long a facilitator has to say "I am here". */
export const CHAIR_WAIT: Milliseconds = 60_000;

/** After so long a question that led to nothing has ended: the chair cannot be taken by it, and others can ask. */
export const CHAIR_STALE: Milliseconds = 2 * CHAIR_WAIT;

/** Whether somebody's question for the chair still stands: it is not too old, and can still lead to something. */
export const askStands = (session: Session, people: readonly PersonId[], now: Instant): boolean => {
  const { chairAsked } = session;
  if (chairAsked === null || now - chairAsked.at >= CHAIR_STALE || !people.includes(chairAsked.by)) return false;
  return session.status === 'closed' || maySpeak(session, chairAsked.by) === null;
};

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
  decide: (session, _command, { by, now, people }) => {
    if (by === session.facilitator) return refused({ why: 'facilitator-is-here' });
    const silent = session.status === 'closed' ? null : maySpeak(session, by);
    if (silent) return refused(silent);
    if (askStands(session, people, now)) return done();
    return done({ kind: 'chair-asked', asked: { by, at: now } });
  },
};

/** Of whoever asked for it, from a minute later on until the question has ended. */
export const takeChair: Rule<'take-chair'> = {
  facilitatorOnly: false,
  when: ANY_TIME,
  decide: (session, _command, { by, now, people }) => {
    const { chairAsked, facilitator } = session;
    if (by === facilitator) return done();
    if (chairAsked === null || chairAsked.by !== by) return refused({ why: 'facilitator-is-here' });
    if (!askStands(session, people, now)) return refused({ why: 'asked-too-long-ago' });
    return now - chairAsked.at < CHAIR_WAIT ? refused({ why: 'too-early' }) : done({ kind: 'facilitator', person: by });
  },
};
