import { describe, expect, it } from 'vitest';
import { siteForTests } from '../forge/fixtures/site-for-tests';

const { send } = siteForTests();
const BOB = { cookie: 'site-user=5b10%3Abob' };
const inbox = async (headers = {}) => (await send('GET', '/_site/inbox', undefined, headers)).body;

describe('the inbox of the site', () => {
  it('shows whoever asks what came for him, and takes that it was read', async () => {
    const value = JSON.stringify({
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { id: '5b10:bob', text: '@Bob' } }] }],
    });
    const body = { spaceId: '501', title: 'For Bob', body: { representation: 'atlas_doc_format', value } };
    await send('POST', '/wiki/api/v2/pages', body);
    await send('POST', '/wiki/api/v2/pages', { ...body, title: 'For Bob too' });
    const { unread, entries } = await inbox(BOB);
    expect([unread, entries.map(({ title }: { title: string }) => title)]).toEqual([2, ['For Bob too', 'For Bob']]);
    expect(await inbox()).toEqual({ unread: 0, entries: [] });
    expect((await send('POST', '/_site/inbox/read', { ids: [entries[0].id] }, BOB)).body.unread).toBe(1);
    expect((await send('POST', '/_site/inbox/read', { ids: 'x' }, BOB)).status).toBe(400);
    expect((await send('POST', '/_site/inbox/read', {}, BOB)).body.unread).toBe(0);
  });
});
