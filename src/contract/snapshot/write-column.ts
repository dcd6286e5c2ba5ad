import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { ColumnForm, KeyTable } from './column-form';
import { bitsOf, runsOf } from './key-runs';

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** Steps between larger numbers would not be exact: from the lowest to the highest it is just a safe whole number. */
const LARGEST = 2 ** 52 - 1;
/** Below this a form costs more than it saves. */
const FEW = 3;

/** Any plain JSON value with its lists in the forms that pack best. `readColumn` gives back exactly the same. */
export function writeValue(value: unknown, table: KeyTable): unknown {
  if (Array.isArray(value)) return writeColumn(value as readonly Plain[], table);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, writeValue(part, table)]));
}

/** A list in the form that packs best. */
function writeColumn(values: readonly Plain[], table: KeyTable): ColumnForm {
  const keys = keysForm(values, table);
  if (keys !== null) return keys;
  if (values.length < FEW) return asIs(values, table);
  return (
    sameForm(values, table) ??
    stepsForm(values, table) ??
    stockForm(values) ??
    listsForm(values, table) ??
    objectsForm(values, table) ??
    asIs(values, table)
  );
}

const asIs = (values: readonly Plain[], table: KeyTable): ColumnForm => ['a', ...values.map((value) => writeValue(value, table))];

/** Issue keys in ascending order, each once: as runs or as bits, whichever is shorter. */
function keysForm(values: readonly Plain[], { places }: KeyTable): ColumnForm | null {
  if (values.length === 0) return null;
  const found: number[] = [];
  for (const value of values) {
    const place = typeof value === 'string' ? places.get(value) : undefined;
    if (place === undefined || place <= (found[found.length - 1] ?? -1)) return null;
    found.push(place);
  }
  const runs = runsOf(found);
  // A digit of a run packs into about a third of a byte, a letter of the bits into three quarters.
  return runs.length * 2 * 0.4 > (places.size / 6) * 0.75 ? ['b', bitsOf(found, places.size)] : ['r', ...runs];
}

function sameForm(values: readonly Plain[], table: KeyTable): ColumnForm | null {
  const [first] = values;
  if (typeof first !== 'object' || first === null)
    return values.every((value) => value === first) ? ['c', values.length, first] : null;
  const text = JSON.stringify(first);
  // Most lists differ in the second element, so nothing is written twice to no end.
  for (const value of values.slice(1))
    if (typeof value !== 'object' || value === null || JSON.stringify(value) !== text) return null;
  return ['c', values.length, writeValue(first, table)];
}

/** What a column counts in, if every value that is there can be counted so. */
function stepsForm(values: readonly Plain[], { places }: KeyTable): ColumnForm | null {
  return (
    counted('d', values, (value) => (typeof value === 'number' ? value : null)) ??
    counted('i', values, (value) => (typeof value === 'string' ? (places.get(value) ?? null) : null)) ??
    counted('y', values, dayOf) ??
    counted('n', values, (value) => (typeof value === 'string' && String(Number(value)) === value ? Number(value) : null))
  );
}

function counted(
  form: ColumnForm[0],
  values: readonly Plain[],
  countOf: (value: Exclude<Plain, null>) => number | null,
): ColumnForm | null {
  const steps: (number | null)[] = [];
  let last = 0;
  for (const value of values) {
    if (value === null) {
      steps.push(null);
      continue;
    }
    const count = countOf(value);
    if (count === null || !Number.isInteger(count) || Math.abs(count) > LARGEST) return null;
    steps.push(count - last);
    last = count;
  }
  return [form, ...steps];
}

function dayOf(value: Exclude<Plain, null>): number | null {
  if (typeof value !== 'string' || value.length !== 10) return null;
  const day = dayNumber(value);
  return !Number.isNaN(day) && dateOfDay(day) === value ? day : null;
}

function stockForm(values: readonly Plain[]): ColumnForm | null {
  const stock = new Map<string, number>();
  const places: (number | null)[] = [];
  for (const value of values) {
    if (value !== null && typeof value !== 'string') return null;
    if (value === null) places.push(null);
    else {
      if (!stock.has(value)) stock.set(value, stock.size);
      places.push(stock.get(value) as number);
    }
  }
  return stock.size * 2 <= values.length ? ['s', [...stock.keys()], places] : null;
}

function listsForm(values: readonly Plain[], table: KeyTable): ColumnForm | null {
  const lengths: number[] = [];
  const all: Plain[] = [];
  for (const value of values) {
    if (value !== null && !Array.isArray(value)) return null;
    lengths.push(value === null ? -1 : value.length);
    if (value !== null) for (const part of value as readonly Plain[]) all.push(part);
  }
  return ['f', writeColumn(lengths, table), writeColumn(all, table)];
}

function objectsForm(values: readonly Plain[], table: KeyTable): ColumnForm | null {
  const there: number[] = [];
  const objects: { readonly [name: string]: Plain }[] = [];
  let names: readonly string[] | null = null;
  for (const value of values) {
    if (value === null) {
      there.push(0);
      continue;
    }
    if (typeof value !== 'object' || Array.isArray(value)) return null;
    const own = Object.keys(value);
    names ??= own;
    if (own.length !== names.length || own.some((name, n) => name !== names?.[n])) return null;
    there.push(1);
    objects.push(value as { readonly [name: string]: Plain });
  }
  if (names === null || names.length === 0) return null;
  const fields = names.map((name) => objects.map((object) => object[name] as Plain));
  return [
    't',
    writeColumn(there, table),
    names,
    ...fields.map((field) => quotientForm(field, fields) ?? writeColumn(field, table)),
  ];
}

/** A field that is nothing but one field over another: a ratio takes more room than both of them. */
function quotientForm(field: readonly Plain[], fields: readonly (readonly Plain[])[]): ColumnForm | null {
  if (field.length < FEW || field.every((value) => Number.isInteger(value))) return null;
  for (const [over, above] of fields.entries()) {
    for (const [under, below] of fields.entries()) {
      if (above === field || below === field || above === below) continue;
      const fits = field.every((value, n) => {
        const [a, b] = [above[n], below[n]];
        return Number.isInteger(a) && Number.isInteger(b) && value === (a as number) / (b as number);
      });
      if (fits) return ['q', over, under];
    }
  }
  return null;
}
