import { dayAt } from '#domain/history/calendar-date';
import { atOf, byOf, type ChangeLog, countOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { Zone } from '#domain/history/zone';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';
import { type Course, partOf } from './course';

const HOUR = 3_600_000;
const NIGHT = { from: 22, to: 6 };

/** An issue with how often it was changed late. */
export interface LateIssue {
  readonly key: IssueKey;
  times: number;
}

/** What happened in a third of the time. Of people only how many there were. */
export interface Third {
  readonly begin: Instant;
  readonly end: Instant;
  changes: number;
  late: number;
  readonly people: Set<string>;
  readonly lateBy: Map<string, number>;
  /** The issues that were changed late, each once. */
  readonly lateOn: LateIssue[];
  /** Issue time in progress. */
  busyMs: number;
}

const aThird = (begin: Instant, end: Instant): Third => ({
  begin,
  end,
  changes: 0,
  late: 0,
  people: new Set(),
  lateBy: new Map(),
  lateOn: [],
  busyMs: 0,
});

const inProgressIn = ({ begin, end }: Third, started: Instant, finished: Instant | null): number =>
  Math.max(0, Math.min(finished ?? end, end) - Math.max(started, begin));

/** Between ten at night and six in the morning, or on a Saturday or Sunday, in the zone of the lens. */
const isLate = (zone: Zone, at: Instant): boolean => {
  const offset = zone.offsetAt(at, null);
  const weekday = (((dayAt(at, offset) + 3) % 7) + 7) % 7;
  const hour = ((Math.floor((at + offset * 60_000) / HOUR) % 24) + 24) % 24;
  return weekday >= 5 || hour >= NIGHT.from || hour < NIGHT.to;
};

/** Whether all of an issue's changes were made before the first third, or between the two: of most issues none has to be looked at. */
const liesBetween = (changes: ChangeLog, first: Third, last: Third): boolean => {
  const count = countOf(changes);
  if (count === 0) return true;
  const newest = atOf(changes, count - 1);
  return newest < first.begin || (newest < last.begin && atOf(changes, 0) >= first.end);
};

class Thirds implements Gatherer<ToldIssue, readonly [Third, Third]> {
  private readonly first: Third;
  private readonly last: Third;
  private readonly to: Instant;
  /** Whom the change before was counted for, and in which third: mostly it is the same person. */
  private person: string | null = null;
  private within: Third | null = null;
  constructor(
    private readonly zone: Zone,
    course: Course,
  ) {
    this.first = aThird(course.from, partOf(course, 1 / 3));
    this.last = aThird(partOf(course, 2 / 3), course.to);
    this.to = course.to;
  }
  take({ record, story }: ToldIssue): void {
    const { first, last, to } = this;
    if (story.started !== null) {
      first.busyMs += inProgressIn(first, story.started, story.finished);
      last.busyMs += inProgressIn(last, story.started, story.finished);
    }
    const { changes, key } = record;
    if (liesBetween(changes, first, last)) return;
    const changed = countOf(changes);
    for (let n = 0; n < changed; n += 1) {
      const at = atOf(changes, n);
      if (at > to) break;
      const third = at >= last.begin ? last : at < first.end && at >= first.begin ? first : null;
      const by = third === null ? null : byOf(changes, n);
      if (third !== null && by !== null) this.count(third, by, at, key);
    }
  }
  found(): readonly [Third, Third] {
    return [this.first, this.last];
  }
  private count(third: Third, by: string, at: Instant, key: IssueKey): void {
    third.changes += 1;
    if (by !== this.person || third !== this.within) {
      third.people.add(by);
      this.person = by;
      this.within = third;
    }
    if (isLate(this.zone, at)) this.countLate(third, by, key);
  }
  private countLate(third: Third, by: string, key: IssueKey): void {
    third.late += 1;
    third.lateBy.set(by, (third.lateBy.get(by) ?? 0) + 1);
    const latest = third.lateOn[third.lateOn.length - 1];
    // The changes of an issue come one after another, so that only the last can be the same: no key has to be hashed.
    if (latest?.key === key) latest.times += 1;
    else third.lateOn.push({ key, times: 1 });
  }
}

/** What happened in the first and in the last third of a course. */
export const thirdsIn = (zone: Zone, course: Course): Gatherer<ToldIssue, readonly [Third, Third]> => new Thirds(zone, course);
