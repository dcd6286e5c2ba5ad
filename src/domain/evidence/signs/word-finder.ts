import type { Terms } from './topic-words';

/** All that is no letter and no digit in the scripts of Europe; classes by Unicode property take five times as long. */
const BETWEEN_WORDS = /[^a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\ud7ff]+/g;

/** Lower case, with spaces before, between and after the words, and a single one between two of them. */
export const plainText = (text: string): string => ` ${text.toLowerCase().replace(BETWEEN_WORDS, ' ')} `;

/** The letters and digits of a text in lower case, as character codes; `size` of them are its own. */
interface PlainLetters {
  readonly codes: Uint16Array;
  readonly size: number;
}

const SPACE = 32;

// One for all texts: a project has tens of thousands of them, and strings made of each cost more than the matching.
let codes = new Uint16Array(1024);

/** What an ASCII sign becomes: itself, its lower case, or a space. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(sign) ? sign.charCodeAt(0) : SPACE;
});

/** Most texts are of ASCII signs alone, and need no string to be made of them. @returns how many codes, or -1 for another text. */
const fillFromAscii = (text: string): number => {
  codes[0] = SPACE;
  let size = 1;
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n);
    if (code > 127) return -1;
    const plain = PLAIN[code] as number;
    if (plain === SPACE && codes[size - 1] === SPACE) continue;
    codes[size] = plain;
    size += 1;
  }
  codes[size] = SPACE;
  return size + 1;
};

const fillFrom = (plain: string): number => {
  for (let n = 0; n < plain.length; n += 1) codes[n] = plain.charCodeAt(n);
  return plain.length;
};

/**
 * A text made plain: lower case, a space before, between and after its words. True until the next text is asked for.
 * Some letters get longer in lower case, none more than threefold.
 */
const plainLetters = (text: string): PlainLetters => {
  const most = text.length * 3 + 2;
  if (most > codes.length) codes = new Uint16Array(most);
  const size = fillFromAscii(text);
  return { codes, size: size < 0 ? fillFrom(plainText(text)) : size };
};

/** Tells which of its meanings the words of a text have: one bit each. A text made plain before gives the same answer. */
export type WordFinder = (text: string) => number;

interface Term {
  /** As it stands in a plain text, from the first letter of its first word. */
  readonly codes: Uint16Array;
  readonly bit: number;
}

/** Terms are looked up by the three signs they begin with, so that a text costs a look-up a word and not one for every term there is. */
const PLACES = 4096;
const placeOf = (first: number, second: number, third: number): number => ((first * 31 + second) * 31 + third) & (PLACES - 1);

const written = (term: string): string => (term.endsWith('.') ? `${term.slice(0, -1)} ` : term);

const listed = (terms: Partial<Terms>): readonly string[] => Object.values(terms).flatMap((list: string) => list.split(/,\s+/));

const standsAt = ({ codes: term }: Term, { codes, size }: PlainLetters, at: number): boolean => {
  if (at + term.length > size) return false;
  for (let n = 0; n < term.length; n += 1) if (term[n] !== codes[at + n]) return false;
  return true;
};

/** The terms that begin words, and those that may begin within one. */
interface Index {
  /** By place, whether there are any: bits. Most places have none, and this table is small enough to be at hand. */
  readonly kinds: Uint8Array;
  readonly ofWords: readonly (readonly Term[] | undefined)[];
  readonly anywhere: readonly (readonly Term[] | undefined)[];
}

const OF_WORDS = 1;
const ANYWHERE = 2;

const indexOf = (meanings: readonly Partial<Terms>[]): Index => {
  const kinds = new Uint8Array(PLACES);
  const ofWords: Term[][] = new Array(PLACES);
  const anywhere: Term[][] = new Array(PLACES);
  meanings.forEach((terms, n) => {
    for (const term of listed(terms)) {
      const within = term.startsWith('*');
      const codes = Uint16Array.from(written(within ? term.slice(1) : term), (sign) => sign.charCodeAt(0));
      const index = within ? anywhere : ofWords;
      const place = placeOf(codes[0] as number, codes[1] as number, codes[2] as number);
      kinds[place] = (kinds[place] as number) | (within ? ANYWHERE : OF_WORDS);
      index[place] = [...(index[place] ?? []), { codes, bit: 1 << n }];
    }
  });
  return { kinds, ofWords, anywhere };
};

/** The bits of the terms that stand at a place of a text, added to those found before. */
const found = (terms: readonly Term[], letters: PlainLetters, at: number, before: number): number => {
  let bits = before;
  for (const term of terms) if ((bits & term.bit) === 0 && standsAt(term, letters, at)) bits |= term.bit;
  return bits;
};

/** A finder for the terms of several meanings (up to 31), in the notation of `topic-words`. The nth meaning has bit n. */
export const wordFinder = (meanings: readonly Partial<Terms>[]): WordFinder => {
  const { kinds, ofWords, anywhere } = indexOf(meanings);
  return (text) => {
    const letters = plainLetters(text);
    const { codes, size } = letters;
    let bits = 0;
    let before = SPACE;
    let first = codes[1] as number;
    let second = codes[2] as number;
    for (let at = 1; at + 2 < size; at += 1) {
      const third = codes[at + 2] as number;
      const place = placeOf(first, second, third);
      const here = (kinds[place] as number) & (before === SPACE ? OF_WORDS | ANYWHERE : ANYWHERE);
      if ((here & OF_WORDS) !== 0) bits = found(ofWords[place] ?? none, letters, at, bits);
      if ((here & ANYWHERE) !== 0) bits = found(anywhere[place] ?? none, letters, at, bits);
      before = first;
      first = second;
      second = third;
    }
    return bits;
  };
};

const none: readonly Term[] = [];
