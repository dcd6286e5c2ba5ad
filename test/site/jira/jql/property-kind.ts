import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json } from '../model/json';
import { containsWords, EQUALITY, type FieldKind, LIKE, ORDER, textOf } from './field-kind';

/** The plain values at a path of an issue property; an array on the way, or at its end, gives each of its members. */
function valuesAt(value: Json | undefined, path: readonly string[]): (string | number | boolean)[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((member: Json) => valuesAt(member, path));
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'object' ? [] : [value];
  return isJsonObject(value) ? valuesAt(value[step], rest) : [];
}

/** The plain values of an issue at a path of one of its properties. */
export const propertyValues = ({ raw }: IssueEntry, key: string, path: readonly string[]) =>
  valuesAt(raw.properties?.[key], path);

/** Orders two values of a property: as numbers, as instants, else by their letters. */
function order(a: string | number | boolean, b: string): number {
  const [left, right] = [Number(a), Number(b)];
  if (String(a).trim() !== '' && b.trim() !== '' && !Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  const [from, to] = [Date.parse(String(a)), Date.parse(b)];
  if (!Number.isNaN(from) && !Number.isNaN(to)) return from - to;
  return String(a) < b ? -1 : String(a) > b ? 1 : 0;
}

/** `issue.property[key].path`: what an app has written on the issue. */
export function propertyKind(key: string, path: readonly string[]): FieldKind {
  const valuesOf = (entry: IssueEntry) => propertyValues(entry, key, path);
  return {
    operators: new Set([...EQUALITY, ...ORDER, ...LIKE]),
    isEmpty: (entry) => valuesOf(entry).length === 0,
    anyOf(values) {
      const wanted = new Set(values.map(textOf));
      return (entry) => valuesOf(entry).some((value) => wanted.has(String(value)));
    },
    compare(value) {
      const pivot = textOf(value);
      return (entry) => order(valuesOf(entry)[0] ?? '', pivot);
    },
    contains(asked) {
      const matches = containsWords(asked);
      return (entry) => valuesOf(entry).some((value) => matches(String(value)));
    },
    sortKey(entry) {
      const first = valuesOf(entry)[0];
      return first === undefined ? null : typeof first === 'number' ? first : String(first);
    },
  };
}
