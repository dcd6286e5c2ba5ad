import { calendarDate } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import { type IssueKey, type PersonId, projectKeyOf } from '#domain/history/issue-key';
import { isShape, Unreadable } from '#domain/history/json-shape';

/** Looks at a value and gives it back as what it is. @throws Unreadable naming the field (`at`) when it is something else. */
export type Check<T> = (value: unknown, at: string) => T;

/** Longer texts are no names; what people wrote at length has a parser of its own. */
const LONGEST = 1000;

const checked =
  <T>(is: (value: unknown) => boolean, needed: string): Check<T> =>
  (value, at) => {
    if (is(value)) return value as T;
    throw new Unreadable(at, `${needed} is needed`);
  };

export const text = checked<string>((value) => typeof value === 'string' && value.length <= LONGEST, 'a short text');
export const number = checked<number>((value) => typeof value === 'number' && Number.isFinite(value), 'a number');
export const flag = checked<boolean>((value) => typeof value === 'boolean', 'true or false');
export const day = checked<CalendarDate>((value) => typeof value === 'string' && calendarDate(value) !== null, 'a day');
export const instant = checked<Instant>((value) => Number.isSafeInteger(value), 'an instant');
export const person = checked<PersonId>(
  (value) => typeof value === 'string' && value !== '' && value.length <= 128,
  'an account id',
);
export const issue = checked<IssueKey>(
  (value) => typeof value === 'string' && value.length <= 60 && projectKeyOf(value) !== null,
  'an issue key',
);

export const word = <T extends string>(...words: readonly T[]): Check<T> =>
  checked<T>((value) => words.some((one) => one === value), `one of ${words.join(', ')}`);

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, at) =>
    value === null ? null : check(value, at);

export const list =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) throw new Unreadable(at, 'a list is needed');
    for (const one of value) check(one, `${at}[]`);
    return value as readonly T[];
  };

/** Every field of a type, each with its check: a field that the type gains and nobody checks does not compile. */
export const record =
  <T>(fields: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value, at) => {
    if (!isShape(value)) throw new Unreadable(at, 'an object is needed');
    for (const name in fields) fields[name](value[name], `${at}.${name}`);
    return value as T;
  };

/** The same, and nothing beside: what nobody looks at has no way in. */
export const exactly =
  <T>(fields: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value, at) => {
    const whole = record<T>(fields)(value, at);
    for (const name of Object.keys(whole as object))
      if (!Object.hasOwn(fields, name)) throw new Unreadable(`${at}.${name}`, 'has no place in a snapshot');
    return whole;
  };

/** A value by any name. */
export const named =
  <T>(check: Check<T>): Check<Readonly<Record<string, T>>> =>
  (value, at) => {
    if (!isShape(value)) throw new Unreadable(at, 'an object is needed');
    for (const [name, one] of Object.entries(value)) check(one, `${at}.${name}`);
    return value as Readonly<Record<string, T>>;
  };

const DEEPEST = 4;

/**
 * Small facts of many kinds, of which only the words for them know the fields: texts, numbers and nothing, in short lists and objects.
 * A wrong field can then make a sentence odd, and nothing worse.
 */
export const facts =
  <T>(depth = DEEPEST): Check<T> =>
  (value, at) => {
    if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value as T;
    if (typeof value === 'string') return text(value, at) as T;
    if (depth === 0) throw new Unreadable(at, 'is nested too deeply');
    for (const [name, one] of Object.entries(value as object)) facts(depth - 1)(one, `${at}.${name}`);
    return value as T;
  };
