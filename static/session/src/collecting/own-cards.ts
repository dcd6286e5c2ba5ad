import type { PersonId } from '#domain/history/issue-key';
import type { SealedCard } from '#domain/session/envelope';
import type { Bucket } from '#domain/session/items';
import type { SessionDesk } from '../../../shared/src/session/session-desk';
import { issueKeysIn } from './issue-keys-in';
import { parseOwnCards } from './parse-own-cards';

/** What this person has written and nobody else can read yet. */
export interface OwnCards {
  readonly cards: readonly SealedCard[];
  /** What has been noted for oneself before the meeting, by line. */
  readonly notes: readonly string[];
  /** `reading`: an earlier envelope is being fetched. `waiting`: not all of it is in the envelope yet. */
  readonly state: 'reading' | 'kept' | 'waiting';
}

export interface OwnCardsStore {
  now(): OwnCards;
  subscribe(changed: () => void): () => void;
  /** Fetches what was given in earlier, in this browser or another. @returns false when there was no answer: to be tried again. */
  open(): Promise<boolean>;
  add(text: string): void;
  change(id: SealedCard['id'], change: { readonly text?: string; readonly firstBucket?: Bucket | null }): void;
  remove(id: SealedCard['id']): void;
}

interface OwnCardsNeeds {
  readonly desk: Pick<SessionDesk, 'seal' | 'own' | 'drafts' | 'newItem'>;
  readonly step: 'successes' | 'frictions';
  /** Null where the writing is anonymous. */
  readonly by: PersonId | null;
  /** The most cards in one envelope. */
  readonly most: number;
}

/**
 * The cards of one person while everybody writes in private. The whole envelope is given in again with every change, the newest last;
 * until it is there the cards are kept as a draft, so that a reload or a lost connection takes nothing away. What was given in earlier is
 * read before anything is given in again: a part would take the place of the whole.
 */
export function ownCardsStore({ desk, step, by, most }: OwnCardsNeeds): OwnCardsStore {
  const draft = `own.${step}`;
  const listeners = new Set<() => void>();
  const left = parseOwnCards(desk.drafts.read(draft));
  let own: OwnCards = { cards: left?.cards ?? [], notes: [], state: 'reading' };
  /** All of one's cards are known: what was given in earlier has been read, or the draft had begun from it. */
  let whole = left?.whole ?? false;
  let sealing = false;

  const show = (change: Partial<OwnCards>) => {
    own = { ...own, ...change };
    for (const listener of listeners) listener();
  };
  const seal = async () => {
    if (sealing || !whole) return;
    sealing = true;
    const sent = own.cards;
    // Not taken or not answered: the draft stays, and the next change or the next opening tries again.
    const outcome = await desk.seal(step, { kind: 'cards', cards: sent, by }).catch(() => null);
    sealing = false;
    if (sent !== own.cards) return seal();
    // Where nothing was ever given in there is nothing to take back.
    if (outcome?.kind !== 'done' && !(sent.length === 0 && outcome?.kind === 'refused')) return;
    desk.drafts.drop(draft);
    show({ state: 'kept' });
  };
  const put = (cards: readonly SealedCard[]) => {
    show({ cards, state: 'waiting' });
    keepDraft();
    void seal();
  };
  const keepDraft = () => desk.drafts.write(draft, JSON.stringify({ whole, cards: own.cards }));

  return {
    now: () => own,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    async open() {
      const found = await desk.own().catch(() => null);
      if (found === null) return false;
      const envelope = found.envelopes.find((one) => one.step === step)?.envelope;
      const earlier = envelope?.kind === 'cards' ? envelope.cards : [];
      const unsent = desk.drafts.read(draft) !== null;
      const added = own.cards.filter(({ id }) => !earlier.some((card) => card.id === id));
      const cards = whole ? own.cards : [...earlier, ...added];
      whole = true;
      const notes = linesOf(step === 'successes' ? found.notes.wentWell : found.notes.didNot);
      show({ notes, cards, state: unsent ? 'waiting' : 'kept' });
      if (unsent) {
        keepDraft();
        void seal();
      }
      return true;
    },
    add: (text) =>
      put(
        [...own.cards, { id: desk.newItem(), text, firstBucket: null, pinned: issueKeysIn(text) }].slice(
          0,
          Math.max(most, own.cards.length),
        ),
      ),
    change: (id, { text, firstBucket }) =>
      put(
        own.cards.map((card) => {
          if (card.id !== id) return card;
          const said = text ?? card.text;
          return {
            ...card,
            text: said,
            pinned: issueKeysIn(said),
            firstBucket: firstBucket === undefined ? card.firstBucket : firstBucket,
          };
        }),
      ),
    remove: (id) => put(own.cards.filter((card) => card.id !== id)),
  };
}

const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s*/, '').trim())
    .filter((line) => line !== '');
