import { tellingWords } from './plain-words';

/** How much two texts say the same: not enough to speak of, nearly, or word for word but for small changes. */
export type Sameness = 'other' | 'nearly' | 'same';

/** Of the telling words of both, this share stands in both (Dice). Half: paraphrases of one sentence rarely share more, two sentences on one subject rarely as much. */
const NEARLY = 0.5;
/** Two or three words in common are a subject, not a statement: "the data export". */
const FEWEST_IN_NEARLY = 3;
/** Four of five words: somebody changed a word, or copied it. */
const SAME = 0.8;
/** A statement of fewer words is said by chance: "nobody owned the data". */
const FEWEST_IN_SAME = 5;

/** A text with the words that it is compared by. */
export interface Worded {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Texts ready to be compared, in the order of the alphabet, each once. */
export const worded = (texts: readonly string[]): readonly Worded[] =>
  [...new Set(texts)].sort().map((text) => ({ text, words: tellingWords(text) }));

/** How much two texts say the same, whichever comes first. In the same language: words of two languages are never the same here. */
export const sameness = (a: string, b: string): Sameness => ofWords(tellingWords(a), tellingWords(b));

const ofWords = (one: ReadonlySet<string>, other: ReadonlySet<string>): Sameness => {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  const share = common === 0 ? 0 : (2 * common) / (one.size + other.size);
  if (share >= SAME && common >= FEWEST_IN_SAME) return 'same';
  return share >= NEARLY && common >= FEWEST_IN_NEARLY ? 'nearly' : 'other';
};

/** Of all pairs the one that says most the same; null where none does. Of equals the first by the alphabet. */
export const mostAlike = (
  before: readonly Worded[],
  now: readonly Worded[],
): { readonly before: string; readonly now: string; readonly sameness: Exclude<Sameness, 'other'> } | null => {
  const pairs = before.flatMap((one) =>
    now.map((other) => ({ before: one.text, now: other.text, sameness: ofWords(one.words, other.words) })),
  );
  for (const degree of ['same', 'nearly'] as const) {
    const found = pairs.find((pair) => pair.sameness === degree);
    if (found !== undefined) return { ...found, sameness: degree };
  }
  return null;
};
