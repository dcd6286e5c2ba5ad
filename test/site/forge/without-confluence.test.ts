import { describe, expect, it } from 'vitest';
import { siteForTests } from './fixtures/site-for-tests';

const { send, invoke, product } = siteForTests({ withoutConfluence: true });

describe('a site without Confluence', () => {
  it('says so', async () => {
    expect((await send('GET', '/_site/state')).body.confluence).toBe(false);
  });

  it('refuses what the app asks Confluence for, from its page and from its functions', async () => {
    const bridged = await product('/wiki/api/v2/pages/902');
    expect(bridged.body).toMatchObject({ status: 403, body: expect.stringContaining('not allowed from jira context') });
    expect((await invoke('page')).body.body).toMatchObject({ status: 403, body: expect.stringContaining('not allowed') });
    const asPerson = await invoke('page', { as: 'user' });
    expect([asPerson.status, asPerson.body.error.message]).toEqual([424, expect.stringContaining('Authentication Required')]);
  });

  it('has nothing at its addresses', async () => {
    expect((await send('GET', '/wiki/api/v2/spaces')).status).toBe(404);
    expect((await send('GET', '/wiki/rest/api/user/current')).status).toBe(404);
    expect((await send('POST', '/_site/viewed', { pageId: '902' })).status).toBe(404);
    expect((await send('POST', '/_site/permission', { accountId: 'ada', spaceKey: 'TEAM', view: false })).status).toBe(404);
  });
});
