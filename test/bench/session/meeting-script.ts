import type { Bucket } from '#domain/session/items';
import type { Session } from '#domain/session/session';
import type { NewCommand } from '../../../static/shared/src/session/session-desk';
import type { Chance } from '../../site/demo/chance';
import type { Table } from './table';

const MINUTE = 60_000;
const SKIP = 'A scripted meeting leaves this out';
const BUCKETS: readonly Bucket[] = ['technical', 'workflow', 'adoption'];

interface Act {
  /** Milliseconds from the beginning. */
  readonly at: number;
  readonly run: () => void;
}

export interface Script {
  readonly table: Table;
  readonly chance: Chance;
  /** How long the meeting is. */
  readonly minutes: number;
  /** Changes of each person while the board is open, and while conditions are written. */
  readonly changesEach: number;
}

/**
 * A meeting: people come in, write frictions in private without names, see them revealed, sort, change and comment on them, vote, and
 * write what contributed. The facilitator moves on in between. Each person does so at moments that chance gives.
 */
export async function holdMeeting({ table, chance, minutes, changesEach }: Script): Promise<void> {
  const { desks } = table;
  const session = (who: number): Session | null => desks[who]?.view().session ?? null;
  const acts: Act[] = [];
  const at = (share: number, run: () => void) => acts.push({ at: share * minutes * MINUTE, run });
  const each = (from: number, to: number, times: number, run: (who: number, n: number) => void) => {
    for (let who = 0; who < desks.length; who += 1)
      for (let n = 0; n < times; n += 1) at(chance.between(from, to), () => run(who, n));
  };
  const lead = (command: NewCommand) => table.give(0, command);
  const moveTo = (share: number, kind: string) =>
    at(share, () => {
      const now = session(0);
      const to = now?.agenda.phases.findIndex((phase) => phase.kind === kind) ?? -1;
      for (let from = now?.phase ?? 0; from < to; from += 1) lead({ kind: 'move-on', from, skip: SKIP });
    });
  let counted = 0;
  const words = (what: string) => {
    counted += 1;
    return `${what} ${counted}: the hand-over took longer than anybody had thought, and nobody had said so before`;
  };

  at(0, () => lead({ kind: 'start' }));
  each(0.01, 0.08, 1, (who) => {
    table.give(who, { kind: 'join' });
    table.give(who, { kind: 'acknowledge' });
  });
  moveTo(0.09, 'frictions');
  at(0.1, () => lead({ kind: 'open-writing', what: 'frictions', anonymous: true }));
  const own = desks.map((): string[] => []);
  const most = Math.max(1, Math.min(4, Math.floor(200 / desks.length) - 1));
  each(0.12, 0.3, most, (who) => {
    own[who]?.push(words('Friction'));
    const cards = (own[who] ?? []).map((text, n) => ({
      id: desks[who]?.newItem() ?? '',
      text,
      firstBucket: BUCKETS[n % 3] ?? null,
      pinned: [],
    }));
    void desks[who]?.seal('frictions', { kind: 'cards', by: null, cards: cards as never });
  });
  at(0.32, () => lead({ kind: 'reveal', what: 'frictions' }));
  moveTo(0.33, 'sorting');
  // Each sorts cards of a share of its own; anybody changes the words of any card.
  each(0.34, 0.52, changesEach, (who) => {
    const cards = session(who)?.items.cards ?? [];
    const mine = cards.find((card, n) => n % desks.length === who && card.bucket === null);
    if (mine !== undefined) table.give(who, { kind: 'sort', item: mine.id, bucket: chance.pick(BUCKETS), based: mine.revision });
    else if (cards.length > 0) change(who);
  });
  const change = (who: number) => {
    const cards = session(who)?.items.cards ?? [];
    const { id, revision, by: _by, firstBucket: _first, ...draft } = chance.pick(cards);
    table.give(who, { kind: 'write', of: 'cards', item: id, based: revision, draft: { ...draft, text: words('Changed') } });
  };
  at(0.54, () => {
    for (const { id, bucket, revision } of session(0)?.items.cards ?? [])
      if (bucket === null) lead({ kind: 'sort', item: id, bucket: 'workflow', based: revision });
  });
  moveTo(0.56, 'voting');
  at(0.57, () => lead({ kind: 'open-voting', votesEach: 3 }));
  each(0.58, 0.66, 1, (who) => {
    const cards = session(who)?.items.cards ?? [];
    const ballot = session(who)?.ballot.number ?? 0;
    const topics = [0, 1, 2].flatMap(() => (cards.length > 0 ? chance.pick(cards).id : []));
    if (topics.length > 0) void desks[who]?.seal('ballot', { kind: 'ballot', ballot, topics });
  });
  at(0.68, () => lead({ kind: 'count-votes' }));
  at(0.69, () => lead({ kind: 'choose-topics', topics: (session(0)?.items.cards ?? []).slice(0, 3).map(({ id }) => id) }));
  moveTo(0.7, 'conditions');
  each(0.71, 0.95, changesEach, (who, n) => {
    const about = session(who)?.items.cards ?? [];
    const item = desks[who]?.newItem();
    if (item === undefined || about.length === 0) return;
    if (n % 3 === 0) {
      const draft = { text: words('Condition'), bucket: chance.pick(BUCKETS), topic: null, rank: counted };
      table.give(who, { kind: 'write', of: 'conditions', item, based: 0, draft });
    } else if (n % 3 === 1) {
      const draft = { on: chance.pick(about).id, text: words('Comment'), mentions: [] };
      table.give(who, { kind: 'write', of: 'comments', item, based: 0, draft });
    } else change(who);
  });
  each(0, 1, Math.ceil(minutes / 2), (who) => {
    const cards = session(who)?.items.cards ?? [];
    desks[who]?.editing(cards.length === 0 ? null : chance.pick(cards).id);
  });

  let now = 0;
  for (const act of acts.sort((a, b) => a.at - b.at)) {
    if (act.at > now) await table.pass(act.at - now);
    now = Math.max(now, act.at);
    act.run();
  }
  await table.pass(Math.max(0, minutes * MINUTE - now));
}
