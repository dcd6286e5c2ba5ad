import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { countAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { agendaAt } from './parse-agenda';
import { commandIdAt, itemIdAt, orNull, sessionIdAt } from './parse-ids';
import { ITEM_KINDS, itemAt } from './parse-items';
import { preparationAt } from './parse-preparation';
import { ballotAt, chairAskedAt, clockAt, collectingAt, pollAt, runAt } from './parse-progress';
import type { Session } from './session';

/** A session as it was folded, from `unknown`. @throws Unreadable naming the field. */
export const sessionAt = (raw: unknown, field: string): Session => {
  const session = shapeAt(raw, field);
  const list = <T>(name: string, read: (value: unknown, at: string) => T) =>
    presentListAt(session[name], `${field}.${name}`).map((one) => read(one, `${field}.${name}`));
  return {
    id: sessionIdAt(session.id, `${field}.id`),
    version: countAt(session.version, `${field}.version`),
    status: oneOf(session.status, ['preparing', 'running', 'closed'] as const, `${field}.status`),
    agenda: agendaAt(session.agenda, `${field}.agenda`),
    phase: orNull(session.phase, `${field}.phase`, countAt),
    runs: list('runs', runAt),
    clock: orNull(session.clock, `${field}.clock`, clockAt),
    facilitator: personAt(session.facilitator, `${field}.facilitator`),
    chairAsked: orNull(session.chairAsked, `${field}.chairAsked`, chairAskedAt),
    preparation: preparationAt(session.preparation, `${field}.preparation`),
    preparationRevision: countAt(session.preparationRevision, `${field}.preparationRevision`),
    joined: list('joined', personAt),
    acknowledged: list('acknowledged', personAt),
    successes: collectingAt(session.successes, `${field}.successes`),
    frictions: collectingAt(session.frictions, `${field}.frictions`),
    ballot: ballotAt(session.ballot, `${field}.ballot`),
    safety: pollAt(session.safety, `${field}.safety`),
    worthwhile: pollAt(session.worthwhile, `${field}.worthwhile`),
    topics: list('topics', itemIdAt),
    items: itemsAt(session.items, `${field}.items`),
    closedAt: orNull(session.closedAt, `${field}.closedAt`, pointInTime),
    publishedAt: orNull(session.publishedAt, `${field}.publishedAt`, pointInTime),
    doneLately: list('doneLately', commandIdAt),
  };
};

const itemsAt = (raw: unknown, field: string): Session['items'] => {
  const items = shapeAt(raw, field);
  const lists = ITEM_KINDS.map((of) => [
    of,
    presentListAt(items[of], `${field}.${of}`).map((item) => itemAt(of, item, `${field}.${of}`)),
  ]);
  // Every kind has its list, which Object.fromEntries does not tell the compiler.
  return Object.fromEntries(lists) as Session['items'];
};
