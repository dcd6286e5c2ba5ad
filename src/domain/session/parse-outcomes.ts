import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { calendarDayAt, oneOf } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import type { Draft } from './command';
import type { Decision } from './items';
import { itemIdAt, numberOf, orNull, wordsAt } from './parse-ids';
import { verificationAt } from './parse-verification';

/** @throws Unreadable naming the field. */
export const lessonAt = (raw: unknown, field: string): Draft<'lessons'> => {
  const lesson = shapeAt(raw, field);
  return {
    text: wordsAt(lesson.text, `${field}.text`),
    implications: wordsAt(lesson.implications, `${field}.implications`),
    showsUpIn: orNull(lesson.showsUpIn, `${field}.showsUpIn`, (value, at) =>
      oneOf(value, ['next-design', 'playbook'] as const, at),
    ),
  };
};

/** @throws Unreadable naming the field. */
export const decisionAt = (raw: unknown, field: string): Draft<'decisions'> => {
  const decision = shapeAt(raw, field);
  const weight = (value: unknown, at: string) => numberOf(value, [1, 2, 3], at);
  return {
    text: wordsAt(decision.text, `${field}.text`),
    changes: orNull(decision.changes, `${field}.changes`, (value, at) =>
      oneOf(value, ['process', 'template', 'tool', 'practice'] as const, at),
    ),
    owner: orNull(decision.owner, `${field}.owner`, personAt),
    due: orNull(decision.due, `${field}.due`, calendarDayAt),
    done: wordsAt(decision.done, `${field}.done`),
    verification: orNull(decision.verification, `${field}.verification`, verificationAt),
    impact: orNull(decision.impact, `${field}.impact`, weight),
    effort: orNull(decision.effort, `${field}.effort`, weight),
    topic: orNull(decision.topic, `${field}.topic`, itemIdAt),
    standing: standingAt(decision.standing, `${field}.standing`),
  };
};

/** @throws Unreadable naming the field. */
export const questionAt = (raw: unknown, field: string): Draft<'questions'> => {
  const question = shapeAt(raw, field);
  return { text: wordsAt(question.text, `${field}.text`), about: orNull(question.about, `${field}.about`, itemIdAt) };
};

/** @throws Unreadable naming the field. */
export const commentAt = (raw: unknown, field: string): Draft<'comments'> => {
  const comment = shapeAt(raw, field);
  return {
    on: itemIdAt(comment.on, `${field}.on`),
    text: wordsAt(comment.text, `${field}.text`),
    mentions: presentListAt(comment.mentions, `${field}.mentions`).map((one) => personAt(one, `${field}.mentions`)),
  };
};

/** @throws Unreadable naming the field. */
export const commitmentAt = (raw: unknown, field: string): Draft<'commitments'> => ({
  text: wordsAt(shapeAt(raw, field).text, `${field}.text`),
});

const standingAt = (raw: unknown, field: string): Decision['standing'] => {
  const standing = shapeAt(raw, field);
  const kind = oneOf(standing.kind, ['proposed', 'taken', 'parked', 'declined'] as const, `${field}.kind`);
  return kind === 'declined' ? { kind, reason: wordsAt(standing.reason, `${field}.reason`) } : { kind };
};
