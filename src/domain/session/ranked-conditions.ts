import { BUCKETS, type Bucket, type Condition } from './items';
import type { Session } from './session';

/** The contributing conditions, the weightiest first (S0-51). */
export const rankedConditions = ({ items }: Pick<Session, 'items'>): readonly Condition[] =>
  [...items.conditions].sort((a, b) => a.rank - b.rank);

/** The same by bucket (S0-52), buckets without one left out; null holds those that have no bucket yet. */
export const conditionsByBucket = (
  session: Pick<Session, 'items'>,
): readonly { readonly bucket: Bucket | null; readonly conditions: readonly Condition[] }[] => {
  const ranked = rankedConditions(session);
  return [...BUCKETS, null]
    .map((bucket) => ({ bucket, conditions: ranked.filter((one) => one.bucket === bucket) }))
    .filter(({ conditions }) => conditions.length > 0);
};
