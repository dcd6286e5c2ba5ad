import type { ItemId } from './ids';
import type { Ballot, Session } from './session';

/** What can be voted on: groups that hold a card, and frictions that are in no group. */
export function votable({ items }: Pick<Session, 'items'>): readonly ItemId[] {
  const frictions = items.cards.filter(({ kind }) => kind === 'friction');
  const used = new Set(frictions.map(({ group }) => group));
  return [
    ...items.groups.filter(({ id }) => used.has(id)).map(({ id }) => id),
    ...frictions.filter(({ group }) => group === null).map(({ id }) => id),
  ];
}

/** What a topic is called: the name of its group or, where it has none, the text of the first card. Null when there is no such topic. */
export function topicTitle({ items }: Pick<Session, 'items'>, topic: ItemId): string | null {
  const group = items.groups.find(({ id }) => id === topic);
  if (group && group.name.trim() !== '') return group.name;
  return items.cards.find((card) => (group ? card.group === topic : card.id === topic))?.text ?? (group ? '' : null);
}

/**
 * The topics that the votes put forward (S1-79, S3-35): those with the most votes, as many as asked for at most. Where a tie
 * crosses that line none of the tied goes on, unless nothing else would. What got no vote does not go on.
 */
export function topicsFromTally({ tally }: Pick<Ballot, 'tally'>, most: number): readonly ItemId[] {
  const voted = tally.filter(({ votes }) => votes > 0).sort((a, b) => b.votes - a.votes);
  const edge = voted[most]?.votes;
  const clear = edge === undefined ? voted : voted.filter(({ votes }) => votes > edge);
  return (clear.length > 0 ? clear : voted).slice(0, most).map(({ topic }) => topic);
}
