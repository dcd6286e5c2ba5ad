import type { ItemId } from '#domain/session/ids';
import type { Bucket } from '#domain/session/items';
import { BUCKETS, type Condition } from '#domain/session/items';
import type { Session } from '#domain/session/session';
import { bucketOfTopic } from '../upstream/topics';
import { endOf } from '../whys/chain-links';

/** A cause that was found earlier in the meeting and that the list does not hold yet. */
export interface Candidate {
  readonly from: 'chain' | 'upstream';
  /** The chain or the upstream decision. */
  readonly source: ItemId;
  readonly topic: ItemId;
  readonly text: string;
  readonly bucket: Bucket | null;
}

const plain = (text: string): string => text.trim().toLocaleLowerCase().replace(/\s+/g, ' ');

/** Where why chains ended in how we work, then the decisions upstream; none twice, and none that stands in the list in the same words. */
export function candidates(session: Pick<Session, 'items'>): readonly Candidate[] {
  const { chains, upstream, conditions } = session.items;
  const found = [
    ...chains
      .filter(({ systemic }) => systemic)
      .map((chain) => ({ from: 'chain' as const, source: chain.id, topic: chain.topic, text: endOf(chain)?.text ?? '' })),
    ...upstream.map(({ id, topic, text }) => ({ from: 'upstream' as const, source: id, topic, text })),
  ];
  const listed = new Set(conditions.map(({ text }) => plain(text)));
  return found.flatMap((one) => {
    const words = plain(one.text);
    if (words === '' || listed.has(words)) return [];
    listed.add(words);
    return [{ ...one, text: one.text.trim(), bucket: bucketOfTopic(session, one.topic) }];
  });
}

/** The conditions of one bucket, each with its place in the whole list, so that one sees what weighs most (S0-52). */
export interface BucketOfConditions {
  readonly bucket: Bucket | null;
  readonly conditions: readonly { readonly rank: number; readonly condition: Condition }[];
}

/** @param ranked the conditions, the weightiest first. Those without a bucket come last, where there are any. */
export function byBucket(ranked: readonly Condition[]): readonly BucketOfConditions[] {
  const numbered = ranked.map((condition, n) => ({ rank: n + 1, condition }));
  return [...BUCKETS, null]
    .map((bucket) => ({ bucket, conditions: numbered.filter(({ condition }) => condition.bucket === bucket) }))
    .filter(({ bucket, conditions }) => bucket !== null || conditions.length > 0);
}
