import { dayAt } from '#domain/history/calendar-date';
import { atOf, byOf, countOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { Zone } from '#domain/history/zone';
import type { Gatherer } from '../gatherer';
import { type Course, partOf } from './course';
import type { SeenIssue } from './seen-issue';

const HOUR = 3_600_000;
const NIGHT = { from: 22, to: 6 };

/** What happened in a third of the time. Of people only how many there were. */
export interface Third {
  readonly begin: Instant;
  readonly end: Instant;
  changes: number;
  late: number;
  readonly people: Set<string>;
  readonly lateBy: Map<string, number>;
  readonly lateOn: Map<IssueKey, number>;
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
  lateOn: new Map(),
  busyMs: 0,
});

const inProgressIn = ({ begin, end }: Third, started: Instant, finished: Instant | null): number =>
  Math.max(0, Math.min(finished ?? end, end) - Math.max(started, begin));

/** Between ten at night and six in the morning, or on a Saturday or Sunday, in the zone of the lens. */
const lateIn = (zone: Zone): ((at: Instant) => boolean) => {
  return (at) => {
    const offset = zone.offsetAt(at, null);
    const weekday = (((dayAt(at, offset) + 3) % 7) + 7) % 7;
    const hour = ((Math.floor((at + offset * 60_000) / HOUR) % 24) + 24) % 24;
    return weekday >= 5 || hour >= NIGHT.from || hour < NIGHT.to;
  };
};

/** What happened in the first and in the last third of a course. */
export const thirdsIn = (zone: Zone, course: Course): Gatherer<SeenIssue, readonly [Third, Third]> => {
  const first = aThird(course.from, partOf(course, 1 / 3));
  const last = aThird(partOf(course, 2 / 3), course.to);
  const isLate = lateIn(zone);
  const count = (third: Third, by: string, at: Instant, key: IssueKey): void => {
    third.changes += 1;
    third.people.add(by);
    if (!isLate(at)) return;
    third.late += 1;
    third.lateBy.set(by, (third.lateBy.get(by) ?? 0) + 1);
    third.lateOn.set(key, (third.lateOn.get(key) ?? 0) + 1);
  };
  return {
    take({ record, story }) {
      if (story.started !== null) {
        first.busyMs += inProgressIn(first, story.started, story.finished);
        last.busyMs += inProgressIn(last, story.started, story.finished);
      }
      const { changes, key } = record;
      for (let n = 0; n < countOf(changes); n += 1) {
        const at = atOf(changes, n);
        if (at > course.to) break;
        const third = at >= last.begin ? last : at < first.end && at >= first.begin ? first : null;
        const by = third === null ? null : byOf(changes, n);
        if (third !== null && by !== null) count(third, by, at, key);
      }
    },
    found: () => [first, last],
  };
};
