import type { FrameworkWords } from '#domain/framework/framework-words';
import { BUCKETS, type Bucket, type Card } from '#domain/session/items';
import type { Session } from '#domain/session/session';
import type { Say } from '../../../shared/src/say/say';

export interface Column {
  /** Null: not sorted yet. */
  readonly bucket: Bucket | null;
  readonly cards: readonly Card[];
}

/** The three buckets and what is not sorted yet, each with its frictions in the order in which they came. */
export function columnsOf({ items }: Pick<Session, 'items'>): readonly Column[] {
  const frictions = items.cards.filter(({ kind }) => kind === 'friction');
  return [...BUCKETS, null].map((bucket) => ({ bucket, cards: frictions.filter((card) => card.bucket === bucket) }));
}

/** The keys that move the focused card, as they are written on the columns. */
const KEYS = new Map<string, Bucket | null>([
  ['1', 'technical'],
  ['2', 'workflow'],
  ['3', 'adoption'],
  ['0', null],
]);

/** Where a key moves the focused card; undefined for any other key. */
export const placeOfKey = (key: string): Bucket | null | undefined => KEYS.get(key);

export const keyOfPlace = (bucket: Bucket | null): string => [...KEYS].find(([, place]) => place === bucket)?.[0] ?? '';

export const placeName = (bucket: Bucket | null, words: Pick<FrameworkWords, 'buckets'>, say: Say): string =>
  bucket === null ? say('sorting.notSorted') : words.buckets[bucket].name;
