import type { Instant, Milliseconds } from '#domain/history/instant';
import type { SessionEvent } from './event';
import { missingOf } from './gates';
import { done, refused } from './given';
import { LIMITS } from './limits';
import type { GateMissing, Refusal } from './refusal';
import { RUNNING, type Rule } from './rule';
import type { PhaseRun, Session } from './session';

const MINUTE: Milliseconds = 60_000;

/** So much time a phase has at least when it is come back to. */
const SECOND_LOOK: Milliseconds = 5 * MINUTE;

/** Why a phase is not left: something is missing, and nobody says why it is passed all the same. */
export function notLeft(missing: readonly GateMissing[], skip: string | null): Refusal | null {
  if (missing.length === 0) return null;
  if (skip === null) return { why: 'gate', missing };
  if (skip.trim().length < LIMITS.reasonAtLeast) return { why: 'reason-too-short', least: LIMITS.reasonAtLeast };
  return skip.length > LIMITS.reason ? { why: 'too-long', field: 'skip', most: LIMITS.reason } : null;
}

/** How the phases went once the one that runs has ended; a reason is kept, although the phase may be come back to. */
export const endedRuns = ({ runs, phase }: Session, now: Instant, skipped: string | null): readonly PhaseRun[] =>
  runs.map((run, index) => (index === phase ? { ...run, endedAt: now, skipped: skipped ?? run.skipped } : run));

/** The phase `to` begins, or goes on with the time that it had left. */
export function entering(session: Session, runs: readonly PhaseRun[], to: number, now: Instant): SessionEvent {
  const whole = (session.agenda.phases[to]?.minutes ?? 0) * MINUTE;
  const before = runs[to];
  const used = before ? (before.endedAt ?? now) - before.startedAt - before.extendedMinutes * MINUTE : 0;
  const left = before ? Math.max(whole - used, Math.min(SECOND_LOOK, whole)) : whole;
  const run = before ? { ...before, endedAt: null } : { startedAt: now, endedAt: null, extendedMinutes: 0, skipped: null };
  const others = before ? runs.map((one, index) => (index === to ? run : one)) : [...runs, run];
  return { kind: 'moved', phase: to, runs: others, clock: { kind: 'running', endsAt: now + left } };
}

/** A phase is left when nothing is missing, or with a reason that stays in the record. */
export const moveOn: Rule<'move-on'> = {
  facilitatorOnly: true,
  when: RUNNING,
  decide: (session, { from, skip }, { people, now }) => {
    if (from !== session.phase) return refused({ why: 'moved-meanwhile' });
    if (from + 1 >= session.agenda.phases.length) return refused({ why: 'not-possible-now' });
    const missing = missingOf(session, from, people);
    const refusal = notLeft(missing, skip);
    if (refusal) return refused(refusal);
    return done(entering(session, endedRuns(session, now, missing.length > 0 ? skip : null), from + 1, now));
  },
};

export const goBack: Rule<'go-back'> = {
  facilitatorOnly: true,
  when: RUNNING,
  decide: (session, { from }, { now }) => {
    if (from !== session.phase) return refused({ why: 'moved-meanwhile' });
    if (from === 0) return refused({ why: 'not-possible-now' });
    return done(entering(session, endedRuns(session, now, null), from - 1, now));
  },
};
