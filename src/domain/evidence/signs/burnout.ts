import { dayAt } from '#domain/history/calendar-date';
import { atOf, byOf, countOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { type Sensor, silence } from './sensor';
import { type Course, partOf, type Sight, weeksOf } from './sight';
import { LATE_PART, LATE_SHARE, LATE_TIMES, LEAST_CHANGES, LEAST_PEOPLE, LEAST_WEEKS } from './thresholds';

const FEW = 5;
const HOUR = 3_600_000;
const NIGHT = { from: 22, to: 6 };

const LATE_HOURS = {
  sign: 'burnout-ignored',
  kind: 'sensor',
  rule: 'late-hours-rising',
  cannotKnow: ['how-people-are', 'one-time-zone'],
} as const;

/** What happened in a third of the time. Of people only how many there were. */
interface Third {
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

/** Changes at night and at weekends became a larger share of all. Of the whole team only: from fewer than three people it says nothing. */
export const burnoutIgnored: Sensor = (sight) => {
  if (!sight.hasHistory) return { ...LATE_HOURS, ...silence('no-history') };
  const course = untilNow(sight);
  if (course === null || weeksOf(course) < LEAST_WEEKS) return { ...LATE_HOURS, ...silence('too-short') };
  const [first, last] = thirdsOf(sight, course);
  if (Math.min(first.changes, last.changes) < LEAST_CHANGES) return { ...LATE_HOURS, ...silence('too-few-changes') };
  if (Math.min(first.people.size, last.people.size) < LEAST_PEOPLE) return { ...LATE_HOURS, ...silence('too-few-people') };
  const [before, after] = [first.late / first.changes, last.late / last.changes];
  const [loadBefore, loadAfter] = [loadOf(first), loadOf(last)];
  const seen = after >= LATE_SHARE && after >= before * LATE_TIMES && isOfTheTeam(last);
  const keys = seen ? [...last.lateOn].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key) : [];
  return {
    ...LATE_HOURS,
    state: seen ? 'seen' : 'not-seen',
    count: last.late,
    ofAll: last.changes,
    keys,
    strongest: keys.slice(0, FEW),
    confidence: seen && loadAfter <= loadBefore ? 'hint' : 'fair',
    facts: { before, after, loadBefore, loadAfter },
    lacking: null,
  };
};

/** Late hours of one or two people are theirs, and no business of a report. */
const isOfTheTeam = ({ late, lateBy }: Third): boolean =>
  [...lateBy.values()].filter((changes) => changes >= late * LATE_PART).length >= LEAST_PEOPLE;

const untilNow = ({ course, told }: Sight): Course | null =>
  course === null || told.lens.asOf <= course.from
    ? null
    : { ...course, to: course.end === 'reached' ? Math.min(course.to, told.lens.asOf) : told.lens.asOf };

const loadOf = ({ busyMs, begin, end, people }: Third): number => busyMs / (end - begin) / people.size;

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

const thirdsOf = (sight: Sight, course: Course): readonly [Third, Third] => {
  const first = aThird(course.from, partOf(course, 1 / 3));
  const last = aThird(partOf(course, 2 / 3), course.to);
  const isLate = lateIn(sight);
  for (const { record, story } of sight.issues) {
    if (story.started !== null) {
      first.busyMs += inProgressIn(first, story.started, story.finished);
      last.busyMs += inProgressIn(last, story.started, story.finished);
    }
    const { changes } = record;
    for (let n = 0; n < countOf(changes); n += 1) {
      const at = atOf(changes, n);
      if (at > course.to) break;
      const third = at >= last.begin ? last : at < first.end && at >= first.begin ? first : null;
      const by = third === null ? null : byOf(changes, n);
      if (third === null || by === null) continue;
      third.changes += 1;
      third.people.add(by);
      if (!isLate(at)) continue;
      third.late += 1;
      third.lateBy.set(by, (third.lateBy.get(by) ?? 0) + 1);
      third.lateOn.set(record.key, (third.lateOn.get(record.key) ?? 0) + 1);
    }
  }
  return [first, last];
};

/** Between ten at night and six in the morning, or on a Saturday or Sunday, in the zone of the lens. */
const lateIn = ({ told }: Sight): ((at: Instant) => boolean) => {
  const { zone } = told.lens;
  return (at) => {
    const offset = zone.offsetAt(at, null);
    const weekday = (((dayAt(at, offset) + 3) % 7) + 7) % 7;
    const hour = ((Math.floor((at + offset * 60_000) / HOUR) % 24) + 24) % 24;
    return weekday >= 5 || hour >= NIGHT.from || hour < NIGHT.to;
  };
};
