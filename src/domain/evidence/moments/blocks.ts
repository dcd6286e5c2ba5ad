import { blockedStretches } from '#domain/history/blocked-time';
import type { IssueKey } from '#domain/history/issue-key';
import { staysOf } from '#domain/history/status-walk';
import { workingDays } from '#domain/history/weeks';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';
import type { Bearings } from './ground';

/** A stretch of days in which one issue was blocked. */
export interface Block {
  readonly key: IssueKey;
  readonly since: number;
  readonly until: number;
  /** Mondays to Fridays from its first day up to the day it was lifted. */
  readonly workingDays: number;
  /** It still stands on the day one looks from. */
  readonly open: boolean;
}

/** Every block of every issue in scope, up to its finish. */
export const blocksIn = ({ told: { lens }, dayOf, today }: Bearings): Gatherer<ToldIssue, readonly Block[]> => {
  const blocks: Block[] = [];
  return {
    take({ record, story }) {
      if (story.blockedSince === null && (story.pastBlockedMs ?? 0) === 0) return;
      const end = Math.min(lens.asOf, story.finished ?? lens.asOf);
      for (const stretch of blockedStretches(record, staysOf(record, lens), lens.blockedStatusIds, end)) {
        const since = dayOf(stretch.since);
        const open = story.finished === null && stretch.until >= end;
        const until = open ? today : dayOf(stretch.until);
        blocks.push({ key: story.key, since, until, workingDays: workingDays(since, until), open });
      }
    },
    found: () => blocks,
  };
};

/** The first day on which `length` working days of a block were over. */
export const dayAfterWorkingDays = (since: number, length: number): number => {
  let day = since;
  while (workingDays(since, day) < length) day += 1;
  return day;
};
