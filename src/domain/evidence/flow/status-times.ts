import type { Milliseconds } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { StatusNow } from '#domain/history/issue-story';
import { median } from '../median';
import type { StatusTime } from './flow-evidence';
import type { IssuePast } from './issue-past';

interface Gathered {
  readonly status: StatusNow;
  readonly keys: IssueKey[];
  /** One for each key. */
  readonly times: Milliseconds[];
}

/** Median and sum of the time in each status, up to the finish; the status with most time first. Done statuses are left out: nothing waits there. */
export const statusTimes = (pasts: readonly IssuePast[], waiting: ReadonlySet<string>): readonly StatusTime[] => {
  const byId = new Map<string, Gathered>();
  for (const { story, stays, end } of pasts) {
    for (const { status, since, until } of stays) {
      if (status.category === 'done' || since > end) continue;
      const stood = Math.min(until, end) - since;
      let gathered = byId.get(status.id);
      if (gathered === undefined) {
        gathered = { status, keys: [], times: [] };
        byId.set(status.id, gathered);
      }
      const { keys, times } = gathered;
      const last = keys.length - 1;
      // An issue's stays come one after another, so an earlier stay of it in this status can only be the last one.
      if (keys[last] === story.key) times[last] = (times[last] as number) + stood;
      else {
        keys.push(story.key);
        times.push(stood);
      }
    }
  }
  const told = Array.from(byId.values(), ({ status: { id, name, category }, keys, times }) => ({
    id,
    name,
    category,
    waiting: waiting.has(id),
    medianMs: median(times),
    totalMs: times.reduce((total, time) => total + time, 0),
    keys,
  }));
  return told.sort((a, b) => b.totalMs - a.totalMs || (a.id < b.id ? -1 : 1));
};
