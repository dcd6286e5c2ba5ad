import type { PersonId } from '#domain/history/issue-key';
import { PHASE_KINDS, type PhaseKind } from '#domain/session/agenda';
import type { Draft } from '#domain/session/command';
import type { Envelope, SealStep } from '#domain/session/envelope';
import type { ItemId } from '#domain/session/ids';
import { BUCKETS, type Decision, type ItemKind, type Items } from '#domain/session/items';
import { mayWrite } from '#domain/session/may';
import type { Session } from '#domain/session/session';
import { votable } from '#domain/session/topics';
import type { Chance } from '../site/demo/chance';
import { A_DRAFT, type Asked, anAgenda, aSeat, item } from './a-session';
import { key, person } from './story';

const KINDS = Object.keys(A_DRAFT) as ItemKind[];

/** Names an author where none may be kept. Whoever finds it in a session has found a leak. */
export const secretOf = (who: PersonId) => person(`secret-${who}`);

/** What somebody tries: a command, or an envelope for a step. */
export type Try = { readonly by: PersonId } & (
  | { readonly kind: 'ask'; readonly command: Asked }
  | { readonly kind: 'seal'; readonly step: SealStep; readonly envelope: Envelope }
);

/** Tries that fit how the session stands, two of three; the others are anything by anybody, allowed or not. */
export function triesOf(chance: Chance, people: readonly PersonId[]): (session: Session) => Try {
  let made = 0;
  const newItem = () => {
    made += 1;
    return item(`item-${String(made).padStart(5, '0')}`);
  };
  const maybe = <T>(value: T): T | null => (chance.happens(0.5) ? value : null);
  const anyone = () => (chance.happens(0.05) ? person('stranger') : chance.pick(people));
  const of = (session: Session, kind: ItemKind): readonly Items[ItemKind][] => session.items[kind];
  const existing = (session: Session, kind: ItemKind): ItemId =>
    of(session, kind).length > 0 && chance.happens(0.97) ? chance.pick(of(session, kind)).id : item('nowhere-at-all');
  const topic = (session: Session): ItemId => existing(session, chance.happens(0.4) ? 'groups' : 'cards');
  const words = (): string =>
    chance.happens(0.03) ? '' : chance.happens(0.03) ? 'x'.repeat(chance.whole(400, 1200)) : `Said ${chance.whole(1, 999)}`;

  const DRAFTS: { readonly [K in ItemKind]: (session: Session) => Draft<K> } = {
    cards: (session) => ({
      kind: chance.happens(0.3) ? 'success' : 'friction',
      text: words(),
      bucket: maybe(chance.pick(BUCKETS)),
      group: chance.happens(0.3) ? existing(session, 'groups') : null,
      repeatable: maybe(chance.happens(0.5)),
      pinned: [],
    }),
    groups: () => ({ name: words() }),
    upstream: (session) => ({ ...A_DRAFT.upstream, topic: topic(session), text: words() }),
    steps: () => ({ name: words(), place: chance.whole(1, 12) }),
    edges: (session) => ({ ...A_DRAFT.edges, from: existing(session, 'steps'), to: existing(session, 'steps') }),
    redesign: (session) => ({ text: words(), edge: maybe(existing(session, 'edges')) }),
    chains: (session) => ({ ...A_DRAFT.chains, topic: topic(session), systemic: chance.happens(0.7), whereElse: words() }),
    conditions: (session) => ({
      text: words(),
      bucket: maybe(chance.pick(BUCKETS)),
      topic: maybe(topic(session)),
      rank: chance.whole(1, 9),
    }),
    lessons: () => ({ ...A_DRAFT.lessons, text: words() }),
    decisions: (session) => ({
      ...A_DRAFT.decisions,
      owner: chance.happens(0.9) ? anyone() : null,
      due: chance.happens(0.9) ? A_DRAFT.decisions.due : null,
      text: chance.happens(0.8) ? A_DRAFT.decisions.text : chance.pick(['Be more careful', words()]),
      topic: maybe(topic(session)),
      standing: chance.pick<Decision['standing']>([
        { kind: 'taken' },
        { kind: 'taken' },
        { kind: 'parked' },
        { kind: 'proposed' },
        { kind: 'declined', reason: words() },
      ]),
    }),
    questions: (session) => ({ text: words(), about: maybe(existing(session, chance.pick(KINDS))) }),
    comments: (session) => ({ on: existing(session, chance.pick(KINDS)), text: words(), mentions: [anyone()] }),
    commitments: () => ({ text: words() }),
  };

  /** The item to change and the revision that was seen, now and then an old one. */
  const aim = (session: Session, kind: ItemKind, anew: number): { readonly item: ItemId; readonly based: number } => {
    if (of(session, kind).length === 0 || chance.happens(anew)) return { item: newItem(), based: 0 };
    const { id, revision } = chance.pick(of(session, kind));
    return { item: id, based: chance.happens(0.9) ? revision : chance.whole(0, 3) };
  };
  const write = (session: Session, kind: ItemKind = chance.pick(KINDS)): Asked => {
    const where = aim(session, kind, kind === 'commitments' ? 0.5 : 0.4);
    const draft = DRAFTS[kind](session);
    // Whoever changes a card leaves it what it was, most of the time.
    const old = kind === 'cards' ? session.items.cards.find(({ id }) => id === where.item) : undefined;
    return {
      kind: 'write',
      of: kind,
      ...where,
      draft: old && chance.happens(0.9) ? { ...draft, kind: old.kind } : draft,
    } as Asked;
  };
  const sort = (session: Session): Asked => {
    const bare = session.items.cards.filter(({ kind, bucket }) => kind === 'friction' && bucket === null);
    const card = bare.length > 0 && chance.happens(0.8) ? chance.pick(bare) : null;
    const where = card ? { item: card.id, based: card.revision } : aim(session, 'cards', 0.05);
    return { kind: 'sort', ...where, bucket: chance.happens(0.97) ? chance.pick(BUCKETS) : null };
  };
  const remove = (session: Session): Asked => {
    const full = KINDS.filter((kind) => of(session, kind).length > 0);
    const kind = full.length > 0 ? chance.pick(full) : 'cards';
    return { kind: 'remove', of: kind, ...aim(session, kind, 0.02) };
  };
  const from = ({ phase }: Session) => (chance.happens(0.95) ? (phase ?? 0) : chance.whole(0, 11));
  const skip = () => chance.pick([null, 'too short', 'there was no time for it today', 'there was no time for it today']);
  const writing = (session: Session) => {
    const running = session.agenda.phases[session.phase ?? 0]?.kind;
    const what = running === 'successes' || running === 'frictions' ? running : chance.pick(['successes', 'frictions'] as const);
    return { what, anonymous: session[what].state === 'not-opened' ? chance.happens(0.5) : session[what].anonymous };
  };
  /** One that nobody may run by: turned around, or without the opening. */
  const anyOrder = () =>
    chance.pick<readonly PhaseKind[]>([
      ['close', 'opening'],
      ['frictions', 'close'],
    ]);
  const poll = () => chance.pick(['safety', 'worthwhile'] as const);

  const LIKELY: readonly (readonly [number, (session: Session) => Asked])[] = [
    [45, (session) => write(session)],
    [16, sort],
    [7, (session) => ({ kind: 'move-on', from: from(session), skip: skip() })],
    [2, (session) => ({ kind: 'go-back', from: from(session) })],
    [4, (session) => ({ kind: 'open-writing', ...writing(session) })],
    [4, (session) => ({ kind: 'reveal', what: writing(session).what })],
    [2, () => ({ kind: 'open-voting', votesEach: chance.whole(0, 13) })],
    [2, () => ({ kind: 'count-votes' })],
    [
      3,
      (session) => ({
        kind: 'choose-topics',
        topics: votable(session)
          .filter(() => chance.happens(0.4))
          .slice(0, 6),
      }),
    ],
    [2, () => ({ kind: 'open-poll', poll: poll() })],
    [2, () => ({ kind: 'close-poll', poll: poll() })],
    [3, () => ({ kind: 'join' })],
    [3, () => ({ kind: 'acknowledge' })],
    [3, () => ({ kind: 'start' })],
    [1, () => ({ kind: 'extend', minutes: chance.whole(0, 61) })],
    [1, () => ({ kind: 'pause' })],
    [1, () => ({ kind: 'resume' })],
    [1, () => ({ kind: 'hand-over', to: anyone() })],
    [1, () => ({ kind: 'keep-chair' })],
    [2, () => ({ kind: 'ask-chair' })],
    [2, () => ({ kind: 'take-chair' })],
    [1, () => ({ kind: 'close', skip: skip() })],
    [3, () => ({ kind: 'reopen' })],
    [1, () => ({ kind: 'publish' })],
    [4, remove],
    [
      2,
      (session) => ({
        kind: 'prepare',
        based: session.preparationRevision,
        preparation: {
          ...session.preparation,
          agenda: anAgenda(
            chance.happens(0.95) ? PHASE_KINDS.filter((kind) => kind === 'opening' || chance.happens(0.9)) : anyOrder(),
          ),
          seats: people.map((who) => aSeat(who, { listening: chance.happens(0.1) })),
        },
      }),
    ],
  ];
  const total = LIKELY.reduce((sum, [weight]) => sum + weight, 0);
  const anything = (session: Session): Asked => {
    const at = chance.between(0, total);
    const drawn = LIKELY.find((_, index) => at < LIKELY.slice(0, index + 1).reduce((sum, [weight]) => sum + weight, 0));
    return (drawn?.[1] ?? write)(session);
  };

  const envelope = (session: Session, by: PersonId, step: SealStep): Envelope => {
    if (step === 'safety' || step === 'worthwhile') return { kind: 'answer', answer: chance.pick([1, 2, 3, 4, 5]) };
    if (step === 'ballot') {
      const topics = votable(session);
      const votes = topics.length === 0 ? [] : Array.from({ length: chance.whole(1, 5) }, () => chance.pick(topics));
      // Now and then one that was kept offline since an earlier ballot.
      const ballot = chance.happens(0.9) ? session.ballot.number : chance.whole(0, session.ballot.number + 1);
      return { kind: 'ballot', ballot, topics: votes };
    }
    const cards = Array.from({ length: chance.whole(0, 4) }, () => ({
      id: newItem(),
      text: words(),
      firstBucket: maybe(chance.pick(BUCKETS)),
      pinned: chance.happens(0.1) ? [key('ONE-1')] : [],
    }));
    return { kind: 'cards', cards, by: session[step].anonymous ? secretOf(by) : by };
  };
  const sealing = (session: Session, step: SealStep): Try => {
    const by = chance.pick(people);
    return { kind: 'seal', by, step, envelope: envelope(session, by, step) };
  };

  const fitting = (session: Session): Try => {
    const chair = (command: Asked): Try => ({ kind: 'ask', by: session.facilitator, command });
    const somebody = (command: Asked): Try => ({ kind: 'ask', by: chance.pick(people), command });
    if (session.safety.state === 'open' && chance.happens(0.2)) return sealing(session, 'safety');
    if (session.worthwhile.state === 'open' && chance.happens(0.2)) return sealing(session, 'worthwhile');
    if (session.status === 'preparing')
      return chair(chance.pick<Asked>([{ kind: 'start' }, { kind: 'open-poll', poll: 'safety' }]));
    if (session.status === 'closed')
      return chair(
        chance.pick<Asked>([
          { kind: 'reopen' },
          { kind: 'reopen' },
          { kind: 'publish' },
          { kind: 'publish' },
          { kind: 'close-poll', poll: poll() },
        ]),
      );
    if (chance.happens(0.004)) return chair({ kind: 'close', skip: skip() });
    if (chance.happens(0.04)) return chair({ kind: 'move-on', from: session.phase ?? 0, skip: skip() });
    const running = session.agenda.phases[session.phase ?? 0]?.kind;
    if (running === 'successes' || running === 'frictions') {
      const { state, anonymous } = session[running];
      if (state === 'writing' && chance.happens(0.5)) return sealing(session, running);
      if (state === 'writing' && chance.happens(0.1)) return chair({ kind: 'reveal', what: running });
      const opens = state === 'not-opened' || (state === 'revealed' && chance.happens(0.05));
      if (opens)
        return chair({ kind: 'open-writing', what: running, anonymous: state === 'revealed' ? anonymous : chance.happens(0.5) });
    }
    if (running === 'voting') {
      if (session.ballot.state !== 'voting' && chance.happens(0.2)) return chair({ kind: 'open-voting', votesEach: 3 });
      if (session.ballot.state === 'voting' && chance.happens(0.5)) return sealing(session, 'ballot');
      if (chance.happens(0.2))
        return chair(
          chance.pick<Asked>([{ kind: 'count-votes' }, { kind: 'choose-topics', topics: votable(session).slice(0, 4) }]),
        );
    }
    const asked = session.chairAsked;
    if (asked !== null && chance.happens(0.3)) return { kind: 'ask', by: asked.by, command: { kind: 'take-chair' } };
    if (chance.happens(0.3)) return somebody(sort(session));
    if (chance.happens(0.1)) return somebody(remove(session));
    const open = KINDS.filter((kind) => mayWrite(session, session.facilitator, kind) === null);
    return open.length > 0 ? somebody(write(session, chance.pick(open))) : somebody({ kind: 'acknowledge' });
  };

  return (session) => {
    if (chance.happens(0.67)) return fitting(session);
    if (chance.happens(0.1))
      return sealing(session, chance.pick<SealStep>(['successes', 'frictions', 'ballot', 'safety', 'worthwhile']));
    return { kind: 'ask', by: chance.happens(0.4) ? session.facilitator : anyone(), command: anything(session) };
  };
}
