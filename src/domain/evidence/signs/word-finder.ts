import type { Terms } from './topic-words';

/** Tells which of its meanings the words of a text made plain by `plainText` have: one bit each. */
export type WordFinder = (plain: string) => number;

/** All that is no letter and no digit in the scripts of Europe; classes by Unicode property take five times as long. */
const BETWEEN_WORDS = /[^a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\ud7ff]+/g;

/** Lower case, with spaces before, between and after the words, and a single one between two of them. */
export const plainText = (text: string): string => ` ${text.toLowerCase().replace(BETWEEN_WORDS, ' ')} `;

interface Term {
  /** As it stands in a plain text, from the first letter of its first word. */
  readonly text: string;
  readonly bit: number;
}

/** Terms are looked up by how they begin, so that a text costs a look-up a word and not one for every term there is. */
const KEY_LENGTH = 3;

const written = (term: string): string => (term.endsWith('.') ? `${term.slice(0, -1)} ` : term);

const listed = (terms: Terms): readonly string[] => Object.values(terms).flatMap((list: string) => list.split(/,\s+/));

/** A finder for the terms of several meanings (up to 31), in the notation of `topic-words`. The nth meaning has bit n. */
export const wordFinder = (meanings: readonly Terms[]): WordFinder => {
  const byBeginning = new Map<string, Term[]>();
  const anywhere: Term[] = [];
  meanings.forEach((terms, n) => {
    for (const term of listed(terms)) {
      if (term.startsWith('*')) {
        anywhere.push({ text: written(term.slice(1)), bit: 1 << n });
        continue;
      }
      const text = written(term);
      const key = text.slice(0, KEY_LENGTH);
      const same = byBeginning.get(key);
      if (same === undefined) byBeginning.set(key, [{ text, bit: 1 << n }]);
      else same.push({ text, bit: 1 << n });
    }
  });
  return (plain) => {
    let bits = 0;
    for (let space = plain.indexOf(' '); space >= 0; space = plain.indexOf(' ', space + 1)) {
      const terms = byBeginning.get(plain.slice(space + 1, space + 1 + KEY_LENGTH));
      if (terms === undefined) continue;
      for (const { text, bit } of terms) if ((bits & bit) === 0 && plain.startsWith(text, space + 1)) bits |= bit;
    }
    for (const { text, bit } of anywhere) if ((bits & bit) === 0 && plain.includes(text)) bits |= bit;
    return bits;
  };
};
