import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { siteForTests } from '../fixtures/site-for-tests';

let time = 0;
const { site, url, send, invoke, lastLogged } = siteForTests({ realtimeTime: () => time });
// A second apart, so that no test takes operations from the next.
beforeEach(() => {
  time += 1_000;
});

const leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

const tokenOf = async (moduleKey = 'small-page', projectKey = 'ONE') =>
  (await send('POST', '/_site/module', { moduleKey, projectKey })).body.contextToken;

/** Listens as a page of the app does, and gives what it has heard so far. */
async function listen(channelName: string, more: Record<string, unknown> = {}): Promise<unknown[]> {
  const heard: unknown[] = [];
  const leave = new AbortController();
  leaving.push(() => leave.abort());
  const { contextToken = await tokenOf(), ...rest } = more;
  const response = await fetch(`${url()}/_site/realtime/subscribe`, {
    method: 'POST',
    headers: { cookie: 'site-user=ada' },
    body: JSON.stringify({ contextToken, channelName, ...rest }),
    signal: leave.signal,
  });
  if (!response.ok) throw new Error((await response.text()) || `status ${response.status}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('There is nothing to read.');
  let text = (await reader.read()).value ?? '';
  void (async () => {
    for (;;) {
      for (const [block] of text.matchAll(/data: .*\n\n/g)) {
        const event = JSON.parse(block.slice('data: '.length));
        if ('payload' in event) heard.push(event.payload);
      }
      const { done, value } = await reader.read();
      if (done) return;
      text = value;
    }
  })().catch(() => undefined);
  return heard;
}
const publish = async (channelName: string, eventPayload: unknown, more: Record<string, unknown> = {}) => {
  const { contextToken = await tokenOf(), ...rest } = more;
  return (await send('POST', '/_site/realtime/publish', { contextToken, channelName, eventPayload, ...rest })).body;
};
const becomes = (heard: unknown[], expected: unknown[]) => vi.waitFor(() => expect(heard).toEqual(expected), { timeout: 2_000 });
const quiet = () => new Promise((done) => setTimeout(done, 60));
const signed = async (channel: string, more: object = {}) => (await invoke('sign', { channel, ...more })).body.body;

describe('a channel', () => {
  it('carries what a function publishes through the real package to every page that listens', async () => {
    const heard = [await listen('plan'), await listen('plan'), await listen('other')] as const;
    const { body } = await invoke('publish', { channel: 'plan', event: { v: 12 } });
    expect(body.body).toEqual({ eventId: expect.any(String), eventTimestamp: String(site().clock.now()) });
    await becomes(heard[0], [{ v: 12 }]);
    await becomes(heard[1], [{ v: 12 }]);
    expect(heard[2]).toEqual([]);
  });

  it('carries what a page publishes, to itself too, and says that nobody listens', async () => {
    expect(await publish('plan', { at: 'card' })).toEqual({ eventId: null, eventTimestamp: null });
    const heard = await listen('plan');
    expect((await publish('plan', 'a text')).eventId).toEqual(expect.any(String));
    await becomes(heard, ['a text']);
  });

  it('is another one in another module, unless its place is named or it is for all', async () => {
    const elsewhere = { contextToken: await tokenOf('small-settings') };
    const inProject = { options: { contextOverrides: ['project'] } };
    const usual = await listen('plan');
    const named = await listen('plan', inProject);
    const global = await listen('plan', { isGlobal: true });
    await publish('plan', 1, elsewhere);
    await publish('plan', 2, { ...elsewhere, ...inProject });
    await publish('plan', 3, { ...elsewhere, options: { contextOverrides: [] } });
    await becomes(named, [2]);
    await becomes(global, [3]);
    expect(usual).toEqual([]);
    expect(await publish('plan', 4, { options: { contextOverrides: ['issue'] } })).toMatchObject({
      error: { message: 'CONTEXT_NEEDED' },
    });
  });

  it('hears nothing more of one who has gone', async () => {
    await listen('plan');
    for (const leave of leaving.splice(0)) leave();
    await vi.waitFor(async () => expect((await publish('plan', 1)).eventId).toBeNull());
  });

  it('tells one who comes late what was said in the seconds that he asks for', async () => {
    const early = await listen('late');
    await publish('late', 1);
    time += 40_000;
    await publish('late', 2);
    await becomes(early, [1, 2]);
    await becomes(await listen('late', { options: { replaySeconds: 30 } }), [2]);
    const none = await listen('late');
    await quiet();
    expect(none).toEqual([]);
  });

  it('for all is the only one that a function can reach which nobody set off', async () => {
    const heard = await listen('pages', { isGlobal: true });
    const value = '{"type":"doc","version":1,"content":[]}';
    const body = { representation: 'atlas_doc_format', value };
    await send('POST', '/wiki/api/v2/pages', { spaceId: '501', status: 'current', title: 'Tell of it', body });
    await becomes(heard, [{ title: 'Tell of it' }]);
    const told = (await invoke('told')).body.body;
    expect(told.scoped).toMatchObject({ eventId: null, errors: [{ message: 'CONTEXT_NEEDED' }] });
    expect(told.everywhere.eventId).toEqual(expect.any(String));
  });
});

describe('a token of a channel', () => {
  it('lets in, with equal claims, and ends on the clock of the site', async () => {
    const { token, expiresAt } = await signed('secret', { claims: { session: 7, of: 'x' } });
    expect(expiresAt).toBe(site().clock.now() / 1_000 + 900);
    const same = (await signed('secret', { claims: { of: 'x', session: 7 } })).token;
    const heard = await listen('secret', { isGlobal: true, options: { token } });
    const without = await listen('secret', { isGlobal: true });
    const event = { channel: 'secret', event: { v: 1 }, options: { token: same } };
    expect((await invoke('publish-global', event)).body.body.eventId).toEqual(expect.any(String));
    await becomes(heard, [{ v: 1 }]);
    expect(without).toEqual([]);
    const other = (await signed('secret', { claims: { session: 8 } })).token;
    expect(await publish('secret', 2, { isGlobal: true, options: { token: other } })).toMatchObject({ eventId: null });
  });

  it('is refused for another channel, for what it does not permit, when it was changed, and when it is over', async () => {
    const { token } = await signed('secret', { permissions: ['subscribe'] });
    await listen('secret', { isGlobal: true, options: { token } });
    const told = async (channel: string, given: unknown) =>
      (await publish(channel, 1, { isGlobal: true, options: { token: given } })).error.message;
    expect(await told('secret', token)).toBe('MISSING_PERMISSION');
    expect(await told('other', (await signed('secret')).token)).toBe('CHANNEL_NAME_MISMATCH');
    expect(await told('secret', `${token.slice(0, -3)}AAA`)).toBe('INVALID_TOKEN');
    expect(await told('secret', await tokenOf())).toBe('INVALID_TOKEN');
    const once = (await signed('secret')).token;
    await send('POST', '/_site/clock', { days: 1 });
    expect(await told('secret', once)).toBe('TOKEN_EXPIRED');
    const { body } = await invoke('publish-global', { channel: 'secret', event: 1, options: { token: once } });
    expect(body.body.errors).toEqual([{ message: 'Realtime token validation failed: TOKEN_EXPIRED' }]);
  });
});

describe('operations on channels', () => {
  it('are at most 50 in a second, counted on the meter with the most that came in one', async () => {
    const contextToken = await tokenOf();
    const many = await Promise.all(Array.from({ length: 52 }, () => publish('plan', 1, { contextToken })));
    expect(many.filter(({ error }) => error?.message === 'RATE_LIMIT_EXCEEDED')).toHaveLength(2);
    const { body } = await invoke('publish', { channel: 'plan', event: 1 });
    expect(body.body.errors).toEqual([{ message: 'RATE_LIMIT_EXCEEDED', status: 429 }]);
    await expect(listen('plan', { contextToken })).rejects.toThrow('RATE_LIMIT_EXCEEDED');
    time += 1_000;
    expect(await publish('plan', 1, { contextToken })).toMatchObject({ eventId: null });
    const report = (await send('GET', '/_site/meter')).body;
    expect(report.total.realtimeOperations).toBe(55);
    expect(report.realtime).toEqual({ operations: 55, peakPerSecond: 54, refused: 4, largestBytes: 1 });
    expect(await lastLogged()).toMatchObject({ kind: 'realtime', what: 'publish plan', status: 200 });
  });

  it('may be more where a run is faster than the clock', async () => {
    const contextToken = await tokenOf();
    await send('POST', '/_site/realtime/limit', { perSecond: 100 });
    const many = await Promise.all(Array.from({ length: 60 }, () => publish('plan', 1, { contextToken })));
    expect(many.filter(({ error }) => error)).toEqual([]);
    await send('POST', '/_site/realtime/limit', { perSecond: 50 });
    expect((await send('POST', '/_site/realtime/limit', { perSecond: 0 })).status).toBe(400);
  });

  it('fail on request', async () => {
    await send('POST', '/_site/faults', { match: 'POST /realtime/sign', fault: '503', times: 1 });
    expect((await signed('secret')).errors).toMatchObject([{ status: 503 }]);
    await send('POST', '/_site/faults', { match: '* /realtime/publish', fault: '429', times: 1 });
    expect((await publish('plan', 1)).error.message).toBe('RATE_LIMIT_EXCEEDED');
  });
});

describe('an event on its way', () => {
  it('is lost, doubled or late on request, for each who listens', async () => {
    const heard = await listen('plan-7');
    const tell = async (rule: object, event: unknown) => {
      await send('DELETE', '/_site/faults');
      await send('POST', '/_site/faults', { match: 'HINT /plan-', ...rule });
      await publish('plan-7', event);
    };
    await tell({ fault: 'drop' }, 'lost');
    await tell({ fault: 'double' }, 'twice');
    await becomes(heard, ['twice', 'twice']);
    await tell({ fault: 'latency', ms: 150 }, 'late');
    await send('DELETE', '/_site/faults');
    await publish('plan-7', 'next');
    await becomes(heard, ['twice', 'twice', 'next', 'late']);
    await tell({ match: 'HINT /other', fault: 'drop' }, 'safe');
    await becomes(heard, ['twice', 'twice', 'next', 'late', 'safe']);
  });

  it('can be given such troubles alone', async () => {
    for (const rule of [
      { match: 'HINT /plan', fault: '500' },
      { match: 'GET /rest/api/3/issue', fault: 'drop' },
      { match: '* /', fault: 'double' },
    ])
      expect((await send('POST', '/_site/faults', rule)).status).toBe(400);
  });
});
