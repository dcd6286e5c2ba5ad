/** Shorter parts of a name stand in too many words of every language. */
const SHORTEST_PART = 3;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The first of some display names that a text uses: whole in any case, or one part of it written as a name is, with its capital letter
 * ("Marta" of "Marta Ruiz"), so that "will" and "mark" stay words. Null where there is none.
 */
export function nameInText(text: string, names: readonly string[]): string | null {
  const lower = text.toLocaleLowerCase();
  for (const name of names) {
    const whole = name.trim();
    if (whole === '') continue;
    if (/\s/.test(whole) && standsIn(lower, whole.toLocaleLowerCase())) return whole;
    for (const part of whole.split(/[\s.,()'’]+/))
      if (part.length >= SHORTEST_PART && startsWithCapital(part) && standsIn(text, part)) return part;
  }
  return null;
}

const startsWithCapital = (word: string): boolean => word[0] !== word[0]?.toLocaleLowerCase();

/** As a whole word: no letter before it, and none after it but the "s" of a genitive. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + word.length);
    if (!LETTER.test(before) && !LETTER.test(after.replace(/^s(?![\p{L}\p{N}])/u, '')[0] ?? ' ')) return true;
  }
  return false;
}
