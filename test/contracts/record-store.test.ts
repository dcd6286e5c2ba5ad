import { afterEach, describe, expect, it } from 'vitest';
import { keptRecords } from '#adapters/storage/kept-records';
import { shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import type { RecordStore } from '#ports/record-store';
import { createKvs } from '../site/forge/kvs/kvs';
import { parseManifest } from '../site/forge/manifest/read-manifest';
import { openStore } from '../site/store/open-store';
import { recordsInMemory } from '../support/records-in-memory';

interface Note {
  readonly text: string;
}

const manifest = parseManifest(`
app:
  id: one
  storage:
    entities:
      - name: note
        attributes: { belongsTo: { type: string }, shape: { type: integer }, version: { type: integer }, value: { type: any } }
        indexes: [belongsTo]
`);
const platform = globalThis as { __forge_fetch__?: (to: unknown, path: string, init: { body: string }) => Promise<Response> };
const parseNote = (value: unknown) => parsed((): Note => ({ text: textAt(shapeAt(value, 'note').text, 'text') }));

/** The real adapter and the real @forge/kvs, on the local site's store. `unwell` makes the platform refuse the next requests. */
function onForge() {
  const kvs = createKvs({ database: openStore({ folder: null }).database, entities: manifest.entities, now: () => 0 });
  let refusals = 0;
  platform.__forge_fetch__ = async (_to, path, { body }) => {
    if (refusals-- > 0) return new Response(JSON.stringify({ code: 'UNKNOWN', message: 'The store is unwell' }), { status: 500 });
    const answer = kvs.handle(path, body);
    return new Response(answer.body === '' ? null : answer.body, { status: answer.status });
  };
  const kind = { entity: 'note', name: 'A note', parse: parseNote };
  return {
    store: keptRecords<Note>({ ...kind, shape: 2, migrate: (value) => ({ text: (value as { words: string }).words }) }),
    earlier: keptRecords<unknown>({ ...kind, shape: 1, parse: (value) => ({ ok: true, value }) }),
    later: keptRecords<unknown>({ ...kind, shape: 3, parse: (value) => ({ ok: true, value }) }),
    unwell: (requests: number) => {
      refusals = requests;
    },
  };
}

afterEach(() => {
  delete platform.__forge_fetch__;
});

const first = { id: 'n1', belongsTo: '10001', version: 1, value: { text: 'as it began' } };
const second = { ...first, version: 2, value: { text: 'as it went on' } };

describe.each([
  ['in memory', () => recordsInMemory<Note>()],
  ['on Forge', () => onForge().store],
] as [string, () => RecordStore<Note>][])('A store of records %s', (_name, open) => {
  it('knows nothing that nobody has kept', async () => {
    expect(await open().read('n1')).toBeNull();
    expect(await open().listOf('10001')).toEqual([]);
  });

  it('gives back what was kept', async () => {
    const store = open();
    expect(await store.put(first)).toBe('kept');
    expect(await store.read('n1')).toEqual(first);
  });

  it('lists every record of one project and none of another, however many there are', async () => {
    const store = open();
    for (let n = 0; n < 130; n += 1) await store.put({ ...first, id: `n${n}` });
    await store.put({ ...first, id: 'other', belongsTo: '10002' });
    const ids = (await store.listOf('10001')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(130);
    expect(ids).not.toContain('other');
  });

  it('lists every record there is, whatever it belongs to', async () => {
    const store = open();
    for (let n = 0; n < 110; n += 1) await store.put({ ...first, id: `n${n}`, belongsTo: `1000${n % 3}` });
    expect(new Set((await store.all()).map(({ id }) => id)).size).toBe(110);
  });

  it('finds the same, with what cannot be read apart', async () => {
    const store = open();
    for (let n = 0; n < 110; n += 1) await store.put({ ...first, id: `n${n}`, belongsTo: `1000${n % 2}` });
    expect((await store.found('10001')).records.map(({ id }) => id).sort()).toEqual(
      (await store.listOf('10001')).map(({ id }) => id).sort(),
    );
    expect(new Set((await store.found(null)).records.map(({ id }) => id)).size).toBe(110);
    expect((await store.found(null)).unreadable).toEqual([]);
  });

  it('refuses a version that is not the next one, and changes nothing', async () => {
    const store = open();
    await store.put(first);
    expect(await store.put(first)).toBe('changed-meanwhile');
    expect(await store.put({ ...second, version: 3 })).toBe('changed-meanwhile');
    expect(await store.put({ ...second, id: 'n2' })).toBe('changed-meanwhile');
    expect(await store.read('n1')).toEqual(first);
    expect(await store.put(second)).toBe('kept');
    expect(await store.read('n1')).toEqual(second);
  });

  it('removes only the version that was read, and counts what is gone as removed', async () => {
    const store = open();
    await store.put(first);
    await store.put(second);
    expect(await store.remove('n1', 1)).toBe('changed-meanwhile');
    expect(await store.remove('n1', 2)).toBe('removed');
    expect(await store.remove('n1', 2)).toBe('removed');
    expect(await store.read('n1')).toBeNull();
  });

  it('lets one of several who write at once win', async () => {
    const store = open();
    const results = await Promise.all(Array.from({ length: 5 }, () => store.put(first)));
    expect(results.filter((result) => result === 'kept')).toHaveLength(1);
  });
});

describe('Records on Forge', () => {
  it('tell a store that is unwell from a rival who was quicker', async () => {
    const { store, unwell } = onForge();
    unwell(1);
    await expect(store.put(first)).rejects.toThrow();
    expect(await store.read('n1')).toBeNull();
  });

  it('are brought up to date from an older shape', async () => {
    const { store, earlier } = onForge();
    await earlier.put({ ...first, value: { words: 'as it was written once' } });
    expect((await store.read('n1'))?.value).toEqual({ text: 'as it was written once' });
  });

  it('of a newer shape are not read by guessing', async () => {
    const { store, later } = onForge();
    await later.put(first);
    await expect(store.read('n1')).rejects.toThrow(/another version of the app/);
    await store.put({ ...first, id: 'n2' });
    const found = await store.found(null);
    expect(found.records.map(({ id }) => id)).toEqual(['n2']);
    expect(found.unreadable).toEqual([{ id: 'n1', problem: expect.stringContaining('another version of the app') }]);
  });
});
