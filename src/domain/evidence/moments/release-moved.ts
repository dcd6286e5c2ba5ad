import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import { fromOf, toOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { NamedValue } from '#domain/history/interner';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueRecord } from '#domain/history/issue-record';
import type { VersionRef } from '#domain/history/issue-story';
import { happenedAt, nextUntil } from '#domain/history/past-of-field';
import { FIX_VERSION } from '#domain/history/tracked-field';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';
import { atMost, type Bearings, type Ground, numberOrNull, openAtEndOf } from './ground';
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
const gotOn = (record: IssueRecord, day: number, left: NamedValue, { told, dayOf }: Bearings): NamedValue | null => {
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
export const shiftsIn = (bearings: Bearings): Gatherer<ToldIssue, readonly Shift[]> => {
  const { told, dayOf, baseline } = bearings;
  const { asOf } = told.lens;
  const shifts: Shift[] = [];
  const byDay = new Map<number, readonly Shift[]>();
  const add = (day: number, from: NamedValue, to: NamedValue, key: IssueKey): void => {
    const ofDay = byDay.get(day) ?? none;
    const known = shiftAmong(ofDay, from, to);
    if (known !== null) known.keys.push(key);
    else {
      const shift = { day, from, to, keys: [key] };
      shifts.push(shift);
      byDay.set(day, [...ofDay, shift]);
    }
  };
  return {
    take({ record, story }) {
      if (!swapsVersions(record, asOf)) return;
      for (let n = nextUntil(record, FIX_VERSION, 0, asOf); n >= 0; n = nextUntil(record, FIX_VERSION, n + 1, asOf)) {
        const from = fromOf(record.changes, n) as NamedValue | null;
        if (from === null) continue;
        const day = dayOf(happenedAt(record, n));
        const to = day <= baseline ? null : gotOn(record, day, from, bearings);
        if (to !== null) add(day, from, to, story.key);
      }
    },
    found: () => shifts,
  };
};

/** Issues that left one fix version for another on the same day, together. */
const toAnotherVersion = (shifts: readonly Shift[], { told, histories }: Ground): readonly Candidate[] =>
  shifts.flatMap(({ day, from, to, keys }) =>
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

/** A version with a release date that lies behind, and what was open on it. */
interface Passed {
  readonly version: VersionRef;
  issues: number;
  readonly open: IssueKey[];
}

/** The issues of each version whose release date lies between the baseline and the day one looks from. */
export const releasesIn = ({ today, baseline }: Bearings): Gatherer<ToldIssue, readonly Passed[]> => {
  const versions = new Map<string, Passed>();
  return {
    take({ story }) {
      for (const version of story.versions) {
        let passed = versions.get(version.id);
        if (passed === undefined) {
          passed = { version, issues: 0, open: [] };
          versions.set(version.id, passed);
        }
        passed.issues += 1;
        const { releaseDate } = passed.version;
        if (releaseDate !== null && openAtEndOf(story, releaseDate)) passed.open.push(story.key);
      }
    },
    found: () =>
      [...versions.values()].filter(({ version: { releaseDate } }) => {
        const day = numberOrNull(releaseDate);
        return day !== null && day < today && day > baseline;
      }),
  };
};

/**
 * The day after a version's release date, when a tenth of its issues were open. Jira keeps no history of release dates:
 * it is the date that stands in the version today, which is why this is never `sure`.
 */
const dateAfterWhichOpen = (passed: readonly Passed[], { told, histories }: Ground): readonly Candidate[] =>
  passed.flatMap(({ version: { id, name, releaseDate }, issues, open }) => {
    if (releaseDate === null || open.length === 0 || open.length < issues / 10) return [];
    return [
      {
        id: `release-moved:date:${id}`,
        day: dateOfDay(dayNumber(releaseDate) + 1),
        until: null,
        told: { kind: 'release-moved', how: 'date-passed', version: name, open: open.length, ofAll: issues },
        keys: open,
        weight: 38 + Math.round(30 * Math.min(1, (4 * open.length) / told.issues.length)),
        because: 'size',
        confidence: atMost(histories, 'fair'),
      } satisfies Candidate,
    ];
  });

/** Releases that did not come as they were planned: issues that went to another version, and dates that passed with work open. */
export const releasesMoved = (shifts: readonly Shift[], passed: readonly Passed[], ground: Ground): readonly Candidate[] => [
  ...toAnotherVersion(shifts, ground),
  ...dateAfterWhichOpen(passed, ground),
];
