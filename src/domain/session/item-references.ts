import type { PersonId } from '#domain/history/issue-key';
import type { Draft } from './command';
import type { ItemId } from './ids';
import type { ItemKind, Items } from './items';
import type { Refusal } from './refusal';
import type { Session } from './session';

/** What an item can be about. */
type Target = 'topic' | 'group' | 'step' | 'edge' | 'anything';

type Reference = readonly [Target, ItemId | null];

const REFERS: { readonly [K in ItemKind]: (draft: Draft<K>) => readonly Reference[] } = {
  cards: ({ group }) => [['group', group]],
  groups: () => [],
  upstream: ({ topic }) => [['topic', topic]],
  steps: () => [],
  edges: ({ from, to }) => [
    ['step', from],
    ['step', to],
  ],
  redesign: ({ edge }) => [['edge', edge]],
  chains: ({ topic }) => [['topic', topic]],
  conditions: ({ topic }) => [['topic', topic]],
  lessons: () => [],
  decisions: ({ topic }) => [['topic', topic]],
  questions: ({ about }) => [['anything', about]],
  comments: ({ on }) => [['anything', on]],
  commitments: () => [],
};

const PEOPLE: { readonly [K in ItemKind]?: (draft: Draft<K>) => readonly (PersonId | null)[] } = {
  decisions: ({ owner }) => [owner],
  comments: ({ mentions }) => mentions,
};

const has = (items: readonly { readonly id: ItemId }[], item: ItemId): boolean => items.some(({ id }) => id === item);

/** The kind of the item with this id; null where a session has none. */
export const kindOf = ({ items }: Pick<Session, 'items'>, item: ItemId): ItemKind | null =>
  (Object.keys(items) as ItemKind[]).find((of) => has(items[of] as readonly Items[ItemKind][], item)) ?? null;

const IS_THERE: Readonly<Record<Target, (session: Session, item: ItemId) => boolean>> = {
  topic: ({ items }, item) => has(items.groups, item) || items.cards.some(({ id, kind }) => id === item && kind === 'friction'),
  group: ({ items }, item) => has(items.groups, item),
  step: ({ items }, item) => has(items.steps, item),
  edge: ({ items }, item) => has(items.edges, item),
  // What is said about a comment is a comment on the same thing.
  anything: (session, item) => ![null, 'comments'].includes(kindOf(session, item)),
};

/** What a draft names and a session does not have, an item or a person; null when all is there. */
export function referencesRefused<K extends ItemKind>(
  session: Session,
  of: K,
  draft: Draft<K>,
  people: readonly PersonId[],
): Refusal | null {
  const gone = REFERS[of](draft).find(([target, item]) => item !== null && !IS_THERE[target](session, item));
  if (gone?.[1]) return { why: 'no-such-item', item: gone[1] };
  const strangers = (PEOPLE[of]?.(draft) ?? []).some((person) => person !== null && !people.includes(person));
  return strangers ? { why: 'no-such-person' } : null;
}
