import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type SmallJira, smallSite } from './forge/fixtures/small-site';
import { FIRST_DAY, type Site } from './site';

describe('a site with a data folder', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it('has its clock, its theme, its storage and its tokens again after a restart', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'site-'));
    folders.push(dataFolder);
    const ask = async (on: Site<SmallJira>, method: string, path: string, body?: unknown) => {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await on.fetch(
        new Request(`http://localhost:1${path}`, { method, headers: { cookie: 'site-user=ada' }, ...sent }),
      );
      // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes, and each says what it expects there.
      return (await response.json()) as any;
    };
    const first = await smallSite({ dataFolder });
    expect(first.fresh).toBe(true);
    await ask(first, 'POST', '/_site/clock', { days: 90 });
    await ask(first, 'POST', '/_site/theme', { colorMode: 'dark' });
    const { contextToken } = await ask(first, 'POST', '/_site/module', { moduleKey: 'small-page', projectKey: 'ONE' });
    await ask(first, 'POST', '/_site/invoke', { contextToken, functionKey: 'remember', payload: { value: 'kept' } });
    await first.close();

    const second = await smallSite({ dataFolder });
    expect(second.fresh).toBe(false);
    expect(second.clock.now()).toBe(FIRST_DAY + 90 * 86_400_000);
    expect((await ask(second, 'GET', '/_site/state')).theme).toBe('dark');
    expect((await ask(second, 'POST', '/_site/invoke', { contextToken, functionKey: 'echo' })).body).toBeDefined();
    await second.close();
  });
});
