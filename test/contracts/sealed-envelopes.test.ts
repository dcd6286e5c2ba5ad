import { afterEach, describe, expect, it } from 'vitest';
import { keptSessions } from '#adapters/storage/kept-sessions';
import type { Envelope } from '#domain/session/envelope';
import { evolveDone } from '#domain/session/evolve';
import type { ItemId } from '#domain/session/ids';
import type { SessionStore } from '#ports/session-store';
import { kvsOfTheApp, leaveKvs } from '../support/kvs-of-the-app';
import { batchAfter, changeOf, foldedFrom, id, start, written } from '../support/session-batches';
import { sessionsInMemory } from '../support/sessions-in-memory';

/** By what a command is recognised that gave an envelope. */
const command = 'cc-1';

const cards = (text: string): Envelope => ({
  kind: 'cards',
  cards: [{ id: 'card-0001' as ItemId, text, firstBucket: null, pinned: [] }],
  by: null,
});

function sessionsOnForge(): SessionStore {
  kvsOfTheApp();
  return keptSessions;
}

afterEach(leaveKvs);

describe.each([
  ['in memory', sessionsInMemory],
  ['on Forge', sessionsOnForge],
] as [string, () => SessionStore][])('Closed envelopes %s', (_name, open) => {
  it('keeps an envelope in its slot, the last one of a person, and lists each slot once', async () => {
    const store = open();
    const seal = (slot: string, text: string, mark: number) =>
      store.append(
        changeOf(null, [], start, { sealed: { step: 'frictions', round: 'r1', slot, envelope: cards(text), command, mark } }),
      );
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
      const sealed = { step: 'safety', round: 'r1', slot, envelope: { kind: 'answer', answer: 3 }, command, mark } as const;
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
      store.append(
        changeOf(session.version, [batch], evolveDone(session, batch), { opened: [{ step: 'frictions', mark, read: true }] }),
      );
    const sealed = { step: 'frictions', round: 'r1', slot: 'aa', envelope: cards('words'), command, mark: 0 } as const;
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
      const sealed = { step, round: 'r1', slot: 'aa', envelope: cards('words'), command, mark: 0 };
      await store.append(changeOf(null, [], start, { sealed }));
      await store.discardOpened(id, step);
      expect(await store.envelope(id, step, 'aa')).not.toBeNull();
    }
    const batch = batchAfter(session);
    const opened = { step: 'frictions', mark: 1, read: true } as const;
    await store.append(changeOf(session.version, [batch], evolveDone(session, batch), { opened: [opened] }));
    await store.discardOpened(id, 'frictions');
    await store.discardOpened(id, 'frictions');
    expect(await store.envelope(id, 'frictions', 'aa')).toBeNull();
    expect(await store.envelope(id, 'successes', 'aa')).not.toBeNull();
  });

  it('knows by which commands opened envelopes had come, sorted, and not by which slot', async () => {
    const store = open();
    let session = await written(store, 1);
    const seal = async (round: string, slot: string, by: string) => {
      const { mark } = await store.slotsOf(id, 'frictions', round);
      const sealed = { step: 'frictions', round, slot, envelope: cards(by), command: by, mark } as const;
      expect(await store.append(changeOf(null, [], start, { sealed }))).toBe('kept');
    };
    const end = async (round: string, read: boolean) => {
      const { mark } = await store.slotsOf(id, 'frictions', round);
      const batch = batchAfter(session);
      const opened = [{ step: 'frictions', mark, read }] as const;
      const next = evolveDone(session, batch);
      expect(await store.append(changeOf(session.version, [batch], next, { opened }))).toBe('kept');
      session = next;
      await store.discardOpened(id, 'frictions');
    };
    const known = async () => (await store.slotsOf(id, 'frictions', 'r9')).opened;
    await seal('r1', 'aa', 'zz-first');
    await seal('r1', 'bb', 'mm-other');
    await seal('r1', 'aa', 'zz-second');
    expect(await known()).toEqual([]);
    await end('r1', true);
    expect(await known()).toEqual(['mm-other', 'zz-second']);
    await seal('r2', 'aa', 'aa-unread');
    await end('r2', false);
    expect(await known()).toEqual(['mm-other', 'zz-second']);
    await seal('r3', 'aa', 'bb-third');
    await end('r3', true);
    expect(await known()).toEqual(['bb-third', 'mm-other', 'zz-second']);
  });

  it('never takes a round for an earlier one', async () => {
    const store = open();
    const session = await written(store, 1);
    const sealed = {
      step: 'safety',
      round: 'r1',
      slot: 'aa',
      envelope: { kind: 'answer', answer: 1 },
      command,
      mark: 0,
    } as const;
    await store.append(changeOf(null, [], start, { sealed }));
    const batch = batchAfter(session);
    await store.append(
      changeOf(session.version, [batch], evolveDone(session, batch), { opened: [{ step: 'safety', mark: 1, read: true }] }),
    );
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

describe('Closed envelopes on Forge', () => {
  it('open no envelopes when the store does not give all of them, so that nothing that was written is lost', async () => {
    const kvs = kvsOfTheApp();
    for (const [mark, slot] of ['aa', 'bb'].entries()) {
      const sealed = { step: 'frictions', round: 'r1', slot, envelope: cards(slot), command, mark } as const;
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
    const sealed = { step: 'frictions', round: 'r1', slot: 'aa', envelope: cards('words'), command, mark: 0 } as const;
    await keptSessions.append(changeOf(null, [], start, { sealed }));
    const batch = batchAfter(session);
    const opened = { step: 'frictions', mark: 1, read: true } as const;
    await keptSessions.append(changeOf(session.version, [batch], evolveDone(session, batch), { opened: [opened] }));
    kvs.unwellFor('frictions:aa');
    await expect(keptSessions.discardOpened(id, 'frictions')).rejects.toThrow('UNKNOWN');
    kvs.unwellFor(null);
    await keptSessions.discardOpened(id, 'frictions');
    expect(await keptSessions.envelope(id, 'frictions', 'aa')).toBeNull();
  });
});
