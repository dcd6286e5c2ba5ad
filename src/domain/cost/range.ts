/** An amount of at least 0 that is known as a span only: `from` is never above `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A span from two amounts in any order. */
export const rangeOf = (one: number, other: number): Range => ({ from: Math.min(one, other), to: Math.max(one, other) });

/** The span of a sum. */
export const plus = (a: Range, b: Range): Range => ({ from: a.from + b.from, to: a.to + b.to });

/** The span of a product. */
export const times = (a: Range, b: Range): Range => ({ from: a.from * b.from, to: a.to * b.to });

/** So many of each. */
export const timesOver = (n: number, range: Range): Range => ({ from: n * range.from, to: n * range.to });

/** The span of a quotient: from the least over the most to the most over the least; null where the second could be nothing. */
export const over = (a: Range, b: Range): Range | null => (b.from > 0 ? { from: a.from / b.to, to: a.to / b.from } : null);
