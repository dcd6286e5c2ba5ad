import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { daysNamed } from './days-in-words';
import type { Period } from './reading';

/** The first and the last day of the project that a text speaks of. */
export interface Course {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const JOINED = /^\s*(?:and|to|until|till|through|up to|bis|und|-|–)\s*(?:the|zum|ende)?\s*$/i;
const SINCE = /\b(?:since|from|starting|seit|ab|von|vom)\s*(?:the|dem|der|of)?\s*$/i;
const AFTER = /\b(?:after|nach)\s*(?:the|dem|der)?\s*$/i;
const BEFORE = /\b(?:before|prior to|vor)\s*(?:the|dem|der)?\s*$/i;
const UNTIL = /\b(?:until|till|up to|by|bis)\s*(?:the|zum|the end of)?\s*$/i;

const shifted = (day: CalendarDate, by: number): CalendarDate => dateOfDay(dayNumber(day) + by);
const ordered = (from: CalendarDate, to: CalendarDate): Period | null => (from <= to ? { from, to } : null);

/** The days that a sentence speaks of ("between 1 and 31 May", "since March", "vor dem 4. Mai"); null where it names none. */
export const periodInWords = (text: string, { first, last }: Course): Period | null => {
  const [one, two] = daysNamed(text, { last });
  if (one === undefined) return null;
  if (one.stretch) return one.period;
  const before = text.slice(0, one.at);
  if (two !== undefined && JOINED.test(text.slice(one.end, two.at))) return ordered(one.period.from, two.period.to);
  const { from, to } = one.period;
  if (SINCE.test(before)) return ordered(from, last);
  if (AFTER.test(before)) return ordered(shifted(to, 1), last);
  if (BEFORE.test(before)) return ordered(first, shifted(from, -1));
  if (UNTIL.test(before)) return ordered(first, to);
  return one.period;
};

/** The first days that a sentence names, without the words around them: the day or month by which something was to be. */
export const dayInWords = (text: string, { last }: Course): Period | null => daysNamed(text, { last })[0]?.period ?? null;
