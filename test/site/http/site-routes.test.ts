import { describe, expect, it } from 'vitest';
import { siteForTests } from '../forge/fixtures/site-for-tests';
import { smallJira, smallSite } from '../forge/fixtures/small-site';
import { POINTS_PER_HOUR } from '../forge/points-budget';
import { FIRST_DAY } from '../site';

const { url, send, open, invoke, product, lastLogged } = siteForTests();

describe('the state of the site', () => {
  it('tells who is there, what is installed and what day it is', async () => {
    const { body } = await send('GET', '/_site/state');
    expect(body).toMatchObject({
      now: FIRST_DAY,
      me: 'ada',
      theme: 'light',
      confluence: true,
      users: [{ accountId: 'ada', displayName: 'Ada' }, { accountId: '5b10:bob' }],
      app: {
        id: '00000000-0000-0000-0000-0000000000aa',
        name: 'Small app',
        modules: [{ key: 'small-page', type: 'jira:projectPage' }, {}, {}],
      },
    });
  });

  it('signs in the first user until another is chosen', async () => {
    const nobody = await send('GET', '/_site/state', undefined, { cookie: '' });
    expect(nobody.body.me).toBe('ada');
    expect(nobody.headers.get('set-cookie')).toContain('site-user=ada');
    const chosen = await send('POST', '/_site/user', { accountId: '5b10:bob' });
    expect(chosen.body.me).toBe('5b10:bob');
    expect((await send('POST', '/_site/user', { accountId: 'nobody' })).status).toBe(404);
  });

  it('keeps the theme that was chosen and refuses one that there is not', async () => {
    expect((await send('POST', '/_site/theme', { colorMode: 'dark' })).body.theme).toBe('dark');
    expect((await open()).context).toMatchObject({ theme: { colorMode: 'dark' }, surfaceColor: '#1F1F21' });
    await send('POST', '/_site/theme', { colorMode: 'light' });
    expect((await send('POST', '/_site/theme', { colorMode: 'pink' })).status).toBe(400);
  });

  it('names what is missing in, or unknown to, a change of permission and a move', async () => {
    expect((await send('POST', '/_site/permission', { accountId: 'ada', projectKey: 'ONE' })).status).toBe(400);
    expect(
      (await send('POST', '/_site/permission', { accountId: 'ada', projectKey: 'TWO', browse: false })).body.error.message,
    ).toBe('The site has no user ada, or no project TWO.');
    expect((await send('POST', '/_site/permission', { accountId: 'ada', spaceKey: 'NONE', view: true })).status).toBe(404);
    const put = (view: boolean) => send('POST', '/_site/permission', { accountId: '5b10:bob', spaceKey: 'TEAM', view });
    const bob = async () => (await send('GET', '/wiki/api/v2/pages/902', undefined, { cookie: 'site-user=5b10%3Abob' })).status;
    expect([(await put(false)).body.view, await bob(), (await put(true)).body.view, await bob()]).toEqual([
      false,
      404,
      true,
      200,
    ]);
    expect((await send('POST', '/_site/move-issue', { issueKey: 'A-1', projectKey: 'TWO' })).body.error.message).toBe(
      'Nothing moves here.',
    );
  });

  it('says what is wrong with a request that carries no JSON', async () => {
    const response = await fetch(`${url()}/_site/clock`, { method: 'POST', body: 'days=1' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: { name: 'BadRequest', message: 'The request must carry a JSON object.' } });
    expect((await send('POST', '/_site/clock', { days: -1 })).status).toBe(400);
  });
});

describe('the meter', () => {
  const charged = async (action: string) =>
    (await send('GET', '/_site/meter')).body.actions.find((entry: { action: string }) => entry.action === action);

  it('charges functions for time, storage and REST points, and the bridge for nothing but a note', async () => {
    await invoke('remember', { value: 'x' }, { 'x-site-action': 'press save' });
    await invoke('issue', { key: 'A-1' }, { 'x-site-action': 'press save' });
    await product('/rest/api/3/issue/A-1', {}, { 'x-site-action': 'open page' });
    expect(await charged('press save')).toMatchObject({
      invocations: 2,
      kvsReadBytes: 13,
      kvsWrittenBytes: 13,
      kvsReadUnits: 1,
      kvsWriteUnits: 1,
      restPoints: 1,
      bridgePoints: 0,
    });
    expect((await charged('press save')).gbSeconds).toBeGreaterThan(0);
    expect(await charged('open page')).toMatchObject({ invocations: 0, restPoints: 0, bridgePoints: 1, restRequests: 1 });
    expect((await send('POST', '/_site/meter/reset')).body.actions).toEqual([]);
  });

  it('puts a wall before functions after 65,000 points, until the next hour of the site', async () => {
    const thirsty = await smallSite({ createJira: () => smallJira(POINTS_PER_HOUR) });
    const ask = async (path: string, body: unknown) => {
      const request = new Request(`http://localhost:1${path}`, {
        method: 'POST',
        headers: { cookie: 'site-user=ada' },
        body: JSON.stringify(body),
      });
      // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes, and each says what it expects there.
      return (await (await thirsty.fetch(request)).json()) as any;
    };
    const { contextToken } = await ask('/_site/module', { moduleKey: 'small-page', projectKey: 'ONE' });
    const call = async () => (await ask('/_site/invoke', { contextToken, functionKey: 'issue', payload: { key: 'A-1' } })).body;
    expect((await call()).status).toBe(200);
    expect(await call()).toMatchObject({ status: 429, retryAfter: '3600' });
    const bridged = await ask('/_site/product', {
      contextToken,
      product: 'jira',
      restPath: '/rest/api/3/issue/A-1',
      fetchRequestInit: {},
    });
    expect(bridged.status).toBe(200);
    thirsty.clock.advance(1 / 24);
    expect((await call()).status).toBe(200);
    await thirsty.close();
  });
});

describe('the log', () => {
  it('tells what was asked, by whom and with what result, from a number on', async () => {
    await invoke('talk', { lines: 1 }, { 'x-site-action': 'press talk' });
    const entry = await lastLogged();
    expect(entry).toMatchObject({
      action: 'press talk',
      via: 'bridge',
      kind: 'invoke',
      what: 'resolver talk',
      status: 200,
      user: 'ada',
      lines: ['LOG line 0'],
    });
    await product('/rest/api/3/issue/A-1?fields=summary');
    const { entries } = (await send('GET', `/_site/log?after=${entry.n}`)).body;
    expect(entries.map(({ what }: { what: string }) => what)).toEqual([
      'GET /rest/api/3/project/ONE',
      'GET /rest/api/3/issue/A-1?fields=summary',
    ]);
    expect(entries.at(-1)).toMatchObject({ via: 'bridge', points: 1 });
  });

  it('takes complaints of the bridge', async () => {
    await send('POST', '/_site/log', { what: 'openRovo', error: 'not served' });
    expect(await lastLogged()).toMatchObject({ kind: 'bridge', what: 'openRovo', error: 'not served' });
  });
});
