import type { Aside } from './aside';
import { countOf } from './change-log';
import type { Instant } from './instant';
import type { IssueRecord } from './issue-record';
import type { IssueStory } from './issue-story';
import type { Lens } from './lens';
import { happenedAt } from './past-of-field';
import { tellStory } from './tell-story';

/** An issue's story, and the time in which it stays as it is: from `from` until, but not including, `until`. */
export interface SteadyStory {
  readonly record: IssueRecord;
  readonly story: IssueStory;
  readonly from: Instant;
  readonly until: Instant;
  readonly aside: Aside;
}

/**
 * Tells the story, and between which two of the issue's changes it stays the same. Besides its changes, the instants count from
 * which its finish is told in another way: Jira's resolution date, and the end of what is known.
 */
const steady = (record: IssueRecord, lens: Lens): SteadyStory => {
  let from = Number.NEGATIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  const turn = (at: Instant): void => {
    if (at <= lens.asOf) from = Math.max(from, at);
    else until = Math.min(until, at);
  };
  turn(record.created);
  if (record.resolved !== null) turn(record.resolved);
  turn(lens.readAt ?? record.lastKnown);
  for (let n = 0; n < countOf(record.changes); n += 1) turn(happenedAt(record, n));
  return { record, story: tellStory(record, lens), from, until, aside: [] };
};

/**
 * Stories through a lens that moves in time. An issue's story is told anew only where one of its changes lies between two instants;
 * else it is the same object as before, so that who has seen it need not look at it again.
 */
export const steadyStories = (lens: Omit<Lens, 'asOf'>): ((record: IssueRecord, asOf: Instant) => SteadyStory) => {
  const told = new Map<IssueRecord, SteadyStory>();
  return (record, asOf) => {
    const before = told.get(record);
    if (before !== undefined && before.from <= asOf && asOf < before.until) return before;
    const now = steady(record, { ...lens, asOf });
    told.set(record, now);
    return now;
  };
};
