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
  /** The one list of just this text. */
  onlyText(value: string): readonly string[];
  /** The one list of these texts: labels and components come in few combinations. */
  texts(values: readonly string[]): readonly string[];
  /** What was last kept of a kind under an id, null where nothing was. The caller, who kept it, knows its type. */
  kept(kind: Kind, id: string): unknown;
  keep<T extends { readonly id: string }>(kind: Kind, value: T): T;
}

const noTexts: readonly string[] = [];

type WithId = { readonly id: string };

/** What is kept of one kind; what was asked for last is mostly asked for again, because neighbouring issues are alike. */
interface KeptOfKind {
  readonly byId: Map<string, WithId>;
  latest: WithId | null;
}

const noneKept = (): KeptOfKind => ({ byId: new Map(), latest: null });

/** `JSON.parse` in V8 gives one copy of equal texts up to this length by itself. */
const SHARED_BY_ITSELF = 10;

/** An interner of its own; two of them share nothing. */
export const createInterner = (): Interner => {
  const texts = new Map<string, string>();
  /** All names that an id ever had: mostly one, hardly ever more than three. */
  const byId = new Map<string, NamedValue[]>();
  const kinds: Record<Kind, KeptOfKind> = { status: noneKept(), type: noneKept(), project: noneKept(), version: noneKept() };
  const lists = new Map<object, readonly unknown[]>();
  let latestOnly: object = lists;
  let latestList: readonly unknown[] = noTexts;

  const textLists = new Map<string, readonly string[]>();
  const lonelyTexts = new Map<string, readonly string[]>();

  const text = (value: string): string => {
    if (value.length <= SHARED_BY_ITSELF) return value;
    const kept = texts.get(value);
    if (kept !== undefined) return kept;
    texts.set(value, value);
    return value;
  };
  const firstNamed = (id: string, name: string): NamedValue => {
    const value = { id: text(id), name: text(name) };
    const values = byId.get(id);
    if (values) values.push(value);
    else byId.set(id, [value]);
    return value;
  };
  const named = (id: string, name: string): NamedValue => {
    const values = byId.get(id);
    if (values !== undefined)
      for (let n = 0; n < values.length; n += 1) if (values[n]?.name === name) return values[n] as NamedValue;
    return firstNamed(id, name);
  };
  const firstList = <T extends object>(value: T): readonly T[] => {
    const list = [value];
    lists.set(value, list);
    return list;
  };
  const onlyText = (value: string): readonly string[] => {
    const kept = lonelyTexts.get(value);
    if (kept !== undefined) return kept;
    const list = [text(value)];
    lonelyTexts.set(value, list);
    return list;
  };
  const textList = (values: readonly string[]): readonly string[] => {
    if (values.length === 0) return noTexts;
    if (values.length === 1) return onlyText(values[0] as string);
    const all = values.join('\n');
    const kept = textLists.get(all);
    if (kept !== undefined) return kept;
    const list = values.map(text);
    textLists.set(all, list);
    return list;
  };
  return {
    text,
    texts: textList,
    onlyText,
    named,
    only: <T extends object>(value: T) => {
      if (value !== latestOnly) {
        latestList = lists.get(value) ?? firstList(value);
        latestOnly = value;
      }
      return latestList as readonly T[];
    },
    kept: (kind, id) => {
      const ofKind = kinds[kind];
      if (ofKind.latest?.id !== id) ofKind.latest = ofKind.byId.get(id) ?? null;
      return ofKind.latest;
    },
    keep: (kind, value) => {
      kinds[kind].byId.set(value.id, value);
      kinds[kind].latest = value;
      return value;
    },
  };
};
