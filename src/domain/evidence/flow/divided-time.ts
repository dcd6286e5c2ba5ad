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

/** Divides the time of one issue after another, and holds that of the last one: no object is made for each. */
export class TimeDivider implements DividedTime {
  workingMs = 0;
  blockedMs = 0;
  waitingMs = 0;
  laidAsideMs = 0;
  constructor(private readonly isWaiting: (status: StatusNow) => boolean) {}
  /**
   * How one issue's time between start and finish divides. Blocked while it was blocked, whatever its status; waiting in a
   * status that means waiting; laid aside while it was back among what is to do, or done and not yet reopened; working otherwise.
   * @returns false where it was not started, not finished, or finished before it was started.
   */
  divide({ story, stays, blocked }: IssuePast): boolean {
    const { started, finished } = story;
    if (started === null || finished === null || finished <= started) return false;
    this.workingMs = 0;
    this.blockedMs = 0;
    this.waitingMs = 0;
    this.laidAsideMs = 0;
    for (let n = 0; n < stays.count; n += 1) {
      const from = Math.max(stays.since[n] as Instant, started);
      const to = Math.min(stays.leftAt(n, finished), finished);
      if (to <= from) continue;
      const stood = blocked.length === 0 ? 0 : blockedWithin(blocked, from, to);
      this.blockedMs += stood;
      this.add(stays.statuses[n] as StatusNow, to - from - stood);
    }
    return true;
  }
  private add(status: StatusNow, ms: Milliseconds): void {
    if (status.category !== 'indeterminate') this.laidAsideMs += ms;
    else if (this.isWaiting(status)) this.waitingMs += ms;
    else this.workingMs += ms;
  }
}
