import { type Json, textAt } from '../model/json';

/** Jira takes names in any letter case. */
export const sameText = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
export type Named = { readonly id: string; readonly name: string };

/** Ids of the things that a text names, by id or by name. */
export const named = (things: Iterable<Named>, text: string): string[] => {
  const found: string[] = [];
  for (const thing of things) if (thing.id === text || sameText(thing.name, text)) found.push(thing.id);
  return found;
};

/** Ids of the objects in a field that holds one object or a list of them. */
export const idsIn = (value: Json | undefined, key = 'id'): string[] => {
  const list: readonly Json[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value as Json];
  return list.flatMap((item) => textAt(item, key) ?? []);
};
