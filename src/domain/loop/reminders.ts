import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { CheckId } from './answers';
import { type Check, checksOf, isAsked } from './checks';
import type { LoopGiven } from './follow-given';
import type { Followed, Reminded } from './followed';
import { MOST_REMINDED } from './limits';
import { isQuiet, stepReached, stepsOfCheck, stepsOfDate } from './reminder-steps';
import { todayOf } from './who-speaks';

/** Something to remind the owner of, once. */
export interface Reminder {
  /** Tells the occasion from all others of the decision: the date and its step, or the closing, the check and its step. */
  readonly key: string;
  readonly about: { readonly kind: 'date' } | { readonly kind: 'check'; readonly check: CheckId };
  readonly dueOn: CalendarDate;
  /** Calendar days from `dueOn` to today: negative before it. */
  readonly daysLate: number;
  /** Null where nobody owns it now. */
  readonly to: PersonId | null;
}

/**
 * What the owner is to be reminded of now. Ask it of a decision that was followed a moment ago, so that nobody is reminded of what is
 * done. It knows nothing of the post-mortem: closing that silences nothing. On a quiet day there is nothing; of what was missed, the
 * latest alone. Several at once belong into one comment. Nothing where there is no issue to write on: gone or archived.
 */
export const remindersDue = (followed: Followed, given: LoopGiven): readonly Reminder[] => {
  const { standing } = followed.told;
  const today = todayOf(given);
  if (isQuiet(given.settings, today)) return [];
  if (standing.kind === 'open') return dateReminders(followed, given, today);
  return standing.kind === 'done' ? checkReminders(followed, given, today) : [];
};

/** The decision with the note that an occasion was reminded of. The same note twice changes nothing. @throws for a key that is no occasion's. */
export const reminderSent = (followed: Followed, key: string, at: Instant): Followed => {
  const found = KEY.exec(key);
  if (found === null) throw new Error(`No occasion has the key ${key}.`);
  const of = found[1] as string;
  const upTo = Number(found[2]);
  const { reminded } = followed.kept;
  if (upTo <= remindedOf(reminded, of)) return followed;
  const now = [...reminded.filter((one) => one.of !== of), { of, upTo, at }].slice(-MOST_REMINDED);
  return { ...followed, kept: { ...followed.kept, reminded: now } };
};

const KEY = /^(date:\d{4}-\d{2}-\d{2}|check:\d{1,16}:\d{2}:\d{1,3}):(-?\d{1,6})$/;

/** What a note of sending is kept under; parsed in storage too. */
export const isOccasionOf = (of: string): boolean => KEY.test(`${of}:0`);

const remindedOf = (reminded: readonly Reminded[], of: string): number =>
  reminded.find((one) => one.of === of)?.upTo ?? Number.NEGATIVE_INFINITY;

const dateReminders = ({ told, kept }: Followed, { settings }: LoopGiven, today: CalendarDate): readonly Reminder[] => {
  if (told.due === null) return [];
  const step = stepReached(stepsOfDate(settings), told.due, today);
  const of = `date:${told.due}`;
  // Who has just set the date, or reopened the issue, knows what day it is.
  if (step === null || step <= daysBetween(told.due, told.settledOn) || step <= remindedOf(kept.reminded, of)) return [];
  return [{ key: `${of}:${step}`, about: { kind: 'date' }, ...facts(told, told.due, today) }];
};

const checkReminders = (followed: Followed, { settings }: LoopGiven, today: CalendarDate): readonly Reminder[] => {
  const { told, kept } = followed;
  return checksOf(followed, today)
    .filter(isAsked)
    .flatMap((check): readonly Reminder[] => {
      const step = stepReached(stepsOfCheck(settings), check.dueOn, today);
      const of = occasionsOf(check);
      if (step === null || step <= remindedOf(kept.reminded, of)) return [];
      return [{ key: `${of}:${step}`, about: { kind: 'check', check: check.id }, ...facts(told, check.dueOn, today) }];
    });
};

/** A check that is asked again has occasions of its own. Its day is not in the key: another zone of the owner's may move that. */
const occasionsOf = ({ id, earlier }: Check): string => `check:${id.closing}:${id.days}:${earlier.length}`;

const facts = ({ owner }: Followed['told'], dueOn: CalendarDate, today: CalendarDate) => ({
  dueOn,
  daysLate: daysBetween(dueOn, today),
  to: owner,
});
