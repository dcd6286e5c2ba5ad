import type { Token } from './tokens';

type Is = (token: Token) => boolean;
type Element =
  | { readonly kind: 'word'; readonly is: Is; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' };

/** A phrase of a rule, ready to be looked for. */
export type Phrase = readonly Element[];

/** Makes sense of word lists once: a look-up in them costs the same however long they are. */
export type WordLists = (name: string) => Is;

/** @param endings what a list written with a `+` takes, too. */
export function wordLists(lists: Readonly<Record<string, string>>, endings: readonly string[] = []): WordLists {
  const made = new Map<string, Is>([['name', ({ name }) => name === 'plain']]);
  const list: WordLists = (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    if (name.endsWith('+')) {
      const is = inflected(list(name.slice(0, -1)), endings);
      made.set(name, is);
      return is;
    }
    const words = lists[name];
    if (words === undefined) throw new Error(`No word list is called "${name}".`);
    const is = oneOf(words.split(/\s+/u), list);
    made.set(name, is);
    return is;
  };
  return list;
}

/** One of several words, each written as in a rule. @throws Error for a list that does not exist. */
export function oneOf(words: readonly string[], list: WordLists): Is {
  const exact = new Set(words.filter((word) => !/[*{]/u.test(word)));
  const others = words
    .filter((word) => /[*{]/u.test(word))
    .map((word) => (word.startsWith('{') ? listed(word, list) : shaped(word)));
  // A word in capitals stands in a list only where the capitals tell it from another: "IT" is not "it".
  const isExact: Is = ({ word, written }) => exact.has(word) || exact.has(written);
  if (others.length === 0) return isExact;
  // Many phrases ask the same of a word.
  const known = new WeakMap<Token, boolean>();
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const found = isExact(token) || others.some((is) => is(token));
    known.set(token, found);
    return found;
  };
}

function listed(word: string, list: WordLists): Is {
  const name = word.slice(1, word.indexOf('}'));
  if (word.endsWith('+')) return list(`${name}+`);
  const is = list(name);
  if (!word.endsWith("'s")) return is;
  return (token) =>
    token.name === 'genitive' ? is({ ...token, name: 'plain' }) : token.owner !== null && is({ ...token, word: token.owner });
}

/** Shorter beginnings of words say too little of what they begin. */
const SHORTEST_STEM = 4;

/** A word with or without one of the endings; each word is looked at once. */
function inflected(is: Is, endings: readonly string[]): Is {
  const known = new WeakMap<Token, boolean>();
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const found = is(token) || stemsOf(token.word, endings).some((word) => is({ ...token, word, written: word, name: null }));
    known.set(token, found);
    return found;
  };
}

/** What a word may be without its ending; an "e" may have been lost on the way: "träge" in "träger", "flexibel" in "flexibler". */
const stemsOf = (word: string, endings: readonly string[]): readonly string[] =>
  endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
    .map((ending) => word.slice(0, -ending.length))
    .flatMap((stem) => [stem, `${stem}e`, stem.replace(/(?<=[^aeiouäöü])(?=[lr]$)/u, 'e')]);

/** A word told by parts of it; every star stands for a letter at least. */
function shaped(word: string): Is {
  const [begin = '', ...rest] = word.split('*');
  const end = rest.at(-1) ?? '';
  const inside = rest.slice(0, -1);
  return ({ word: written }) => {
    if (written.length < word.length || !written.startsWith(begin) || !written.endsWith(end)) return false;
    return inside.every((part) => written.slice(begin.length, written.length - end.length - 1).includes(part));
  };
}

/** Reads a phrase in the notation of the rules. @throws Error for a list that does not exist. */
export const phraseOf = (written: string, list: WordLists): Phrase =>
  written.split(' ').map((part): Element => {
    if (part === '^') return { kind: 'begin' };
    if (part === '$') return { kind: 'end' };
    if (part.startsWith('~')) return { kind: 'gap', most: Number(part.slice(1)) };
    const optional = part.endsWith('?');
    return { kind: 'word', is: oneOf((optional ? part.slice(0, -1) : part).split('|'), list), optional };
  });

/**
 * Where a phrase that begins with the word `at` ends: the number of the word behind it; null where it does not stand there.
 * Never leaves the sentence and never enters a quotation. Takes a bounded number of steps: gaps are short and few.
 */
export function endOfPhrase(phrase: Phrase, tokens: readonly Token[], at: number): number | null {
  const sentence = tokens[at]?.sentence;
  const stands = (n: number): Token | null => {
    const token = tokens[n];
    return token !== undefined && token.sentence === sentence && !token.quoted ? token : null;
  };
  const from = (step: number, n: number): number | null => {
    const element = phrase[step];
    if (element === undefined) return n;
    if (element.kind === 'begin') return tokens[n - 1]?.sentence === sentence ? null : from(step + 1, n);
    if (element.kind === 'end') return tokens[n]?.sentence === sentence ? null : from(step + 1, n);
    if (element.kind === 'gap') {
      for (let skipped = 0; skipped <= element.most; skipped += 1) {
        const end = from(step + 1, n + skipped);
        if (end !== null) return end;
        if (stands(n + skipped) === null) return null;
      }
      return null;
    }
    const token = stands(n);
    if (token !== null && element.is(token)) {
      const end = from(step + 1, n + 1);
      if (end !== null) return end;
    }
    return element.optional ? from(step + 1, n) : null;
  };
  return stands(at) === null ? null : from(0, at);
}
