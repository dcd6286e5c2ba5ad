import type { Period } from '#domain/account/reading';
import { calendarDate } from '#domain/history/calendar-date';

export type DaysTyped = { readonly ok: true; readonly days: Period | null } | { readonly ok: false; readonly problem: string };

/** Days as they are typed: both, one alone (that day), or none. */
export function daysTyped(from: string, to: string): DaysTyped {
  if (from === '' && to === '') return { ok: true, days: null };
  const [first, last] = [calendarDate(from || to), calendarDate(to || from)];
  if (first === null || last === null) return { ok: false, problem: 'Choose days of the calendar.' };
  return last < first
    ? { ok: false, problem: 'The last day lies before the first one.' }
    : { ok: true, days: { from: first, to: last } };
}
