import type { CalendarDate, Instant } from './instant';

const DAY = 86_400_000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const number = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at) - 48;
    if (!(code >= 0 && code <= 9)) return Number.NaN;
    value = value * 10 + code;
  }
  return value;
};

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0));

/** Days from 1 January 1970 to the civil date (proleptic Gregorian); counted in eras of 400 years that begin on 1 March, so that the leap day comes last. */
const daysFromCivil = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

/**
 * Days since 1970-01-01 of the date that a text begins with (`2012-09-28`, `2012-09-28 00:00:00.0`); NaN when that is
 * no day of the calendar. A number is the compact way to keep a date.
 */
export const dayNumber = (text: string): number => {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = number(text, 0, 4);
  const month = number(text, 5, 7);
  const day = number(text, 8, 10);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? daysFromCivil(year, month, day) : Number.NaN;
};

/** Dates already written out. A calendar has few days and an issue has many dates. */
const written = new Map<number, CalendarDate>();

/** The calendar date of a day number. */
export const dateOfDay = (day: number): CalendarDate => {
  let date = written.get(day);
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 10) as CalendarDate;
    written.set(day, date);
  }
  return date;
};

/** The calendar day of an instant by a clock that is `offset` minutes east of UTC. */
export const dayAt = (at: Instant, offset: number): number => Math.floor((at + offset * 60_000) / DAY);

/** A whole text that is a calendar date and nothing else, or null. */
export const calendarDate = (text: string): CalendarDate | null =>
  text.length === 10 && !Number.isNaN(dayNumber(text)) ? (text as CalendarDate) : null;

/** Calendar days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);
