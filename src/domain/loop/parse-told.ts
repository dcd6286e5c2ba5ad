import type { DateMove } from '#domain/history/issue-story';
import { shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { calendarDayAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { orNull } from '#domain/session/parse-ids';
import type { Closing } from './closing';
import type { ProjectChange } from './followed';
import type { SeenStanding, Standing } from './standing';

/** @throws Unreadable */
export const standingAt = (raw: unknown, field: string): Standing => {
  const standing = shapeAt(raw, field);
  const kind = oneOf(standing.kind, ['open', 'done', 'dropped', 'gone', 'archived'], `${field}.kind`);
  if (kind !== 'gone' && kind !== 'archived') return seenStandingAt(raw, field);
  return { kind, since: pointInTime(standing.since, `${field}.since`), was: seenStandingAt(standing.was, `${field}.was`) };
};

const seenStandingAt = (raw: unknown, field: string): SeenStanding => {
  const standing = shapeAt(raw, field);
  const kind = oneOf(standing.kind, ['open', 'done', 'dropped'], `${field}.kind`);
  if (kind === 'open') return { kind };
  return { kind, closing: pointInTime(standing.closing, `${field}.closing`), at: pointInTime(standing.at, `${field}.at`) };
};

/** @throws Unreadable */
export const closingAt = (raw: unknown, field: string): Closing => {
  const closing = shapeAt(raw, field);
  return {
    since: pointInTime(closing.since, `${field}.since`),
    at: pointInTime(closing.at, `${field}.at`),
    on: calendarDayAt(closing.on, `${field}.on`),
    as: oneOf(closing.as, ['done', 'dropped'], `${field}.as`),
    closedAs: textAt(closing.closedAs, `${field}.closedAs`),
    until: orNull(closing.until, `${field}.until`, pointInTime),
  };
};

/** @throws Unreadable */
export const dateMoveAt = (raw: unknown, field: string): DateMove => {
  const move = shapeAt(raw, field);
  return {
    at: pointInTime(move.at, `${field}.at`),
    by: orNull(move.by, `${field}.by`, personAt),
    from: orNull(move.from, `${field}.from`, calendarDayAt),
    to: orNull(move.to, `${field}.to`, calendarDayAt),
  };
};

/** @throws Unreadable */
export const projectChangeAt = (raw: unknown, field: string): ProjectChange => {
  const move = shapeAt(raw, field);
  return {
    at: pointInTime(move.at, `${field}.at`),
    by: orNull(move.by, `${field}.by`, personAt),
    from: projectAt(move.from, `${field}.from`),
    to: projectAt(move.to, `${field}.to`),
  };
};

/** A key, or the name where the history has no key. @throws Unreadable */
const projectAt = (value: unknown, field: string): string => {
  const text = textAt(value, field);
  if (text.length > 255) throw new Unreadable(field, 'a project is needed');
  return text;
};
