import type { IssueEntry } from '../model/issue-entry';
import { JqlProblem, type Operator } from './jql-clause';
import { momentOf, type Present } from './jql-moment';
import { dateAt } from './zone-time';

/** A value to compare with: text as written, an id that a function gave, or an instant (epoch milliseconds). */
export type JqlValue = { readonly text: string } | { readonly id: string } | { readonly instant: number };

export type SortKey = number | string | null;

/** How one field is searched. Tests other than `isEmpty` are asked only of issues in which the field is not empty. */
export interface FieldKind {
  readonly operators: ReadonlySet<Operator>;
  isEmpty(entry: IssueEntry): boolean;
  anyOf?(values: readonly JqlValue[]): (entry: IssueEntry) => boolean;
  /** Negative, zero or positive as the issue's value lies before, at or after the value. */
  compare?(value: JqlValue): (entry: IssueEntry) => number;
  contains?(text: string): (entry: IssueEntry) => boolean;
  sortKey?(entry: IssueEntry): SortKey;
}

const EMPTINESS: readonly Operator[] = ['is', 'is not'];
const EQUALITY: readonly Operator[] = [...EMPTINESS, '=', '!=', 'in', 'not in'];
const ORDER: readonly Operator[] = ['<', '<=', '>', '>='];
const LIKE: readonly Operator[] = ['~', '!~'];

export const textOf = (value: JqlValue): string =>
  'text' in value ? value.text : 'id' in value ? value.id : String(value.instant);

export interface Choice {
  readonly field: string;
  idsOf(entry: IssueEntry): readonly string[];
  /** The ids that a text names; none if it names nothing. */
  resolve(text: string): readonly string[];
  /** Where one id stands among the others; left out where they have no order. */
  rank?(id: string): number;
  sortText?(id: string): string;
}

/** A field that holds some of a set of known things: a status, people, versions. */
export function choiceKind({ field, idsOf, resolve, rank, sortText }: Choice): FieldKind {
  const idsFor = (value: JqlValue): readonly string[] => {
    if ('id' in value) return [value.id];
    const ids = resolve(textOf(value));
    if (ids.length === 0) throw new JqlProblem([`The value '${textOf(value)}' does not exist for the field '${field}'.`]);
    return ids;
  };
  const kind: FieldKind = {
    operators: new Set(rank ? [...EQUALITY, ...ORDER] : EQUALITY),
    isEmpty: (entry) => idsOf(entry).length === 0,
    anyOf(values) {
      const wanted = new Set(values.flatMap(idsFor));
      return (entry) => idsOf(entry).some((id) => wanted.has(id));
    },
    sortKey(entry) {
      const first = idsOf(entry)[0];
      if (first === undefined) return null;
      return rank ? rank(first) : (sortText?.(first) ?? first);
    },
  };
  if (!rank) return kind;
  return {
    ...kind,
    compare(value) {
      const pivot = rank(idsFor(value)[0] ?? '');
      return (entry) => rank(idsOf(entry)[0] ?? '') - pivot;
    },
  };
}

/** A field that holds an instant. A bare date means its first moment in the asker's zone. */
export function instantKind(field: string, heldBy: (entry: IssueEntry) => number | null, present: Present): FieldKind {
  const minute = (at: number) => Math.floor(at / 60_000);
  return {
    operators: new Set([...EQUALITY, ...ORDER]),
    isEmpty: (entry) => heldBy(entry) === null,
    anyOf(values) {
      const wanted = new Set(values.map((value) => minute(instantFor(field, value, present))));
      return (entry) => wanted.has(minute(heldBy(entry) ?? 0));
    },
    compare(value) {
      const pivot = instantFor(field, value, present);
      return (entry) => (heldBy(entry) ?? 0) - pivot;
    },
    sortKey: heldBy,
  };
}

/** A field that holds a calendar date `YYYY-MM-DD`; an instant to compare with counts as its date in the asker's zone. */
export function dateKind(field: string, heldBy: (entry: IssueEntry) => string | null, present: Present): FieldKind {
  const dateFor = (value: JqlValue) => dateAt(instantFor(field, value, present), present.zone);
  return {
    operators: new Set([...EQUALITY, ...ORDER]),
    isEmpty: (entry) => heldBy(entry) === null,
    anyOf(values) {
      const wanted = new Set(values.map(dateFor));
      return (entry) => wanted.has(heldBy(entry) ?? '');
    },
    compare(value) {
      const pivot = dateFor(value);
      return (entry) => {
        const date = heldBy(entry) ?? '';
        return date < pivot ? -1 : date > pivot ? 1 : 0;
      };
    },
    sortKey: heldBy,
  };
}

function instantFor(field: string, value: JqlValue, present: Present): number {
  const instant = 'instant' in value ? value.instant : momentOf(textOf(value), present);
  if (instant !== null) return instant;
  throw new JqlProblem([
    `The date '${textOf(value)}' for the field '${field}' cannot be read. Dates look like 'yyyy-MM-dd', 'yyyy/MM/dd HH:mm' or a period such as '-5d' or '4w 2d'.`,
  ]);
}

/** A field that holds a number; `read` understands what else may be written for it, for example `2h`. */
export function numberKind(
  field: string,
  heldBy: (entry: IssueEntry) => number | null,
  read: (text: string) => number | null = plainNumber,
): FieldKind {
  const numberFor = (value: JqlValue) => {
    const number = read(textOf(value));
    if (number === null) throw new JqlProblem([`The value '${textOf(value)}' for the field '${field}' is not a number.`]);
    return number;
  };
  return {
    operators: new Set([...EQUALITY, ...ORDER]),
    isEmpty: (entry) => heldBy(entry) === null,
    anyOf(values) {
      const wanted = new Set(values.map(numberFor));
      return (entry) => wanted.has(heldBy(entry) ?? Number.NaN);
    },
    compare(value) {
      const pivot = numberFor(value);
      return (entry) => (heldBy(entry) ?? 0) - pivot;
    },
    sortKey: heldBy,
  };
}

export function plainNumber(text: string): number | null {
  return /^[+-]?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text holds every word asked for: `"a phrase"` in this order, `pre*` as the start of a word. */
export function containsWords(asked: string): (text: string) => boolean {
  const parts = [...asked.matchAll(/"([^"]*)"|(\S+)/g)].map(([, phrase, word]) => ({
    words: wordsOf(phrase ?? word ?? ''),
    prefix: phrase === undefined && (word ?? '').endsWith('*'),
  }));
  return (text) => {
    const words = wordsOf(text);
    return parts.every(({ words: wanted, prefix }) =>
      words.some((_, start) =>
        wanted.every((part, index) => {
          const word = words[start + index] ?? '';
          return prefix && index === wanted.length - 1 ? word.startsWith(part) : word === part;
        }),
      ),
    );
  };
}

/** A field of free text: searched by words, sorted by its letters. */
export function wordsKind(heldBy: (entry: IssueEntry) => string | null): FieldKind {
  return {
    operators: new Set([...EMPTINESS, ...LIKE]),
    isEmpty: (entry) => (heldBy(entry) ?? '') === '',
    contains(asked) {
      const matches = containsWords(asked);
      return (entry) => matches(heldBy(entry) ?? '');
    },
    sortKey: (entry) => heldBy(entry)?.toLowerCase() ?? null,
  };
}

export { EMPTINESS, EQUALITY, LIKE, ORDER };
