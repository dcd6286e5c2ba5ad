import type { Instant } from '#domain/history/instant';

/** What the last look at all decisions found. */
export interface Sweep {
  readonly at: Instant;
  /** Decisions that it looked at. */
  readonly looked: number;
  /** Those that no event had told of, by id; the newest few hundred. */
  readonly repaired: readonly string[];
}
