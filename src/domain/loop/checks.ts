import { dateOfDay, dayNumber, daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { Undone } from '#domain/proof/proof-run';
import { CHECK_DAYS, type CheckAnswer, type CheckDays, type CheckId } from './answers';
import { type Closing, isKnownBy } from './closing';
import type { Followed, KeptBesideJira } from './followed';
import { OVERDUE_AFTER_DAYS } from './limits';
import { isStanding, undoneOf } from './undone-answers';

/** How a check stands on a day. */
export type CheckStatus =
  | { readonly kind: 'waiting'; readonly until: CalendarDate }
  | { readonly kind: 'due'; readonly since: CalendarDate }
  /** Due for a week or longer. */
  | { readonly kind: 'overdue'; readonly since: CalendarDate }
  | { readonly kind: 'answered'; readonly answer: CheckAnswer }
  /** The issue was reopened before somebody answered. */
  | { readonly kind: 'cancelled' };

/** A check of a decision that was closed as done. */
export interface Check {
  readonly id: CheckId;
  /**
   * On which it is asked: so many calendar days after the closing, or the day that the last `not yet testable` named. Of a closing that
   * is no longer told, the day on which it was answered (UTC).
   */
  readonly dueOn: CalendarDate;
  /** `not yet testable`, and what was answered before the fix was undone; oldest first. */
  readonly earlier: readonly CheckAnswer[];
  /** Why it is asked again although it was answered; null where it is not. */
  readonly undone: Undone | null;
  readonly status: CheckStatus;
}

/** The calendar day so many days later. Days are counted on the calendar, so a night in which clocks change takes none away. */
export const daysAfter = (day: CalendarDate, days: number): CalendarDate => dateOfDay(dayNumber(day) + days);

/**
 * The checks of a decision on a day, those of the oldest closing first (S1-58, S1-59). Each closing as done has two; a closing that
 * was only ever dropped has none. Of a closing that is no longer told, what people answered is left.
 */
export const checksOf = ({ told, kept }: Followed, today: CalendarDate): readonly Check[] => {
  const done = told.closings.filter(({ as }) => as === 'done');
  const forgotten = kept.answers.filter(
    (answer) => isStanding(kept, answer) && !done.some((closing) => isKnownBy(closing, answer.closing)),
  );
  return [
    ...forgotten.map(ofForgotten),
    ...done.flatMap((closing) => CHECK_DAYS.map((days) => checkOf(closing, days, kept, today))),
  ];
};

/** The check with an id, or undefined. */
export const checkWith = (checks: readonly Check[], { closing, days }: CheckId): Check | undefined =>
  checks.find(({ id }) => id.closing === closing && id.days === days);

/** Whether a check waits for an answer of somebody. */
export const isAsked = ({ status }: Check): boolean => status.kind === 'due' || status.kind === 'overdue';

/** The day on which the next check will be or was due, or null where none is to be answered. What a site is searched by. */
export const nextCheckOn = (followed: Followed, today: CalendarDate): CalendarDate | null =>
  checksOf(followed, today)
    .filter((check) => isAsked(check) || check.status.kind === 'waiting')
    .map(({ dueOn }) => dueOn)
    .sort()[0] ?? null;

const checkOf = (closing: Closing, days: CheckDays, kept: KeptBesideJira, today: CalendarDate): Check => {
  const answers = kept.answers.filter((answer) => answer.days === days && isKnownBy(closing, answer.closing));
  const earlier = answers.filter((one) => !isStanding(kept, one));
  const last = earlier[earlier.length - 1];
  const undone = (last && undoneOf(kept, last)) ?? null;
  const dueOn = undone?.on ?? askedAgainOn(last) ?? daysAfter(closing.on, days);
  const answer = answers.find((one) => isStanding(kept, one));
  return { id: { closing: closing.since, days }, dueOn, earlier, undone, status: statusOf(closing, answer, dueOn, today) };
};

const statusOf = (closing: Closing, answer: CheckAnswer | undefined, dueOn: CalendarDate, today: CalendarDate): CheckStatus => {
  if (answer !== undefined) return { kind: 'answered', answer };
  if (closing.until !== null) return { kind: 'cancelled' };
  const late = daysBetween(dueOn, today);
  if (late < 0) return { kind: 'waiting', until: dueOn };
  return { kind: late < OVERDUE_AFTER_DAYS ? 'due' : 'overdue', since: dueOn };
};

const askedAgainOn = (last: CheckAnswer | undefined): CalendarDate | null =>
  last?.verdict.kind === 'not-yet-testable' ? last.verdict.askAgainOn : null;

const ofForgotten = (answer: CheckAnswer): Check => ({
  id: { closing: answer.closing, days: answer.days },
  dueOn: dateOfDay(Math.floor(answer.at / 86_400_000)),
  earlier: [],
  undone: null,
  status: { kind: 'answered', answer },
});
