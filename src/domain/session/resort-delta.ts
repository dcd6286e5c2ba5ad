import type { Bucket, Card } from './items';
import { BUCKETS } from './items';
import type { ResortDelta, Session } from './session';

const countOf = (frictions: readonly Card[], of: 'firstBucket' | 'bucket'): Readonly<Record<Bucket, number>> =>
  Object.fromEntries(BUCKETS.map((bucket) => [bucket, frictions.filter((card) => card[of] === bucket).length])) as Record<
    Bucket,
    number
  >;

/** How much of what was called technical at first stands in another bucket now (S0-12). */
export function resortDelta({ items }: Pick<Session, 'items'>): ResortDelta {
  const frictions = items.cards.filter(({ kind }) => kind === 'friction');
  const firstTechnical = frictions.filter(({ firstBucket }) => firstBucket === 'technical');
  return {
    firstTechnical: firstTechnical.length,
    nowElsewhere: firstTechnical.filter(({ bucket }) => bucket !== null && bucket !== 'technical').length,
    firstCalled: countOf(frictions, 'firstBucket'),
    nowIn: countOf(frictions, 'bucket'),
  };
}
