import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '../manifest/read-manifest';
import { builtWorker } from './built-worker';
import { createFunctionHost, type FunctionHost, type Invocation } from './function-host';
import type { FetchDescriptor, FetchRequest, FetchResponse } from './messages';

const read = parseManifest(`
app: { id: ari:cloud:ecosystem::app/one, runtime: { memoryMB: 64 } }
modules:
  function:
    - { key: resolver, handler: index.handler }
    - { key: short, handler: index.handler, timeoutSeconds: 1 }
    - { key: absent, handler: index.missing }
    - { key: wrong, handler: index.notFunction }
  consumer:
    - { key: work, queue: q, function: short }
`);
const bundle = fileURLToPath(new URL('../fixtures/app.mjs', import.meta.url));

let host: FunctionHost;
let asked: { to: FetchDescriptor; request: FetchRequest }[] = [];
let answer: () => Promise<FetchResponse>;
const time = { now: Date.UTC(2026, 7, 20, 9), running: false };

beforeAll(async () => {
  host = createFunctionHost({ manifest: read, bundle, workerFile: await builtWorker(), time: () => time });
});
afterAll(() => host.close());

const call = (functionKey: string, name: string, payload: unknown = {}) => {
  const invocation: Invocation = {
    functionKey,
    payload,
    args: () => [
      { call: { functionKey: name, payload }, context: { moduleKey: 'page', cloudId: 'c' } },
      { principal: { accountId: 'ada' } },
    ],
    runtime: (invocationId) => ({
      contextAri: 'ari:cloud:jira::site/c',
      traceId: '0123456789abcdef0123456789abcdef',
      aaid: 'ada',
      realtime: {},
      appContext: {
        appId: 'one',
        appVersion: '1.0.0',
        environmentId: 'env',
        environmentType: 'DEVELOPMENT',
        invocationId,
        installationId: 'inst',
        functionKey,
        moduleType: 'jira:projectPage',
        moduleKey: 'page',
        installation: { ari: { installationId: 'inst' }, contexts: [{ cloudId: 'c' }] },
        permissions: { scopes: [] },
      },
    }),
    carry: (to, request) => {
      asked.push({ to, request });
      return answer();
    },
  };
  return host.run(invocation);
};
const value = async (name: string, payload?: unknown) => {
  const { result } = await call('resolver', name, payload);
  if (!result.ok) throw result.failure;
  return result.value;
};
const failure = async (functionKey: string, name: string, payload?: unknown) => {
  const { result } = await call(functionKey, name, payload);
  return result.ok ? undefined : { name: result.failure.name, message: result.failure.message };
};

describe('a function of the app', () => {
  it('is called as the real resolver expects, with the account from the platform', async () => {
    expect(await value('echo', { a: 1 })).toEqual({
      payload: { a: 1 },
      context: { moduleKey: 'page', cloudId: 'c', accountId: 'ada' },
    });
  });

  it('may return nothing', async () => {
    expect(await value('nothing')).toBeUndefined();
  });

  it('starts cold, and is warm and keeps its module state after that', async () => {
    const fresh = createFunctionHost({ manifest: read, bundle, workerFile: await builtWorker(), time: () => time });
    const invocation = { functionKey: 'resolver', payload: {}, carry: () => answer() };
    const run = () =>
      fresh.run({
        ...invocation,
        args: () => [{ call: { functionKey: 'calls' } }, {}],
        runtime: () => ({ appContext: {}, contextAri: '', traceId: '' }) as never,
      });
    const [first, second] = [await run(), await run()];
    expect([first.cold, second.cold]).toEqual([true, false]);
    expect([first.result, second.result]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 2 },
    ]);
    await fresh.close();
  });

  it('runs beside another in a worker of its own', async () => {
    const [a, b] = await Promise.all([call('resolver', 'wait', { ms: 150 }), call('resolver', 'wait', { ms: 150 })]);
    expect(a.result.ok && b.result.ok).toBe(true);
  });

  it('tells the time of the site, and reads given dates as they are', async () => {
    expect(await value('today')).toEqual({
      now: time.now,
      date: '2026-08-20T09:00:00.000Z',
      given: '1970-01-01T00:00:00.000Z',
      is: true,
    });
  });

  it('learns app, environment and installation, and how much time is left', async () => {
    const who = await value('who');
    expect(who).toMatchObject({
      app: 'ari:cloud:ecosystem::app/one',
      environment: 'ari:cloud:ecosystem::environment/one/env',
      installation: 'ari:cloud:ecosystem::installation/inst',
      moduleKey: 'page',
    });
    expect((who as { left: number }).left).toBeGreaterThan(20_000);
  });

  it('sees nothing of the environment it runs in', async () => {
    expect(await value('environment')).toEqual([]);
  });

  it('is refused every address outside', async () => {
    expect(await failure('resolver', 'outside')).toMatchObject({ message: expect.stringContaining('https://example.com/') });
  });

  it('sends its requests through the real package with who asks, and hears the answer', async () => {
    asked = [];
    answer = async () => ({ status: 404, statusText: '', headers: { 'retry-after': '7' }, body: '{"errorMessages":["gone"]}' });
    expect(await value('issue', { key: 'A-1' })).toEqual({ status: 404, body: '{"errorMessages":["gone"]}', retryAfter: '7' });
    await value('issue', { key: 'A-1', as: 'app' });
    await value('create');
    expect(asked.map(({ to, request }) => [to.provider, to.remote, request.method, request.path, request.body])).toEqual([
      ['user', 'jira', 'GET', '/rest/api/3/issue/A-1', null],
      ['app', 'jira', 'GET', '/rest/api/3/issue/A-1', null],
      ['user', 'jira', 'POST', '/rest/api/3/issue', '{"fields":{}}'],
    ]);
  });

  it('has its fetch rejected when the connection is cut', async () => {
    answer = () => Promise.reject(new Error('fetch failed: the connection was cut'));
    expect(await failure('resolver', 'issue', { key: 'A-1' })).toMatchObject({
      message: expect.stringContaining('connection was cut'),
    });
  });
});

describe('a function that fails', () => {
  it('hands the message of its error to the page', async () => {
    expect(await failure('resolver', 'fail')).toEqual({
      name: 'FunctionError',
      message: 'There was an error invoking the function - the app tripped',
    });
    expect(await failure('resolver', 'undefined one')).toMatchObject({
      message: expect.stringContaining("Resolver has no definition for 'undefined one'"),
    });
  });

  it('is named when the manifest or the bundle does not have it', async () => {
    expect(await failure('other', 'echo')).toMatchObject({ name: 'UnknownFunction', message: expect.stringContaining('other') });
    expect(await failure('absent', 'echo')).toMatchObject({ message: expect.stringContaining('missing') });
    expect(await failure('wrong', 'echo')).toMatchObject({ message: expect.stringContaining('notFunction') });
  });

  it('is stopped at its time limit, and the next call works', async () => {
    expect(await failure('short', 'spin')).toMatchObject({
      name: 'FunctionTimeout',
      message: expect.stringContaining('1 seconds'),
    });
    expect((await call('short', 'echo')).result.ok).toBe(true);
  });

  it('is stopped when it needs more memory than it has, and the next call works', async () => {
    expect(await failure('resolver', 'hold', { megabytes: 200 })).toMatchObject({
      name: 'FunctionOutOfMemory',
      message: expect.stringContaining('64 MB'),
    });
    expect(await value('hold', { megabytes: 20 })).toBe(20);
  }, 20_000);

  it('may end its own process without harm to the site', async () => {
    expect(await failure('resolver', 'quit')).toMatchObject({ name: 'FunctionError' });
    expect((await call('resolver', 'echo')).result.ok).toBe(true);
  });

  it('takes at most 500 KB and gives at most 5 MB', async () => {
    expect(await failure('resolver', 'echo', 'x'.repeat(500 * 1024))).toMatchObject({ name: 'PayloadTooLarge' });
    expect(await failure('resolver', 'big', { bytes: 5 * 1024 * 1024 })).toMatchObject({ name: 'ResponseTooLarge' });
    expect(await value('big', { bytes: 1024 * 1024 })).toHaveLength(1024 * 1024);
  });
});

describe('what is recorded of a function', () => {
  it('is its console, up to 100 lines', async () => {
    expect((await call('resolver', 'talk', { lines: 2 })).lines).toEqual(['LOG line 0', 'LOG line 1']);
    const { lines } = await call('resolver', 'talk', { lines: 150 });
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toContain('dropped');
  });

  it('is its duration times its memory', async () => {
    const { ms, gbSeconds } = await call('resolver', 'wait', { ms: 100 });
    expect(ms).toBeGreaterThanOrEqual(95);
    expect(gbSeconds).toBeCloseTo((ms / 1000) * (64 / 1024), 6);
  });
});
