import { afterEach, describe, expect, it } from 'vitest';
import { keptSessions } from '#adapters/storage/kept-sessions';
import { snapshotParts } from '#adapters/storage/session-parts';
import type { SessionEvent } from '#domain/session/event';
import { evolveDone } from '#domain/session/evolve';
import type { CommandId, ItemId } from '#domain/session/ids';
import type { SessionStore } from '#ports/session-store';
import { kvsOfTheApp, leaveKvs } from '../support/kvs-of-the-app';
import { batchAfter, changeOf, foldedFrom, id, PM, start, written } from '../support/session-batches';
import { sessionsInMemory } from '../support/sessions-in-memory';

function sessionsOnForge(): SessionStore {
  kvsOfTheApp();
  return keptSessions;
}

afterEach(leaveKvs);

describe.each([
  ['in memory', sessionsInMemory],
  ['on Forge', sessionsOnForge],
] as [string, () => SessionStore][])('A store of sessions %s', (_name, open) => {
  it('knows nothing of a session in which nobody has done anything', async () => {
    const store = open();
    expect(await store.read(id, null)).toBeNull();
    expect(await store.slotsOf(id, 'frictions', 'round-1')).toEqual({ mark: 0, slots: [], opened: [] });
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

  it('tell a store that is unwell from a rival who was quicker', async () => {
    const kvs = kvsOfTheApp();
    const session = await written(keptSessions, 1);
    const batch = batchAfter(session);
    kvs.unwellAt('/api/v1/transaction');
    await expect(keptSessions.append(changeOf(session.version, [batch], evolveDone(session, batch)))).rejects.toThrow();
    expect((await keptSessions.read(id, null))?.version).toBe(session.version);
  });
});
