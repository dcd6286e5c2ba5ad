import { afterEach, describe, expect, it } from 'vitest';
import { keptOwnNotes } from '#adapters/storage/kept-own-notes';
import { keptSessions } from '#adapters/storage/kept-sessions';
import { snapshotParts } from '#adapters/storage/session-parts';
import type { Envelope } from '#domain/session/envelope';
import type { Done, SessionEvent } from '#domain/session/event';
import { evolveDone } from '#domain/session/evolve';
import { firstSession } from '#domain/session/first-session';
import type { CommandId, ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import type { OwnNotesStore } from '#ports/own-notes-store';
import type { SessionChange, SessionStore } from '#ports/session-store';
import { aPlan } from '../support/a-post-mortem';
import { kvsOfTheApp, leaveKvs } from '../support/kvs-of-the-app';
import { ownNotesInMemory, sessionsInMemory } from '../support/sessions-in-memory';
import { person } from '../support/story';

const PM = 'pilot-2026';
const start = firstSession(PM, { ...aPlan(), openedBy: person('miriam') });
const { id } = start;

/** The next batch of a session: somebody writes a condition of so many characters. */
const batchAfter = (session: Session, characters = 40): Done => {
  const n = session.version + 1;
  const item = {
    id: `item-${String(n).padStart(4, '0')}` as ItemId,
    revision: 1,
    text: 'x'.repeat(characters),
    bucket: null,
    topic: null,
    rank: n,
  };
  const events: readonly SessionEvent[] = [{ kind: 'put', of: 'conditions', item }];
  return { command: `command-${n}` as CommandId, version: n, events };
};

const changeOf = (
  based: number | null,
  done: readonly Done[],
  session: Session,
  given: Partial<SessionChange> = {},
): SessionChange => ({
  ...{ id, postMortemId: PM, based, done, session, afresh: false, sealed: null, opened: [] },
  ...given,
});

/** Keeps so many batches one after another. */
async function written(store: SessionStore, batches: number, characters?: number): Promise<Session> {
  let session = start;
  for (let n = 0; n < batches; n += 1) {
    const batch = batchAfter(session, characters);
    const next = evolveDone(session, batch);
    const answer = await store.append(changeOf(n === 0 ? null : session.version, [batch], next));
    if (answer !== 'kept') throw new Error(answer);
    session = next;
  }
  return session;
}

const foldedFrom = async (store: SessionStore, since: Session | null): Promise<Session> => {
  const kept = await store.read(id, since?.version ?? null);
  const from = kept?.from ?? since;
  if (kept === null || from === null) throw new Error('There is nothing to go on from');
  return kept.done.reduce(evolveDone, from);
};

const cards = (text: string): Envelope => ({
  kind: 'cards',
  cards: [{ id: 'card-0001' as ItemId, text, firstBucket: null, pinned: [] }],
  by: null,
});

function sessionsOnForge(): SessionStore {
  kvsOfTheApp();
  return keptSessions;
}

function notesOnForge(): OwnNotesStore {
  kvsOfTheApp();
  return keptOwnNotes;
}

afterEach(leaveKvs);

describe.each([
  ['in memory', sessionsInMemory],
  ['on Forge', sessionsOnForge],
] as [string, () => SessionStore][])('A store of sessions %s', (_name, open) => {
  it('knows nothing of a session in which nobody has done anything', async () => {
    const store = open();
    expect(await store.read(id, null)).toBeNull();
    expect(await store.slotsOf(id, 'frictions', 'round-1')).toEqual({ mark: 0, slots: [] });
  });

  it('gives the same session back, however much has happened and from wherever one goes on', async () => {
    const store = open();
    let known = await written(store, 1);
    const seen = [known];
    for (let n = 0; n < 400; n += 1) {
      const batch = batchAfter(known, 150);
      const next = evolveDone(known, batch);
      expect(await store.append(changeOf(known.version, [batch], next))).toBe('kept');
      known = next;
      if (n % 37 === 0) seen.push(known);
    }
    expect(await foldedFrom(store, null)).toEqual(known);
    for (const since of seen) expect(await foldedFrom(store, since)).toEqual(known);
  });

  it('tells only what is new to somebody who is a few batches behind', async () => {
    const store = open();
    const session = await written(store, 30);
    const kept = await store.read(id, session.version - 2);
    expect(kept?.from).toBeNull();
    expect(kept?.done.map(({ version }) => version)).toEqual([session.version - 1, session.version]);
    expect((await store.read(id, session.version))?.done).toEqual([]);
  });

  it('gives the whole session to somebody who knows a version that never was', async () => {
    const store = open();
    const session = await written(store, 3);
    expect((await store.read(id, session.version + 5))?.from).not.toBeNull();
  });

  it('refuses a change that was judged on an older version, and keeps nothing of it', async () => {
    const store = open();
    const session = await written(store, 2);
    const late = batchAfter(start);
    expect(await store.append(changeOf(null, [late], evolveDone(start, late)))).toBe('changed-meanwhile');
    expect(await store.append(changeOf(1, [late], evolveDone(start, late)))).toBe('changed-meanwhile');
    expect(await foldedFrom(store, null)).toEqual(session);
  });

  it('lets one of several who change it at once win', async () => {
    const store = open();
    const session = await written(store, 1);
    const batch = batchAfter(session);
    const change = changeOf(session.version, [batch], evolveDone(session, batch));
    const answers = await Promise.all(Array.from({ length: 5 }, () => store.append(change)));
    expect(answers.filter((answer) => answer === 'kept')).toHaveLength(1);
    expect((await foldedFrom(store, null)).version).toBe(session.version + 1);
  });

  it('takes a batch that is larger than a record, as when two hundred cards are revealed', async () => {
    const store = open();
    const session = await written(store, 2);
    const events = Array.from({ length: 200 }, (_, n): SessionEvent => {
      const card = { id: `card-${String(n).padStart(4, '0')}` as ItemId, revision: 1, text: '🙂'.repeat(250) };
      const rest = {
        kind: 'friction',
        by: null,
        firstBucket: null,
        bucket: null,
        group: null,
        repeatable: null,
        pinned: [],
      } as const;
      return { kind: 'put', of: 'cards', item: { ...card, ...rest } };
    });
    const batch = { command: 'reveal-0001' as CommandId, version: session.version + events.length, events };
    const after = evolveDone(session, batch);
    expect(await store.append(changeOf(session.version, [batch], after))).toBe('kept');
    expect(await foldedFrom(store, session)).toEqual(after);
    const next = batchAfter(after);
    expect(await store.append(changeOf(after.version, [next], evolveDone(after, next)))).toBe('kept');
    expect(await foldedFrom(store, null)).toEqual(evolveDone(after, next));
  });

  it('leaves nothing of what was before when it begins afresh', async () => {
    const store = open();
    const session = await written(store, 60, 300);
    const batch = batchAfter(session);
    const after = evolveDone(session, batch);
    await store.append(changeOf(session.version, [batch], after, { afresh: true }));
    const kept = await store.read(id, session.version - 1);
    expect(kept?.from).toEqual(after);
    expect(kept?.done).toEqual([]);
  });

  it('begins a session once, with what it begins with', async () => {
    const store = open();
    expect(await store.begin(start, PM)).toBe('kept');
    expect(await store.begin({ ...start, topics: ['card-0001' as ItemId] }, PM)).toBe('there-already');
    expect(await store.read(id, null)).toEqual({ version: 0, from: start, done: [] });
    const batch = batchAfter(start);
    expect(await store.append(changeOf(0, [batch], evolveDone(start, batch)))).toBe('kept');
    expect(await store.append(changeOf(null, [batch], evolveDone(start, batch)))).toBe('changed-meanwhile');
  });

  it('keeps an envelope in its slot, the last one of a person, and lists each slot once', async () => {
    const store = open();
    const seal = (slot: string, text: string, mark: number) =>
      store.append(changeOf(null, [], start, { sealed: { step: 'frictions', round: 'r1', slot, envelope: cards(text), mark } }));
    expect(await seal('aa', 'first', 0)).toBe('kept');
    expect(await seal('aa', 'second', 1)).toBe('kept');
    expect(await seal('bb', 'other', 1)).toBe('changed-meanwhile');
    expect(await seal('bb', 'other', 2)).toBe('kept');
    const { mark, slots } = await store.slotsOf(id, 'frictions', 'r1');
    expect([mark, [...slots].sort()]).toEqual([3, ['aa', 'bb']]);
    expect(await store.envelope(id, 'frictions', 'aa')).toEqual(cards('second'));
    expect(await store.envelope(id, 'frictions', 'cc')).toBeNull();
    expect(await store.envelopes(id, 'frictions', ['aa', 'bb', 'cc'])).toHaveLength(2);
  });

  it('loses none of many envelopes that come at once', async () => {
    const store = open();
    const seal = async (slot: string): Promise<void> => {
      const { mark } = await store.slotsOf(id, 'safety', 'r1');
      const sealed = { step: 'safety', round: 'r1', slot, envelope: { kind: 'answer', answer: 3 }, mark } as const;
      if ((await store.append(changeOf(null, [], start, { sealed }))) !== 'kept') await seal(slot);
    };
    await Promise.all(Array.from({ length: 12 }, (_, n) => seal(`slot-${n}`)));
    expect((await store.slotsOf(id, 'safety', 'r1')).slots).toHaveLength(12);
  });

  it('opens a step only if no envelope has come in since it was looked at, and lets none in afterwards', async () => {
    const store = open();
    const session = await written(store, 1);
    const batch = batchAfter(session);
    const open2 = (mark: number) =>
      store.append(changeOf(session.version, [batch], evolveDone(session, batch), { opened: [{ step: 'frictions', mark }] }));
    const sealed = { step: 'frictions', round: 'r1', slot: 'aa', envelope: cards('words'), mark: 0 } as const;
    await store.append(changeOf(null, [], start, { sealed }));
    expect(await open2(0)).toBe('changed-meanwhile');
    expect((await foldedFrom(store, null)).version).toBe(session.version);
    expect(await open2(1)).toBe('kept');
    const tooLate = { ...sealed, slot: 'bb', mark: 1 };
    expect(await store.append(changeOf(null, [], start, { sealed: tooLate }))).toBe('changed-meanwhile');
    expect((await store.slotsOf(id, 'frictions', 'r1')).slots).toEqual([]);
  });

  it('removes the envelopes of an opened step, and those of no other', async () => {
    const store = open();
    const session = await written(store, 1);
    for (const step of ['frictions', 'successes'] as const) {
      const sealed = { step, round: 'r1', slot: 'aa', envelope: cards('words'), mark: 0 };
      await store.append(changeOf(null, [], start, { sealed }));
      await store.discardOpened(id, step);
      expect(await store.envelope(id, step, 'aa')).not.toBeNull();
    }
    const batch = batchAfter(session);
    const opened = { step: 'frictions', mark: 1 } as const;
    await store.append(changeOf(session.version, [batch], evolveDone(session, batch), { opened: [opened] }));
    await store.discardOpened(id, 'frictions');
    await store.discardOpened(id, 'frictions');
    expect(await store.envelope(id, 'frictions', 'aa')).toBeNull();
    expect(await store.envelope(id, 'successes', 'aa')).not.toBeNull();
  });

  it('never takes a round for an earlier one', async () => {
    const store = open();
    const session = await written(store, 1);
    const sealed = { step: 'safety', round: 'r1', slot: 'aa', envelope: { kind: 'answer', answer: 1 }, mark: 0 } as const;
    await store.append(changeOf(null, [], start, { sealed }));
    const batch = batchAfter(session);
    await store.append(changeOf(session.version, [batch], evolveDone(session, batch), { opened: [{ step: 'safety', mark: 1 }] }));
    await store.discardOpened(id, 'safety');
    const { mark } = await store.slotsOf(id, 'safety', 'r2');
    expect(await store.append(changeOf(null, [], start, { sealed: { ...sealed, round: 'r2', mark } }))).toBe('kept');
    expect(await store.append(changeOf(null, [], start, { sealed: { ...sealed, slot: 'bb', mark: 1 } }))).toBe(
      'changed-meanwhile',
    );
    expect((await store.slotsOf(id, 'safety', 'r2')).slots).toEqual(['aa']);
    expect((await store.slotsOf(id, 'safety', 'r1')).slots).toEqual([]);
  });
});

describe.each([
  ['in memory', ownNotesInMemory],
  ['on Forge', notesOnForge],
] as [string, () => OwnNotesStore][])('A store of private notes %s', (_name, open) => {
  it('gives back what was noted last, to the slot of whoever noted it alone', async () => {
    const store = open();
    expect(await store.read(id, 'aa')).toBeNull();
    await store.save(id, 'aa', { wentWell: 'The pilot team met daily', didNot: '', wouldChange: '' });
    await store.save(id, 'aa', { wentWell: 'They met daily', didNot: '', wouldChange: 'Ask support first' });
    expect(await store.read(id, 'aa')).toEqual({ wentWell: 'They met daily', didNot: '', wouldChange: 'Ask support first' });
    expect(await store.read(id, 'bb')).toBeNull();
  });
});

describe('Sessions on Forge', () => {
  it('leave few values behind, however long they go on', async () => {
    const kvs = kvsOfTheApp();
    await written(keptSessions, 500, 200);
    expect(kvs.dump().length).toBeLessThan(20);
  });

  it('leave only the record and its snapshot when they begin afresh', async () => {
    const kvs = kvsOfTheApp();
    const session = await written(keptSessions, 100, 300);
    const batch = batchAfter(session);
    await keptSessions.append(changeOf(session.version, [batch], evolveDone(session, batch), { afresh: true }));
    expect(
      kvs
        .dump()
        .map(({ key }) => key.replace(/\d+:\d+$/, '*'))
        .sort(),
    ).toEqual([id, `session:${id}:s*`]);
  });

  it('never cut a letter in two that a computer counts as two', () => {
    for (const before of ['', 'x']) {
      const condition = { ...batchAfter(start).events[0] } as Extract<SessionEvent, { of: 'conditions'; kind: 'put' }>;
      const session = {
        ...start,
        items: { ...start.items, conditions: [{ ...condition.item, text: before + '👩'.repeat(60_000) }] },
      };
      const parts = snapshotParts(session);
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.map((part) => new TextDecoder().decode(new TextEncoder().encode(part))).join('')).toBe(
        JSON.stringify(session),
      );
    }
  });

  it('open no envelopes when the store does not give all of them, so that nothing that was written is lost', async () => {
    const kvs = kvsOfTheApp();
    for (const [mark, slot] of ['aa', 'bb'].entries()) {
      const sealed = { step: 'frictions', round: 'r1', slot, envelope: cards(slot), mark } as const;
      await keptSessions.append(changeOf(null, [], start, { sealed }));
    }
    kvs.unwellFor('frictions:bb');
    await expect(keptSessions.envelopes(id, 'frictions', ['aa', 'bb'])).rejects.toThrow('UNKNOWN');
    kvs.unwellFor(null);
    expect(await keptSessions.envelopes(id, 'frictions', ['aa', 'bb'])).toHaveLength(2);
  });

  it('keep the list of opened envelopes until all of them are gone', async () => {
    const kvs = kvsOfTheApp();
    const session = await written(keptSessions, 1);
    const sealed = { step: 'frictions', round: 'r1', slot: 'aa', envelope: cards('words'), mark: 0 } as const;
    await keptSessions.append(changeOf(null, [], start, { sealed }));
    const batch = batchAfter(session);
    const opened = { step: 'frictions', mark: 1 } as const;
    await keptSessions.append(changeOf(session.version, [batch], evolveDone(session, batch), { opened: [opened] }));
    kvs.unwellFor('frictions:aa');
    await expect(keptSessions.discardOpened(id, 'frictions')).rejects.toThrow('UNKNOWN');
    kvs.unwellFor(null);
    await keptSessions.discardOpened(id, 'frictions');
    expect(await keptSessions.envelope(id, 'frictions', 'aa')).toBeNull();
  });

  it('tell a store that is unwell from a rival who was quicker', async () => {
    const kvs = kvsOfTheApp();
    const session = await written(keptSessions, 1);
    const batch = batchAfter(session);
    kvs.unwellAt('/api/v1/transaction');
    await expect(keptSessions.append(changeOf(session.version, [batch], evolveDone(session, batch)))).rejects.toThrow();
    expect((await keptSessions.read(id, null))?.version).toBe(session.version);
  });
});
