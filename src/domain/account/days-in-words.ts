import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { MONTH, monthNamed } from './month-words';
import type { Period } from './reading';

/** Days that are named in a text, and where. */
export interface DaysNamed {
  readonly at: number;
  readonly end: number;
  readonly period: Period;
  /** The words name a first and a last day ("1 to 12 May"). */
  readonly stretch: boolean;
}

/** A day without a year is the latest one that is not after `last`: people speak of what has been. */
export interface Calendar {
  readonly last: CalendarDate;
}

const written = (year: number, month: number, day: number): CalendarDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const yearOf = (text: string | undefined, month: number, day: number, { last }: Calendar): number => {
  if (text !== undefined) return text.length === 2 ? 2000 + Number(text) : Number(text);
  const year = Number(last.slice(0, 4));
  return written(year, month, day) <= last ? year : year - 1;
};

const oneDay = (year: number, month: number, day: number): Period | null => {
  const date = written(year, month, day);
  return Number.isNaN(dayNumber(date)) ? null : { from: date, to: date };
};

const part = (year: number, month: number, from: number, to: number): Period => ({
  from: written(year, month, from),
  to: written(year, month, Math.min(to, daysIn(year, month))),
});

type Maker = (groups: readonly (string | undefined)[], calendar: Calendar) => Period | null;

const dayOfMonth = (
  day: string | undefined,
  name: string | undefined,
  year: string | undefined,
  calendar: Calendar,
): Period | null => {
  const month = monthNamed(name ?? '');
  return month === null ? null : oneDay(yearOf(year, month, Number(day), calendar), month, Number(day));
};

const THIRDS: readonly (readonly [RegExp, number, number])[] = [
  [/early|beginning|start|anfang/i, 1, 10],
  [/mid|middle|mitte/i, 11, 20],
  [/late|end|ende/i, 21, 31],
];

const quarter = (n: number, year: string | undefined, calendar: Calendar): Period => {
  const first = n * 3 - 2;
  const of = yearOf(year, first, 1, calendar);
  return { from: written(of, first, 1), to: written(of, first + 2, daysIn(of, first + 2)) };
};

/** The ISO week: it begins on a Monday, and the first of a year holds the 4th of January. */
const week = (n: number, year: string | undefined, calendar: Calendar): Period | null => {
  if (n < 1 || n > 53) return null;
  const monday = (of: number): number => {
    const fourth = dayNumber(written(of, 1, 4));
    return fourth - ((((fourth - 4) % 7) + 7) % 7) + (n - 1) * 7;
  };
  const wanted = year === undefined ? Number(calendar.last.slice(0, 4)) : Number(year);
  const from = year === undefined && dateOfDay(monday(wanted)) > calendar.last ? monday(wanted - 1) : monday(wanted);
  return { from: dateOfDay(from), to: dateOfDay(from + 6) };
};

const ORDINALS: readonly RegExp[] = [
  /^(first|erste[nrs]?)$/i,
  /^(second|zweite[nrs]?)$/i,
  /^(third|dritte[nrs]?)$/i,
  /^(fourth|last|vierte[nrs]?|letzte[nrs]?)$/i,
];
const TH = '(?:st|nd|rd|th|\\.)?';
const TO = '\\s*(?:and|to|until|till|through|bis|und|-|–)\\s*(?:the\\s+|zum\\s+)?';
const YEAR = '(?:,?\\s+(\\d{4}))?(?!\\d)';

/** "1 to 12 May": two days that share a month. */
const FROM_TO = `\\b(\\d{1,2})${TH}${TO}(\\d{1,2})${TH}\\s+(?:of\\s+)?${MONTH}${YEAR}`;

/** Ways to name days, the most exact first: where two overlap, the first one counts. */
const WAYS: readonly (readonly [pattern: string, make: Maker])[] = [
  ['\\b(\\d{4})-(\\d{2})-(\\d{2})\\b', ([y, m, d]) => oneDay(Number(y), Number(m), Number(d))],
  [
    '\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d{4}|\\d{2}(?!\\d))?',
    ([d, m, y], calendar) => oneDay(yearOf(y, Number(m), Number(d), calendar), Number(m), Number(d)),
  ],
  [
    FROM_TO,
    ([from, to, name, year], calendar) => {
      const month = monthNamed(name ?? '');
      if (month === null || Number(to) < Number(from) || Number(from) < 1) return null;
      return part(yearOf(year, month, Number(from), calendar), month, Number(from), Number(to));
    },
  ],
  [`\\b(\\d{1,2})${TH}\\s+(?:of\\s+)?${MONTH}${YEAR}`, ([d, name, y], calendar) => dayOfMonth(d, name, y, calendar)],
  [`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${YEAR}`, ([name, d, y], calendar) => dayOfMonth(d, name, y, calendar)],
  [
    `\\b(early|mid|late|(?:the\\s+)?(?:beginning|start|middle|end)\\s+of|anfang|mitte|ende)[-\\s]+${MONTH}${YEAR}`,
    ([third, name, year], calendar) => {
      const month = monthNamed(name ?? '');
      const found = THIRDS.find(([words]) => words.test(third ?? ''));
      if (month === null || found === undefined) return null;
      return part(yearOf(year, month, found[1], calendar), month, found[1], found[2]);
    },
  ],
  [
    `\\b${MONTH}${YEAR}`,
    ([name, year], calendar) => {
      const month = monthNamed(name ?? '');
      return month === null ? null : part(yearOf(year, month, 1, calendar), month, 1, 31);
    },
  ],
  ['\\bQ([1-4])(?:[\\s/]+(\\d{4}))?', ([n, year], calendar) => quarter(Number(n), year, calendar)],
  [
    '\\b(first|second|third|fourth|last|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|letzte[nrs]?)\\s+(?:quarter|quartal)(?:\\s+(?:of\\s+)?(\\d{4}))?',
    ([which, year], calendar) => quarter(ORDINALS.findIndex((one) => one.test(which ?? '')) + 1, year, calendar),
  ],
  [
    '\\b(?:calendar\\s+week|week|kalenderwoche|KW)\\s*(\\d{1,2})(?:[\\s/]+(\\d{4}))?',
    ([n, year], calendar) => week(Number(n), year, calendar),
  ],
];

const PATTERNS = WAYS.map(([way, make]) => [way, new RegExp(way, 'gi'), make] as const);

/** "May" and "march" are verbs too: without a number beside them they are months only where they are written large, or follow such a word. */
const BEFORE_MONTH = /\b(?:in|im|of|during|since|from|until|till|by|before|after|seit|ab|bis|vor|nach|and|to|und)\s+$/i;

const isVerb = (text: string, at: number, found: string): boolean =>
  /^(?:may|march)$/.test(found) && !BEFORE_MONTH.test(text.slice(0, at));

/** The days that a text names, in English or German, from left to right. */
export const daysNamed = (text: string, calendar: Calendar): readonly DaysNamed[] => {
  const found: DaysNamed[] = [];
  const taken: { readonly at: number; readonly end: number }[] = [];
  for (const [way, pattern, make] of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (taken.some((other) => at < other.end && other.at < end) || isVerb(text, at, match[0])) continue;
      // A day that no calendar has takes its place too, or "31 February" would be all of February.
      taken.push({ at, end });
      const period = make(match.slice(1), calendar);
      if (period !== null) found.push({ at, end, period, stretch: way === FROM_TO });
    }
  return found.sort((a, b) => a.at - b.at);
};
