import { dayNumber } from './calendar-date';
import type { Instant } from './instant';
import { type WrittenTime, writtenTime } from './parse-instant';

/** What made an issue unreadable: which field, and what is wrong with it. */
export class Unreadable extends Error {
  constructor(
    readonly field: string,
    readonly problem: string,
  ) {
    super(`${field}: ${problem}`);
  }
}

export type Shape = Readonly<Record<string, unknown>>;

/** Whether a value is a plain object. */
export const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** @throws Unreadable when it is no object. */
export const shapeAt = (value: unknown, field: string): Shape => {
  if (isShape(value)) return value;
  throw new Unreadable(field, value === undefined || value === null ? 'is missing' : `should be an object, is ${shown(value)}`);
};

/** An object, or null when there is none. @throws Unreadable when it is something else. */
export const optionalShape = (value: unknown, field: string): Shape | null =>
  value === undefined || value === null ? null : shapeAt(value, field);

/** A list; empty when there is none. @throws Unreadable when it is something else. */
export const listAt = (value: unknown, field: string): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw new Unreadable(field, `should be a list, is ${shown(value)}`);
};

/** A list that must be there, if only an empty one. @throws Unreadable when it is not. */
export const presentListAt = (value: unknown, field: string): readonly unknown[] => {
  if (value === undefined || value === null) throw new Unreadable(field, 'is missing');
  return listAt(value, field);
};

/** @throws Unreadable when it is no text, or an empty one. Numbers count: some exports write ids so. */
export const textAt = (value: unknown, field: string): string => {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number') return String(value);
  throw new Unreadable(field, value === undefined || value === null ? 'is missing' : `should be a text, is ${shown(value)}`);
};

/** A text that may be missing; empty counts as missing. */
export const optionalText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** An id as text: most are texts, some exports write numbers; null for anything else. */
export const idText = (value: unknown): string | null => (typeof value === 'number' ? String(value) : optionalText(value));

/**
 * @returns one object for all, true until the next time is read.
 * @throws Unreadable unless it is a time with an offset, every part of which exists.
 */
export const timeAt = (value: unknown, field: string): WrittenTime => {
  if (typeof value === 'string') {
    const time = writtenTime(value);
    if (!Number.isNaN(time.at)) return time;
  }
  throw new Unreadable(
    field,
    value === undefined || value === null ? 'is missing' : `should be a time with an offset, is ${shown(value)}`,
  );
};

/** @throws Unreadable unless it is a time with an offset, every part of which exists. */
export const instantAt = (value: unknown, field: string): Instant => timeAt(value, field).at;

/** Day number of a date, null when there is none. @throws Unreadable when it is no day of the calendar. */
export const dayOrNull = (value: unknown, field: string): number | null => {
  if (value === undefined || value === null || value === '') return null;
  const day = typeof value === 'string' ? dayNumber(value) : Number.NaN;
  if (!Number.isNaN(day)) return day;
  throw new Unreadable(field, `should be a date YYYY-MM-DD, is ${shown(value)}`);
};

/** A number of at least 0, null when there is none. @throws Unreadable when it is something else. */
export const amountOrNull = (value: unknown, field: string): number | null => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  throw new Unreadable(field, `should be a number of at least 0, is ${shown(value)}`);
};
