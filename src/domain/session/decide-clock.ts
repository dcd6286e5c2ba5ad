import { type Decided, done, refused } from './given';
import { LIMITS } from './limits';
import { RUNNING, type Rule } from './rule';
import type { PhaseClock, Session } from './session';

const MINUTE = 60_000;

const set = (session: Session, clock: PhaseClock, minutes = 0): Decided => {
  const run = session.phase === null ? undefined : session.runs[session.phase];
  return done({ kind: 'clock-set', clock, extendedMinutes: (run?.extendedMinutes ?? 0) + minutes });
};

/** From now on, where the time is over already. */
export const extend: Rule<'extend'> = {
  facilitatorOnly: true,
  when: RUNNING,
  decide: (session, { minutes }, { now }) => {
    const { clock } = session;
    if (clock === null || !Number.isInteger(minutes) || minutes < 1 || minutes > LIMITS.extendMinutes)
      return refused({ why: 'not-possible-now' });
    const more = minutes * MINUTE;
    return clock.kind === 'paused'
      ? set(session, { kind: 'paused', left: clock.left + more }, minutes)
      : set(session, { kind: 'running', endsAt: Math.max(clock.endsAt, now) + more }, minutes);
  },
};

export const pause: Rule<'pause'> = {
  facilitatorOnly: true,
  when: RUNNING,
  decide: (session, _command, { now }) =>
    session.clock?.kind === 'running' ? set(session, { kind: 'paused', left: Math.max(0, session.clock.endsAt - now) }) : done(),
};

export const resume: Rule<'resume'> = {
  facilitatorOnly: true,
  when: RUNNING,
  decide: (session, _command, { now }) =>
    session.clock?.kind === 'paused' ? set(session, { kind: 'running', endsAt: now + session.clock.left }) : done(),
};
