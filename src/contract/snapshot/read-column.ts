import { dateOfDay } from '#domain/history/calendar-date';
import { Unreadable } from '#domain/history/json-shape';
import type { KeyTable } from './column-form';
import { placesOfBits, placesOfRuns } from './key-runs';

/** How much a snapshot may unfold into. A few bytes can stand for very many values, so they are counted as they appear. */
export interface Allowance {
  values: number;
}

/** No real snapshot is nested deeper. */
const DEEPEST = 60;
/** The last day of the year 9999, and the first of the year 0000. */
const LAST_DAY = 2_932_896;
const FIRST_DAY = -719_528;

/**
 * What `writeValue` wrote down, as it was.
 * @throws Unreadable where it is damaged, or unfolds into more than is allowed.
 */
export function readValue(written: unknown, table: KeyTable, allowance: Allowance, depth = 0): unknown {
  if (depth > DEEPEST) throw damaged('is nested too deeply');
  if (Array.isArray(written)) return readColumn(written, table, allowance, depth + 1);
  take(allowance, 1);
  if (typeof written !== 'object' || written === null) return written;
  // Not by assignment: a field may have a name that means something to every object.
  return Object.fromEntries(Object.entries(written).map(([name, part]) => [name, readValue(part, table, allowance, depth + 1)]));
}

/** @throws Unreadable as `readValue` does. */
export function readColumn(written: unknown, table: KeyTable, allowance: Allowance, depth = 0): unknown[] {
  if (!Array.isArray(written)) throw damaged('a list is missing');
  if (depth > DEEPEST) throw damaged('is nested too deeply');
  const [form, ...rest] = written as readonly unknown[];
  const read = (column: unknown) => readColumn(column, table, allowance, depth + 1);
  switch (form) {
    case 'a':
      return rest.map((value) => readValue(value, table, allowance, depth + 1));
    case 'c': {
      const count = whole(rest[0]);
      if (count < 0) throw damaged('a count is negative');
      take(allowance, count);
      // Read anew for each: whoever changes one element must not change the others.
      return Array.from({ length: count }, () => readValue(rest[1], table, allowance, depth + 1));
    }
    case 'd':
      return counted(rest, allowance, (count) => count);
    case 'i':
      return counted(rest, allowance, (place) => keyAt(place, table));
    case 'y':
      return counted(rest, allowance, (day) => {
        if (day < FIRST_DAY || day > LAST_DAY) throw damaged('a day lies outside of the calendar');
        return dateOfDay(day);
      });
    case 'n':
      return counted(rest, allowance, String);
    case 'r':
      return keysAt(placesOfRuns(rest.map(whole), table.keys.length), table, allowance);
    case 'b':
      return keysAt(placesOfBits(String(rest[0])), table, allowance);
    case 's':
      return stocked(rest, allowance);
    case 'f':
      return parted(read(rest[0]), read(rest[1]));
    case 't':
      return objects(rest, read, allowance);
    default:
      throw damaged(`there is no form ${JSON.stringify(form)}`);
  }
}

const damaged = (problem: string) => new Unreadable('snapshot', problem);

function take(allowance: Allowance, count: number): void {
  allowance.values -= count;
  if (allowance.values < 0) throw damaged('unfolds into more than a snapshot can hold');
}

function whole(value: unknown): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw damaged('a whole number is missing');
}

function counted<T>(steps: readonly unknown[], allowance: Allowance, told: (count: number) => T): (T | null)[] {
  take(allowance, steps.length);
  let last = 0;
  return steps.map((step) => {
    if (step === null) return null;
    last += whole(step);
    return told(last);
  });
}

function keyAt(place: number, { keys }: KeyTable): string {
  const key = keys[place];
  if (key === undefined) throw damaged('an issue is not in the table of keys');
  return key;
}

function keysAt(places: Iterable<number>, table: KeyTable, allowance: Allowance): string[] {
  const keys: string[] = [];
  for (const place of places) {
    take(allowance, 1);
    keys.push(keyAt(place, table));
  }
  return keys;
}

function stocked([stock, places]: readonly unknown[], allowance: Allowance): (string | null)[] {
  if (!Array.isArray(stock) || !Array.isArray(places)) throw damaged('a list is missing');
  take(allowance, places.length);
  return places.map((place: unknown) => {
    if (place === null) return null;
    const text: unknown = stock[whole(place)];
    if (typeof text !== 'string') throw damaged('a text is missing');
    return text;
  });
}

function parted(lengths: readonly unknown[], all: readonly unknown[]): (unknown[] | null)[] {
  let from = 0;
  const lists = lengths.map((length) => {
    const count = whole(length);
    if (count < 0) return null;
    from += count;
    if (from > all.length) throw damaged('a list is too short');
    return all.slice(from - count, from);
  });
  if (from !== all.length) throw damaged('a list is too long');
  return lists;
}

function objects(
  [presence, names, ...columns]: readonly unknown[],
  read: (column: unknown) => unknown[],
  allowance: Allowance,
): (object | null)[] {
  if (!Array.isArray(names) || names.length !== columns.length) throw damaged('a field is missing');
  const there = read(presence);
  const count = there.filter((one) => one === 1).length;
  const isQuotient = (column: unknown): column is readonly unknown[] => Array.isArray(column) && column[0] === 'q';
  // A quotient takes no room where it is written, and as much as any other field where it is read.
  take(allowance, count * columns.filter(isQuotient).length);
  const fields = columns.map((column) => (isQuotient(column) ? null : read(column)));
  const numberOf = (field: unknown, n: number) => fields[whole(field)]?.[n] as number;
  const valueAt = (place: number, n: number): unknown => {
    const column = columns[place];
    return isQuotient(column) ? numberOf(column[1], n) / numberOf(column[2], n) : fields[place]?.[n];
  };
  for (const field of fields)
    if (field !== null && field.length !== count) throw damaged('a field has too few or too many values');
  let next = 0;
  return there.map((one) => {
    if (one !== 1) return null;
    const n = next++;
    return Object.fromEntries(names.map((name, place) => [String(name), valueAt(place, n)]));
  });
}
