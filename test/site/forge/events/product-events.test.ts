import { beforeEach, describe, expect, it, vi } from 'vitest';
import { siteForTests } from '../fixtures/site-for-tests';

const { site, send, invoke, product } = siteForTests();
const bodyOf = (title: string, number?: number) => ({
  ...(number === undefined ? { spaceId: '501' } : { id: '902', version: { number } }),
  ...{ status: 'current', title },
  body: { representation: 'atlas_doc_format', value: '{"type":"doc","version":1,"content":[]}' },
});
const write = (title: string) => send('POST', '/wiki/api/v2/pages', bodyOf(title));
const deliveries = async () => (await send('GET', '/_site/events')).body.deliveries;
const last = async () => (await deliveries()).at(-1);
const settled = (state: string) => vi.waitFor(async () => expect((await last())?.state).toBe(state), { timeout: 5_000 });
const seen = async () => (await invoke('seen')).body.body;

beforeEach(() => invoke('forget'));

describe('what happens in Confluence', () => {
  it('is told to the app’s trigger some time later, in nobody’s name', async () => {
    const { body } = await write('Told');
    await settled('delivered');
    const [{ event, context, aaid, asPerson }] = await seen();
    expect(event).toEqual({
      eventType: 'avi:confluence:created:page',
      eventCreatedDate: new Date(site().clock.now()).toISOString(),
      atlassianId: 'ada',
      suppressNotifications: false,
      selfGenerated: false,
      content: {
        id: body.id,
        type: 'page',
        status: 'current',
        title: 'Told',
        space: { id: '501', key: 'TEAM', name: 'Team', type: 'global', status: 'current' },
        history: { latest: true, createdBy: { type: 'known', accountId: 'ada' }, createdDate: expect.any(String) },
        version: {
          number: 1,
          by: { type: 'known', accountId: 'ada' },
          when: expect.any(String),
          message: '',
          minorEdit: false,
        },
      },
    });
    expect(context.installContext).toMatch(/^ari:cloud:confluence::site\//);
    expect(context.principal).toBeUndefined();
    expect([aaid, asPerson]).toEqual([null, 'NEEDS_AUTHENTICATION_ERR']);
  });

  it('carries that the app did it itself', async () => {
    await product('/wiki/api/v2/pages/902', { method: 'PUT', body: JSON.stringify(bodyOf('Plan', 3)) });
    await settled('delivered');
    expect((await seen())[0].event).toMatchObject({ eventType: 'avi:confluence:updated:page', selfGenerated: true });
  });

  it('counts a page as viewed when it was shown, not when it was read', async () => {
    const before = (await deliveries()).length;
    await send('GET', '/wiki/api/v2/pages/902');
    expect(await deliveries()).toHaveLength(before);
    expect((await send('POST', '/_site/viewed', { pageId: '902' })).status).toBe(200);
    await settled('delivered');
    expect((await seen())[0].event).toMatchObject({ eventType: 'avi:confluence:viewed:page', atlassianId: 'ada' });
    const bob = { cookie: 'site-user=5b10%3Abob' };
    expect((await send('POST', '/_site/viewed', { pageId: '903' }, bob)).status).toBe(404);
    expect((await send('POST', '/_site/viewed', { pageId: '9' })).status).toBe(404);
  });

  it('is kept from an app without the scope for it, which the log names', async () => {
    const { body } = await write('Short-lived');
    await settled('delivered');
    const before = (await deliveries()).length;
    await send('DELETE', `/wiki/api/v2/pages/${body.id}`);
    expect(await deliveries()).toHaveLength(before);
    const { entries } = (await send('GET', '/_site/log')).body;
    expect(
      entries.findLast(({ kind, status }: { kind: string; status: number }) => kind === 'event' && status === 403).error,
    ).toContain('write:confluence-content');
  });
});

describe('a delivery', () => {
  it('can come twice', async () => {
    await write('Twice');
    await settled('delivered');
    expect((await send('POST', `/_site/events/${(await last())?.id}/again`)).status).toBe(200);
    await vi.waitFor(async () => expect((await last())?.attempts).toBe(2));
    await settled('delivered');
    expect(await seen()).toHaveLength(2);
    expect((await send('POST', '/_site/events/none/again')).status).toBe(404);
  });

  it('is tried four more times where the function asks for it, and then given up', async () => {
    await write('Again and again');
    await settled('failed');
    expect(await last()).toMatchObject({ attempts: 5, error: expect.stringContaining('5 times') });
  });

  it('is over where the function throws', async () => {
    await write('Break');
    await settled('failed');
    expect(await last()).toMatchObject({ attempts: 1, error: expect.stringContaining('the trigger tripped') });
  });

  it('can be held back, and then comes the newest first', async () => {
    await send('POST', '/_site/events/hold', { hold: true });
    await write('Older');
    await write('Newer');
    await new Promise((done) => setTimeout(done, 40));
    expect((await last())?.state).toBe('pending');
    await send('POST', '/_site/events/hold', { hold: false });
    await vi.waitFor(async () => expect((await deliveries()).at(-2)?.state).toBe('delivered'), { timeout: 5_000 });
    expect((await seen()).map(({ event }: { event: { content: { title: string } } }) => event.content.title)).toEqual([
      'Newer',
      'Older',
    ]);
    expect((await send('POST', '/_site/events/hold', {})).status).toBe(400);
  });
});
