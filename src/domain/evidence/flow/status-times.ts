import type { Milliseconds } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { StatusNow } from '#domain/history/issue-story';
import type { Gatherer } from '../gatherer';
import { median } from '../median';
import type { StatusTime } from './flow-evidence';
import type { IssuePast } from './issue-past';

interface Gathered {
  readonly status: StatusNow;
  readonly keys: IssueKey[];
  /** One for each key. */
  readonly times: Milliseconds[];
}

/**
 * Median and sum of the time in each status, up to the finish; the status with most time first. Done statuses are left out: nothing
 * waits there.
 * @param waiting asked in the end, for each status that was stood in.
 */
export const statusTimes = (waiting: (status: StatusNow) => boolean): Gatherer<IssuePast, readonly StatusTime[]> => {
  const byId = new Map<string, Gathered>();
  return {
    take({ story, stays, end }) {
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
    },
    found() {
      const told = Array.from(byId.values(), ({ status, keys, times }) => ({
        id: status.id,
        name: status.name,
        category: status.category,
        waiting: waiting(status),
        medianMs: median(times),
        totalMs: times.reduce((total, time) => total + time, 0),
        keys,
      }));
      return told.sort((a, b) => b.totalMs - a.totalMs || (a.id < b.id ? -1 : 1));
    },
  };
};
