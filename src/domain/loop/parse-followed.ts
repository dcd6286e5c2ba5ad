import { type Shape, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { calendarDayAt, fewAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import { proofKeptAt } from '#domain/proof/parse-proofs';
import { orNull } from '#domain/session/parse-ids';
import type { Followed, KeptBesideJira, Outset, Reminded, ToldByJira } from './followed';
import { LOOP_LIMITS, MOST_REMINDED, MOST_TOLD } from './limits';
import { answerAt, reasonAt } from './parse-answers';
import { comebackAt, notTheSameAt } from './parse-comebacks';
import { stateToldAt } from './parse-state-told';
import { closingAt, dateMoveAt, projectChangeAt, standingAt } from './parse-told';
import { winAt } from './parse-win';
import { isOccasionOf } from './reminders';

/** A followed decision as it is stored, from `unknown`. */
export const parseFollowed = (raw: unknown): Parsed<Followed> => parsed(() => followedAt(raw));

/** @throws Unreadable naming the field. */
export const followedAt = (raw: unknown): Followed => {
  const followed = shapeAt(raw, 'followed');
  return {
    outset: outsetAt(shapeAt(followed.outset, 'outset')),
    told: toldAt(shapeAt(followed.told, 'told')),
    kept: keptAt(shapeAt(followed.kept, 'kept')),
  };
};

const outsetAt = (outset: Shape): Outset => ({
  issueId: textAt(outset.issueId, 'outset.issueId'),
  key: issueKeyAt(outset.key, 'outset.key'),
  summary: textAt(outset.summary, 'outset.summary'),
  owner: personAt(outset.owner, 'outset.owner'),
  due: calendarDayAt(outset.due, 'outset.due'),
  from: pointInTime(outset.from, 'outset.from'),
  on: calendarDayAt(outset.on, 'outset.on'),
});

const toldAt = (told: Shape): ToldByJira => ({
  readAt: orNull(told.readAt, 'told.readAt', pointInTime),
  standing: standingAt(told.standing, 'told.standing'),
  key: issueKeyAt(told.key, 'told.key'),
  summary: textAt(told.summary, 'told.summary'),
  owner: orNull(told.owner, 'told.owner', personAt),
  due: orNull(told.due, 'told.due', calendarDayAt),
  settledOn: calendarDayAt(told.settledOn, 'told.settledOn'),
  history: oneOf(told.history, ['known', 'incomplete', 'unknown'], 'told.history'),
  dateMoves: fewAt(told.dateMoves, MOST_TOLD.dateMoves, 'told.dateMoves', dateMoveAt),
  projectMoves: fewAt(told.projectMoves, MOST_TOLD.projectMoves, 'told.projectMoves', projectChangeAt),
  closings: fewAt(told.closings, MOST_TOLD.closings, 'told.closings', closingAt),
});

const keptAt = (kept: Shape): KeptBesideJira => ({
  answers: fewAt(kept.answers, LOOP_LIMITS.answers, 'kept.answers', answerAt),
  moveReasons: fewAt(kept.moveReasons, LOOP_LIMITS.reasons, 'kept.moveReasons', reasonAt),
  dropReasons: fewAt(kept.dropReasons, LOOP_LIMITS.reasons, 'kept.dropReasons', reasonAt),
  reminded: fewAt(kept.reminded, MOST_REMINDED, 'kept.reminded', remindedAt),
  // Not in records of before recurrence was looked for.
  comebacks: fewAt(kept.comebacks ?? [], LOOP_LIMITS.comebacks, 'kept.comebacks', comebackAt),
  notTheSame: fewAt(kept.notTheSame ?? [], LOOP_LIMITS.notTheSame, 'kept.notTheSame', notTheSameAt),
  wins: kept.wins === undefined ? [] : fewAt(kept.wins, LOOP_LIMITS.wins, 'kept.wins', winAt),
  proof: proofKeptAt(kept.proof, 'kept.proof'),
  stateTold: orNull(kept.stateTold, 'kept.stateTold', stateToldAt),
});

const remindedAt = (raw: unknown, field: string): Reminded => {
  const { of, upTo, at } = shapeAt(raw, field);
  if (typeof of !== 'string' || !isOccasionOf(of)) throw new Unreadable(`${field}.of`, 'the occasion of a reminder is needed');
  if (typeof upTo !== 'number' || !Number.isSafeInteger(upTo)) throw new Unreadable(`${field}.upTo`, 'a whole number is needed');
  return { of, upTo, at: pointInTime(at, `${field}.at`) };
};
