/** Where the few things of one issue are gathered before they become a list. */
export interface Gathering<T> {
  add(one: T): void;
  /** Whether it was added since the last list. */
  has(one: T): boolean;
  /** What was added since the last list, as a list of its own; `none` where it was nothing. */
  list(none: readonly T[]): readonly T[];
}

/**
 * One gathering serves all issues, one after another. An array that grows by `push` makes room for seventeen where two are kept;
 * with several such lists for each of tens of thousands of issues, most of the memory would be room.
 */
export const gathering = <T>(): Gathering<T> => {
  const slots: T[] = [];
  let used = 0;
  return {
    add(one) {
      slots[used] = one;
      used += 1;
    },
    has(one) {
      for (let n = 0; n < used; n += 1) if (slots[n] === one) return true;
      return false;
    },
    list(none) {
      if (used === 0) return none;
      const list = slots.slice(0, used);
      used = 0;
      return list;
    },
  };
};
