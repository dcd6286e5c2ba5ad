import type { ItemId } from '#domain/session/ids';

/** As many letters as an id may have are 64; two ids and what is put before them must fit. */
const HALF = 28;

/**
 * The id of the one item that is about another (the upstream decision of a topic): two people who begin it at the same time write the
 * same item, and are told of each other, instead of making two.
 */
export const itemAbout = (what: string, about: ItemId): ItemId => `${what}-${about}`.slice(0, 64) as ItemId;

/** The same for what lies between two others: a hand-off. */
export const itemBetween = (what: string, from: ItemId, to: ItemId): ItemId =>
  `${what}-${from.slice(0, HALF)}-${to.slice(0, HALF)}` as ItemId;
