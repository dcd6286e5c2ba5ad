import type { WordingLanguage } from '../wording-rules';
import { GERMAN_BLAME } from './blame';
import { GERMAN_HINDSIGHT } from './hindsight';
import { GERMAN_LISTS } from './lists';
import { GERMAN_OUTSIDE } from './outside';
import { GERMAN_VAGUENESS } from './vagueness';

export const GERMAN_WORDING: WordingLanguage = {
  lists: GERMAN_LISTS,
  endings: 'e er es en em n s nen',
  beforePerson:
    'der die das den dem des ein eine einen einem unser unsere unseren unserem euer dieser diese neue neuer product data scrum team tech projekt',
  specific:
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend drittel hälfte zweimal dreimal montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember weil da seit bis bevor nachdem als statt sobald obwohl',
  rules: [...GERMAN_BLAME, ...GERMAN_HINDSIGHT, ...GERMAN_VAGUENESS, ...GERMAN_OUTSIDE],
};
