import { englishSummary } from './english/summary';
import { germanSummary } from './german/summary';
import { languageOf } from './language';
import type { SummaryWords } from './summary-words';

/** What a summary says around the record, in a language. */
export const summaryWordsIn = (locale: string | undefined): SummaryWords =>
  languageOf(locale) === 'de' ? germanSummary : englishSummary;
