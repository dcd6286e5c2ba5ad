import type { ItemId } from '#domain/session/ids';
import type { UpstreamDecision } from '#domain/session/items';
import type { Session } from '#domain/session/session';

/** The decisions upstream of a topic. One is what the meeting asks for; a follow-up may have brought more. */
export const upstreamOf = ({ items }: Pick<Session, 'items'>, topic: ItemId): readonly UpstreamDecision[] =>
  items.upstream.filter((one) => one.topic === topic);

/** A part of a decision's shape that comes back again and again. */
export type ShapePart = 'few-people' | 'not-revisited';

/** What two thirds of at least three decisions have in common (S0-16); nothing where there are fewer. */
export function commonShape({ items }: Pick<Session, 'items'>): readonly { readonly part: ShapePart; readonly of: number }[] {
  const told = items.upstream.filter(({ text }) => text.trim() !== '');
  if (told.length < 3) return [];
  const counts: readonly (readonly [ShapePart, number])[] = [
    ['few-people', told.filter(({ circle }) => circle === 'one-person' || circle === 'small-group').length],
    ['not-revisited', told.filter(({ revisited }) => revisited === 'no').length],
  ];
  return counts.filter(([, of]) => of * 3 >= told.length * 2).map(([part, of]) => ({ part, of }));
}
