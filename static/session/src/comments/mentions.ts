import type { PersonId } from '#domain/history/issue-key';

/** Somebody who can be mentioned. */
export interface Nameable {
  readonly id: PersonId;
  readonly name: string;
}

/** The people whose `@Name` stands in a text; of two names that begin the same, the longer one counts. */
export function mentionsIn(text: string, people: readonly Nameable[]): readonly PersonId[] {
  const found = new Set<PersonId>();
  for (const part of partsOf(text, people)) if (part.person !== null) found.add(part.person);
  return [...found];
}

/** A stretch of a comment: plain words, or the mention of somebody. */
export interface Part {
  readonly text: string;
  readonly person: PersonId | null;
}

/** A text cut where people are mentioned. */
export function partsOf(text: string, people: readonly Nameable[]): readonly Part[] {
  const byLength = [...people].filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length);
  const parts: Part[] = [];
  let rest = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const person = byLength.find(({ name }) => text.startsWith(name, at + 1));
    if (person === undefined || at < rest) continue;
    if (at > rest) parts.push({ text: text.slice(rest, at), person: null });
    rest = at + 1 + person.name.length;
    parts.push({ text: text.slice(at, rest), person: person.id });
  }
  return rest < text.length ? [...parts, { text: text.slice(rest), person: null }] : parts;
}

/** What is being typed after the last `@`, up to where one types; null where no name is being typed. */
export function nameBeingTyped(text: string, caret: number): { readonly from: number; readonly typed: string } | null {
  const from = text.lastIndexOf('@', caret - 1);
  if (from < 0 || (from > 0 && !/[\s(]/.test(text[from - 1] as string))) return null;
  const typed = text.slice(from + 1, caret);
  // A name has at most three words; after more, one has gone on writing.
  return typed.length > 40 || typed.includes('\n') || typed.split(' ').length > 3 ? null : { from, typed };
}

/** Who the typed letters may mean: the beginning of any part of a name, in any case. */
export function whoIsMeant(typed: string, people: readonly Nameable[]): readonly Nameable[] {
  const start = typed.toLocaleLowerCase();
  return people.filter(({ name }) => {
    const lower = name.toLocaleLowerCase();
    return lower !== start && (lower.startsWith(start) || lower.split(/\s+/).some((part) => part.startsWith(start)));
  });
}
