import type { PersonId } from '#domain/history/issue-key';
import { agendaRefused } from './agenda-order';
import { entering } from './decide-phases';
import { comingIn } from './decide-presence';
import { type Decided, done, refused } from './given';
import { LIMITS } from './limits';
import { maySpeak } from './may';
import { agendaWordsRefused } from './own-agenda';
import type { Preparation } from './preparation';
import { RUNNING, type Rule } from './rule';

const facilitatorOf = ({ seats }: Preparation): PersonId | null => {
  const chairs = seats.filter(({ part }) => part === 'facilitator');
  return chairs.length === 1 ? (chairs[0]?.person ?? null) : null;
};

/**
 * Before the start everybody prepares it who does not only listen, and a new facilitator in the seats has the chair. Afterwards the
 * facilitator still places people; the agenda that runs stays what it was.
 */
export const prepare: Rule<'prepare'> = {
  facilitatorOnly: false,
  when: ['preparing', ...RUNNING],
  decide: (session, { preparation, based }, { by, people }): Decided => {
    const before = session.preparation;
    if (session.status === 'running' && by !== session.facilitator) return refused({ why: 'only-facilitator' });
    const silent = by === session.facilitator ? null : maySpeak(session, by);
    if (silent) return refused(silent);
    if (based !== session.preparationRevision) return refused({ why: 'prepared-meanwhile' });
    const { seats, overrideReason, agenda } = preparation;
    if ((overrideReason?.length ?? 0) > LIMITS.reason)
      return refused({ why: 'too-long', field: 'overrideReason', most: LIMITS.reason });
    const long = agendaWordsRefused(agenda);
    if (long) return refused(long);
    const known = new Set([...people, ...before.seats.map(({ person }) => person)]);
    if (seats.some(({ person }) => !known.has(person))) return refused({ why: 'no-such-person' });
    const once = new Set(seats.map(({ person }) => person)).size === seats.length;
    if (!once || seats.length > LIMITS.seats) return refused({ why: 'not-possible-now' });
    const unfit = agendaRefused(agenda);
    if (unfit) return refused(unfit);
    const chair = facilitatorOf(preparation);
    const changed = session.status === 'preparing' && chair !== null && chair !== facilitatorOf(before);
    return changed && chair !== session.facilitator
      ? done({ kind: 'prepared', preparation }, { kind: 'facilitator', person: chair })
      : done({ kind: 'prepared', preparation });
  },
};

/** The meeting runs by the agenda as it stands at this moment; no later change of it reaches the meeting. */
export const start: Rule<'start'> = {
  facilitatorOnly: true,
  when: ['preparing'],
  decide: (session, _command, { by, now }) => {
    const { agenda } = session.preparation;
    const unfit = agendaRefused(agenda);
    if (unfit) return refused(unfit);
    return done({ kind: 'started', at: now, agenda }, entering({ ...session, agenda }, [], 0, now), ...comingIn(session, by));
  },
};
