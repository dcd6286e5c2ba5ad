import { shapeAt, Unreadable } from '#domain/history/json-shape';
import { calendarDayAt, madeUpIdAt, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { orNull, wordsAt } from '#domain/session/parse-ids';
import { LOOP_LIMITS } from './limits';
import type { GivenWin } from './tell-win';
import type { Win } from './win';

/** Longer than any that is taken: the rule tells by how much, in words. */
const FAR_TOO_LONG = LOOP_LIMITS.sentence * 10;

/** A win as somebody sends it. Who says it is no part of it. @throws Unreadable */
export const givenWinAt = (raw: unknown, field: string): GivenWin => {
  const win = shapeAt(raw, field);
  const prevented = wordsAt(win.prevented, `${field}.prevented`);
  if (prevented.length > FAR_TOO_LONG)
    throw new Unreadable(`${field}.prevented`, `a text of at most ${LOOP_LIMITS.sentence} characters is needed`);
  return {
    id: madeUpIdAt(win.id, `${field}.id`),
    prevented,
    on: calendarDayAt(win.on, `${field}.on`),
    caughtBy: personAt(win.caughtBy, `${field}.caughtBy`),
  };
};

/** A stored win. @throws Unreadable */
export const winAt = (raw: unknown, field: string): Win => {
  const win = shapeAt(raw, field);
  return {
    ...givenWinAt(win, field),
    by: personAt(win.by, `${field}.by`),
    at: pointInTime(win.at, `${field}.at`),
    thankedAt: orNull(win.thankedAt, `${field}.thankedAt`, pointInTime),
  };
};
