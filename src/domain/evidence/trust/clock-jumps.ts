import { laidAside } from '#domain/history/aside';
import { atOf, type ChangeLog, countOf, entryOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { Lens } from '#domain/history/lens';
import type { ToldIssue } from '../told';
import { type FoundNote, type NoteFinder, noteOn } from './found-note';

/** Clocks of several servers differ by seconds, and entries of one moment may be numbered in any order. */
const TOLERANCE = 300_000;

/** Whether the numbers rise with the times, as they do in nearly every issue. */
const inOrder = (changes: ChangeLog): boolean => {
  for (let n = 1; n < countOf(changes); n += 1) if (entryOf(changes, n) < entryOf(changes, n - 1)) return false;
  return true;
};

/** Jira numbers history entries as they are written: a later number with a clearly earlier time means that a clock, or an import, wrote it. */
const runsBackwards = laidAside(({ record: { changes } }: ToldIssue, until: Instant): boolean => {
  if (inOrder(changes)) return false;
  let newest = Number.NEGATIVE_INFINITY;
  let newestAt = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < countOf(changes); n += 1) {
    const at = atOf(changes, n);
    if (at > until) return false;
    const entry = entryOf(changes, n);
    if (entry < newest && at > newestAt + TOLERANCE) return true;
    if (entry > newest) {
      newest = entry;
      newestAt = at;
    }
  }
  return false;
});

class ClockJumps implements NoteFinder {
  private readonly backwards: number[] = [];
  private readonly future: number[] = [];
  private readonly newest: Instant;
  constructor(private readonly lens: Lens) {
    const { asOf, readAt } = lens;
    this.newest = readAt === undefined || asOf < readAt ? Number.POSITIVE_INFINITY : readAt + TOLERANCE;
  }
  take(issue: ToldIssue, place: number): void {
    const { changes } = issue.record;
    if (runsBackwards(issue, this.lens.asOf)) this.backwards.push(place);
    const last = countOf(changes) - 1;
    if (last >= 0 && atOf(changes, last) > this.newest) this.future.push(place);
  }
  found(): readonly FoundNote[] {
    return [...noteOn('clock-jumps', this.backwards), ...noteOn('future-changes', this.future)];
  }
}

/** Entries whose times run against their numbers, and entries from after the day of the read; who looks back to a day before it sees none of them. */
export const clockJumps = (lens: Lens): NoteFinder => new ClockJumps(lens);
