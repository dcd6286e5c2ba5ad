import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';

/** Minutes (S3-11). */
const SHORTEST = 60;
const LONGEST = 120;
/** Days (S3-10). */
const A_WEEK = 7;

/** Whether a meeting of so many minutes is long enough for causes and short enough for decisions. */
export function lengthOf(minutes: number): 'fits' | 'too-short' | 'too-long' {
  if (minutes < SHORTEST) return 'too-short';
  return minutes > LONGEST ? 'too-long' : 'fits';
}

/** How long after the end of the project the meeting is. */
export type AfterTheEnd =
  | { readonly kind: 'end-not-known' }
  | { readonly kind: 'day-not-agreed'; readonly ended: CalendarDate; readonly days: number }
  /** `days` from the end to the meeting; a meeting before the end counts as within a week. */
  | { readonly kind: 'within-a-week' | 'later'; readonly ended: CalendarDate; readonly days: number };

/**
 * Whether it is held within a week of the end (S3-10).
 * @param ended the last finish of the project; null where nothing says it.
 * @param meeting the day of the meeting; null where none is agreed, and then `days` counts up to `today`.
 */
export function afterTheEnd(ended: CalendarDate | null, meeting: CalendarDate | null, today: CalendarDate): AfterTheEnd {
  if (ended === null) return { kind: 'end-not-known' };
  if (meeting === null) return { kind: 'day-not-agreed', ended, days: daysBetween(ended, today) };
  const days = daysBetween(ended, meeting);
  return { kind: days <= A_WEEK ? 'within-a-week' : 'later', ended, days };
}
