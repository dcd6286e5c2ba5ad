import { describe, expect, it } from 'vitest';
import { askingWiki } from './ask-wiki';

const V2 = '/wiki/api/v2';
const titles = (json: { results: { title: string }[] }) => json.results.map(({ title }) => title);

describe('spaces', () => {
  const { ask } = askingWiki();
  const keys = async (address: string, caller?: string) =>
    (await ask('GET', address, undefined, caller)).json.results.map(({ key }: { key: string }) => key);

  it('are shown to those who may see them', async () => {
    expect(await keys(`${V2}/spaces`)).toEqual(['TEAM', 'INNER']);
    expect(await keys(`${V2}/spaces`, 'cleo')).toEqual(['TEAM']);
    expect((await ask('GET', `${V2}/spaces/502`)).json).toMatchObject({ key: 'INNER', homepageId: '911' });
    expect((await ask('GET', `${V2}/spaces/502`, undefined, 'cleo')).status).toBe(404);
    expect((await ask('GET', `${V2}/spaces/502/pages`, undefined, 'cleo')).status).toBe(404);
  });

  it('can be asked for by key, by id and in another order', async () => {
    expect(await keys(`${V2}/spaces?keys=INNER,NONE`)).toEqual(['INNER']);
    expect(await keys(`${V2}/spaces?ids=501&ids=7`)).toEqual(['TEAM']);
    expect(await keys(`${V2}/spaces?sort=key`)).toEqual(['INNER', 'TEAM']);
    expect(await keys(`${V2}/spaces?status=archived`)).toEqual([]);
    expect((await ask('GET', `${V2}/spaces?keys=TEAM&description-format=plain`)).json.results[0].description.plain.value).toBe(
      'All of Team',
    );
  });

  it('come page by page, with a link that leads to the next and belongs to its question', async () => {
    const first = await ask('GET', `${V2}/spaces?limit=1&sort=key`);
    expect(first.json.results).toHaveLength(1);
    expect(first.headers.link).toContain(`<${first.json._links.next}>; rel="next"`);
    const second = await ask('GET', first.json._links.next);
    expect(second.json.results[0].key).toBe('TEAM');
    expect(second.json._links).toEqual({ base: 'http://localhost/wiki' });
    expect((await ask('GET', first.json._links.next.replace('sort=key', 'sort=name'))).status).toBe(400);
    expect((await ask('GET', `${V2}/spaces?cursor=nonsense`)).status).toBe(400);
    expect((await ask('GET', `${V2}/spaces?limit=251`)).status).toBe(400);
  });
});

describe('pages', () => {
  const { ask } = askingWiki();

  it('are listed by space, title, id and state, without those that one may not see', async () => {
    expect(titles((await ask('GET', `${V2}/pages?space-id=501`)).json)).toEqual(['Team home', 'Plan', 'For Ada', 'Below that']);
    expect(titles((await ask('GET', `${V2}/pages`, undefined, 'ben')).json)).toEqual(['Team home', 'Plan', 'Inner home']);
    expect(titles((await ask('GET', `${V2}/pages?title=Plan&space-id=501`)).json)).toEqual(['Plan']);
    expect(titles((await ask('GET', `${V2}/pages?id=902,911`)).json)).toEqual(['Plan', 'Inner home']);
    expect(titles((await ask('GET', `${V2}/spaces/501/pages?depth=root`)).json)).toEqual(['Team home']);
    expect(titles((await ask('GET', `${V2}/spaces/501/pages?sort=-modified-date&limit=1`)).json)).toEqual(['Plan']);
    expect(titles((await ask('GET', `${V2}/pages?status=trashed`)).json)).toEqual([]);
  });

  it('say what they are, and their words only when asked for them', async () => {
    const bare = (await ask('GET', `${V2}/pages/902`)).json;
    expect(bare).toMatchObject({
      id: '902',
      status: 'current',
      title: 'Plan',
      spaceId: '501',
      parentId: '901',
      authorId: 'ada',
      version: { number: 2, authorId: 'ben', message: 'Later dates', createdAt: '2026-03-03T09:00:00.000Z' },
      body: {},
      _links: { base: 'http://localhost/wiki', webui: '/spaces/TEAM/pages/902/Plan' },
    });
    const adf = (await ask('GET', `${V2}/pages/902?body-format=atlas_doc_format`)).json.body.atlas_doc_format;
    expect(JSON.parse(adf.value).content[0].content[0].text).toBe('Second plan.');
    const storage = (await ask('GET', `${V2}/pages/902?body-format=storage`)).json.body.storage;
    expect(storage).toEqual({ representation: 'storage', value: '<p>Second plan.</p>' });
    expect((await ask('GET', `${V2}/pages/902?body-format=view`)).status).toBe(501);
    expect((await ask('GET', `${V2}/pages/902?body-format=poem`)).status).toBe(400);
  });

  it('remember what they said at each version', async () => {
    const { json } = await ask('GET', `${V2}/pages/902?version=1&body-format=storage`);
    expect(json).toMatchObject({
      status: 'historical',
      version: { number: 1 },
      body: { storage: { value: '<p>First plan.</p>' } },
    });
    expect((await ask('GET', `${V2}/pages/902?version=3`)).status).toBe(404);
    const versions = (await ask('GET', `${V2}/pages/902/versions?body-format=storage`)).json.results;
    expect(versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect(versions[1].page).toMatchObject({ id: '902', title: 'Plan', body: { storage: { value: '<p>First plan.</p>' } } });
  });

  it('are not there for one who may not see them, also below a page that he may not see', async () => {
    for (const id of ['903', '904'])
      expect((await ask('GET', `${V2}/pages/${id}`, undefined, 'ben')).json.errors[0]).toMatchObject({
        status: 404,
        code: 'NOT_FOUND',
      });
    expect((await ask('GET', `${V2}/pages/904`)).status).toBe(200);
    expect((await ask('GET', `${V2}/pages/999`)).status).toBe(404);
    expect((await ask('GET', `${V2}/pages/home`)).status).toBe(400);
  });
});

describe('the door to Confluence', () => {
  const { ask } = askingWiki();

  it('is shut to one who has not signed in', async () => {
    expect((await ask('GET', `${V2}/spaces`, undefined, null)).status).toBe(401);
    expect((await ask('GET', `${V2}/spaces`, undefined, 'stranger')).status).toBe(401);
  });

  it('is open to an app with the granular scope, and names the one that it lacks', async () => {
    const app = (...scopes: string[]) => ({ accountId: null, scopes: new Set(scopes) });
    expect((await ask('GET', `${V2}/spaces`, undefined, app('read:space:confluence'))).status).toBe(200);
    const refused = await ask('GET', `${V2}/spaces`, undefined, app('read:confluence-space.summary'));
    expect(refused.status).toBe(403);
    expect(refused.json.errors[0].title).toContain('read:space:confluence');
    expect(
      (await ask('GET', '/wiki/rest/api/content/902/restriction', undefined, app('read:page:confluence'))).json.message,
    ).toContain('read:confluence-content.all');
  });

  it('names what the site does not serve', async () => {
    expect((await ask('GET', '/wiki/rest/api/content/search?cql=x')).json).toMatchObject({
      statusCode: 501,
      message: expect.stringContaining('GET /wiki/rest/api/content/search'),
    });
    expect((await ask('GET', `${V2}/pages/902?include-likes=true`)).json.errors[0].title).toContain('include-likes');
  });

  it('knows who is asking', async () => {
    expect((await ask('GET', '/wiki/rest/api/user/current', undefined, 'ben')).json).toMatchObject({
      accountId: 'ben',
      displayName: 'Ben Okri',
    });
    expect((await ask('GET', '/wiki/rest/api/user?accountId=cleo')).json.displayName).toBe('Cleo Outside');
    expect((await ask('GET', '/wiki/rest/api/user?accountId=stranger')).status).toBe(404);
  });
});
