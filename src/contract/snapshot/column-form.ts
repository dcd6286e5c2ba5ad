/**
 * How a list is written down so that it packs well. The first element names the form; what follows is plain JSON.
 * Lists are lists everywhere, objects stay objects: so nothing in the data can be taken for a form.
 *
 * | form | holds |
 * |---|---|
 * | `a` | the elements themselves, each written down in its turn |
 * | `c` | a count and the one value that all elements have |
 * | `d` | whole numbers as steps from one to the next; null stays null |
 * | `y` | calendar dates as steps of days; null stays null |
 * | `n` | texts that are whole numbers, as steps; null stays null |
 * | `i` | issue keys as steps through the table of keys; null stays null |
 * | `r` | ascending issue keys as pairs of gap and run through the table of keys |
 * | `b` | ascending issue keys as a bit for each key of the table, in base 64 |
 * | `s` | texts of a small stock: the stock, then the place of each in it; null stays null |
 * | `f` | lists, laid end to end: their lengths (-1 for null), then everything in them as one list |
 * | `t` | objects of one shape: which are there, the names of their fields, then a list for each field |
 * | `q` | only inside of `t`: each number is that of one field over that of another |
 */
export type ColumnForm = readonly [form: 'a' | 'c' | 'd' | 'y' | 'n' | 'i' | 'r' | 'b' | 's' | 'f' | 't' | 'q', ...unknown[]];

/** The issue keys that a snapshot speaks of, in the order of its rows: what lists of keys point into. */
export interface KeyTable {
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

export const keyTable = (keys: readonly string[]): KeyTable => ({
  keys,
  places: new Map(keys.map((key, place) => [key, place])),
});
