import type { Language } from '#domain/framework/language';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words that stand in nearly every sentence of one language and in none of the other. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'the a an and of to is are were has have had been be it its this that these those with for from on at by not no we you they he she our their his her as or but which who what when where because would should could did does do there than then into only very more',
  ),
  de: set(
    'der die das den dem des ein eine einen einem einer und ist sind waren wurde wurden hat haben hatte hatten nicht kein keine wir ihr sie er es mit für von vom zum zur im auf bei aus nach über unter als oder aber wer wie wo weil wäre hätte hätten sollte könnte auch noch nur sehr mehr zu dass sich uns',
  ),
};

/**
 * The language that a text is written in, as its small words tell, where the two can be told apart.
 * @param otherwise the language taken where they cannot: the viewer's.
 */
export function languageOfText(text: string, otherwise: Language): Language {
  let german = 0;
  let english = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (STOP_WORDS.de.has(word) || /[äöüß]/u.test(word)) german += 1;
    else if (STOP_WORDS.en.has(word)) english += 1;
  }
  if (german === english) return otherwise;
  return german > english ? 'de' : 'en';
}
