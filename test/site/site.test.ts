import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Confluence } from './confluence/confluence';
import { type SmallJira, smallSite } from './forge/fixtures/small-site';
import { FIRST_DAY, type Site } from './site';

describe('a site with a data folder', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const asked = async (on: Site<SmallJira, Confluence>, path: string, accountId = 'ada', body?: unknown) => {
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const headers = { cookie: `site-user=${encodeURIComponent(accountId)}` };
    const response = await on.fetch(new Request(`http://localhost:1${path}`, { headers, ...sent }));
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes, and each says what it expects there.
    return (await response.json()) as any;
  };

  it('has its pages and its inboxes again after a restart, also after one without Confluence, and forgets them when told', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'site-'));
    folders.push(dataFolder);
    const mention = { type: 'paragraph', content: [{ type: 'mention', attrs: { id: '5b10:bob', text: '@Bob' } }] };
    const value = JSON.stringify({ type: 'doc', version: 1, content: [mention] });
    const first = await smallSite({ dataFolder });
    const body = { spaceId: '501', title: 'Kept', body: { representation: 'atlas_doc_format', value } };
    const { id } = await asked(first, '/wiki/api/v2/pages', 'ada', body);
    await first.close();

    const second = await smallSite({ dataFolder, withoutConfluence: true });
    expect((await asked(second, '/_site/state')).confluence).toBe(false);
    await second.close();

    const third = await smallSite({ dataFolder });
    expect((await asked(third, `/wiki/api/v2/pages/${id}`)).title).toBe('Kept');
    expect((await asked(third, '/_site/inbox', '5b10:bob')).unread).toBe(1);
    await third.close();

    const fourth = await smallSite({ dataFolder, startAnew: true });
    expect((await asked(fourth, `/wiki/api/v2/pages/${id}`)).errors[0].status).toBe(404);
    expect((await asked(fourth, '/_site/inbox', '5b10:bob')).unread).toBe(0);
    await fourth.close();
  });

  it('has its clock, its theme, its storage and its tokens again after a restart', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'site-'));
    folders.push(dataFolder);
    const ask = async (on: Site<SmallJira, Confluence>, method: string, path: string, body?: unknown) => {
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
