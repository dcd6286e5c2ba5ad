import { isShape } from '#domain/history/json-shape';
import type { SealedCard } from '#domain/session/envelope';
import { BUCKETS } from '#domain/session/items';
import { issueKeysIn } from './issue-keys-in';

/** Cards that were kept as a draft. */
export interface OwnCardsDraft {
  /** They are all that one has written, not only what was added before the rest had been read. */
  readonly whole: boolean;
  readonly cards: readonly SealedCard[];
}

/** The draft, from what was kept; null where there is none, or where it cannot be read. */
export function parseOwnCards(kept: string | null): OwnCardsDraft | null {
  if (kept === null) return null;
  try {
    const raw: unknown = JSON.parse(kept);
    if (!isShape(raw) || !Array.isArray(raw.cards)) return null;
    return { whole: raw.whole === true, cards: raw.cards.flatMap(cardIn) };
  } catch {
    return null;
  }
}

function cardIn(raw: unknown): SealedCard[] {
  if (!isShape(raw) || typeof raw.id !== 'string' || typeof raw.text !== 'string') return [];
  const { text } = raw;
  return [
    {
      id: raw.id as SealedCard['id'],
      text,
      firstBucket: BUCKETS.find((bucket) => bucket === raw.firstBucket) ?? null,
      pinned: issueKeysIn(text),
    },
  ];
}
