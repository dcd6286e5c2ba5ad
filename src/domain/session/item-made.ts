import { whatDecisionLacks } from '#domain/decision/what-decision-lacks';
import type { PersonId } from '#domain/history/issue-key';
import type { Draft } from './command';
import { freePlace } from './free-place';
import type { Given } from './given';
import type { ItemId } from './ids';
import type { ItemKind, Items } from './items';
import { LIMITS } from './limits';
import { mayAddCard } from './may';
import type { Refusal } from './refusal';
import type { Session } from './session';

/** What an item is made from: the draft, the item as it stands (null for a new one), and everything around it. */
interface Making<K extends ItemKind> {
  readonly id: ItemId;
  readonly draft: Draft<K>;
  readonly old: Items[K] | null;
  readonly session: Session;
  readonly given: Given;
}

type Made<K extends ItemKind> = Items[K] | Refusal;

export const isRefusal = (made: object): made is Refusal => 'why' in made;

const plain = <K extends ItemKind>({ id, draft, old }: Making<K>) => ({ ...draft, id, revision: (old?.revision ?? 0) + 1 });

/**
 * A card that is added in front of everybody has no author: who takes a removed one back did not write it. Neither has one whose words
 * somebody else has written over: no name stands at words that are not that person's own.
 */
function card(making: Making<'cards'>): Made<'cards'> {
  const { draft, old, session, given } = making;
  if (old === null && !mayAddCard(session, draft.kind)) return { why: 'not-in-this-phase' };
  if (old !== null && old.kind !== draft.kind) return { why: 'not-possible-now' };
  const success = draft.kind === 'success';
  const bucket = success ? null : draft.bucket;
  const group = success ? null : draft.group;
  if (session.ballot.state === 'voting' && group !== (old?.group ?? null)) return { why: 'not-possible-now' };
  const firstBucket = old?.firstBucket ?? bucket;
  const by = old !== null && (old.text === draft.text || old.by === given.by) ? old.by : null;
  return { ...plain(making), by, firstBucket, bucket, group, repeatable: success ? draft.repeatable : null };
}

/** At most five are taken, and each of them ripe (S0-27, S0-31, S3-48). */
function decision(making: Making<'decisions'>): Made<'decisions'> {
  const made = plain(making);
  if (made.standing.kind !== 'taken') return made;
  const lacks = whatDecisionLacks(made);
  if (lacks.length > 0) return { why: 'not-ripe', lacks };
  const others = making.session.items.decisions.filter(({ id, standing }) => id !== made.id && standing.kind === 'taken');
  return others.length < LIMITS.decisionsTaken ? made : { why: 'too-many', of: 'decisions', most: LIMITS.decisionsTaken };
}

const placesBut = (items: readonly (Items['steps'] | Items['conditions'])[], but: ItemId): readonly number[] =>
  items.filter(({ id }) => id !== but).map((item) => ('rank' in item ? item.rank : item.place));

/** Comments and sentences of the closing round are changed by their writers alone. */
export const isSomebodyElses = (of: ItemKind, item: Items[ItemKind], by: PersonId): boolean =>
  (of === 'comments' || of === 'commitments') && 'by' in item && item.by !== by;

const MAKERS: { readonly [K in ItemKind]: (making: Making<K>) => Made<K> } = {
  cards: card,
  groups: plain,
  upstream: plain,
  steps: (making) => ({
    ...plain(making),
    place: freePlace(placesBut(making.session.items.steps, making.id), making.draft.place),
  }),
  edges: plain,
  redesign: plain,
  chains: plain,
  conditions: (making) => ({
    ...plain(making),
    rank: freePlace(placesBut(making.session.items.conditions, making.id), making.draft.rank),
  }),
  lessons: plain,
  decisions: decision,
  questions: plain,
  comments: (making) => ({ ...plain(making), by: making.given.by }),
  commitments: (making) => ({ ...plain(making), by: making.given.by }),
};

/** The item as it will stand, or why it cannot. */
export const madeItem = <K extends ItemKind>(of: K, making: Making<K>): Made<K> => MAKERS[of](making);
