import { describe, expect, it } from 'vitest';
import { siteForTests } from '../forge/fixtures/site-for-tests';

const { site, send } = siteForTests();

describe('the product', () => {
  it('answers REST for the cookie or for Basic auth, with all rights of that person', async () => {
    expect((await send('GET', '/rest/api/3/myself')).body).toEqual({ path: '/rest/api/3/myself', as: 'ada' });
    const authorization = `Basic ${Buffer.from('5b10:bob:secret').toString('base64')}`;
    expect((await send('GET', '/rest/api/3/myself', undefined, { cookie: '', authorization })).body.as).toBe('5b10:bob');
    expect(site().jira.asked.at(-1)?.caller.scopes).toBe('all');
    expect((await send('GET', '/rest/api/3/myself', undefined, { cookie: '' })).status).toBe(401);
    expect((await send('GET', '/rest/api/3/universal_avatar/view/type/user/avatar/1', undefined, { cookie: '' })).status).toBe(
      200,
    );
    expect((await send('PUT', '/rest/api/3/issue/A-1', {})).status).toBe(204);
  });

  it('answers Confluence’s REST for those who have signed in, and shows its pages to a browser', async () => {
    expect((await send('GET', '/wiki/api/v2/pages/902')).body.title).toBe('Plan');
    expect((await send('GET', '/wiki/rest/api/user/current')).body.accountId).toBe('ada');
    expect((await send('GET', '/wiki/api/v2/pages/902', undefined, { cookie: '' })).status).toBe(401);
    expect((await send('GET', '/wiki/spaces/TEAM', undefined, { accept: 'text/html' })).body).toContain('Product');
  });

  it('shows its page at every address that a browser opens', async () => {
    expect((await send('GET', '/browse/A-1', undefined, { accept: 'text/html' })).body).toContain('Product');
    expect((await send('GET', '/nothing.js')).status).toBe(404);
    expect((await send('POST', '/browse/A-1', {})).status).toBe(404);
  });
});
