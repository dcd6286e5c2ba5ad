import type { Instant } from '#domain/history/instant';
import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, flagAt, pointInTime } from '#domain/parsing/plain-values';

/** So many looks are tried, a day each, before nobody is tried any more: what Jira refuses for so long it will go on to refuse. */
const MOST_REFUSALS = 5;

/** How far the people of one closed meeting were told that their sentences are back. It names nobody and holds no sentence. */
export interface CommitmentsReturned {
  /** From when they are told. */
  readonly from: Instant;
  /** Slots of those who were told, or had answered by then: digests that lead to nobody. */
  readonly told: readonly string[];
  /** On so many looks Jira would not send somebody their message. */
  readonly refusals: number;
  /** Nobody is left to be told, or Jira has refused so often that nobody is tried any more. */
  readonly settled: boolean;
}

/** After a look at everybody: the look of another day is for those whom Jira has refused, until that has been tried often enough. */
export const lookedAt = (returned: CommitmentsReturned, someRefused: boolean): CommitmentsReturned => {
  const refusals = returned.refusals + (someRefused ? 1 : 0);
  return { ...returned, refusals, settled: !someRefused || refusals >= MOST_REFUSALS };
};

/** From `unknown`, as it is kept. */
export const parseCommitmentsReturned = (raw: unknown): Parsed<CommitmentsReturned> =>
  parsed(() => {
    const kept = shapeAt(raw, 'returned');
    return {
      from: pointInTime(kept.from, 'from'),
      told: presentListAt(kept.told, 'told').map((one) => textAt(one, 'told')),
      // Records of before tries were counted say nothing of them.
      refusals: kept.refusals === undefined ? 0 : countAt(kept.refusals, 'refusals'),
      settled: flagAt(kept.settled, 'settled'),
    };
  });
