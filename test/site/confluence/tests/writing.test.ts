import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../store/open-store';
import { appWith, askingWiki, bodyOf } from './ask-wiki';
import { words } from './small-wiki';

const V2 = '/wiki/api/v2';
const title = (json: { errors: { title: string }[] }) => json.errors[0]?.title;

describe('a new page', () => {
  const { ask, write } = askingWiki();

  it('hangs under the home page unless told otherwise, and is told of as created', async () => {
    const told = await ask('POST', `${V2}/pages`, { spaceId: '501', title: 'Pack', body: bodyOf(words('Hello.')) });
    expect(told.status).toBe(200);
    expect(told.json).toMatchObject({ parentId: '901', status: 'current', version: { number: 1 }, authorId: 'ada' });
    expect(told.events).toMatchObject([{ eventType: 'avi:confluence:created:page', subject: told.json.id, actor: 'ada' }]);
    const below = await write('Appendix', { parentId: told.json.id });
    expect((await ask('GET', `${V2}/pages/${below}`)).json.parentId).toBe(told.json.id);
    const beside = await ask('POST', `${V2}/pages?root-level=true`, { spaceId: '501', title: 'Beside' });
    expect(beside.json.parentId).toBeNull();
  });

  it('is for its writer alone where it is private', async () => {
    const { json } = await ask('POST', `${V2}/pages?private=true`, { spaceId: '501', title: 'Diary' });
    expect((await ask('GET', `${V2}/pages/${json.id}`)).status).toBe(200);
    expect((await ask('GET', `${V2}/pages/${json.id}`, undefined, 'ben')).status).toBe(404);
  });

  it('needs a title that no page of the space has, in any letter case', async () => {
    const tried = async (over: object) => ask('POST', `${V2}/pages`, { spaceId: '501', body: bodyOf(words('x')), ...over });
    expect(title((await tried({ title: 'PLAN' })).json)).toContain('same TITLE');
    expect(title((await tried({ title: ' ' })).json)).toContain('needs a title');
    expect((await tried({ title: 'x'.repeat(256) })).status).toBe(400);
    expect((await tried({ title: 'Plan', spaceId: '502' })).status).toBe(200);
  });

  it('needs a space in which one may write, and a parent that one may see there', async () => {
    const tried = async (over: object, caller: string) =>
      (await ask('POST', `${V2}/pages`, { spaceId: '501', title: 'Try', ...over }, caller)).status;
    expect(await tried({}, 'cleo')).toBe(404);
    expect(await tried({ spaceId: '9' }, 'ada')).toBe(404);
    expect(await tried({ parentId: '903' }, 'ben')).toBe(404);
    expect(await tried({ parentId: '911' }, 'ada')).toBe(404);
  });

  it.each([
    [{ status: 'draft' }, 501, 'drafts'],
    [{ status: 'lost' }, 400, 'current'],
    [{ body: { representation: 'storage', value: '<p/>' } }, 501, 'storage'],
    [{ body: { representation: 'atlas_doc_format', value: { type: 'doc' } } }, 400, 'text that holds JSON'],
    [{ body: { representation: 'atlas_doc_format', value: '{' } }, 400, 'no valid JSON'],
    [{ body: bodyOf({ type: 'doc', version: 2, content: [] }) }, 400, 'version must be 1'],
    [{ labels: [] }, 400, 'labels'],
    [{ body: { representation: 'atlas_doc_format', value: `"${'x'.repeat(5 * 1024 * 1024)}"` } }, 413, 'at most'],
  ])('is refused in words: %#', async (over, status, words) => {
    const told = await ask('POST', `${V2}/pages`, { spaceId: '501', title: 'Wrong', ...over });
    expect(told.status).toBe(status);
    expect(title(told.json)).toContain(words);
  });
});

describe('a page that is written again', () => {
  it('has a new version, and keeps the old ones', async () => {
    const { ask, rewrite } = askingWiki();
    const told = await rewrite('902', { title: 'Plan B', after: 2, body: words('Third plan.') }, 'ben');
    expect(told.json).toMatchObject({ title: 'Plan B', version: { number: 3, authorId: 'ben', message: 'Again' } });
    expect(told.events[0]?.payload).toMatchObject({
      content: { id: '902', title: 'Plan B', space: { key: 'TEAM' }, version: { number: 3 } },
    });
    expect((await ask('GET', `${V2}/pages/902?version=2`)).json.title).toBe('Plan');
  });

  it('is not overwritten by one who has read an older version', async () => {
    const { rewrite } = askingWiki();
    const told = await rewrite('902', { title: 'Plan', after: 1 });
    expect(told.status).toBe(409);
    expect(title(told.json)).toContain('Current version: [2]');
    expect((await rewrite('902', { title: 'Plan', after: 2 })).status).toBe(200);
    expect((await rewrite('902', { title: 'Team home', after: 3 })).status).toBe(400);
  });

  it('can hang elsewhere, and never under itself', async () => {
    const { ask, write } = askingWiki();
    const child = await write('Child', { parentId: '902' });
    const move = async (id: string, name: string, number: number, parentId: string) =>
      ask('PUT', `${V2}/pages/${id}`, {
        ...{ id, status: 'current', title: name, parentId },
        ...{ body: bodyOf(words('x')), version: { number } },
      });
    expect((await move('902', 'Plan', 3, child)).status).toBe(400);
    expect((await move(child, 'Child', 2, '901')).json.parentId).toBe('901');
  });

  it('stays as it is for one who may read it only, or not even that', async () => {
    const { ask, rewrite } = askingWiki();
    await ask('PUT', '/wiki/rest/api/content/902/restriction', [
      { operation: 'update', restrictions: { user: [{ type: 'known', accountId: 'ada' }] } },
    ]);
    expect((await rewrite('902', { title: 'Plan', after: 2 }, 'ben')).status).toBe(404);
    expect((await ask('GET', `${V2}/pages/902`, undefined, 'ben')).status).toBe(200);
    expect((await rewrite('903', { title: 'For Ada', after: 1 }, 'ben')).status).toBe(404);
    expect((await rewrite('902', { title: 'Plan', after: 2 }, appWith('write:page:confluence'))).status).toBe(404);
  });
});

describe('a page that is deleted', () => {
  it('lies in the bin, from which it comes back as it was or goes for good', async () => {
    const { ask, rewrite } = askingWiki();
    const gone = await ask('DELETE', `${V2}/pages/902`, undefined, 'ben');
    expect([gone.status, gone.events[0]?.eventType]).toEqual([204, 'avi:confluence:trashed:page']);
    expect((await ask('GET', `${V2}/pages/902`)).json.status).toBe('trashed');
    expect((await ask('GET', `${V2}/pages/902?status=current`)).status).toBe(404);
    expect((await ask('GET', `${V2}/pages?title=Plan`)).json.results).toEqual([]);
    expect((await ask('GET', `${V2}/pages?status=trashed`)).json.results).toHaveLength(1);
    const back = await rewrite('902', { title: 'Plan', after: 2, body: words('Other.') });
    expect(back.events[0]?.eventType).toBe('avi:confluence:restored:page');
    expect(back.json.version.number).toBe(2);
    expect(back.json.body.atlas_doc_format.value).toContain('Second plan.');

    expect((await ask('DELETE', `${V2}/pages/902?purge=true`)).status).toBe(400);
    await ask('DELETE', `${V2}/pages/902`);
    expect((await ask('DELETE', `${V2}/pages/902?purge=true`, undefined, 'ben')).status).toBe(404);
    const purged = await ask('DELETE', `${V2}/pages/902?purge=true`);
    expect(purged.events[0]).toMatchObject({ eventType: 'avi:confluence:deleted:page', subject: '902' });
    expect((await ask('GET', `${V2}/pages/902`)).status).toBe(404);
  });

  it('leaves the pages below it where it hung, and its title free', async () => {
    const { ask, write } = askingWiki();
    const child = await write('Child', { parentId: '902' });
    await ask('DELETE', `${V2}/pages/902`);
    expect((await ask('GET', `${V2}/pages/${child}`)).json.parentId).toBe('901');
    await write('Plan');
  });

  it('needs a scope of its own', async () => {
    const { ask } = askingWiki();
    const told = await ask('DELETE', `${V2}/pages/902`, undefined, appWith('write:page:confluence'));
    expect([told.status, title(told.json)]).toEqual([403, expect.stringContaining('delete:page:confluence')]);
  });
});

describe('what is kept with a page', () => {
  it('has versions of its own, and leaves the page’s alone', async () => {
    const { ask } = askingWiki();
    const path = `${V2}/pages/902/properties`;
    const made = (await ask('POST', path, { key: 'pack', value: { frozen: 1 } })).json;
    expect(made).toMatchObject({ key: 'pack', value: { frozen: 1 }, version: { number: 1, authorId: 'ada' } });
    expect((await ask('POST', path, { key: 'pack', value: 2 })).status).toBe(409);
    const put = (number: number) => ask('PUT', `${path}/${made.id}`, { key: 'pack', value: { frozen: 2 }, version: { number } });
    expect((await put(1)).status).toBe(409);
    expect((await put(2)).json.value).toEqual({ frozen: 2 });
    expect((await ask('GET', `${path}?key=pack`)).json.results).toHaveLength(1);
    expect((await ask('GET', `${path}?key=other`)).json.results).toEqual([]);
    expect((await ask('GET', `${V2}/pages/902?include-properties=true`)).json).toMatchObject({
      version: { number: 2 },
      properties: { results: [{ key: 'pack' }] },
    });
    expect((await ask('POST', path, { key: 'big', value: 'x'.repeat(33_000) })).status).toBe(400);
    expect((await ask('POST', path, { key: 'pack2', value: 1 }, 'cleo')).status).toBe(404);
    expect((await ask('DELETE', `${path}/${made.id}`)).status).toBe(204);
    expect((await ask('GET', `${path}/${made.id}`)).status).toBe(404);
  });
});

describe('after a restart', () => {
  it('everything is there again, and no id is given twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wiki-'));
    const first = openStore({ folder });
    const before = askingWiki(first.keep);
    const id = await before.write('Kept');
    await before.rewrite(id, { title: 'Kept well', after: 1 });
    const purged = await before.write('Purged');
    await before.ask('DELETE', `${V2}/pages/${purged}`);
    await before.ask('DELETE', `${V2}/pages/${purged}?purge=true`);
    first.close();

    const second = openStore({ folder });
    const { ask, write } = askingWiki(second.keep);
    expect((await ask('GET', `${V2}/pages/${id}?include-versions=true`)).json).toMatchObject({
      title: 'Kept well',
      versions: { results: [{ number: 2 }, { number: 1 }] },
    });
    expect(Number(await write('New'))).toBeGreaterThan(Number(purged));
    second.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
