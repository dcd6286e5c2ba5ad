/** An id with the name it had when it was written down. */
export interface NamedValue {
  readonly id: string;
  readonly name: string;
}

/** Things that have an id, of which one copy is kept for each kind and id. */
export type Kind = 'status' | 'type' | 'project' | 'version';

/**
 * Gives one copy for equal values, so that thousands of records share their people, statuses and versions.
 * Asked several times for every change there is; so it makes nothing, not even a function, unless the value is new.
 */
export interface Interner {
  text(value: string): string;
  named(id: string, name: string): NamedValue;
  /** The one list that holds just this shared object: most issues have one sprint and one version. */
  only<T extends object>(value: T): readonly T[];
  /** The one list of these texts: labels and components come in few combinations. */
  texts(values: readonly string[]): readonly string[];
  /** What was last kept of a kind under an id. The caller, who kept it, knows its type. */
  kept(kind: Kind, id: string): unknown;
  keep<T extends { readonly id: string }>(kind: Kind, value: T): T;
}

const noTexts: readonly string[] = [];

/** An interner of its own; two of them share nothing. */
export const createInterner = (): Interner => {
  const texts = new Map<string, string>();
  const byId = new Map<string, Map<string, NamedValue>>();
  const kinds: Record<Kind, Map<string, unknown>> = {
    status: new Map(),
    type: new Map(),
    project: new Map(),
    version: new Map(),
  };
  const lists = new Map<object, readonly unknown[]>();

  const textLists = new Map<string, readonly string[]>();

  const text = (value: string): string => {
    const kept = texts.get(value);
    if (kept !== undefined) return kept;
    texts.set(value, value);
    return value;
  };
  const firstNamed = (id: string, name: string): NamedValue => {
    const value = { id: text(id), name: text(name) };
    const names = byId.get(id);
    if (names) names.set(name, value);
    else byId.set(id, new Map([[name, value]]));
    return value;
  };
  const firstList = <T extends object>(value: T): readonly T[] => {
    const list = [value];
    lists.set(value, list);
    return list;
  };
  const textList = (values: readonly string[]): readonly string[] => {
    if (values.length === 0) return noTexts;
    const all = values.length === 1 ? (values[0] as string) : values.join('\n');
    const kept = textLists.get(all);
    if (kept !== undefined) return kept;
    const list = values.map(text);
    textLists.set(all, list);
    return list;
  };
  return {
    text,
    texts: textList,
    named: (id, name) => byId.get(id)?.get(name) ?? firstNamed(id, name),
    only: <T extends object>(value: T) => (lists.get(value) as readonly T[] | undefined) ?? firstList(value),
    kept: (kind, id) => kinds[kind].get(id),
    keep: (kind, value) => {
      kinds[kind].set(value.id, value);
      return value;
    },
  };
};
