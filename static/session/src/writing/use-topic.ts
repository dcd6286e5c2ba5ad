import { useState } from 'react';
import type { ItemId } from '#domain/session/ids';

/** The topic in sight: the one that was chosen, while it still is a topic; the first one otherwise. Null where there is none. */
export function useTopic(topics: readonly ItemId[]): readonly [ItemId | null, (topic: ItemId) => void] {
  const [chosen, setChosen] = useState<ItemId | null>(null);
  return [chosen !== null && topics.includes(chosen) ? chosen : (topics[0] ?? null), setChosen];
}
