import { presentListAt, shapeAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt } from '#domain/parsing/plain-values';
import { shortText } from '#domain/post-mortem/parse-plan';
import type { LoopSettings, Weekday } from './loop-settings';

const MOST_DROPPED = 300;
const LONGEST_NAME = 100;
const MOST_STEPS = 10;
const LONGEST_WAIT = 366;
const MOST_QUIET = 6;

/** Settings as they are kept or sent, from `unknown`. Doubled names and days are taken once. */
export const parseLoopSettings = (raw: unknown): Parsed<LoopSettings> => parsed(() => loopSettingsAt(raw));

/** @throws Unreadable naming the field. */
export const loopSettingsAt = (raw: unknown): LoopSettings => {
  const settings = shapeAt(raw, 'settings');
  return {
    dropped: namesAt(settings.dropped, 'dropped'),
    remindBefore: daysAt(settings.remindBefore, 'remindBefore', 0),
    remindAfter: growingAt(settings.remindAfter, 'remindAfter'),
    remindEvery: daysAt(settings.remindEvery, 'remindEvery', 1),
    remindOfCheckAfter: growingAt(settings.remindOfCheckAfter, 'remindOfCheckAfter'),
    quietDays: weekdaysAt(settings.quietDays, 'quietDays'),
  };
};

const namesAt = (value: unknown, field: string): readonly string[] => {
  const names = presentListAt(value, field);
  if (names.length > MOST_DROPPED) throw new Unreadable(field, `at most ${MOST_DROPPED} names are possible`);
  return [...new Set(names.map((name) => shortText(name, field, LONGEST_NAME)))];
};

const daysAt = (value: unknown, field: string, least: number): number => {
  const days = countAt(value, field);
  if (days < least || days > LONGEST_WAIT)
    throw new Unreadable(field, `a number of days from ${least} to ${LONGEST_WAIT} is needed`);
  return days;
};

const growingAt = (value: unknown, field: string): readonly number[] => {
  const steps = presentListAt(value, field).map((step) => daysAt(step, field, 1));
  if (steps.length > MOST_STEPS) throw new Unreadable(field, `at most ${MOST_STEPS} reminders are possible`);
  if (steps.some((step, n) => n > 0 && step <= (steps[n - 1] as number)))
    throw new Unreadable(field, 'each has to be later than the one before');
  return steps;
};

const weekdaysAt = (value: unknown, field: string): readonly Weekday[] => {
  const days = [...new Set(presentListAt(value, field))];
  if (!days.every(isWeekday)) throw new Unreadable(field, 'weekdays from 1 (Monday) to 7 (Sunday) are needed');
  if (days.length > MOST_QUIET) throw new Unreadable(field, 'one day of the week has to be left');
  return days;
};

const isWeekday = (value: unknown): value is Weekday =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7;
