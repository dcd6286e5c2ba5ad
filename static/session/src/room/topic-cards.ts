import type { ItemId } from '#domain/session/ids';
import type { Card } from '#domain/session/items';
import type { Session } from '#domain/session/session';

/** The cards of a topic: of a group all that are in it, else the one. */
export const cardsOfTopic = ({ items }: Pick<Session, 'items'>, topic: ItemId): readonly Card[] =>
  items.cards.filter((card) => card.id === topic || card.group === topic);

/** How many votes a topic got; null before they are counted. */
export const votesOf = ({ ballot }: Pick<Session, 'ballot'>, topic: ItemId): number | null =>
  ballot.state === 'counted' ? (ballot.tally.find((one) => one.topic === topic)?.votes ?? 0) : null;
