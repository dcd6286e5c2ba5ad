import { describe, expect, it } from 'vitest';
import { siteForTests } from './fixtures/site-for-tests';

const { site, url, send, open, invoke, product, lastLogged } = siteForTests();

describe('a module', () => {
  it('opens with the context that Forge gives a project page', async () => {
    const { context, frameUrl, contextToken } = await open();
    expect(context).toMatchObject({
      accountId: 'ada',
      moduleKey: 'small-page',
      environmentType: 'DEVELOPMENT',
      siteUrl: url(),
      locale: 'de-DE',
      timezone: 'Europe/Berlin',
      theme: { colorMode: 'light', light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape' },
      surfaceColor: '#FFFFFF',
      extension: { type: 'jira:projectPage', project: { id: '10000', key: 'ONE', type: 'software' } },
    });
    expect(frameUrl).toMatch(/^http:\/\/localhost:\d+\/_frame\/page\/index\.html$/);
    expect(new URL(frameUrl).origin).not.toBe(url());
    expect(contextToken).toEqual(expect.any(String));
  });

  it('stays shut for a person who may not browse the project, for an unknown one and outside of a project', async () => {
    const status = async (body: unknown, headers = {}) => (await send('POST', '/_site/module', body, headers)).status;
    expect(await status({ moduleKey: 'small-page', projectKey: 'ONE' }, { cookie: 'site-user=5b10%3Abob' })).toBe(404);
    expect(await status({ moduleKey: 'small-page' })).toBe(404);
    expect(await status({ moduleKey: 'other-page', projectKey: 'ONE' })).toBe(404);
    expect(await status({ moduleKey: 'silent-page' })).toBe(200);
  });

  it('believes no token that was changed, made up, or is another person’s', async () => {
    const { contextToken } = await open();
    const [claims, signature] = contextToken.split('.');
    const elsewhere = Buffer.from(Buffer.from(claims, 'base64url').toString().replace('"ONE"', '"TWO"')).toString('base64url');
    const otherEnd = `${signature.slice(0, -2)}${signature.endsWith('AA') ? 'BA' : 'AA'}`;
    const forged = Buffer.from(Buffer.from(claims, 'base64url').toString().replace('"ada"', '"eve"')).toString('base64url');
    const tried = async (token: unknown, headers = {}) =>
      (await send('POST', '/_site/invoke', { contextToken: token, functionKey: 'echo' }, headers)).body.error?.name;
    for (const token of [
      `${forged}.${signature}`,
      `${elsewhere}.${signature}`,
      `${claims}.${otherEnd}`,
      `${claims}.${signature.slice(1)}`,
      `${contextToken}.x`,
      'x',
      '',
      null,
    ]) {
      expect(await tried(token)).toBe('ContextTokenInvalid');
    }
    expect(await tried(contextToken, { cookie: 'site-user=5b10%3Abob' })).toBe('ContextTokenInvalid');
    expect(await tried(contextToken)).toBeUndefined();
  });
});

describe('a function called from a page', () => {
  it('gets account and project from the site, whatever the page says', async () => {
    const { status, body } = await invoke('echo', { accountId: 'eve', project: 'TWO' });
    expect(status).toBe(200);
    expect(body.body.payload).toEqual({ accountId: 'eve', project: 'TWO' });
    expect(body.body.context).toMatchObject({
      accountId: 'ada',
      moduleKey: 'small-page',
      extension: { project: { key: 'ONE' } },
    });
    expect(body.body.context.jobId).toEqual(expect.any(String));
  });

  it('reports a failure by name, with the words that a page would see', async () => {
    const { status, body } = await invoke('fail');
    expect(status).toBe(424);
    expect(body.error).toEqual({ name: 'FunctionError', message: 'There was an error invoking the function - the app tripped' });
    expect(await lastLogged()).toMatchObject({ kind: 'invoke', status: 424, error: expect.stringContaining('app.mjs') });
  });

  it('is refused for a module that has no resolver', async () => {
    const { contextToken } = (await send('POST', '/_site/module', { moduleKey: 'silent-page' })).body;
    const { body } = await send('POST', '/_site/invoke', { contextToken, functionKey: 'echo' });
    expect(body.error.name).toBe('UnknownFunction');
  });

  it('asks Jira as the person or as the app, with the scopes of the manifest', async () => {
    expect((await invoke('issue', { key: 'A-1' })).body.body.body).toContain('"as":"ada"');
    expect((await invoke('issue', { key: 'A-1', as: 'app' })).body.body.body).toContain('"as":null');
    const { caller } = site().jira.asked.at(-1) ?? {};
    expect([...(caller?.scopes ?? [])]).toContain('read:jira-work');
  });

  it('stores and reads through the real storage package', async () => {
    expect((await invoke('remember', { value: [1, 'two'] })).body.body).toEqual([1, 'two']);
  });

  it('asks Confluence as the person or as the app, with the scopes of the manifest', async () => {
    expect((await invoke('page', { as: 'user' })).body.body).toMatchObject({
      status: 200,
      body: expect.stringContaining('"Plan"'),
    });
    expect((await invoke('page', { id: '903', as: 'user' })).body.body.status).toBe(200);
    expect((await invoke('page', { id: '903' })).body.body.status).toBe(404);
    expect(await lastLogged()).toMatchObject({ kind: 'invoke' });
  });

  it('lives on the clock of the site', async () => {
    await send('POST', '/_site/clock', { days: 30 });
    expect((await invoke('today')).body.body.date).toBe('2026-09-19T09:00:00.000Z');
  });
});

describe('a request of the app’s page to Confluence', () => {
  it('is made as the viewer with the app’s scopes, is noted, and can be given trouble', async () => {
    const { body } = await product('/wiki/api/v2/pages/902?body-format=storage', {}, { 'x-site-action': 'read the plan' });
    expect(body).toMatchObject({ status: 200, body: expect.stringContaining('Second plan.') });
    expect(await lastLogged()).toMatchObject({
      via: 'bridge',
      what: 'GET /wiki/api/v2/pages/902?body-format=storage',
      points: 2,
    });
    expect((await product('/wiki/api/v2/spaces')).body).toMatchObject({
      status: 403,
      body: expect.stringContaining('read:space:confluence'),
    });
    await send('POST', '/_site/faults', { match: 'GET /wiki/api/v2/pages', fault: '429', retryAfter: 7 });
    const slowed = await product('/wiki/api/v2/pages/902');
    expect(slowed.body).toMatchObject({
      status: 429,
      headers: { 'retry-after': '7', 'ratelimit-reason': 'confluence-burst-based' },
    });
  });
});

describe('a request of the app’s page to Jira', () => {
  it('is made as the viewer with the app’s scopes, and comes back with Jira’s own status', async () => {
    const { status, body } = await product('/rest/api/3/issue/A-1?fields=summary', { method: 'GET', headers: [['X-One', '1']] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 200, isAttachment: false, headers: { 'content-type': 'application/json' } });
    const { request, caller } = site().jira.asked.at(-1) ?? {};
    expect(request?.path).toBe('/rest/api/3/issue/A-1');
    expect(request?.query.get('fields')).toBe('summary');
    expect(request?.headers['x-one']).toBe('1');
    expect(caller?.accountId).toBe('ada');
    expect(caller?.scopes).not.toBe('all');
    const posted = await product('/rest/api/3/search/jql', { method: 'post', body: '{"jql":"x"}' });
    expect(posted.body.status).toBe(200);
    expect(site().jira.asked.at(-1)?.request).toMatchObject({ method: 'POST', body: '{"jql":"x"}' });
  });

  it('carries the time of the site', async () => {
    const { body } = await product('/rest/api/3/myself');
    expect(Date.parse(body.headers.date)).toBe(Math.floor(site().clock.now() / 1000) * 1000);
  });

  it('cannot reach another product or upload a file', async () => {
    const { contextToken } = await open();
    const tried = async (more: object) =>
      (await send('POST', '/_site/product', { contextToken, restPath: '/x', fetchRequestInit: {}, ...more })).status;
    expect(await tried({ product: 'bitbucket' })).toBe(501);
    expect(await tried({ product: 'jira', isMultipartFormData: true })).toBe(501);
  });
});
