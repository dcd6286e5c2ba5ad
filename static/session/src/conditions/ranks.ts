import type { ItemId } from '#domain/session/ids';
import type { Condition } from '#domain/session/items';
import { lastPlace, type Placed, placesAfterMove } from '../path/places';

const placed = ({ id, rank }: Condition): Placed => ({ id, place: rank });

/** The rank behind all others. */
export const lastRank = (conditions: readonly Condition[]): number => lastPlace(conditions.map(placed));

/** The conditions whose rank changes when one goes to a position, with their new ranks; see `placesAfterMove`. */
export const ranksAfterMove = (
  conditions: readonly Condition[],
  id: ItemId,
  to: number,
): readonly { readonly id: ItemId; readonly rank: number }[] =>
  placesAfterMove(conditions.map(placed), id, to).map((moved) => ({ id: moved.id, rank: moved.place }));
