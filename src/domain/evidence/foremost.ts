/** The first few of very many in an order. */
export interface Foremost<T> {
  add(one: T): void;
  /** At most as many as were asked for, in their order; equal ones in the order in which they came. */
  list(): readonly T[];
}

/**
 * Keeps only the first `most` of what it is shown. All of them need not be kept at once, nor put in order: what is behind the last of
 * those that are kept is passed over, the rest is sorted out now and then.
 */
export const foremost = <T>(most: number, order: (a: T, b: T) => number): Foremost<T> => {
  const kept: T[] = [];
  let last: T | null = null;
  const sortOut = (): void => {
    kept.sort(order);
    if (kept.length <= most) return;
    kept.length = most;
    last = kept[most - 1] as T;
  };
  return {
    add(one) {
      if (last !== null && order(one, last) >= 0) return;
      kept.push(one);
      if (kept.length >= 2 * most) sortOut();
    },
    list() {
      sortOut();
      return kept;
    },
  };
};
