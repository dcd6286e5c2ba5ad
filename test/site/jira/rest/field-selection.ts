import type { SystemField } from '../model/system-fields';
import type { SeedField } from '../seed';

/** Which fields of an issue are asked for. */
export interface FieldSelection {
  takes(field: SeedField): boolean;
  /** Whether nothing but the id, or the id and the key, is asked for: such pages may be long. */
  readonly only: 'id' | 'key' | null;
}

const isNavigable = (field: SeedField) => !('navigable' in field) || (field as SystemField).navigable;

/** `summary,duedate`, `*all`, `*navigable` and `-comment`, as Jira's `fields` parameter means them; `standard` where it is absent. */
export function fieldSelection(asked: readonly string[] | undefined, standard: readonly string[]): FieldSelection {
  const given = asked && asked.length > 0 ? asked : standard;
  const without = new Set(given.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const wanted = given.filter((name) => !name.startsWith('-'));
  // Only exclusions: they take away from what would come otherwise.
  const named = new Set(wanted.length > 0 ? wanted : standard);
  const all = named.has('*all');
  const navigable = named.has('*navigable');
  const plain = [...named].filter((name) => name !== 'id' && name !== 'key' && name !== 'issuekey');
  return {
    takes: (field) => !without.has(field.id) && (all || named.has(field.id) || (navigable && isNavigable(field))),
    only: plain.length > 0 ? null : named.has('key') || named.has('issuekey') ? 'key' : 'id',
  };
}
