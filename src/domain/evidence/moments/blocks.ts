import { blockedStretches } from '#domain/history/blocked-time';
import type { IssueKey } from '#domain/history/issue-key';
import { staysOf } from '#domain/history/status-walk';
import { workingDays } from '#domain/history/weeks';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';
import { type Bearings, dayOf } from './ground';

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

class Blocks implements Gatherer<ToldIssue, readonly Block[]> {
  private readonly blocks: Block[] = [];
  constructor(private readonly bearings: Bearings) {}
  take({ record, story }: ToldIssue): void {
    if (story.blockedSince === null && (story.pastBlockedMs ?? 0) === 0) return;
    const { told, today } = this.bearings;
    const { asOf, blockedStatusIds } = told.lens;
    const end = Math.min(asOf, story.finished ?? asOf);
    for (const stretch of blockedStretches(record, staysOf(record, told.lens), blockedStatusIds, end)) {
      const since = dayOf(this.bearings, stretch.since);
      const open = story.finished === null && stretch.until >= end;
      const until = open ? today : dayOf(this.bearings, stretch.until);
      this.blocks.push({ key: story.key, since, until, workingDays: workingDays(since, until), open });
    }
  }
  found(): readonly Block[] {
    return this.blocks;
  }
}

/** Every block of every issue in scope, up to its finish. */
export const blocksIn = (bearings: Bearings): Gatherer<ToldIssue, readonly Block[]> => new Blocks(bearings);

/** The first day on which `length` working days of a block were over. */
export const dayAfterWorkingDays = (since: number, length: number): number => {
  let day = since;
  while (workingDays(since, day) < length) day += 1;
  return day;
};
