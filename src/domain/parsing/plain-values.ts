import { calendarDate } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import { presentListAt, Unreadable } from '#domain/history/json-shape';

/** Up to the year 2200. */
const LAST_INSTANT = 7_258_118_400_000;

/** @throws Unreadable unless it is a whole number from 0 on. */
export const countAt = (value: unknown, field: string): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Unreadable(field, 'a whole number from 0 on is needed');
};

/** A number of any size and sign: what was early slipped by less than nothing. @throws Unreadable when it is none. */
export const numberAt = (value: unknown, field: string): number => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Unreadable(field, 'a number is needed');
};

/** @throws Unreadable when it is neither true nor false. */
export const flagAt = (value: unknown, field: string): boolean => {
  if (typeof value === 'boolean') return value;
  throw new Unreadable(field, 'true or false is needed');
};

/** @throws Unreadable unless it is one of the values. */
export const oneOf = <const T extends string>(value: unknown, values: readonly T[], field: string): T => {
  const found = values.find((one) => one === value);
  if (found === undefined) throw new Unreadable(field, `one of ${values.join(', ')} is needed`);
  return found;
};

/** @throws Unreadable unless it is an instant of this time and age. */
export const pointInTime = (value: unknown, field: string): Instant => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LAST_INSTANT) return value;
  throw new Unreadable(field, 'an instant is needed, in milliseconds since 1970');
};

/** An id that a browser makes up: it becomes a part of storage keys. @throws Unreadable */
export const madeUpIdAt = (value: unknown, field: string): string => {
  if (typeof value === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(value)) return value;
  throw new Unreadable(field, 'an id of 8 to 64 letters, digits and hyphens is needed');
};

/** Every one of a list that is no longer than it can be. @throws Unreadable */
export const fewAt = <T>(value: unknown, most: number, field: string, read: (one: unknown, field: string) => T): readonly T[] => {
  const list = presentListAt(value, field);
  if (list.length > most) throw new Unreadable(field, `at most ${most} are possible`);
  return list.map((one, n) => read(one, `${field}[${n}]`));
};

/** @throws Unreadable when it is no day of the calendar. */
export const calendarDayAt = (value: unknown, field: string): CalendarDate => {
  const day = typeof value === 'string' ? calendarDate(value) : null;
  if (day !== null) return day;
  throw new Unreadable(field, 'a day is needed, as YYYY-MM-DD');
};
