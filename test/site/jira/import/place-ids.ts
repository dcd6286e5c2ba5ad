/** Old id to the id on this site. An id that is not in it stays as it is. */
export type Placement = ReadonlyMap<string, string>;

interface Placing<T extends { readonly id: string | number }> {
  /** What the export brings, by its id there. */
  readonly brought: ReadonlyMap<string, T>;
  readonly existing: readonly T[];
  /** Whether two things of the two sites are one and the same here. */
  same(brought: T, existing: T): boolean;
  withId(item: T, id: string): T;
  /** Makes a new id from a number; the first number tried lies above all in use. */
  newId?(number: number): string;
}

/**
 * Gives every thing of an export an id on this site. Two Jira sites give the same ids to different things, so an id that
 * is taken here by something else is replaced; a thing that is here already keeps the id it has here.
 */
export function placeIds<T extends { readonly id: string | number }>({
  brought,
  existing,
  same,
  withId,
  newId = String,
}: Placing<T>): { placement: Placement; fresh: T[] } {
  const idOf = (item: T) => String(item.id);
  const taken = new Map(existing.map((item) => [idOf(item), item]));
  const numberOf = (id: string) => Number(/(\d+)$/.exec(id)?.[1] ?? 0);
  let highest = Math.max(0, ...[...taken.keys(), ...brought.keys()].map(numberOf));
  const placement = new Map<string, string>();
  const fresh: T[] = [];
  for (const [id, item] of brought) {
    const atId = taken.get(id);
    const twin = atId !== undefined && same(item, atId) ? atId : existing.find((candidate) => same(item, candidate));
    if (twin !== undefined) {
      if (idOf(twin) !== id) placement.set(id, idOf(twin));
      continue;
    }
    let own = id;
    if (atId !== undefined) {
      highest += 1;
      own = newId(highest);
      placement.set(id, own);
    }
    fresh.push(withId(item, own));
  }
  return { placement, fresh };
}
