import type { Course } from '#domain/account/period-in-words';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { CalendarDate } from '#domain/history/instant';

/** The days that people speak of when they speak of this project: from its beginning to its end, or to the day of the evidence. */
export const courseOf = ({ baseline, end, start }: ProjectEvidence, today: CalendarDate): Course => {
  const last = end.actual.known ? end.actual.value : today;
  const first = baseline?.date ?? (start.actual.known ? start.actual.value : last);
  return { first: first <= last ? first : last, last };
};
