import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { type Agenda, PHASE_KINDS, type PhaseKind } from '#domain/session/agenda';
import type { Draft, SessionCommand } from '#domain/session/command';
import { decide } from '#domain/session/decide';
import type { Envelope, SealStep } from '#domain/session/envelope';
import type { Done } from '#domain/session/event';
import { evolveDone } from '#domain/session/evolve';
import type { Decided, Given } from '#domain/session/given';
import type { CommandId, ItemId, SessionId } from '#domain/session/ids';
import type { ItemKind, Items } from '#domain/session/items';
import { newSession } from '#domain/session/new-session';
import type { Seat } from '#domain/session/preparation';
import type { Refusal } from '#domain/session/refusal';
import { seal } from '#domain/session/seal';
import type { Session } from '#domain/session/session';
import { at, day, person } from './story';

export const ANN = person('ann');
export const BEN = person('ben');
export const CAT = person('cat');
export const DAN = person('dan');
/** Ann facilitates. */
export const PEOPLE: readonly PersonId[] = [ANN, BEN, CAT, DAN];

export const BEGIN = at('2026-08-26T12:00:00Z');

export const item = (text: string) => text as ItemId;

export const aSeat = (who: PersonId, given: Partial<Seat> = {}): Seat => ({
  person: who,
  part: 'contributor',
  listening: false,
  outside: false,
  ...given,
});

/** Ten minutes each. */
export const anAgenda = (kinds: readonly PhaseKind[] = PHASE_KINDS): Agenda => ({
  from: 'combined',
  version: 1,
  name: null,
  phases: kinds.map((kind) => ({ kind, minutes: 10, own: null })),
});

export const aSession = (given: Partial<Session> = {}): Session => ({
  ...newSession({
    id: 'a-post-mortem.1' as SessionId,
    facilitator: ANN,
    agenda: given.agenda ?? anAgenda(),
    seats: PEOPLE.map((who) => aSeat(who, who === ANN ? { part: 'facilitator', outside: true } : {})),
  }),
  ...given,
});

/** Drafts with which nothing is wrong; a decision is ripe but for its standing. */
export const A_DRAFT: { readonly [K in ItemKind]: Draft<K> } = {
  cards: { kind: 'friction', text: 'The export stopped twice', bucket: null, group: null, repeatable: null, pinned: [] },
  groups: { name: 'Exports' },
  upstream: {
    topic: item('topic-00'),
    text: 'The pilot was promised before anybody had seen the data',
    on: day('2026-02-03'),
    circle: 'small-group',
    context: 'A demo on a clean sample',
    missing: 'Operations, before the offer went out',
    revisited: 'no',
  },
  steps: { name: 'Sales operations', place: 1 },
  edges: { from: item('step-000'), to: item('step-001'), lost: false, what: '', moment: '' },
  redesign: { edge: null, text: 'Operations joins the offer review' },
  chains: {
    topic: item('topic-00'),
    links: [
      { text: 'The export stopped', level: 'immediate' },
      { text: 'No review asks for the shape of the data', level: 'systemic' },
    ],
    systemic: true,
    whereElse: 'Every offer that is written from a demo',
    projects: ['OPS'],
    failureType: 'data',
    signs: [],
    findingKind: 'process',
    causeCategory: 'process-gap',
    aiPattern: null,
  },
  conditions: { text: 'Offers go out without a look at the data', bucket: 'workflow', topic: null, rank: 1 },
  lessons: { text: 'A clean sample hides the work', implications: 'Look at a whole week of data', showsUpIn: 'next-design' },
  decisions: {
    text: 'The offer template has a section on the shape of the data',
    changes: 'template',
    owner: BEN,
    due: day('2026-09-10'),
    done: 'The section is in the template and in one sent offer',
    verification: { kind: 'count', count: 3, what: 'offers that have it' },
    impact: 3,
    effort: 1,
    topic: null,
    standing: { kind: 'proposed' },
  },
  questions: { text: 'Who pays for the second export?', about: null },
  comments: { on: item('topic-00'), text: 'It was the same in spring', mentions: [] },
  commitments: { text: 'I ask for real data before I estimate' },
};

/** A command without its id, each kind by itself. */
export type Asked = SessionCommand extends infer C ? (C extends SessionCommand ? Omit<C, 'id'> : never) : never;

/** A session as a server runs it: in sequence, with the envelopes beside it, and everything kept that was done. */
export interface Meeting {
  readonly session: () => Session;
  readonly log: () => readonly Done[];
  /** @returns how it was judged; its events are folded in. */
  readonly ask: (by: PersonId, command: Asked, given?: Partial<Given> & { readonly id?: string }) => Decided;
  /** @throws when it is refused. */
  readonly do: (by: PersonId, ...commands: readonly Asked[]) => void;
  /** @returns why it is refused; null when it is not. */
  readonly refusal: (by: PersonId, command: Asked) => Refusal | null;
  readonly seal: (by: PersonId, step: SealStep, envelope: Envelope) => Decided;
  /** Adds an item from the ready draft with some fields changed. @throws when it is refused. */
  readonly put: <K extends ItemKind>(by: PersonId, of: K, id: string, draft?: Partial<Draft<K>>) => Items[K];
  /** Moves on by so many phases whatever is missing. */
  readonly skipTo: (kind: PhaseKind) => void;
  readonly pass: (minutes: number) => void;
  readonly now: () => Instant;
}

/** @param chance in [0, 1). */
export function aMeeting(
  begun: Session = aSession(),
  people: readonly PersonId[] = PEOPLE,
  chance: () => number = () => 0.3,
): Meeting {
  let session = begun;
  let now = BEGIN;
  let counted = 0;
  const log: Done[] = [];
  const sealed = new Map<string, Envelope>();
  const newId = () => {
    counted += 1;
    return item(`made-up-${counted}`);
  };
  const stepOf = (command: Asked): string | null => {
    if (command.kind === 'reveal') return command.what;
    if (command.kind === 'close-poll') return command.poll;
    if (command.kind === 'close') return 'worthwhile';
    return command.kind === 'count-votes' ? 'ballot' : null;
  };
  const opened = (step: string) => [...sealed].filter(([slot]) => slot.startsWith(`${step} `)).map(([, envelope]) => envelope);
  const kept = (decided: Decided, id: string) => {
    if (!decided.ok || decided.events.length === 0) return;
    const done: Done = { command: id as CommandId, version: session.version + decided.events.length, events: decided.events };
    log.push(done);
    session = evolveDone(session, done);
    // Closing ends rounds that nobody has opened.
    for (const slot of sealed.keys()) if (session[slot.split(' ')[0] as SealStep].salt === null) sealed.delete(slot);
  };
  const givenTo = (by: PersonId): Given => ({ by, people, now, chance, newId, opened: null });
  const judge = (by: PersonId, command: Asked, given: Partial<Given>, id: string) => {
    const step = stepOf(command);
    const all = { ...givenTo(by), opened: step === null ? null : opened(step), ...given };
    return decide(session, { ...command, id: id as CommandId } as SessionCommand, all);
  };
  const ask: Meeting['ask'] = (by, command, { id, ...given } = {}) => {
    const name = id ?? `command-${newId()}`;
    const decided = judge(by, command, given, name);
    kept(decided, name);
    return decided;
  };
  const must = (by: PersonId, command: Asked) => {
    const decided = ask(by, command);
    if (!decided.ok) throw new Error(`${command.kind} was refused: ${JSON.stringify(decided.refusal)}`);
  };
  return {
    session: () => session,
    log: () => log,
    ask,
    do: (by, ...commands) => {
      for (const command of commands) must(by, command);
    },
    refusal: (by, command) => {
      const decided = judge(by, command, {}, 'never-done');
      return decided.ok ? null : decided.refusal;
    },
    seal: (by, step, envelope) => {
      const slot = `${step} ${by}`;
      const decided = seal(session, step, envelope, givenTo(by), sealed.has(slot));
      if (decided.ok) sealed.set(slot, envelope);
      kept(decided, `seal-${newId()}`);
      return decided;
    },
    put: (by, of, id, draft = {}) => {
      must(by, { kind: 'write', of, item: item(id), based: 0, draft: { ...A_DRAFT[of], ...draft } } as never);
      return session.items[of].find((one) => one.id === id) as never;
    },
    skipTo: (kind) => {
      while (session.agenda.phases[session.phase ?? 0]?.kind !== kind)
        must(ANN, { kind: 'move-on', from: session.phase ?? 0, skip: 'not needed in this test' });
    },
    pass: (minutes) => {
      now += minutes * 60_000;
    },
    now: () => now,
  };
}

/** Cards as somebody writes them in private. */
export const cards = (by: PersonId | null, ...texts: readonly string[]): Envelope => ({
  kind: 'cards',
  by,
  cards: texts.map((text, index) => ({ id: item(`mine-${index}-${by ?? ''}-x`), text, firstBucket: null, pinned: [] })),
});

/** A meeting that has been started, with these frictions on the board, in the phase asked for. */
export function aMeetingIn(kind: PhaseKind, frictions: readonly string[] = [], agenda: Agenda = anAgenda()): Meeting {
  const meeting = aMeeting(aSession({ agenda }));
  meeting.do(ANN, { kind: 'start' });
  if (agenda.phases.some((phase) => phase.kind === 'frictions')) {
    meeting.skipTo('frictions');
    meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous: false }, { kind: 'reveal', what: 'frictions' });
    frictions.forEach((text, index) => {
      meeting.put(BEN, 'cards', `topic-0${index}`, { text });
    });
  }
  meeting.skipTo(kind);
  return meeting;
}

/** Puts frictions into buckets, as they stand now. */
export function sorted(meeting: Meeting, bucket: 'technical' | 'workflow' | 'adoption' = 'workflow'): Meeting {
  for (const card of meeting.session().items.cards)
    if (card.kind === 'friction') meeting.do(CAT, { kind: 'sort', item: card.id, bucket, based: card.revision });
  return meeting;
}
