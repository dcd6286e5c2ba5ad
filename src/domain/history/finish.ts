import { toOf, writtenOf } from './change-log';
import type { Instant } from './instant';
import type { IssueRecord } from './issue-record';
import { type Lens, looksBack } from './lens';
import type { Milestones } from './milestones';
import { happenedAt, nextUntil, valueAt } from './past-of-field';
import { RESOLUTION } from './tracked-field';

/** An instant with the offset it was written in. */
export interface Moment {
  readonly at: Instant;
  readonly written: number | null;
}

/** One for all issues: every one is asked about. */
const finish: { -readonly [Name in keyof Moment]: Moment[Name] } = { at: Number.NaN, written: null };

const finishAt = (at: Instant, written: number | null): Moment => {
  finish.at = at;
  finish.written = written;
  return finish;
};

const lastEntryIntoDone = ({ done, doneWritten }: Milestones): Moment | null =>
  Number.isNaN(done) ? null : finishAt(done, doneWritten);

/** The last time a resolution was set, if one stands at the instant of the lens. */
const lastResolutionSet = (record: IssueRecord, lens: Lens): Moment | null => {
  if (valueAt<string | null>(record, RESOLUTION, lens.asOf, record.resolution) === null) return null;
  let set: Moment | null = null;
  for (let n = nextUntil(record, RESOLUTION, 0, lens.asOf); n >= 0; n = nextUntil(record, RESOLUTION, n + 1, lens.asOf)) {
    if (toOf(record.changes, n) !== null) set = { at: happenedAt(record, n), written: writtenOf(record.changes, n) };
  }
  if (set !== null) return set;
  // It never changed before: it was set at creation, or before the history began; then only Jira's own date tells when.
  if (record.resolution === null || record.resolved === null || nextUntil(record, RESOLUTION, 0, Number.POSITIVE_INFINITY) >= 0) {
    return { at: record.created, written: record.createdOffset };
  }
  return record.resolved <= lens.asOf ? { at: record.resolved, written: record.resolvedOffset } : null;
};

/**
 * When the issue was finished, or null while it is not. While a resolution stands: Jira's resolution date. On a project that
 * uses no resolutions: the last entry into category done, if it is there now. As of a day before the data ends, from history:
 * the later of the last resolution set and the last entry into done, if both still stood.
 * @returns what is true until the next issue is asked about.
 */
export const finishOf = (record: IssueRecord, lens: Lens, milestones: Milestones): Moment | null => {
  if (!lens.usesResolutions(record.project.key)) return record.historyKnown ? lastEntryIntoDone(milestones) : null;
  if (looksBack(record, lens) && record.historyKnown) {
    const set = lastResolutionSet(record, lens);
    if (set === null || Number.isNaN(milestones.done)) return null;
    return set.at > milestones.done ? set : lastEntryIntoDone(milestones);
  }
  if (record.resolution === null || record.resolved === null || record.resolved > lens.asOf) return null;
  return finishAt(record.resolved, record.resolvedOffset);
};
