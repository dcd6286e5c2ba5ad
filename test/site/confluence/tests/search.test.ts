import { describe, expect, it } from 'vitest';
import { appWith, askingWiki, bodyOf } from './ask-wiki';
import { words } from './small-wiki';

const { ask, write, rewrite } = askingWiki();
const search = (cql: string, more = '', caller: Parameters<typeof ask>[3] = 'ada') =>
  ask('GET', `/wiki/rest/api/search?cql=${encodeURIComponent(cql)}${more}`, undefined, caller);
const titles = async (cql: string, caller?: string): Promise<string[]> =>
  (await search(cql, '&excerpt=none&limit=100', caller)).json.results.map(({ title }: { title: string }) => title).sort();

describe('a search by CQL', () => {
  it('finds by type, space, id, title and text, and by what was combined of them', async () => {
    expect(await titles('type = page and space = TEAM')).toEqual(['Below that', 'For Ada', 'Plan', 'Team home']);
    expect(await titles('type = space')).toEqual(['Inner circle', 'Team']);
    expect(await titles('space in (team, "INNER") and type = page and title ~ "home"')).toEqual(['Inner home', 'Team home']);
    expect(await titles('title = "plan"')).toEqual(['Plan']);
    expect(await titles('id = 902 or id in (903, 7)')).toEqual(['For Ada', 'Plan']);
    expect(await titles('text ~ "second pl*"')).toEqual(['Plan']);
    expect(await titles('text ~ "first"')).toEqual([]);
    expect(await titles('siteSearch ~ "circle"')).toEqual(['Inner circle']);
    expect(await titles('not (type = page) and space != "INNER"')).toEqual(['Team']);
    expect(await titles('type in (blogpost, comment)')).toEqual([]);
  });

  it('finds what hangs below a page, and what somebody wrote or wrote at', async () => {
    expect(await titles('ancestor = 901')).toEqual(['Below that', 'For Ada', 'Plan']);
    expect(await titles('parent = 901')).toEqual(['For Ada', 'Plan']);
    expect(await titles('contributor = ben and type = page')).toEqual(['Plan']);
    expect(await titles('creator = currentUser() and id = 902')).toEqual(['Plan']);
  });

  it('finds by when something was written or changed, in days of the asker', async () => {
    expect(await titles('lastmodified >= "2026-03-01" and type = page')).toEqual(['Plan']);
    expect(await titles('lastmodified = 2026-03-03')).toEqual(['Plan']);
    expect(await titles('created < "2026/02/01"')).toEqual(['Inner circle', 'Team']);
    const id = await write('New today');
    expect(await titles('created > now("-1h")')).toEqual(['New today']);
    expect(await titles('lastmodified >= startOfDay()')).toEqual(['New today']);
    await rewrite(id, { title: 'Renamed today', after: 1, body: words('Something about zebras.') });
    expect(await titles('text ~ zebras')).toEqual(['Renamed today']);
    await ask('DELETE', `/wiki/api/v2/pages/${id}`);
    expect(await titles('text ~ zebras')).toEqual([]);
  });

  it('shows nothing that the asker may not see', async () => {
    expect(await titles('type = page', 'cleo')).toEqual(['Plan', 'Team home']);
    expect(await titles('space = "INNER"', 'cleo')).toEqual([]);
    expect(await titles('id = 903', 'ben')).toEqual([]);
    const asApp = await search('type = page', '', appWith('search:confluence'));
    expect(asApp.json.results.map(({ content }: { content: { id: string } }) => content.id)).not.toContain('903');
    expect((await search('type = page', '', appWith('read:page:confluence'))).status).toBe(403);
  });

  it('marks the words that were found, unless asked not to', async () => {
    const { json } = await search('text ~ "second plan"');
    expect(json.results[0]).toMatchObject({
      title: '@@@hl@@@Plan@@@endhl@@@',
      excerpt: '@@@hl@@@Second@@@endhl@@@ @@@hl@@@plan@@@endhl@@@.',
      content: { title: 'Plan' },
      url: '/spaces/TEAM/pages/902/Plan',
    });
    expect((await search('text ~ "second plan"', '&excerpt=indexed')).json.results[0].excerpt).toBe('Second plan.');
  });

  it('comes in pages, whose cursors belong to their question and asker', async () => {
    const cql = 'type = page and space = TEAM order by title desc';
    const first = (await search(cql, '&limit=3')).json;
    expect(first).toMatchObject({ start: 0, limit: 3, size: 3, totalSize: 4 });
    expect(first.results[0].content.title).toBe('Team home');
    const next = new URLSearchParams(first._links.next.split('?')[1]);
    const cursor = `&limit=3&cursor=${next.get('cursor')}`;
    const second = (await search(cql, cursor)).json;
    expect(second.results.map(({ content }: { content: { title: string } }) => content.title)).toEqual(['Below that']);
    expect(second._links.next).toBeUndefined();
    expect((await search(cql, '&start=3')).json.results).toHaveLength(1);
    expect((await search('type = page', cursor)).status).toBe(400);
    expect((await search(cql, cursor, 'ben')).status).toBe(400);
  });

  it.each([
    ['', 400],
    ['space =', 400],
    ['colour = red', 400],
    ['text = "x"', 400],
    ['title > "x"', 400],
    ['created > "someday"', 400],
    ['created > now("soon")', 400],
    ['type = page order by text', 400],
    ['creator is EMPTY', 400],
    ['label = done', 501],
  ])('refuses %j with %i', async (cql, status) => {
    expect((await search(cql)).status).toBe(status);
  });

  it('refuses what it would have to leave out', async () => {
    expect((await search('type = page', '&expand=content.body.view')).status).toBe(501);
    expect((await search('type = page', '&cqlcontext=%7B%7D')).status).toBe(501);
    expect((await ask('POST', '/wiki/api/v2/pages', { spaceId: '501', title: 'x', body: bodyOf({}) })).status).toBe(400);
  });
});
