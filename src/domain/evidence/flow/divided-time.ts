import type { Instant, Milliseconds } from '#domain/history/instant';
import type { StatusNow } from '#domain/history/issue-story';
import type { IssuePast } from './issue-past';

/** The time between start and finish, in four parts that make the whole. */
export interface DividedTime {
  readonly workingMs: Milliseconds;
  readonly blockedMs: Milliseconds;
  readonly waitingMs: Milliseconds;
  readonly laidAsideMs: Milliseconds;
}

const blockedWithin = (blocked: IssuePast['blocked'], from: Instant, to: Instant): Milliseconds => {
  let total = 0;
  for (const { since, until } of blocked) total += Math.max(0, Math.min(until, to) - Math.max(since, from));
  return total;
};

type Part = 'workingMs' | 'waitingMs' | 'laidAsideMs';

const partOf = (status: StatusNow, isWaiting: (status: StatusNow) => boolean): Part => {
  if (status.category !== 'indeterminate') return 'laidAsideMs';
  return isWaiting(status) ? 'waitingMs' : 'workingMs';
};

/**
 * How one issue's time between start and finish divides. Blocked while it was blocked, whatever its status; waiting in a
 * status that means waiting; laid aside while it was back among what is to do, or done and not yet reopened; working otherwise.
 * @returns null where it was not started, not finished, or finished before it was started.
 */
export const dividedTime = (
  { story, stays, blocked }: IssuePast,
  isWaiting: (status: StatusNow) => boolean,
): DividedTime | null => {
  const { started, finished } = story;
  if (started === null || finished === null || finished <= started) return null;
  const parts = { workingMs: 0, blockedMs: 0, waitingMs: 0, laidAsideMs: 0 };
  for (const stay of stays) {
    const from = Math.max(stay.since, started);
    const to = Math.min(stay.until, finished);
    if (to <= from) continue;
    const stood = blocked.length === 0 ? 0 : blockedWithin(blocked, from, to);
    parts.blockedMs += stood;
    parts[partOf(stay.status, isWaiting)] += to - from - stood;
  }
  return parts;
};
