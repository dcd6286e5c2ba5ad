import { shapeAt, Unreadable } from '#domain/history/json-shape';
import { calendarDayAt, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { orNull, wordsAt } from '#domain/session/parse-ids';
import { LOOP_LIMITS } from './limits';
import type { GivenWin } from './tell-win';
import type { Win } from './win';

/** The id of a win, as a browser makes it up. @throws Unreadable */
export const winIdAt = (value: unknown, field: string): string => {
  if (typeof value === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(value)) return value;
  throw new Unreadable(field, 'an id of 8 to 64 letters, digits and hyphens is needed');
};

/** Longer than any that is taken: the rule tells by how much, in words. */
const FAR_TOO_LONG = LOOP_LIMITS.sentence * 10;

/** A win as somebody sends it. Who says it is no part of it. @throws Unreadable */
export const givenWinAt = (raw: unknown, field: string): GivenWin => {
  const win = shapeAt(raw, field);
  const prevented = wordsAt(win.prevented, `${field}.prevented`);
  if (prevented.length > FAR_TOO_LONG)
    throw new Unreadable(`${field}.prevented`, `a text of at most ${LOOP_LIMITS.sentence} characters is needed`);
  return {
    id: winIdAt(win.id, `${field}.id`),
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
