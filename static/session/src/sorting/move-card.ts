import type { ItemId } from '#domain/session/ids';
import type { Bucket } from '#domain/session/items';

/** Moves a card; `keepFocus` where the keyboard did it. */
export type MoveCard = (item: ItemId, bucket: Bucket | null, keepFocus: boolean) => void;
