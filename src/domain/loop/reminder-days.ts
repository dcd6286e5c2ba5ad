import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { daysAfter } from './checks';
import type { LoopSettings } from './loop-settings';
import { isQuiet, type Steps, stepReached, stepsOfCheck, stepsOfDate } from './reminder-steps';

/** A week of nothing but quiet days cannot be settled, so a reminder comes at most so much later than its step. */
const LONGEST_QUIET = 7;

/**
 * The days on which a decision that stays open is reminded of, if the day's look never fails: what settings mean, in dates. What falls
 * on a quiet day comes on the next other day, several in one.
 * @param due when the decision is due.
 * @param most so many are told; they go on without end.
 */
export const daysOfDate = (settings: LoopSettings, due: CalendarDate, most: number): readonly CalendarDate[] =>
  daysOf(stepsOfDate(settings), settings, due, most);

/** The days on which a check is reminded of that nobody answers. They come to an end. */
export const daysOfCheck = (settings: LoopSettings, askedOn: CalendarDate, most: number): readonly CalendarDate[] =>
  daysOf(stepsOfCheck(settings), settings, askedOn, most);

const daysOf = (steps: Steps, settings: LoopSettings, of: CalendarDate, most: number): readonly CalendarDate[] => {
  const first = Math.min(...steps.first);
  const last = Math.max(...steps.first) + LONGEST_QUIET + (steps.thenEvery === null ? 0 : steps.thenEvery * most);
  const days: CalendarDate[] = [];
  let sent = Number.NEGATIVE_INFINITY;
  for (let day = daysAfter(of, first); daysBetween(of, day) <= last && days.length < most; day = daysAfter(day, 1)) {
    if (isQuiet(settings, day)) continue;
    const step = stepReached(steps, of, day);
    if (step === null || step <= sent) continue;
    sent = step;
    days.push(day);
  }
  return days;
};
