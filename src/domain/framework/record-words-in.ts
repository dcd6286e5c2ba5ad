import { englishRecord } from '#domain/framework/english/record';
import { germanRecord } from '#domain/framework/german/record';
import { languageOf } from '#domain/framework/language';
import type { RecordWords } from '#domain/framework/record-words';

/** What the record says around what people said, in the reader's language. */
export const recordWordsIn = (locale: string | undefined): RecordWords =>
  languageOf(locale) === 'de' ? germanRecord : englishRecord;
