import type { Range } from '#domain/cost/range';
import { calendarDate } from '#domain/history/calendar-date';
import { presentListAt, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import type { AdoptionPoint } from './outside-facts';
import { LARGEST_AMOUNT, MOST_POINTS } from './outside-limits';

/** A text that may be missing: null, or only blanks, is none. @throws Unreadable when it is longer than `longest`. */
export const wordsAt = (value: unknown, field: string, longest: number): string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') throw new Unreadable(field, 'should be a text');
  const text = value.trim();
  if (text.length > longest) throw new Unreadable(field, `has more than ${longest} characters`);
  return text === '' ? null : text;
};

/** @throws Unreadable when it is missing or longer than `longest`. */
export const lineAt = (value: unknown, field: string, longest: number): string => {
  const line = wordsAt(value, field, longest);
  if (line === null) throw new Unreadable(field, 'is missing');
  return line;
};

/** A number that may be missing. @throws Unreadable when it lies outside of the span, or is no number. */
export const numberOrNull = (value: unknown, field: string, least = 0, most = LARGEST_AMOUNT): number | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new Unreadable(field, `should be a number from ${least} to ${most}`);
};

/** A span that may be missing. @throws Unreadable when it runs backwards. */
export const rangeOrNull = (value: unknown, field: string): Range | null => {
  if (value === null || value === undefined) return null;
  const shape = shapeAt(value, field);
  const from = numberOrNull(shape.from, `${field}.from`);
  const to = numberOrNull(shape.to, `${field}.to`);
  if (from === null || to === null) throw new Unreadable(field, 'needs both ends');
  if (from > to) throw new Unreadable(field, 'runs backwards: the first amount is the larger one');
  return { from, to };
};

/** A curve, by day. @throws Unreadable when a day stands twice. */
export const curveAt = (value: unknown, field: string, most: number): readonly AdoptionPoint[] => {
  const list = presentListAt(value, field);
  if (list.length > MOST_POINTS) throw new Unreadable(field, `has more than ${MOST_POINTS} points`);
  const points = list.map((point, n): AdoptionPoint => {
    const shape = shapeAt(point, `${field}[${n}]`);
    const on = calendarDate(textAt(shape.on, `${field}[${n}].on`));
    const amount = numberOrNull(shape.value, `${field}[${n}].value`, 0, most);
    if (on === null || amount === null) throw new Unreadable(`${field}[${n}]`, 'needs a day, as YYYY-MM-DD, and an amount');
    return { on, value: amount };
  });
  if (new Set(points.map(({ on }) => on)).size < points.length) throw new Unreadable(field, 'has two points on one day');
  return points.sort((a, b) => (a.on < b.on ? -1 : 1));
};

const addressIn = (text: string): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/** An address that can be opened without danger. @throws Unreadable unless it begins with https, and when it carries a password. */
export const httpsAt = (value: unknown, field: string, longest: number): string => {
  const address = addressIn(lineAt(value, field, longest));
  if (address === null || address.protocol !== 'https:' || address.username !== '' || address.password !== '')
    throw new Unreadable(field, 'should be an address that begins with https://');
  // Letters that an address does not have are written with nine signs each.
  if (address.href.length > longest) throw new Unreadable(field, `has more than ${longest} characters`);
  return address.href;
};
