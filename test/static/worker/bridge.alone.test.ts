import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openEvidence, type WorkerEnd } from '../../../static/project/src/worker/open-evidence';
import type { ToWorker } from '../../../static/project/src/worker/protocol';
import type { FromWorkerPacked } from '../../../static/project/src/worker/story-parcels';
import { addressOver } from '../../../static/shared/src/bridge/address';
import { carryRequest } from '../../../static/shared/src/bridge/carry-request';
import { parsePageContext } from '../../../static/shared/src/bridge/page-context';

describe('A request over the bridge', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const ask = { method: 'POST', path: '/rest/api/3/search/jql', body: '{}' } as const;

  it('brings back status, headers in lower case, and text', async () => {
    const carried = await carryRequest(
      ask,
      async () => new Response('{"issues":[]}', { status: 200, headers: { 'Retry-After': '3' } }),
    );
    expect(carried).toMatchObject({ ok: true, answer: { status: 200, text: '{"issues":[]}', headers: { 'retry-after': '3' } } });
  });

  it('is sent as JSON, and without a body where there is none', async () => {
    const inits: RequestInit[] = [];
    const request = async (_: string, init: RequestInit) => {
      inits.push(init);
      return new Response('[]');
    };
    await carryRequest(ask, request);
    await carryRequest({ method: 'GET', path: '/rest/api/3/field', body: null }, request);
    expect(inits).toEqual([
      { method: 'POST', body: '{}', headers: { accept: 'application/json', 'content-type': 'application/json' } },
      { method: 'GET', headers: { accept: 'application/json' } },
    ]);
  });

  it('says so when it does not come back', async () => {
    expect(await carryRequest(ask, () => Promise.reject(new Error('cut')))).toEqual({ ok: false, message: 'cut' });
  });

  it('is not waited for without end', async () => {
    const carried = carryRequest(ask, () => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(90_000);
    expect(await carried).toEqual({ ok: false, message: 'no answer within 90 seconds' });
  });
});

describe('The context of a page', () => {
  const raw = {
    accountId: 'person-1',
    cloudId: 'cloud',
    siteUrl: 'http://localhost',
    locale: 'de_DE',
    timezone: 'Europe/Berlin',
    theme: { colorMode: 'dark' },
    extension: { type: 'jira:projectPage', project: { id: '10200', key: 'GEN' } },
  };

  it('tells who looks, in which project, zone, language and colours', () => {
    expect(parsePageContext(raw)).toEqual({
      ok: true,
      context: {
        accountId: 'person-1',
        cloudId: 'cloud',
        siteUrl: 'http://localhost',
        locale: 'de-DE',
        timezone: 'Europe/Berlin',
        colorMode: 'dark',
        project: { id: '10200', key: 'GEN' },
      },
    });
  });

  it('falls back where the page can do without', () => {
    const { locale, timezone, theme, ...rest } = raw;
    expect(parsePageContext(rest)).toMatchObject({ ok: true, context: { locale: undefined, colorMode: 'auto' } });
  });

  it.each([
    [{ ...raw, accountId: undefined }, 'accountId'],
    [{ ...raw, extension: { project: { id: '1' } } }, 'extension.project.key'],
    [null, 'accountId'],
  ])('names the part that is missing', (broken, field) => {
    expect(parsePageContext(broken)).toEqual({ ok: false, field, problem: 'a text is needed' });
  });
});

describe('The address of a page', () => {
  function history() {
    let hear = (_: { search?: string }) => {};
    const pushed: unknown[] = [];
    return {
      pushed,
      location: { pathname: '/', search: '?type=1' },
      push: (to: unknown) => void pushed.push(['push', to]),
      replace: (to: unknown) => void pushed.push(['replace', to]),
      listen: (listener: typeof hear) => {
        hear = listener;
      },
      goTo: (search: string) => hear({ search }),
    };
  }

  it('reads, writes and tells of going back', () => {
    const bridge = history();
    const address = addressOver(bridge);
    const heard: string[] = [];
    const stop = address.onChange((query) => heard.push(query.toString()));
    expect(address.read().get('type')).toBe('1');
    address.write(new URLSearchParams({ type: '2' }));
    address.write(new URLSearchParams({ type: '2' }));
    address.write(new URLSearchParams(), 'replace');
    expect(bridge.pushed).toEqual([
      ['push', { pathname: '/', search: '?type=2' }],
      ['replace', { pathname: '/', search: '' }],
    ]);
    bridge.goTo('?type=1');
    stop();
    bridge.goTo('?type=3');
    expect(heard).toEqual(['type=1']);
  });
});

describe('The page’s end of the worker', () => {
  function worker() {
    const said: ToWorker[] = [];
    const listeners: Record<string, (event: never) => void> = {};
    const end: WorkerEnd = {
      postMessage: (message) => void said.push(message),
      addEventListener: (type: string, listener: (event: never) => void) => {
        listeners[type] = listener;
      },
      terminate: () => {},
    };
    return {
      end,
      said,
      say: (data: FromWorkerPacked) => listeners.message?.({ data } as never),
      fail: (message: string) => listeners.error?.({ message } as never),
    };
  }

  it('carries the worker’s requests without the page and passes everything else on', async () => {
    const { end, said, say, fail } = worker();
    const channel = openEvidence(end, async ({ path }) =>
      path === '/cut' ? { ok: false, message: 'cut' } : { ok: true, answer: { status: 200, headers: {}, text: '' } },
    );
    const heard: string[] = [];
    channel.onMessage(({ kind }) => heard.push(kind));
    say({ kind: 'ask', ask: 1, http: { method: 'GET', path: '/fine', body: null } });
    say({ kind: 'ask', ask: 2, http: { method: 'GET', path: '/cut', body: null } });
    say({ kind: 'up-to-date', readAt: 1 });
    fail('out of memory');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(said).toEqual([
      { kind: 'answer', ask: 1, answer: { status: 200, headers: {}, text: '' } },
      { kind: 'unanswered', ask: 2, message: 'cut' },
    ]);
    expect(heard).toEqual(['up-to-date', 'stopped']);
    channel.close();
    say({ kind: 'up-to-date', readAt: 2 });
    expect(heard).toHaveLength(2);
  });
});
