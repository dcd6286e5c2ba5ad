import type { Instant, Milliseconds } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory, StatusNow } from '#domain/history/issue-story';
import type { Gatherer } from '../gatherer';
import { median } from '../median';
import { sum } from '../sum';
import type { StatusTime } from './flow-evidence';
import type { IssuePast } from './issue-past';

interface Gathered {
  readonly status: StatusNow;
  readonly keys: IssueKey[];
  /** One for each key. */
  readonly times: Milliseconds[];
  /** Whose time was added last. */
  latest: IssueStory | null;
}

const byTotal = (a: StatusTime, b: StatusTime): number => b.totalMs - a.totalMs || (a.id < b.id ? -1 : 1);

class StatusTimes implements Gatherer<IssuePast, readonly StatusTime[]> {
  private readonly byId = new Map<string, Gathered>();
  constructor(private readonly waiting: (status: StatusNow) => boolean) {}
  take({ story, stays, end }: IssuePast): void {
    for (let n = 0; n < stays.count; n += 1) {
      const status = stays.statuses[n] as StatusNow;
      const since = stays.since[n] as Instant;
      if (status.category === 'done' || since > end) continue;
      const stood = Math.min(stays.leftAt(n, end), end) - since;
      const gathered = this.gatheredOf(status);
      const { keys, times } = gathered;
      const last = times.length - 1;
      // An issue's stays come one after another, so an earlier stay of it in this status can only be the last one.
      if (gathered.latest === story) times[last] = (times[last] as number) + stood;
      else {
        keys.push(story.key);
        times.push(stood);
        gathered.latest = story;
      }
    }
  }
  found(): readonly StatusTime[] {
    const told = Array.from(this.byId.values(), ({ status, keys, times }) => ({
      id: status.id,
      name: status.name,
      category: status.category,
      waiting: this.waiting(status),
      medianMs: median(times),
      totalMs: sum(times),
      keys,
    }));
    return told.sort(byTotal);
  }
  private gatheredOf(status: StatusNow): Gathered {
    let gathered = this.byId.get(status.id);
    if (gathered === undefined) {
      gathered = { status, keys: [], times: [], latest: null };
      this.byId.set(status.id, gathered);
    }
    return gathered;
  }
}

/**
 * Median and sum of the time in each status, up to the finish; the status with most time first. Done statuses are left out: nothing
 * waits there.
 * @param waiting asked in the end, for each status that was stood in.
 */
export const statusTimes = (waiting: (status: StatusNow) => boolean): Gatherer<IssuePast, readonly StatusTime[]> =>
  new StatusTimes(waiting);
