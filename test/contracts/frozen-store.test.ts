import { afterEach, describe, expect, it } from 'vitest';
import { keptFrozen } from '#adapters/storage/kept-frozen';
import { keptPackPages } from '#adapters/storage/kept-pack-pages';
import { PART_CHARACTERS } from '#domain/snapshot/limits';
import type { FreezeMark, FrozenStore } from '#ports/frozen-store';
import { createKvs } from '../site/forge/kvs/kvs';
import { openStore } from '../site/store/open-store';
import { frozenInMemory } from '../support/frozen-in-memory';
import { person } from '../support/story';

const platform = globalThis as { __forge_fetch__?: (to: unknown, path: string, init: { body: string }) => Promise<Response> };

/** The real adapter and the real @forge/kvs, on the local site's store. */
function onForge(): FrozenStore {
  const kvs = createKvs({ database: openStore({ folder: null }).database, entities: new Map(), now: () => 0 });
  platform.__forge_fetch__ = async (_to, path, { body }) => {
    const answer = kvs.handle(path, body);
    return new Response(answer.body === '' ? null : answer.body, { status: answer.status });
  };
  return keptFrozen;
}

afterEach(() => {
  delete platform.__forge_fetch__;
});

const mark = (freezeId: string, given: Partial<FreezeMark> = {}): FreezeMark => ({
  freezeId,
  by: person('712020:miriam-okafor'),
  at: 1_000,
  parts: 2,
  characters: 8,
  checksum: 'a'.repeat(64),
  ...given,
});

describe.each([
  ['in memory', frozenInMemory],
  ['on Forge', onForge],
] as [string, () => FrozenStore][])('A store of frozen parts %s', (_name, open) => {
  it('knows nothing of a freeze that has not begun', async () => {
    const store = open();
    expect(await store.begun('pm-00001', 'freeze-1')).toBeNull();
    expect(await store.allBegun('pm-00001')).toEqual([]);
    expect(await store.readParts('pm-00001', 'freeze-1', 2)).toEqual([null, null]);
  });

  it('gives back the parts in their order, and null for what has not come', async () => {
    const store = open();
    await store.keepPart('pm-00001', 'freeze-1', 2, 'CCCC');
    await store.keepPart('pm-00001', 'freeze-1', 0, 'AAAA');
    expect(await store.readParts('pm-00001', 'freeze-1', 3)).toEqual(['AAAA', null, 'CCCC']);
  });

  it('keeps a part that is sent again once', async () => {
    const store = open();
    await store.keepPart('pm-00001', 'freeze-1', 0, 'AAAA');
    await store.keepPart('pm-00001', 'freeze-1', 0, 'AAAA');
    expect(await store.readParts('pm-00001', 'freeze-1', 1)).toEqual(['AAAA']);
  });

  it('takes a part of the largest size', async () => {
    const store = open();
    const part = 'x'.repeat(PART_CHARACTERS);
    await store.keepPart('pm-00001', 'freeze-1', 0, part);
    expect((await store.readParts('pm-00001', 'freeze-1', 1))[0]?.length).toBe(PART_CHARACTERS);
  });

  it('tells the freezes under way of one post-mortem, and none of another', async () => {
    const store = open();
    await store.begin('pm-00001', mark('freeze-1'));
    await store.begin('pm-00001', mark('freeze-2', { at: 2_000 }));
    await store.begin('pm-000012', mark('freeze-3'));
    const begun = await store.allBegun('pm-00001');
    expect([...begun].sort((a, b) => a.at - b.at)).toEqual([mark('freeze-1'), mark('freeze-2', { at: 2_000 })]);
    expect(await store.begun('pm-00001', 'freeze-2')).toEqual(mark('freeze-2', { at: 2_000 }));
  });

  it('leaves the parts of a finished freeze and removes those of one that is cleared away', async () => {
    const store = open();
    for (const freeze of ['freeze-1', 'freeze-2']) {
      await store.begin('pm-00001', mark(freeze));
      await store.keepPart('pm-00001', freeze, 0, 'AAAA');
      await store.keepPart('pm-00001', freeze, 1, 'BBBB');
    }
    await store.finish('pm-00001', 'freeze-1');
    await store.remove('pm-00001', mark('freeze-2'));
    expect(await store.allBegun('pm-00001')).toEqual([]);
    expect(await store.readParts('pm-00001', 'freeze-1', 2)).toEqual(['AAAA', 'BBBB']);
    expect(await store.readParts('pm-00001', 'freeze-2', 2)).toEqual([null, null]);
  });
});

describe('The pages that hold a pack, on Forge', () => {
  it('are found by their id, and other pages are not', async () => {
    onForge();
    await keptPackPages.remember('200001', { postMortemId: 'pm-00001', projectId: '10000' });
    expect(await keptPackPages.find('200001')).toEqual({ postMortemId: 'pm-00001', projectId: '10000' });
    expect(await keptPackPages.find('200002')).toBeNull();
  });
});
