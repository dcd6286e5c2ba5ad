import { STOP_WORDS } from '#domain/language/text-language';
import { tokensOf } from '#domain/language/tokens';

/** Shorter beginnings of words say too little of what they begin, as in the rules of wording. */
const SHORTEST_STEM = 4;

/** Endings of English and German that say nothing of what a word means; after a plural's `s` is gone, the longest that fits falls. */
const ENDINGS = ['ungen', 'ing', 'ung', 'ern', 'ed', 'ly', 'en', 'er', 'em', 'es', 'e', 'n'];

/** Shorter words join others and name nothing; the stop words hold the longer ones of their kind. */
const SHORTEST_WORD = 3;

/** A word without its ending, so that "samples" and "sampled", "Prüfung" and "prüfen" are the same. Made for comparing, not for reading. */
export const stemOf = (word: string): string => {
  const single = word.endsWith('ss') ? word : dropped(word, ['s']);
  // "planned" and "plan": a doubled last letter is part of the ending.
  return dropped(single, ENDINGS).replace(/(\p{L})\1$/u, '$1');
};

const dropped = (word: string, endings: readonly string[]): string => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** Every word of a text without its ending. */
export const plainWords = (text: string): ReadonlySet<string> => new Set(tokensOf(text, []).map(({ word }) => stemOf(word)));

/** The words of a text that name something, without their endings. */
export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    tokensOf(text, [])
      .map(({ word }) => word)
      .filter((word) => word.length >= SHORTEST_WORD && !STOP_WORDS.en.has(word) && !STOP_WORDS.de.has(word))
      .map(stemOf),
  );
