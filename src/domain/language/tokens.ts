/** A word of a text. */
export interface Token {
  /** In lower case and composed, apostrophes straight. */
  readonly word: string;
  /** As it is written, composed. */
  readonly written: string;
  /** The word without the "'s" of a genitive; null where there is none. */
  readonly owner: string | null;
  /** Offsets into the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Somebody else's words. */
  readonly quoted: boolean;
  /** Part of somebody's display name, or its genitive. */
  readonly name: 'plain' | 'genitive' | null;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;
/** A full stop ends a sentence only before a space: not in "4.2" and not in "d.h.". */
const SENTENCE_END = /[!?;\n•]|\.(?=\s)/u;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '»': '«', '«': '»' };

/** The words of a text, in order. @param names as people are shown: "Marta Ruiz" counts in each of its parts of three letters or more. */
export function tokensOf(text: string, names: readonly string[]): readonly Token[] {
  const parts = new Set(names.flatMap((name) => name.normalize('NFC').split(/[\s.,()'’]+/u)).filter(isNamePart));
  const quotes = quotedIn(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  let quote = 0;
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const end = start + found[0].length;
    if (SENTENCE_END.test(text.slice(last, start))) sentence += 1;
    last = end;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) < start) quote += 1;
    const written = found[0].normalize('NFC').replaceAll('’', "'").replaceAll('‑', '-');
    const word = written.toLowerCase();
    tokens.push({
      word,
      written,
      owner: word.endsWith("'s") ? word.slice(0, -2) : null,
      start,
      end,
      sentence,
      quoted: (quotes[quote]?.start ?? end) < start,
      name: parts.has(written) ? 'plain' : parts.has(written.replace(/'?s$/u, '')) ? 'genitive' : null,
    });
  }
  return tokens;
}

/** Names are told by their capital letter, so that "will" and "mark" stay words. */
const isNamePart = (part: string): boolean => [...part].length >= 3 && part[0] !== part[0]?.toLowerCase();

/** Where quotations begin and end. A mark that nothing closes opens none. */
function quotedIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open: { readonly at: number; readonly closing: string } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (open?.closing.includes(sign)) {
      found.push({ start: open.at, end: at });
      open = null;
    } else if (open === null && CLOSING[sign] !== undefined) open = { at, closing: CLOSING[sign] };
  }
  return found;
}
