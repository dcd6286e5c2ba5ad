import type { ItemId } from '#domain/session/ids';
import type { Card } from '#domain/session/items';
import type { Session } from '#domain/session/session';

/** One step of putting cards together. */
export type GroupStep =
  | { readonly kind: 'new-group'; readonly group: ItemId; readonly name: string }
  | { readonly kind: 'into'; readonly card: ItemId; readonly group: ItemId | null }
  | { readonly kind: 'no-group'; readonly group: ItemId };

type WithCards = Pick<Session, 'items'>;

/**
 * What it takes to put a card with another card or into a group. A group that would be left with one card or none goes: it says nothing
 * that the card does not say. Nothing, where it is there already.
 * @param onto a card or a group; null takes the card out of its group.
 * @param newId of the group, where there is none yet.
 */
export function putTogether(session: WithCards, card: ItemId, onto: ItemId | null, newId: () => ItemId): readonly GroupStep[] {
  const moved = cardIn(session, card);
  if (moved === null || onto === card) return [];
  const target = onto === null ? null : targetOf(session, onto);
  if (onto !== null && target === null) return [];
  if (target === null || target.group !== null) {
    const group = target?.group ?? null;
    if (moved.group === group) return [];
    return [{ kind: 'into', card, group }, ...leftAlone(session, moved)];
  }
  const group = newId();
  return [
    { kind: 'new-group', group, name: '' },
    { kind: 'into', card: target.card, group },
    { kind: 'into', card, group },
    ...leftAlone(session, moved),
  ];
}

/** What a card is dropped on: a group, a card in a group, or a card that stands alone. */
function targetOf(session: WithCards, onto: ItemId): { readonly card: ItemId; readonly group: ItemId | null } | null {
  if (session.items.groups.some(({ id }) => id === onto)) return { card: onto, group: onto };
  const card = cardIn(session, onto);
  return card === null ? null : { card: onto, group: card.group };
}

/** The group that a card leaves, when too little stays in it. */
function leftAlone(session: WithCards, { id, group }: Card): readonly GroupStep[] {
  if (group === null) return [];
  const left = session.items.cards.filter((other) => other.group === group && other.id !== id);
  return left.length <= 1 ? [{ kind: 'no-group', group }] : [];
}

const cardIn = ({ items }: WithCards, id: ItemId): Card | null =>
  items.cards.find((card) => card.id === id && card.kind === 'friction') ?? null;
