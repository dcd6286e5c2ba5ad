import { calendarDate } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { shapeAt, Unreadable } from '#domain/history/json-shape';
import type { Period, Reading } from './reading';

/** Nobody remembers more moves than this, or a longer delay. */
const MOST_TIMES = 1000;
const MOST_DAYS = 20_000;

const dayAt = (value: unknown, field: string): CalendarDate => {
  const day = typeof value === 'string' ? calendarDate(value) : null;
  if (day !== null) return day;
  throw new Unreadable(field, 'a day is needed, as YYYY-MM-DD');
};

/** Days from one to another, both included. @throws Unreadable when they are none, or the wrong way round. */
export const periodAt = (value: unknown, field: string): Period => {
  const period = shapeAt(value, field);
  const from = dayAt(period.from, `${field}.from`);
  const to = dayAt(period.to, `${field}.to`);
  if (to < from) throw new Unreadable(field, 'should not end before it begins');
  return { from, to };
};

const countOrNull = (value: unknown, field: string, most: number): number | null => {
  if (value === null) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most) return value;
  throw new Unreadable(field, `a whole number up to ${most} is needed, or nothing`);
};

/** @throws Unreadable naming the first field that cannot be read. */
export const readingAt = (value: unknown, field: string): Reading => {
  const reading = shapeAt(value, field);
  const { claim } = reading;
  switch (claim) {
    case 'finished-on-time':
    case 'started-late':
    case 'dates-never-moved':
    case 'estimates-right':
    case 'estimates-too-low':
      return { claim };
    case 'finished-late':
      return { claim, days: countOrNull(reading.days, `${field}.days`, MOST_DAYS) };
    case 'dates-moved':
      return { claim, times: countOrNull(reading.times, `${field}.times`, MOST_TIMES) };
    case 'finished-by':
    case 'started-on':
    case 'nobody-worked':
      return { claim, period: periodAt(reading.period, `${field}.period`) };
    case 'scope-frozen':
    case 'scope-grew':
    case 'reopened':
    case 'never-reopened':
    case 'blocked':
    case 'never-blocked':
      return { claim, period: reading.period === null ? null : periodAt(reading.period, `${field}.period`) };
    default:
      throw new Unreadable(`${field}.claim`, 'is not known');
  }
};
