import { dayNumber, dayOf } from './calendar-date';
import type { Instant } from './instant';

/** No two digits; larger than any part of a time may be. Unlike NaN it keeps the sums in whole numbers. */
const NOT_DIGITS = 1000;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const two = (text: string, at: number): number => {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones - 528 : NOT_DIGITS;
};

const [Z, PLUS, MINUS, COLON, POINT, T, SPACE] = [90, 43, 45, 58, 46, 84, 32];

const offsetAt = (text: string, at: number): number => {
  const sign = text.charCodeAt(at);
  if (sign === Z && text.length === at + 1) return 0;
  if (sign !== PLUS && sign !== MINUS) return Number.NaN;
  const colon = text.charCodeAt(at + 3) === COLON ? 1 : 0;
  if (text.length !== at + 5 + colon) return Number.NaN;
  const hours = two(text, at + 1);
  const minutes = two(text, at + 3 + colon);
  if (!(hours <= 18 && minutes <= 59)) return Number.NaN;
  return sign === MINUS ? -(hours * 60 + minutes) : hours * 60 + minutes;
};

/** Where the digits of the fraction end; `at` is the character after the seconds. */
const endOfFraction = (text: string, at: number): number => {
  if (text.charCodeAt(at) !== POINT) return at;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
};

/** The first three digits of the fraction that begins at `start` and ends before `end`. */
const millisecondsIn = (text: string, start: number, end: number): number => {
  let milliseconds = 0;
  for (let at = start; at < start + 3; at += 1) milliseconds = milliseconds * 10 + (at < end ? text.charCodeAt(at) - 48 : 0);
  return milliseconds;
};

const clockAt = (text: string, end: number): number => {
  const hours = two(text, 11);
  const minutes = two(text, 14);
  const seconds = two(text, 17);
  const parted = text.charCodeAt(10);
  const fits =
    hours <= 23 &&
    minutes <= 59 &&
    seconds <= 59 &&
    (parted === T || parted === SPACE) &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON;
  return fits ? ((hours * 60 + minutes) * 60 + seconds) * 1000 + millisecondsIn(text, 20, end) : Number.NaN;
};

/** A time with the offset that it was written in. */
export interface WrittenTime {
  /** NaN where it is no time. */
  readonly at: Instant;
  /** Minutes east of UTC; null for a time that came as epoch milliseconds. */
  readonly offset: number | null;
}

class ReadTime implements WrittenTime {
  at = Number.NaN;
  offset: number | null = null;
}

const read = new ReadTime();

const LENGTH_AS_JIRA_WRITES = 28;

/**
 * Reads a time just as Jira writes it, `2011-08-03T17:45:55.749-0500`, each part at its place, so that nothing has to be looked for.
 * There is a time in every history entry.
 * @returns false where any part is not as it should be.
 */
const readAsJiraWrites = (text: string): boolean => {
  const sign = text.charCodeAt(23);
  const century = two(text, 0);
  const year = two(text, 2);
  const hours = two(text, 11);
  const minutes = two(text, 14);
  const seconds = two(text, 17);
  const hundredths = two(text, 20);
  const thousandths = text.charCodeAt(22) - 48;
  const ahead = two(text, 24);
  const aheadMinutes = two(text, 26);
  const fits =
    century <= 99 &&
    year <= 99 &&
    hours <= 23 &&
    minutes <= 59 &&
    seconds <= 59 &&
    hundredths <= 99 &&
    thousandths >= 0 &&
    thousandths <= 9 &&
    ahead <= 18 &&
    aheadMinutes <= 59 &&
    (sign === PLUS || sign === MINUS) &&
    text.charCodeAt(4) === MINUS &&
    text.charCodeAt(7) === MINUS &&
    text.charCodeAt(10) === T &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON &&
    text.charCodeAt(19) === POINT;
  if (!fits) return false;
  const day = dayOf(century * 100 + year, two(text, 5), two(text, 8));
  const east = ahead * 60 + aheadMinutes;
  const offset = sign === MINUS ? -east : east;
  read.at = day * 86_400_000 + ((hours * 60 + minutes - offset) * 60 + seconds) * 1000 + hundredths * 10 + thousandths;
  read.offset = offset;
  return true;
};

const readInParts = (text: string): void => {
  const day = dayNumber(text);
  const end = endOfFraction(text, 19);
  const offset = offsetAt(text, end);
  read.at = day * 86_400_000 + clockAt(text, end) - offset * 60_000;
  read.offset = offset;
};

/**
 * Reads `2011-08-03T17:45:55.749-0500` (Jira writes the offset without a colon, which `Date.parse` need not understand; with a
 * colon and `Z` are read too). Every part is checked: no time are month 13, 30 February, hour 25 and a time without an offset.
 * @returns one object for all, true until the next time is read: numbers as large as an instant come in boxes, and there is one
 * for every history entry.
 */
export const writtenTime = (text: string): WrittenTime => {
  if (text.length !== LENGTH_AS_JIRA_WRITES || !readAsJiraWrites(text)) readInParts(text);
  return read;
};

/** A time given in epoch milliseconds. @returns the same object as `writtenTime`. */
export const timeInMilliseconds = (at: Instant): WrittenTime => {
  read.at = at;
  read.offset = null;
  return read;
};

/** Epoch milliseconds of a written time (see `writtenTime`); NaN where it is none. */
export const instantOf = (text: string): Instant => writtenTime(text).at;
