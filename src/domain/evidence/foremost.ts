/** The first few of very many in an order. */
export interface Foremost<T> {
  add(one: T): void;
  /** At most as many as were asked for, in their order; equal ones in the order in which they came. */
  list(): readonly T[];
}

class First<T> implements Foremost<T> {
  private readonly kept: T[] = [];
  private last: T | null = null;
  constructor(
    private readonly most: number,
    private readonly order: (a: T, b: T) => number,
  ) {}
  add(one: T): void {
    if (this.last !== null && this.order(one, this.last) >= 0) return;
    this.kept.push(one);
    if (this.kept.length >= 2 * this.most) this.sortOut();
  }
  list(): readonly T[] {
    this.sortOut();
    return this.kept;
  }
  private sortOut(): void {
    const { kept, most } = this;
    kept.sort(this.order);
    if (kept.length <= most) return;
    kept.length = most;
    this.last = kept[most - 1] as T;
  }
}

/**
 * Keeps only the first `most` of what it is shown. All of them need not be kept at once, nor put in order: what is behind the last of
 * those that are kept is passed over, the rest is sorted out now and then.
 */
export const foremost = <T>(most: number, order: (a: T, b: T) => number): Foremost<T> => new First(most, order);
