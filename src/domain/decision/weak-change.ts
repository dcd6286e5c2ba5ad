import { WEAK_ENGLISH, WEAK_GERMAN, type WeakLanguage, type WeaknessKind } from './weak-words';

export interface Weakness {
  readonly kind: WeaknessKind;
  /** The words that gave it away, as they were written. */
  readonly words: string;
  /** What it could say instead, in the language of those words. */
  readonly rewrite: string;
}

/** A list of phrases as one expression, ready made: texts are judged at every key. */
const readers = [WEAK_ENGLISH, WEAK_GERMAN].map(({ fillers, weak }: WeakLanguage) => ({
  fillers: new Set(fillers),
  weak: weak.map(({ kind, before, phrases, rewrite }) => ({
    kind,
    before,
    rewrite,
    phrase: new RegExp(`(?<![\\p{L}])(?:${phrases.join('|')})(?![\\p{L}])`, 'iu'),
  })),
}));

/**
 * What makes a change weak (S1-53, S1-57, S3-50): nobody could say afterwards whether it was done. Null when nothing does. English and
 * German, whatever language the reader has; a weak phrase counts where it is the point of the sentence, not where it is its reason.
 */
export function weaknessOf(text: string): Weakness | null {
  for (const { fillers, weak } of readers)
    for (const { kind, before, phrase, rewrite } of weak) {
      const found = phrase.exec(text);
      if (found && wordsOf(text.slice(0, found.index)).filter((word) => !fillers.has(word)).length <= before)
        return { kind, words: found[0], rewrite };
    }
  return null;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
