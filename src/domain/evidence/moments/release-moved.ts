import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import { hasChanged } from '#domain/history/change-log';
import type { NamedValue } from '#domain/history/interner';
import type { IssueKey } from '#domain/history/issue-key';
import type { VersionRef } from '#domain/history/issue-story';
import { FIX_VERSION } from '#domain/history/tracked-field';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';
import { atMost, type Bearings, dayOf, type Ground, numberOrNull, openAtEndOf } from './ground';
import type { Candidate } from './moment';
import { VersionChanges } from './version-changes';

/** Fewer issues that change their version on one day are tidying up. */
const LEAST = 3;

interface Shift {
  readonly day: number;
  readonly from: NamedValue;
  readonly to: NamedValue;
  readonly keys: IssueKey[];
}

const none: Shift[] = [];

const shiftAmong = (shifts: readonly Shift[], from: NamedValue, to: NamedValue): Shift | null => {
  for (const shift of shifts) if (shift.from.id === from.id && shift.to.id === to.id) return shift;
  return null;
};

class Shifts implements Gatherer<ToldIssue, readonly Shift[]> {
  private readonly shifts: Shift[] = [];
  private readonly byDay = new Map<number, Shift[]>();
  private readonly changes = new VersionChanges();
  constructor(private readonly bearings: Bearings) {}
  take({ record, story }: ToldIssue): void {
    const { changes, bearings } = this;
    if (!hasChanged(record.changes, FIX_VERSION) || !changes.fill(record, bearings.told.lens.asOf)) return;
    for (let n = 0; n < changes.count; n += 1) {
      const from = changes.lostBy(n);
      const to = from === null ? null : changes.gotInstead(n, bearings);
      if (from === null || to === null) continue;
      const day = dayOf(bearings, changes.atOf(n));
      if (day > bearings.baseline) this.add(day, from, to, story.key);
    }
  }
  private add(day: number, from: NamedValue, to: NamedValue, key: IssueKey): void {
    const ofDay = this.byDay.get(day) ?? none;
    const known = shiftAmong(ofDay, from, to);
    if (known !== null) known.keys.push(key);
    else {
      const shift = { day, from, to, keys: [key] };
      this.shifts.push(shift);
      if (ofDay === none) this.byDay.set(day, [shift]);
      else ofDay.push(shift);
    }
  }
  found(): readonly Shift[] {
    return this.shifts;
  }
}

/** Which issues left which fix version for which other, day by day. */
export const shiftsIn = (bearings: Bearings): Gatherer<ToldIssue, readonly Shift[]> => new Shifts(bearings);

/** Issues that left one fix version for another on the same day, together. */
const toAnotherVersion = (shifts: readonly Shift[], { told, histories }: Ground): readonly Candidate[] =>
  shifts
    .filter(({ keys }) => keys.length >= LEAST)
    .map(({ day, from, to, keys }) => ({
      id: `release-moved:${dateOfDay(day)}:${from.id}:${to.id}`,
      day: dateOfDay(day),
      until: null,
      told: { kind: 'release-moved', how: 'to-another-version', version: from.name, to: to.name, issues: keys.length },
      keys,
      weight: 40 + Math.round(30 * Math.min(1, (6 * keys.length) / told.issues.length)),
      because: 'size',
      confidence: histories,
    }));

/** A version with a release date that lies behind, and what was open on it. */
interface Passed {
  readonly version: VersionRef;
  issues: number;
  readonly open: IssueKey[];
}

class Releases implements Gatherer<ToldIssue, readonly Passed[]> {
  private readonly versions = new Map<string, Passed>();
  /** Issues beside each other are mostly of one version. */
  private latest: Passed | null = null;
  constructor(private readonly bearings: Bearings) {}
  take({ story }: ToldIssue): void {
    for (const version of story.versions) {
      const passed = this.passedBy(version);
      passed.issues += 1;
      const { releaseDate } = passed.version;
      if (releaseDate !== null && openAtEndOf(story, releaseDate)) passed.open.push(story.key);
    }
  }
  private passedBy(version: VersionRef): Passed {
    if (this.latest?.version.id === version.id) return this.latest;
    let passed = this.versions.get(version.id);
    if (passed === undefined) {
      passed = { version, issues: 0, open: [] };
      this.versions.set(version.id, passed);
    }
    this.latest = passed;
    return passed;
  }
  found(): readonly Passed[] {
    const { today, baseline } = this.bearings;
    return [...this.versions.values()].filter(({ version: { releaseDate } }) => {
      const day = numberOrNull(releaseDate);
      return day !== null && day < today && day > baseline;
    });
  }
}

/** The issues of each version whose release date lies between the baseline and the day one looks from. */
export const releasesIn = (bearings: Bearings): Gatherer<ToldIssue, readonly Passed[]> => new Releases(bearings);

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
