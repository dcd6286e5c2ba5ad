import type { ItemId } from '#domain/session/ids';
import type { Bucket } from '#domain/session/items';
import type { Session } from '#domain/session/session';
import { cardsOfTopic } from '../room/topic-cards';

/** The bucket of most of a topic's frictions; of equals, the first card's. Null while none is sorted. */
export function bucketOfTopic(session: Pick<Session, 'items'>, topic: ItemId): Bucket | null {
  const counts = new Map<Bucket, number>();
  for (const { bucket } of cardsOfTopic(session, topic)) if (bucket !== null) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  let most: Bucket | null = null;
  for (const [bucket, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = bucket;
  return most;
}
