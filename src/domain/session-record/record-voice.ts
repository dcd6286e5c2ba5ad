import { languageOf } from '#domain/framework/language';
import type { Counted } from '#domain/framework/record-words';
import type { CalendarDate, Instant, Seconds } from '#domain/history/instant';

/** How a record writes days and numbers, in the reader's language. */
export interface RecordVoice {
  /** BCP 47. */
  readonly locale: string;
  readonly day: (date: CalendarDate) => string;
  readonly dayOf: (at: Instant) => string;
  readonly number: (value: number) => string;
  readonly hours: (seconds: Seconds) => string;
  readonly money: (amount: number, currency: string | null) => string;
  readonly signedShare: (share: number) => string;
  readonly count: (n: number, words: Counted) => string;
}

const NO_BREAK = '\u00a0';
const HOUR: Seconds = 3_600;

/**
 * How a reader's days are written in a record, whose texts are German or English: as their own country writes that language. Who reads
 * another one gets the day before the month, as most of the world writes it; the month is a word, so nobody can mistake it.
 * @param reader BCP 47, as the product gives it; undefined where it gives none, as for an export.
 */
export function recordLocale(reader: string | undefined): string {
  const locale = reader?.replaceAll('_', '-') ?? '';
  if (languageOf(locale) === 'de') return locale;
  return /^en-[a-z]{2}$/i.test(locale) ? locale : 'en-GB';
}

/**
 * @param locale of the texts, or of their reader in the same language: `de-DE`, `en-GB`.
 * @param zone the zone that the meeting was agreed in (IANA).
 */
export function recordVoice(locale: string, zone: string): RecordVoice {
  const day = (timeZone: string) => new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const plural = new Intl.PluralRules(locale);
  const number = (value: number) => numbers.format(value);
  return {
    locale,
    day: (date) => day('UTC').format(Date.parse(`${date}T00:00:00Z`)),
    dayOf: (at) => day(zone).format(at),
    number,
    hours: (seconds) => `${number(seconds / HOUR)}${NO_BREAK}h`,
    money: (amount, currency) => (currency === null ? number(amount) : `${currency}${NO_BREAK}${number(amount)}`),
    // A hyphen is too short to be seen in front of a number.
    signedShare: (share) => shares.format(share).replace('-', '\u2212'),
    count: (n, words) =>
      filled(plural.select(n) === 'one' ? words.one : words.other, { n: number(n) }).replace(
        `${number(n)} `,
        `${number(n)}${NO_BREAK}`,
      ),
  };
}

/** A text with what goes into its gaps. What people wrote is put in as it is, gaps and all. */
export const filled = (text: string, fills: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => fills[name] ?? gap);
