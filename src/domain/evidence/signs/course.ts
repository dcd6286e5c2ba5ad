import type { Instant } from '#domain/history/instant';
import { endOfDay } from '#domain/history/zone';
import type { Told } from '../told';

/** The time a sensor looks at, from the day work began to the end. */
export interface Course {
  readonly from: Instant;
  readonly to: Instant;
  /** How the end is known: everything is finished, by the first plan, or not at all (then it is the day one looks from). */
  readonly end: 'reached' | 'planned' | 'unknown';
}

/** Null without a baseline, or where all is over in a day. */
export const courseOf = ({ baseline, evidence, lens }: Told): Course | null => {
  if (baseline === null) return null;
  const from = endOfDay(lens.zone, baseline.date);
  const { actual, planned } = evidence.end;
  const course: Course = actual.known
    ? { from, to: endOfDay(lens.zone, actual.value), end: 'reached' }
    : planned.known
      ? { from, to: endOfDay(lens.zone, planned.value), end: 'planned' }
      : { from, to: lens.asOf, end: 'unknown' };
  return course.to > course.from ? course : null;
};

/** The course as far as it has been gone; null where it has not begun. */
export const untilNow = (course: Course | null, asOf: Instant): Course | null =>
  course === null || asOf <= course.from ? null : { ...course, to: course.end === 'reached' ? Math.min(course.to, asOf) : asOf };

/** The instant that lies a share (0 to 1) of the way through the course. */
export const partOf = ({ from, to }: Course, share: number): Instant => from + (to - from) * share;

/** Whole weeks of a course. */
export const weeksOf = ({ from, to }: Course): number => Math.floor((to - from) / 604_800_000);
