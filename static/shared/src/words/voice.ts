import type { CalendarDate, Instant, Milliseconds, Seconds } from '#domain/history/instant';
import { dateIn, type Zone, zoneNamed } from '#domain/history/zone';

/** How dates, numbers and lengths of time are written for one viewer. */
export interface Voice {
  readonly locale: string;
  readonly zone: string;
  /** `3 Mar`, with the year where it is not the year of `now`. */
  day(date: CalendarDate): string;
  /** `Tuesday 3 March 2026`. */
  fullDay(date: CalendarDate): string;
  /** The viewer's calendar day of an instant. */
  dayOf(at: Instant): CalendarDate;
  /** `21 Nov 14:02`. */
  moment(at: Instant): string;
  /** To the second, with the zone: for a hover. */
  exact(at: Instant): string;
  number(value: number, decimals?: number): string;
  /** 0.61 is `61%`. */
  share(value: number): string;
  /** 0.61 is `+61%`. */
  signedShare(value: number): string;
  /** `+74 days`, `on the day` for 0. */
  signedDays(days: number): string;
  /** `1 issue`, `12 issues`. */
  count(n: number, one: string, many: string): string;
  /** Effort in hours: `45 min`, `3.5 h`, `1,004 h`. */
  effort(seconds: Seconds): string;
  /** Elapsed time: `3 d 4 h`. */
  duration(ms: Milliseconds): string;
}

const NO_BREAK = '\u00a0';
const HOUR_S = 3600;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * @param locale as the product gives it (`en-GB`, also `en_GB`); one that the browser does not know becomes English.
 * @param zone an IANA zone; one that the browser does not know becomes UTC.
 * @param now decides which year goes without saying.
 */
export function voiceFor(locale: string, zone: string, now: Instant): Voice {
  const lang = knownLocale(locale);
  const timeZone = knownZone(zone);
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, options);
  const shortDay = format({ timeZone: 'UTC', day: 'numeric', month: 'short' });
  const dayWithYear = format({ timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  const longDay = format({ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const clock = format({ timeZone, hour: '2-digit', minute: '2-digit' });
  const exactly = format({ timeZone, dateStyle: 'long', timeStyle: 'long' });
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  const signedPercent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const signed = new Intl.NumberFormat(lang, { signDisplay: 'exceptZero' });

  const calendar = zoneNamed(timeZone) ?? (zoneNamed('UTC') as Zone);
  const dayOf = (at: Instant) => dateIn(calendar, at, null);
  const thisYear = dayOf(now).slice(0, 4);
  const number = (value: number, decimals = 0) => new Intl.NumberFormat(lang, { maximumFractionDigits: decimals }).format(value);
  const day = (date: CalendarDate) => {
    const at = Date.parse(`${date}T00:00:00Z`);
    if (Number.isNaN(at)) return date;
    return (date.startsWith(thisYear) ? shortDay : dayWithYear).format(at);
  };
  const count = (n: number, one: string, many: string) => `${number(n)}${NO_BREAK}${n === 1 ? one : many}`;

  return {
    locale: lang,
    zone: timeZone,
    day,
    fullDay: (date) => {
      const at = Date.parse(`${date}T00:00:00Z`);
      return Number.isNaN(at) ? date : longDay.format(at);
    },
    dayOf,
    moment: (at) => `${day(dayOf(at))} ${clock.format(at)}`,
    exact: (at) => exactly.format(at),
    number,
    share: (value) => percent.format(value),
    signedShare: (value) => withMinus(signedPercent.format(value)),
    signedDays: (days) =>
      days === 0 ? 'on the day' : `${withMinus(signed.format(days))}${NO_BREAK}${Math.abs(days) === 1 ? 'day' : 'days'}`,
    count,
    effort: (seconds) => effortIn(number, seconds),
    duration: (ms) => elapsed(number, ms),
  };
}

/** A hyphen is too short to be seen in front of a number, and a line may break after it. */
const withMinus = (text: string) => text.replace('-', '\u2212');

function effortIn(number: Voice['number'], seconds: Seconds): string {
  const hours = seconds / HOUR_S;
  if (Math.abs(hours) < 1) return `${number(seconds / 60)}${NO_BREAK}min`;
  return `${number(hours, Math.abs(hours) < 20 ? 1 : 0)}${NO_BREAK}h`;
}

function elapsed(number: Voice['number'], ms: Milliseconds): string {
  if (ms < MINUTE_MS) return `under 1${NO_BREAK}min`;
  if (ms < HOUR_MS) return `${number(Math.floor(ms / MINUTE_MS))}${NO_BREAK}min`;
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor((ms % DAY_MS) / HOUR_MS);
  if (days === 0) return `${hours}${NO_BREAK}h`;
  // From two weeks on the hours say nothing more.
  return hours === 0 || days >= 14 ? `${number(days)}${NO_BREAK}d` : `${number(days)}${NO_BREAK}d ${hours}${NO_BREAK}h`;
}

function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
