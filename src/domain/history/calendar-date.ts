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

/** The years that are looked up instead of worked out. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2169;

/** The day number that each month of these years begins with, and the one after the last. */
const monthBegins = Int32Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1 }, (_, month) =>
  daysFromCivil(FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1, 1),
);

/** The day number of a civil date; NaN when that is no day of the calendar. Asked for every history entry there is. */
export const dayOf = (year: number, month: number, day: number): number => {
  if (!(month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR))
    return day <= daysIn(year, month) ? daysFromCivil(year, month, day) : Number.NaN;
  const place = (year - FIRST_YEAR) * 12 + month - 1;
  const found = (monthBegins[place] as number) + day - 1;
  return found < (monthBegins[place + 1] as number) ? found : Number.NaN;
};

/**
 * Days since 1970-01-01 of the date that a text begins with (`2012-09-28`, `2012-09-28 00:00:00.0`); NaN when that is
 * no day of the calendar. A number is the compact way to keep a date.
 */
export const dayNumber = (text: string): number =>
  text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45
    ? dayOf(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
    : Number.NaN;

const writeOut = (day: number): CalendarDate => new Date(day * DAY).toISOString().slice(0, 10) as CalendarDate;

/** Dates already written out, from 1970 to 2169: a calendar has few days and an issue has many dates. */
const written: (CalendarDate | undefined)[] = new Array(73_000);

/** The calendar date of a day number. */
export const dateOfDay = (day: number): CalendarDate => {
  if (!(day >= 0 && day < written.length)) return writeOut(day);
  let date = written[day];
  if (date === undefined) {
    date = writeOut(day);
    written[day] = date;
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
