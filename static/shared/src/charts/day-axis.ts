import { dateOfDay } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';

/**
 * Whole days since 1970-01-01. Charts count in calendar days of the viewer's zone, so that a due date (a day without a
 * zone) and an instant meet on one axis.
 */
export type DayNumber = number;

const DAY_MS = 86_400_000;

/** The calendar date of a day number; a place between two days belongs to the nearer one. */
export const dateOf = (day: DayNumber): CalendarDate => dateOfDay(Math.round(day));

export interface DayTick {
  readonly day: DayNumber;
  readonly label: string;
  /** Begins a year (or a month, where days are shown). */
  readonly major: boolean;
}

type Step = { readonly unit: 'day' | 'month' | 'year'; readonly every: number; readonly days: number };

const STEPS: readonly Step[] = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'month', every: 1, days: 30 },
  { unit: 'month', every: 3, days: 91 },
  { unit: 'month', every: 6, days: 182 },
  { unit: 'year', every: 1, days: 365 },
  { unit: 'year', every: 2, days: 730 },
  { unit: 'year', every: 5, days: 1826 },
  { unit: 'year', every: 10, days: 3652 },
];

/**
 * Ticks on round calendar days between two days, at least `apart` pixels from each other.
 * @param locale writes the labels.
 */
export function dayTicks(from: DayNumber, to: DayNumber, pxPerDay: number, locale: string, apart = 72): DayTick[] {
  const step = STEPS.find((one) => one.days * pxPerDay >= apart) ?? (STEPS.at(-1) as Step);
  const label = labelsFor(step, locale);
  const ticks: DayTick[] = [];
  for (let day = firstOn(step, from); day <= to; day = next(step, day)) {
    const date = new Date(day * DAY_MS);
    const major = step.unit === 'day' ? date.getUTCDate() <= step.every : date.getUTCMonth() === 0;
    // The first one names its year too: within one year nothing else would.
    ticks.push({ day, label: label(date, ticks.length === 0 || date.getUTCMonth() === 0), major });
  }
  return ticks;
}

function labelsFor(step: Step, locale: string): (date: Date, withYear: boolean) => string {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const year = format({ year: 'numeric' });
  if (step.unit === 'year') return (date) => year.format(date);
  if (step.unit === 'month') {
    const month = format({ month: 'short' });
    const monthAndYear = format({ month: 'short', year: 'numeric' });
    return (date, withYear) => (withYear ? monthAndYear : month).format(date);
  }
  const day = format({ day: 'numeric', month: 'short' });
  return (date) => day.format(date);
}

function firstOn(step: Step, from: DayNumber): DayNumber {
  if (step.unit === 'day') {
    // 1970-01-05 was a Monday: weeks begin on one.
    return step.every === 1 ? Math.ceil(from) : Math.ceil((from - 4) / 7) * 7 + 4;
  }
  const date = new Date(Math.ceil(from) * DAY_MS);
  const month = step.unit === 'year' ? 0 : Math.floor(date.getUTCMonth() / step.every) * step.every;
  const year = step.unit === 'year' ? Math.floor(date.getUTCFullYear() / step.every) * step.every : date.getUTCFullYear();
  const start = Date.UTC(year, month, 1) / DAY_MS;
  return start >= from ? start : next(step, start);
}

function next(step: Step, day: DayNumber): DayNumber {
  if (step.unit === 'day') return day + step.every;
  const date = new Date(day * DAY_MS);
  const months = step.unit === 'year' ? step.every * 12 : step.every;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY_MS;
}
