import { shapeAt } from '#domain/history/json-shape';
import { countAt } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import type { Draft } from './command';
import type { ItemKind, Items } from './items';
import { bucketAt, cardAt, chainAt, conditionAt, groupAt, upstreamAt } from './parse-causes';
import { itemIdAt, orNull } from './parse-ids';
import { commentAt, commitmentAt, decisionAt, lessonAt, questionAt } from './parse-outcomes';
import { edgeAt, redesignAt, stepAt } from './parse-path';

const DRAFTS: { readonly [K in ItemKind]: (raw: unknown, field: string) => Draft<K> } = {
  cards: cardAt,
  groups: groupAt,
  upstream: upstreamAt,
  steps: stepAt,
  edges: edgeAt,
  redesign: redesignAt,
  chains: chainAt,
  conditions: conditionAt,
  lessons: lessonAt,
  decisions: decisionAt,
  questions: questionAt,
  comments: commentAt,
  commitments: commitmentAt,
};

/** The kinds of item, in the order of a meeting. */
export const ITEM_KINDS = Object.keys(DRAFTS) as readonly ItemKind[];

/** What a person may set of an item. @throws Unreadable naming the field. */
export const draftAt = <K extends ItemKind>(of: K, raw: unknown, field: string): Draft<K> => DRAFTS[of](raw, field);

/** An item as it is kept. @throws Unreadable naming the field. */
export const itemAt = <K extends ItemKind>(of: K, raw: unknown, field: string): Items[K] => {
  const item = shapeAt(raw, field);
  // The three parts make up the item of this kind, which the compiler cannot follow through the table.
  return {
    id: itemIdAt(item.id, `${field}.id`),
    revision: countAt(item.revision, `${field}.revision`),
    ...draftAt(of, raw, field),
    ...keptOf(of, item, field),
  } as unknown as Items[K];
};

/** What the session itself keeps of an item. */
const keptOf = (of: ItemKind, item: Readonly<Record<string, unknown>>, field: string) => {
  if (of === 'comments') return { by: personAt(item.by, `${field}.by`) };
  if (of === 'commitments')
    return { by: personAt(item.by, `${field}.by`), ...(item.heard === true ? { heard: item.heard } : {}) };
  if (of !== 'cards') return {};
  return {
    by: orNull(item.by, `${field}.by`, personAt),
    firstBucket: bucketAt(item.firstBucket, `${field}.firstBucket`),
  };
};
