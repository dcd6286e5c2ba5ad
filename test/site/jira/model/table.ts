import type { Keep } from '../../store/keep';

/** One kind of thing on the site, by id: read whole at start, answered from memory, written through. */
export interface Table<T> {
  get(id: string): T | undefined;
  has(id: string): boolean;
  all(): T[];
  put(item: T): void;
  putMany(items: readonly T[]): void;
  delete(id: string): void;
  /** Grows with every write. */
  readonly version: number;
}

/**
 * Opens a table of `keep`, in which each item stands with its place: what was put first stays first over restarts.
 * What is kept was written by this site itself, so its shape is taken as it is.
 */
export function openTable<T>(keep: Keep, name: string, idOf: (item: T) => string): Table<T> {
  const items = new Map<string, T>();
  const places = new Map<string, number>();
  let nextPlace = 0;
  let version = 0;
  const note = (item: T, place?: number): string => {
    const id = idOf(item);
    const own = place ?? places.get(id) ?? nextPlace;
    places.set(id, own);
    nextPlace = Math.max(nextPlace, own + 1);
    items.set(id, item);
    version += 1;
    return JSON.stringify([own, item]);
  };
  const kept = [...keep.all(name)].map(([, json]) => JSON.parse(json) as [place: number, item: T]);
  for (const [place, item] of kept.sort((a, b) => a[0] - b[0])) note(item, place);
  return {
    get: (id) => items.get(id),
    has: (id) => items.has(id),
    all: () => [...items.values()],
    put: (item) => keep.put(name, idOf(item), note(item)),
    putMany: (many) =>
      keep.putMany(
        name,
        many.map((item): [string, string] => [idOf(item), note(item)]),
      ),
    delete(id) {
      version += 1;
      items.delete(id);
      places.delete(id);
      keep.delete(name, id);
    },
    get version() {
      return version;
    },
  };
}
