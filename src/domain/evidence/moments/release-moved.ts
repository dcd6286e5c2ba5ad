import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import { fromOf, toOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { NamedValue } from '#domain/history/interner';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueRecord } from '#domain/history/issue-record';
import type { VersionRef } from '#domain/history/issue-story';
import { happenedAt, nextUntil } from '#domain/history/past-of-field';
import { FIX_VERSION } from '#domain/history/tracked-field';
import type { ToldIssue } from '../told';
import { atMost, type Ground, openAtEndOf } from './ground';
import type { Candidate } from './moment';

/** Fewer issues that change their version on one day are tidying up. */
const LEAST = 3;

interface Shift {
  readonly day: number;
  readonly from: NamedValue;
  readonly to: NamedValue;
  readonly keys: IssueKey[];
}

/** Whether an issue ever lost a fix version and ever got one. Most only ever got theirs. */
const swapsVersions = (record: IssueRecord, until: Instant): boolean => {
  let lost = false;
  let got = false;
  for (let n = nextUntil(record, FIX_VERSION, 0, until); n >= 0; n = nextUntil(record, FIX_VERSION, n + 1, until)) {
    lost ||= fromOf(record.changes, n) !== null;
    got ||= toOf(record.changes, n) !== null;
  }
  return lost && got;
};

/** The version that the issue got on the day on which it left another; null where it got none. */
const gotOn = (record: IssueRecord, day: number, left: NamedValue, { told, dayOf }: Ground): NamedValue | null => {
  const { asOf } = told.lens;
  for (let n = nextUntil(record, FIX_VERSION, 0, asOf); n >= 0; n = nextUntil(record, FIX_VERSION, n + 1, asOf)) {
    const to = toOf(record.changes, n) as NamedValue | null;
    if (to !== null && to.id !== left.id && dayOf(happenedAt(record, n)) === day) return to;
  }
  return null;
};

const none: readonly Shift[] = [];

const shiftAmong = (shifts: readonly Shift[], from: NamedValue, to: NamedValue): Shift | null => {
  for (const shift of shifts) if (shift.from.id === from.id && shift.to.id === to.id) return shift;
  return null;
};

/** Which issues left which fix version for which other, day by day. */
const shiftsIn = (ground: Ground): readonly Shift[] => {
  const { told, dayOf, baseline } = ground;
  const { asOf } = told.lens;
  const shifts: Shift[] = [];
  const byDay = new Map<number, readonly Shift[]>();
  for (const { record, story } of told.issues) {
    if (!swapsVersions(record, asOf)) continue;
    for (let n = nextUntil(record, FIX_VERSION, 0, asOf); n >= 0; n = nextUntil(record, FIX_VERSION, n + 1, asOf)) {
      const from = fromOf(record.changes, n) as NamedValue | null;
      if (from === null) continue;
      const day = dayOf(happenedAt(record, n));
      const to = day <= baseline ? null : gotOn(record, day, from, ground);
      if (to === null) continue;
      const ofDay = byDay.get(day) ?? none;
      const known = shiftAmong(ofDay, from, to);
      if (known !== null) known.keys.push(story.key);
      else {
        const shift = { day, from, to, keys: [story.key] };
        shifts.push(shift);
        byDay.set(day, [...ofDay, shift]);
      }
    }
  }
  return shifts;
};

/** Issues that left one fix version for another on the same day, together. */
const toAnotherVersion = (ground: Ground): readonly Candidate[] => {
  const { told, histories } = ground;
  return shiftsIn(ground).flatMap(({ day, from, to, keys }) =>
    keys.length < LEAST
      ? []
      : [
          {
            id: `release-moved:${dateOfDay(day)}:${from.id}:${to.id}`,
            day: dateOfDay(day),
            until: null,
            told: { kind: 'release-moved', how: 'to-another-version', version: from.name, to: to.name, issues: keys.length },
            keys,
            weight: 40 + Math.round(30 * Math.min(1, (6 * keys.length) / told.issues.length)),
            because: 'size',
            confidence: histories,
          } satisfies Candidate,
        ],
  );
};

const byVersion = (issues: readonly ToldIssue[]): readonly (readonly [VersionRef, readonly ToldIssue[]])[] => {
  const versions = new Map<string, [VersionRef, ToldIssue[]]>();
  for (const issue of issues)
    for (const version of issue.story.versions) {
      const known = versions.get(version.id);
      if (known) known[1].push(issue);
      else versions.set(version.id, [version, [issue]]);
    }
  return [...versions.values()];
};

/**
 * The day after a version's release date, when a tenth of its issues were open. Jira keeps no history of release dates:
 * it is the date that stands in the version today, which is why this is never `sure`.
 */
const dateAfterWhichOpen = ({ told, today, baseline, histories }: Ground): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const [{ id, name, releaseDate }, issues] of byVersion(told.issues)) {
    if (releaseDate === null || dayNumber(releaseDate) >= today || dayNumber(releaseDate) <= baseline) continue;
    const open = issues.filter(({ story }) => openAtEndOf(story, releaseDate));
    if (open.length === 0 || open.length < issues.length / 10) continue;
    found.push({
      id: `release-moved:date:${id}`,
      day: dateOfDay(dayNumber(releaseDate) + 1),
      until: null,
      told: { kind: 'release-moved', how: 'date-passed', version: name, open: open.length, ofAll: issues.length },
      keys: open.map(({ story }) => story.key),
      weight: 38 + Math.round(30 * Math.min(1, (4 * open.length) / told.issues.length)),
      because: 'size',
      confidence: atMost(histories, 'fair'),
    });
  }
  return found;
};

/** Releases that did not come as they were planned: issues that went to another version, and dates that passed with work open. */
export const releasesMoved = (ground: Ground): readonly Candidate[] => [
  ...toAnotherVersion(ground),
  ...dateAfterWhichOpen(ground),
];
