import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { countAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import type { Done, SessionEvent } from './event';
import { agendaAt } from './parse-agenda';
import { commandIdAt, itemIdAt, orNull } from './parse-ids';
import { ITEM_KINDS, itemAt } from './parse-items';
import { preparationAt } from './parse-preparation';
import { ballotAt, chairAskedAt, clockAt, collectingAt, pollAt, runAt } from './parse-progress';

type Kind = SessionEvent['kind'];
type Shape = Readonly<Record<string, unknown>>;

/** @throws Unreadable naming the field. */
export const doneAt = (raw: unknown, field: string): Done => {
  const done = shapeAt(raw, field);
  return {
    command: commandIdAt(done.command, `${field}.command`),
    version: countAt(done.version, `${field}.version`),
    events: presentListAt(done.events, `${field}.events`).map((event, n) => eventAt(event, `${field}.events[${n}]`)),
  };
};

const itemKindAt = (raw: unknown, field: string) => oneOf(raw, ITEM_KINDS, field);
const pollNameAt = (raw: unknown, field: string) => oneOf(raw, ['safety', 'worthwhile'] as const, field);

const EVENTS: { readonly [K in Kind]: (event: Shape, field: string) => SessionEvent } = {
  prepared: ({ preparation }, at) => ({ kind: 'prepared', preparation: preparationAt(preparation, `${at}.preparation`) }),
  joined: ({ person }, at) => ({ kind: 'joined', person: personAt(person, `${at}.person`) }),
  acknowledged: ({ person }, at) => ({ kind: 'acknowledged', person: personAt(person, `${at}.person`) }),
  put: (event, at) => {
    const of = itemKindAt(event.of, `${at}.of`);
    // The item is of the kind that stands beside it, which the compiler cannot follow through the table.
    return { kind: 'put', of, item: itemAt(of, event.item, `${at}.item`) } as SessionEvent;
  },
  removed: ({ of, item }, at) => ({
    kind: 'removed',
    of: itemKindAt(of, `${at}.of`),
    item: itemIdAt(item, `${at}.item`),
  }),
  started: (event, at) => ({
    kind: 'started',
    at: pointInTime(event.at, `${at}.at`),
    agenda: agendaAt(event.agenda, `${at}.agenda`),
  }),
  moved: ({ phase, runs, clock }, at) => ({
    kind: 'moved',
    phase: countAt(phase, `${at}.phase`),
    runs: presentListAt(runs, `${at}.runs`).map((run) => runAt(run, `${at}.runs`)),
    clock: clockAt(clock, `${at}.clock`),
  }),
  'clock-set': ({ clock, extendedMinutes }, at) => ({
    kind: 'clock-set',
    clock: clockAt(clock, `${at}.clock`),
    extendedMinutes: countAt(extendedMinutes, `${at}.extendedMinutes`),
  }),
  collecting: ({ collecting }, at) => ({ kind: 'collecting', collecting: collectingAt(collecting, `${at}.collecting`) }),
  ballot: ({ ballot }, at) => ({ kind: 'ballot', ballot: ballotAt(ballot, `${at}.ballot`) }),
  poll: ({ poll, now }, at) => ({ kind: 'poll', poll: pollNameAt(poll, `${at}.poll`), now: pollAt(now, `${at}.now`) }),
  topics: ({ topics }, at) => ({
    kind: 'topics',
    topics: presentListAt(topics, `${at}.topics`).map((topic) => itemIdAt(topic, `${at}.topics`)),
  }),
  'chair-asked': ({ asked }, at) => ({ kind: 'chair-asked', asked: orNull(asked, `${at}.asked`, chairAskedAt) }),
  facilitator: ({ person }, at) => ({ kind: 'facilitator', person: personAt(person, `${at}.person`) }),
  closed: (event, at) => ({ kind: 'closed', at: pointInTime(event.at, `${at}.at`) }),
  reopened: () => ({ kind: 'reopened' }),
  published: (event, at) => ({ kind: 'published', at: pointInTime(event.at, `${at}.at`) }),
};

/** @throws Unreadable naming the field. */
export const eventAt = (raw: unknown, field: string): SessionEvent => {
  const event = shapeAt(raw, field);
  return EVENTS[oneOf(event.kind, Object.keys(EVENTS) as Kind[], `${field}.kind`)](event, field);
};
