import type { CalendarDate } from '#domain/history/instant';
import type { CheckAnswer, CheckId, NextStep, Verdict } from './answers';
import { type Check, checksOf, checkWith, daysAfter, isAsked } from './checks';
import { isKnownBy, standingClosing } from './closing';
import type { Followed } from './followed';
import { LOOP_LIMITS } from './limits';
import { type Heard, heard, type LoopRefusal, refused } from './loop-refusal';
import { said } from './said';
import { maySpeak, type Speaking, todayOf } from './who-speaks';

/** A verdict as somebody gives it; what follows a drift is chosen afterwards. */
export type GivenVerdict =
  | { readonly kind: 'held' }
  | { readonly kind: 'drifted' }
  | { readonly kind: 'not-yet-testable'; readonly askAgainOn: CalendarDate };

/**
 * Takes an answer to a check that is due: a verdict and a sentence (S1-58, S1-59). `not yet testable` names the day on which the same
 * check is asked again, from tomorrow to a year ahead.
 */
export const answerCheck = (
  followed: Followed,
  answer: { readonly check: CheckId; readonly verdict: GivenVerdict; readonly sentence: string },
  speaking: Speaking,
): Heard => {
  if (!maySpeak(followed, speaking)) return refused({ why: 'not-yours' });
  const today = todayOf(speaking);
  const refusal = notAsked(checkWith(checksOf(followed, today), answer.check)) ?? badDay(answer.verdict, today);
  if (refusal !== null) return refused(refusal);
  const sentence = said(answer.sentence, LOOP_LIMITS.sentence);
  if ('refusal' in sentence) return refused(sentence.refusal);
  const { answers } = followed.kept;
  if (answers.length >= LOOP_LIMITS.answers) return refused({ why: 'too-many', most: LOOP_LIMITS.answers });
  const verdict: Verdict = answer.verdict.kind === 'drifted' ? { kind: 'drifted', next: null } : answer.verdict;
  const { by, now: at } = speaking;
  const { closing, days } = answer.check;
  return heard(
    withAnswers(followed, [...answers, { closing, days, verdict, sentence: sentence.text, by, at, confirmations: [] }]),
  );
};

/** Keeps what is to follow after a drift: reopen, plan anew for another day, or drop. It can be chosen again. */
export const chooseNextStep = (
  followed: Followed,
  { check, step }: { readonly check: CheckId; readonly step: NextStep },
  speaking: Speaking,
): Heard => {
  if (!maySpeak(followed, speaking)) return refused({ why: 'not-yours' });
  const today = todayOf(speaking);
  const status = checkWith(checksOf(followed, today), check)?.status;
  if (status === undefined) return refused({ why: 'no-such-check' });
  if (status.kind !== 'answered' || status.answer.verdict.kind !== 'drifted') return refused({ why: 'not-drifted' });
  // Reopened since, or closed in another way: what follows has begun.
  const standing = standingClosing(followed.told.closings);
  if (standing === null || !isKnownBy(standing, check.closing)) return refused({ why: 'no-such-check' });
  const refusal = step.kind === 're-plan' ? notAhead(step.due, today) : null;
  if (refusal !== null) return refused(refusal);
  const verdict: Verdict = { kind: 'drifted', next: { step, by: speaking.by, at: speaking.now } };
  return heard(withAnswer(followed, status.answer, { ...status.answer, verdict }));
};

/** The decision with one answer in another's place. */
export const withAnswer = (followed: Followed, old: CheckAnswer, now: CheckAnswer): Followed =>
  withAnswers(
    followed,
    followed.kept.answers.map((one) => (one === old ? now : one)),
  );

const withAnswers = (followed: Followed, answers: readonly CheckAnswer[]): Followed => ({
  ...followed,
  kept: { ...followed.kept, answers },
});

/** Why a check does not wait for an answer; null where it does. */
export const notAsked = (check: Check | undefined): LoopRefusal | null => {
  if (check === undefined || check.status.kind === 'cancelled') return { why: 'no-such-check' };
  if (check.status.kind === 'answered') return { why: 'answered-already' };
  return isAsked(check) ? null : { why: 'not-due-yet', dueOn: check.dueOn };
};

const badDay = (verdict: GivenVerdict, today: CalendarDate): LoopRefusal | null =>
  verdict.kind === 'not-yet-testable' ? notAhead(verdict.askAgainOn, today) : null;

/** Days of one form compare as texts. */
const notAhead = (day: CalendarDate, today: CalendarDate): LoopRefusal | null => {
  const earliest = daysAfter(today, 1);
  const latest = daysAfter(today, LOOP_LIMITS.askAgainDays);
  return day < earliest || day > latest ? { why: 'day-not-possible', earliest, latest } : null;
};
