import { presentListAt, shapeAt, Unreadable } from '#domain/history/json-shape';
import { calendarDayAt, flagAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt, shortText } from '#domain/post-mortem/parse-plan';
import { numberOf, orNull, wordsAt } from '#domain/session/parse-ids';
import type { GivenVerdict } from './answer-check';
import {
  CHECK_DAYS,
  type CheckAnswer,
  type CheckId,
  type Confirmation,
  type NextChoice,
  type NextStep,
  type Reason,
  type Verdict,
} from './answers';
import { LOOP_LIMITS } from './limits';

/** Which check is meant, as sent or stored. @throws Unreadable */
export const checkIdAt = (raw: unknown, field: string): CheckId => {
  const check = shapeAt(raw, field);
  return { closing: pointInTime(check.closing, `${field}.closing`), days: numberOf(check.days, CHECK_DAYS, `${field}.days`) };
};

/** A verdict as somebody sends it. @throws Unreadable */
export const givenVerdictAt = (raw: unknown, field: string): GivenVerdict => {
  const verdict = shapeAt(raw, field);
  const kind = oneOf(verdict.kind, ['held', 'drifted', 'not-yet-testable'], `${field}.kind`);
  return kind === 'not-yet-testable' ? { kind, askAgainOn: calendarDayAt(verdict.askAgainOn, `${field}.askAgainOn`) } : { kind };
};

/** What is to follow a drift, as sent or stored. @throws Unreadable */
export const nextStepAt = (raw: unknown, field: string): NextStep => {
  const step = shapeAt(raw, field);
  const kind = oneOf(step.kind, ['reopen', 're-plan', 'drop'], `${field}.kind`);
  return kind === 're-plan' ? { kind, due: calendarDayAt(step.due, `${field}.due`) } : { kind };
};

/** A stored answer. @throws Unreadable */
export const answerAt = (raw: unknown, field: string): CheckAnswer => {
  const answer = shapeAt(raw, field);
  const confirmations = presentListAt(answer.confirmations, `${field}.confirmations`);
  if (confirmations.length > LOOP_LIMITS.confirmations)
    throw new Unreadable(`${field}.confirmations`, `at most ${LOOP_LIMITS.confirmations} are possible`);
  return {
    ...checkIdAt(raw, field),
    verdict: verdictAt(answer.verdict, `${field}.verdict`),
    sentence: shortText(answer.sentence, `${field}.sentence`, LOOP_LIMITS.sentence),
    by: personAt(answer.by, `${field}.by`),
    at: pointInTime(answer.at, `${field}.at`),
    confirmations: confirmations.map((one) => confirmationAt(one, `${field}.confirmations`)),
  };
};

/** A stored reason. @throws Unreadable */
export const reasonAt = (raw: unknown, field: string): Reason => {
  const reason = shapeAt(raw, field);
  return {
    of: pointInTime(reason.of, `${field}.of`),
    text: shortText(reason.text, `${field}.text`, LOOP_LIMITS.reason),
    by: personAt(reason.by, `${field}.by`),
    at: pointInTime(reason.at, `${field}.at`),
  };
};

const verdictAt = (raw: unknown, field: string): Verdict => {
  const given = givenVerdictAt(raw, field);
  if (given.kind !== 'drifted') return given;
  return { kind: 'drifted', next: orNull(shapeAt(raw, field).next, `${field}.next`, nextChoiceAt) };
};

const nextChoiceAt = (raw: unknown, field: string): NextChoice => {
  const choice = shapeAt(raw, field);
  return {
    step: nextStepAt(choice.step, `${field}.step`),
    by: personAt(choice.by, `${field}.by`),
    at: pointInTime(choice.at, `${field}.at`),
  };
};

const confirmationAt = (raw: unknown, field: string): Confirmation => {
  const one = shapeAt(raw, field);
  const sentence = wordsAt(one.sentence, `${field}.sentence`);
  if (sentence.length > LOOP_LIMITS.sentence)
    throw new Unreadable(`${field}.sentence`, `at most ${LOOP_LIMITS.sentence} characters are possible`);
  return {
    by: personAt(one.by, `${field}.by`),
    at: pointInTime(one.at, `${field}.at`),
    agrees: flagAt(one.agrees, `${field}.agrees`),
    sentence,
  };
};
