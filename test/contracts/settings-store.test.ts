import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kvs } from '@forge/kvs';
import { afterEach, describe, expect, it } from 'vitest';
import { keptSettings } from '#adapters/storage/kept-settings';
import type { CalendarDate } from '#domain/history/instant';
import { nothingSettled, type ProjectSettings, settle } from '#domain/settings/project-settings';
import type { SettingsStore } from '#ports/settings-store';
import { createKvs } from '../site/forge/kvs/kvs';
import { parseManifest } from '../site/forge/manifest/read-manifest';
import { openStore } from '../site/store/open-store';
import { settingsInMemory } from '../support/settings-in-memory';

const manifest = parseManifest(readFileSync(fileURLToPath(new URL('../../manifest.yml', import.meta.url)), 'utf8'));
const platform = globalThis as { __forge_fetch__?: (to: unknown, path: string, init: { body: string }) => Promise<Response> };

/** The real adapter and the real @forge/kvs, on the local site's store. `unwell` makes the platform refuse the next requests. */
function onForge(): { store: SettingsStore; unwell: (requests: number) => void } {
  const kvs = createKvs({ database: openStore({ folder: null }).database, entities: manifest.entities, now: () => 0 });
  let refusals = 0;
  platform.__forge_fetch__ = async (_to, path, { body }) => {
    if (refusals-- > 0) return new Response(JSON.stringify({ code: 'UNKNOWN', message: 'The store is unwell' }), { status: 500 });
    const answer = kvs.handle(path, body);
    return new Response(answer.body === '' ? null : answer.body, { status: answer.status });
  };
  return {
    store: keptSettings,
    unwell: (requests) => {
      refusals = requests;
    },
  };
}

afterEach(() => {
  delete platform.__forge_fetch__;
});

const first: ProjectSettings = settle(nothingSettled, {
  blockedStatusIds: ['10010', '3'],
  waitingStatusIds: ['10020'],
  baseline: '2026-03-03' as CalendarDate,
  startDateField: 'customfield_10015',
});
const second = settle(first, { blockedStatusIds: [], waitingStatusIds: null, baseline: null, startDateField: null });

describe.each([
  ['in memory', () => settingsInMemory()],
  ['on Forge', () => onForge().store],
])('A store of settings %s', (_name, open) => {
  it('knows nothing of a project that nobody has settled anything for', async () => {
    expect(await open().read('10001')).toBeNull();
  });

  it('gives back what was kept', async () => {
    const store = open();
    expect(await store.replace('10001', first)).toBe('kept');
    expect(await store.read('10001')).toEqual(first);
  });

  it('keeps each project apart', async () => {
    const store = open();
    await store.replace('10001', first);
    expect(await store.read('10002')).toBeNull();
  });

  it('takes the next version, and lets a value be taken back', async () => {
    const store = open();
    await store.replace('10001', first);
    expect(await store.replace('10001', second)).toBe('kept');
    expect(await store.read('10001')).toEqual(second);
  });

  it('refuses a version that is not the next one, and changes nothing', async () => {
    const store = open();
    await store.replace('10001', first);
    expect(await store.replace('10001', first)).toBe('changed-meanwhile');
    expect(await store.replace('10001', { ...second, version: 3 })).toBe('changed-meanwhile');
    expect(await store.replace('10002', second)).toBe('changed-meanwhile');
    expect(await store.read('10001')).toEqual(first);
    expect(await store.read('10002')).toBeNull();
  });

  it('lets one of several who write at once win', async () => {
    const store = open();
    const results = await Promise.all(Array.from({ length: 5 }, () => store.replace('10001', first)));
    expect(results.filter((result) => result === 'kept')).toHaveLength(1);
  });
});

describe('Settings on Forge', () => {
  it('that were kept before waiting could be settled are still read, with waiting left to the names', async () => {
    const { store } = onForge();
    const older = { projectId: '10001', shape: 1, version: 3, blockedStatusIds: ['10010'], baseline: '2026-03-03' };
    await kvs.entity('project-settings').set('project:10001', older);
    expect(await store.read('10001')).toEqual({
      version: 3,
      blockedStatusIds: ['10010'],
      waitingStatusIds: null,
      baseline: '2026-03-03',
      startDateField: null,
    });
  });

  it('tell a store that is unwell from a rival who was quicker', async () => {
    const { store, unwell } = onForge();
    unwell(1);
    await expect(store.replace('10001', first)).rejects.toThrow();
    expect(await store.read('10001')).toBeNull();
  });
});
