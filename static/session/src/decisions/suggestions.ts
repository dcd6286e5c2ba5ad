import type { FrameworkWords } from '#domain/framework/framework-words';
import type { ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';

/** A change that follows from what was found: a start for a decision, not one. */
export interface Suggestion {
  readonly from: 'pattern' | 'redesign';
  /** The chain or the redesign point. */
  readonly source: ItemId;
  readonly text: string;
  readonly topic: ItemId | null;
}

/** What usually helps against the AI patterns that were named, and the coordination points to redesign; none that is a decision already. */
export function suggestions(session: Pick<Session, 'items'>, words: Pick<FrameworkWords, 'aiPatterns'>): readonly Suggestion[] {
  const { chains, redesign, decisions } = session.items;
  const said = new Set(decisions.map(({ text }) => text.trim()));
  const found: readonly Suggestion[] = [
    ...chains.flatMap(({ id, topic, aiPattern }) =>
      aiPattern === null
        ? []
        : [{ from: 'pattern' as const, source: id, text: words.aiPatterns[aiPattern].defaultAction, topic }],
    ),
    ...redesign.map(({ id, text }) => ({ from: 'redesign' as const, source: id, text, topic: null })),
  ];
  return found.filter(({ text }) => {
    const plain = text.trim();
    if (plain === '' || said.has(plain)) return false;
    said.add(plain);
    return true;
  });
}
