import type { Instant } from '#domain/history/instant';
import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { flagAt, pointInTime } from '#domain/parsing/plain-values';

/** How far the people of one closed meeting were told that their sentences are back. It names nobody and holds no sentence. */
export interface CommitmentsReturned {
  /** From when they are told. */
  readonly from: Instant;
  /** Slots of those who were told, or had answered by then: digests that lead to nobody. */
  readonly told: readonly string[];
  /** Nobody is left to be told. */
  readonly settled: boolean;
}

/** From `unknown`, as it is kept. */
export const parseCommitmentsReturned = (raw: unknown): Parsed<CommitmentsReturned> =>
  parsed(() => {
    const kept = shapeAt(raw, 'returned');
    return {
      from: pointInTime(kept.from, 'from'),
      told: presentListAt(kept.told, 'told').map((one) => textAt(one, 'told')),
      settled: flagAt(kept.settled, 'settled'),
    };
  });
