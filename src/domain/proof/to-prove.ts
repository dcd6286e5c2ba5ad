import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import { type CheckAnswer, type CheckId, isFinal } from '#domain/loop/answers';
import { type Check, checksOf, isAsked } from '#domain/loop/checks';
import { type Closing, isKnownBy, standingClosing } from '#domain/loop/closing';
import type { Followed } from '#domain/loop/followed';
import { isStanding } from '#domain/loop/undone-answers';
import type { Verification } from '#domain/session/verification';
import type { ProofRun } from './proof-run';

/** What was found goes stale: a check that still waits is looked at again after so many days, and so is a page that it held by. */
export const LOOK_AGAIN_DAYS = 7;

/** A check that the app is to look at. */
export interface ToProve {
  readonly check: CheckId;
  readonly closing: Closing;
  /** The day on which it was due, or was looked at last. */
  readonly since: CalendarDate;
  /** Answered with `held`: whether what it was held by is still there. Null where the check waits for an answer. */
  readonly watched: CheckAnswer | null;
}

/**
 * What the app is to look at today for a decision (S1-56, S1-58, S1-59): each check that waits for an answer, once, then weekly; and,
 * where a page is to hold some words, the page of the last answer that said it held.
 * @param dayOf the calendar day of an instant in the owner's zone.
 */
export function toProve(
  followed: Followed,
  how: Verification,
  today: CalendarDate,
  dayOf: (at: Instant) => CalendarDate,
): readonly ToProve[] {
  const closing = standingClosing(followed.told.closings);
  if (followed.told.standing.kind !== 'done' || closing === null || closing.as !== 'done') return [];
  const asked = checksOf(followed, today)
    .filter((check) => isAsked(check) && check.id.closing === closing.since)
    .filter((check) => isStale(check, lastRun(followed, check.id), today, dayOf))
    .map((check): ToProve => ({ check: check.id, closing, since: check.dueOn, watched: null }));
  return how.kind === 'page' ? [...asked, ...watchedPage(followed, closing, today, dayOf)] : asked;
}

/** The newest look at a check, or null. */
export const lastRun = ({ kept }: Followed, { closing, days }: CheckId): ProofRun | null =>
  kept.proof.runs.filter((run) => run.closing === closing && run.days === days).at(-1) ?? null;

/** Not looked at since it was due, or not for a week. */
const isStale = (check: Check, run: ProofRun | null, today: CalendarDate, dayOf: (at: Instant) => CalendarDate): boolean => {
  if (run === null) return true;
  const day = dayOf(run.at);
  return day < check.dueOn || daysBetween(day, today) >= LOOK_AGAIN_DAYS;
};

function watchedPage(
  followed: Followed,
  closing: Closing,
  today: CalendarDate,
  dayOf: (at: Instant) => CalendarDate,
): readonly ToProve[] {
  const final = followed.kept.answers.filter((answer) => isFinal(answer) && isKnownBy(closing, answer.closing));
  const answer = final.reduce<CheckAnswer | null>((last, one) => (last === null || one.at >= last.at ? one : last), null);
  if (answer === null || answer.verdict.kind !== 'held' || !isStanding(followed.kept, answer)) return [];
  const check = { closing: closing.since, days: answer.days };
  const looked = dayOf(Math.max(answer.at, lastRun(followed, check)?.at ?? 0));
  return daysBetween(looked, today) >= LOOK_AGAIN_DAYS ? [{ check, closing, since: looked, watched: answer }] : [];
}
