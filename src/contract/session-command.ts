import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, flagAt, oneOf } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import type { CommandOf, SessionCommand } from '#domain/session/command';
import { bucketAt } from '#domain/session/parse-causes';
import { commandIdAt, itemIdAt, orNull, wordsAt } from '#domain/session/parse-ids';
import { draftAt, ITEM_KINDS } from '#domain/session/parse-items';
import { preparationAt } from '#domain/session/parse-preparation';

type Kind = SessionCommand['kind'];
type Shape = Readonly<Record<string, unknown>>;
type WithoutId<C> = C extends SessionCommand ? Omit<C, 'id'> : never;

const KINDS_WRITTEN = ['successes', 'frictions'] as const;
const POLLS = ['safety', 'worthwhile'] as const;
const whatOf = (command: Shape) => oneOf(command.what, KINDS_WRITTEN, 'what');
const pollOf = (command: Shape) => oneOf(command.poll, POLLS, 'poll');
const itemOf = (command: Shape) => itemIdAt(command.item, 'item');
const basedOf = (command: Shape) => countAt(command.based, 'based');
/** The kinds that say nothing but what they are. */
type BareKind = { [K in Kind]: Exclude<keyof CommandOf<K>, 'id' | 'kind'> extends never ? K : never }[Kind];
const bare =
  <const K extends BareKind>(kind: K) =>
  () =>
    ({ kind }) as unknown as WithoutId<SessionCommand>;

const COMMANDS: { readonly [K in Kind]: (command: Shape) => WithoutId<SessionCommand> } = {
  prepare: (command) => ({
    kind: 'prepare',
    preparation: preparationAt(command.preparation, 'preparation'),
    based: basedOf(command),
  }),
  join: bare('join'),
  acknowledge: bare('acknowledge'),
  write: (command) => {
    const of = oneOf(command.of, ITEM_KINDS, 'of');
    // The draft is of the kind that stands beside it, which the compiler cannot follow through the table.
    return {
      kind: 'write',
      of,
      item: itemOf(command),
      based: basedOf(command),
      draft: draftAt(of, command.draft, 'draft'),
    } as WithoutId<SessionCommand>;
  },
  remove: (command) => ({
    kind: 'remove',
    of: oneOf(command.of, ITEM_KINDS, 'of'),
    item: itemOf(command),
    based: basedOf(command),
  }),
  sort: (command) => ({
    kind: 'sort',
    item: itemOf(command),
    bucket: bucketAt(command.bucket, 'bucket'),
    based: basedOf(command),
  }),
  start: bare('start'),
  'move-on': ({ from, skip }) => ({ kind: 'move-on', from: countAt(from, 'from'), skip: orNull(skip, 'skip', wordsAt) }),
  'go-back': ({ from }) => ({ kind: 'go-back', from: countAt(from, 'from') }),
  extend: ({ minutes }) => ({ kind: 'extend', minutes: countAt(minutes, 'minutes') }),
  pause: bare('pause'),
  resume: bare('resume'),
  'open-writing': (command) => ({
    kind: 'open-writing',
    what: whatOf(command),
    anonymous: flagAt(command.anonymous, 'anonymous'),
  }),
  reveal: (command) => ({ kind: 'reveal', what: whatOf(command) }),
  'open-voting': ({ votesEach }) => ({ kind: 'open-voting', votesEach: countAt(votesEach, 'votesEach') }),
  'count-votes': bare('count-votes'),
  'choose-topics': ({ topics }) => ({
    kind: 'choose-topics',
    topics: presentListAt(topics, 'topics').map((topic) => itemIdAt(topic, 'topics')),
  }),
  'open-poll': (command) => ({ kind: 'open-poll', poll: pollOf(command) }),
  'close-poll': (command) => ({ kind: 'close-poll', poll: pollOf(command) }),
  'hand-over': ({ to }) => ({ kind: 'hand-over', to: personAt(to, 'to') }),
  'keep-chair': bare('keep-chair'),
  close: ({ skip }) => ({ kind: 'close', skip: orNull(skip, 'skip', wordsAt) }),
  reopen: bare('reopen'),
  publish: bare('publish'),
  'ask-chair': bare('ask-chair'),
  'take-chair': bare('take-chair'),
};

/** One command, from `unknown`. Who gives it is no part of it, whatever it says. */
export const parseSessionCommand = (raw: unknown): Parsed<SessionCommand> =>
  parsed(() => {
    const command = shapeAt(raw, 'command');
    const read = COMMANDS[oneOf(command.kind, Object.keys(COMMANDS) as Kind[], 'kind')];
    // An id and the rest of a command are a command.
    return { id: commandIdAt(command.id, 'id'), ...read(command) } as SessionCommand;
  });
