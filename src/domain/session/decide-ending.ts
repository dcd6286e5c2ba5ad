import { endedRuns, notLeft } from './decide-phases';
import { counted } from './decide-polls';
import type { SessionEvent } from './event';
import { missingOf } from './gates';
import { type Decided, done, refused } from './given';
import type { GateMissing } from './refusal';
import { RUNNING, type Rule } from './rule';
import type { Session } from './session';

/** Envelopes that nobody would open any more. */
const unopened = ({ successes, frictions }: Session): readonly GateMissing[] =>
  [successes, frictions].some(({ state, envelopes }) => state === 'writing' && envelopes > 0) ? [{ gate: 'revealed' }] : [];

/** Several phases can lack the same; it is told once. */
const eachOnce = (missing: readonly GateMissing[]): readonly GateMissing[] =>
  missing.filter(({ gate }, index) => missing.findIndex((one) => one.gate === gate) === index);

/** Every gate that is still to come has to be passed, or a reason given why it is not; it is kept with the phase that ran last. */
export const close: Rule<'close'> = {
  facilitatorOnly: true,
  when: RUNNING,
  decide: (session, { skip }, { people, now, opened }): Decided => {
    const { phase, clock } = session;
    if (phase === null || clock === null) return refused({ why: 'not-possible-now' });
    const ahead = session.agenda.phases.flatMap((_, index) => (index < phase ? [] : missingOf(session, index, people)));
    const missing = eachOnce([...ahead, ...unopened(session)]);
    const refusal = notLeft(missing, skip);
    if (refusal) return refused(refusal);
    const runs = endedRuns(session, now, missing.length > 0 ? skip : null);
    // A poll that nobody ended would keep the way from each answer to its person.
    const polled: readonly SessionEvent[] =
      session.worthwhile.state === 'open' ? [{ kind: 'poll', poll: 'worthwhile', now: counted(opened ?? []) }] : [];
    return done({ kind: 'moved', phase, runs, clock }, ...polled, { kind: 'closed', at: now });
  },
};

export const reopen: Rule<'reopen'> = {
  facilitatorOnly: true,
  when: ['closed'],
  decide: () => done({ kind: 'reopened' }),
};

export const publish: Rule<'publish'> = {
  facilitatorOnly: true,
  when: ['closed'],
  decide: (_session, _command, { now }) => done({ kind: 'published', at: now }),
};
