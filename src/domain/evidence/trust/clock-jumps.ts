import { laidAside } from '#domain/history/aside';
import { atOf, countOf, entryOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { Lens } from '#domain/history/lens';
import type { ToldIssue } from '../told';
import { type NoteFinder, noteOn } from './found-note';

/** Clocks of several servers differ by seconds, and entries of one moment may be numbered in any order. */
const TOLERANCE = 300_000;

/** Jira numbers history entries as they are written: a later number with a clearly earlier time means that a clock, or an import, wrote it. */
const runsBackwards = laidAside(({ record: { changes } }: ToldIssue, until: Instant): boolean => {
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

/** Entries whose times run against their numbers, and entries from after the day of the read; who looks back to a day before it sees none of them. */
export const clockJumps = ({ asOf, readAt }: Lens): NoteFinder => {
  const backwards: number[] = [];
  const future: number[] = [];
  const newest = readAt === undefined || asOf < readAt ? Number.POSITIVE_INFINITY : readAt + TOLERANCE;
  return {
    take(issue, place) {
      const { changes } = issue.record;
      if (runsBackwards(issue, asOf)) backwards.push(place);
      const last = countOf(changes) - 1;
      if (last >= 0 && atOf(changes, last) > newest) future.push(place);
    },
    found: () => [...noteOn('clock-jumps', backwards), ...noteOn('future-changes', future)],
  };
};
