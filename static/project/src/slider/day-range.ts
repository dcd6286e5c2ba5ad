import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { DayMark } from './day-mark';

/** The days one can look from: whole days since 1970-01-01, both ends included. The last one is today. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The range from the first of these days to today; a project whose days all lie ahead still has its today. */
export function dayRange(first: CalendarDate | null, today: CalendarDate): DayRange {
  const last = dayNumber(today);
  return { first: first === null ? last : Math.min(last, dayNumber(first)), last };
}

/** A day of the range; the nearer end for a day outside. */
export const withinRange = (day: number, { first, last }: DayRange): number => Math.min(last, Math.max(first, Math.round(day)));

/** What to look from for a place on the slider: the last day is today, and today is nothing to look back from. */
export const lookFrom = (day: number, range: DayRange): CalendarDate | null => {
  const place = withinRange(day, range);
  return place === range.last ? null : dateOfDay(place);
};

/** Where the thumb stands. */
export const placeOf = (on: CalendarDate | null, range: DayRange): number =>
  on === null ? range.last : withinRange(dayNumber(on), range);

/**
 * Where a key leads, beside the arrows and ends that a range has by itself: Page is a week, with Shift a month of the calendar.
 * @returns null for any other key.
 */
export function pageStep(key: string, shift: boolean, at: number, range: DayRange): number | null {
  if (key !== 'PageUp' && key !== 'PageDown') return null;
  const forth = key === 'PageUp' ? 1 : -1;
  return withinRange(shift ? monthsFrom(at, forth) : at + 7 * forth, range);
}

/** The same day of another month; the month's last one where it has no such day. */
function monthsFrom(day: number, months: number): number {
  const date = new Date(`${dateOfDay(day)}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return date.getTime() / 86_400_000;
}

/** The marked days on both sides of a place; null where there is none on that side. */
export function markedNeighbours(
  marks: readonly DayMark[],
  at: number,
): { readonly before: DayMark | null; readonly after: DayMark | null } {
  let [before, after]: [DayMark | null, DayMark | null] = [null, null];
  for (const mark of marks) {
    const day = dayNumber(mark.day);
    if (day < at && (before === null || day > dayNumber(before.day))) before = mark;
    if (day > at && (after === null || day < dayNumber(after.day))) after = mark;
  }
  return { before, after };
}
