import type { ItemId } from '#domain/session/ids';

/** Something that has a place in a row: a station of the path, a condition of the list. */
export interface Placed {
  readonly id: ItemId;
  readonly place: number;
}

/** Room between two new places, so that most moves change one item only. */
const STEP = 1024;

/** In their order; of equal places, which two people may have chosen at once, the smaller id first. */
export const inOrder = <T extends Placed>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));

/** The place after all others. */
export const lastPlace = (items: readonly Placed[]): number =>
  items.reduce((most, { place }) => Math.max(most, Math.floor(place)), 0) + STEP;

/**
 * The items whose place changes when one goes to position `to` (0 is the first), with their new places, in the order in which they
 * can be written one by one without two of them ever having the same place. Places stay whole numbers. Empty where nothing moves.
 */
export function placesAfterMove(items: readonly Placed[], id: ItemId, to: number): readonly Placed[] {
  const row = inOrder(items);
  const from = row.findIndex((one) => one.id === id);
  const target = Math.max(0, Math.min(row.length - 1, to));
  if (from === -1 || from === target) return [];
  const others = row.filter((one) => one.id !== id);
  const before = others[target - 1]?.place ?? null;
  const after = others[target]?.place ?? null;
  const between = placeBetween(before, after);
  if (between !== null) return [{ id, place: between }];
  // No room: it goes to the end, and after it all that stand behind its new position, in their order.
  const last = lastPlace(row);
  return [id, ...others.slice(target).map((one) => one.id)].map((one, n) => ({ id: one, place: last + n * STEP }));
}

/** A whole number between two places; null where there is none. The first place is at least 1. */
function placeBetween(before: number | null, after: number | null): number | null {
  if (after === null) return (before === null ? 0 : Math.floor(before)) + STEP;
  const middle = Math.floor(((before ?? 0) + after) / 2);
  return middle > (before ?? 0) && middle < after ? middle : null;
}
