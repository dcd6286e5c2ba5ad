import { dayNumber, daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { LoopSettings, Weekday } from './loop-settings';

/** The days on which something is reminded of, counted from its day: growing, negative before it; after the last one every so many, if at all. */
export interface Steps {
  readonly first: readonly number[];
  readonly thenEvery: number | null;
}

/** Of an open decision: before its date, on it, and after it at a growing interval without end. */
export const stepsOfDate = ({ remindBefore, remindAfter, remindEvery }: LoopSettings): Steps => ({
  first: [...(remindBefore > 0 ? [-remindBefore] : []), 0, ...remindAfter],
  thenEvery: remindEvery,
});

/** Of a check: on its day and some days after it. */
export const stepsOfCheck = ({ remindOfCheckAfter }: LoopSettings): Steps => ({
  first: [0, ...remindOfCheckAfter],
  thenEvery: null,
});

/** The latest step that a day has reached, or null before the first. Steps that were missed are behind it, and are not made up for. */
export const stepReached = ({ first, thenEvery }: Steps, of: CalendarDate, today: CalendarDate): number | null => {
  const late = daysBetween(of, today);
  const reached = first.filter((step) => step <= late);
  const last = reached[reached.length - 1];
  if (last === undefined) return null;
  if (thenEvery === null || reached.length < first.length) return last;
  return last + Math.floor((late - last) / thenEvery) * thenEvery;
};

/** 1970-01-01, day number 0, was a Thursday. */
const weekdayOf = (day: CalendarDate): Weekday => (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;

/** Whether nothing is sent on a day. What falls on it is reached on the next other day too, as the latest step. */
export const isQuiet = ({ quietDays }: LoopSettings, day: CalendarDate): boolean => quietDays.includes(weekdayOf(day));
