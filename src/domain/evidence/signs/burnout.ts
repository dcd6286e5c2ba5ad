import { untilNow, weeksOf } from './course';
import { type Sensor, silence } from './sensor';
import type { LateIssue, Third } from './thirds';
import { LATE_PART, LATE_SHARE, LATE_TIMES, LEAST_CHANGES, LEAST_PEOPLE, LEAST_WEEKS } from './thresholds';

const FEW = 5;

const LATE_HOURS = {
  sign: 'burnout-ignored',
  kind: 'sensor',
  rule: 'late-hours-rising',
  cannotKnow: ['how-people-are', 'one-time-zone'],
} as const;

const mostOften = (a: LateIssue, b: LateIssue): number => b.times - a.times || (a.key < b.key ? -1 : 1);

/** Changes at night and at weekends became a larger share of all. Of the whole team only: from fewer than three people it says nothing. */
export const burnoutIgnored: Sensor = (sight) => {
  if (!sight.hasHistory) return { ...LATE_HOURS, ...silence('no-history') };
  const course = untilNow(sight.course, sight.told.lens.asOf);
  if (course === null || sight.thirds === null || weeksOf(course) < LEAST_WEEKS)
    return { ...LATE_HOURS, ...silence('too-short') };
  const [first, last] = sight.thirds;
  if (Math.min(first.changes, last.changes) < LEAST_CHANGES) return { ...LATE_HOURS, ...silence('too-few-changes') };
  if (Math.min(first.people.size, last.people.size) < LEAST_PEOPLE) return { ...LATE_HOURS, ...silence('too-few-people') };
  const [before, after] = [first.late / first.changes, last.late / last.changes];
  const [loadBefore, loadAfter] = [loadOf(first), loadOf(last)];
  const seen = after >= LATE_SHARE && after >= before * LATE_TIMES && isOfTheTeam(last);
  const keys = seen ? [...last.lateOn].sort(mostOften).map(({ key }) => key) : [];
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

const loadOf = ({ busyMs, begin, end, people }: Third): number => busyMs / (end - begin) / people.size;
