/** The thread in which the app's functions run: it provides what the Forge wrapper provides, and carries every fetch to the site. */
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { formatWithOptions } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import type { FetchDescriptor, FetchRequest, FetchResponse, FromWorker, RuntimeFacts, ToWorker } from './messages';
import { installSiteDate } from './site-date';

const NO_BODY = new Set([101, 204, 205, 304]);
const port = parentPort;
if (!port) throw new Error('function-worker runs as a worker thread only.');

const { bundle } = workerData as { bundle: string };
const scope = globalThis as unknown as Record<string, unknown>;
const waiting = new Map<number, { resolve: (response: Response) => void; reject: (error: Error) => void }>();
const setTime = installSiteDate(globalThis);
const tell = (message: FromWorker) => port.postMessage(message);
let current: string | null = null;
let fetches = 0;

for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const) {
  console[level] = (...parts: unknown[]) => {
    if (current !== null)
      tell({ type: 'line', id: current, text: `${level.toUpperCase()} ${formatWithOptions({ colors: false }, ...parts)}` });
  };
}

scope.__forge_fetch__ = async (to: FetchDescriptor, path: string, init?: RequestInit): Promise<Response> => {
  const id = current;
  if (id === null) throw new TypeError('fetch failed: the invocation that started this work has ended. Await everything.');
  const request = await plain(path, init);
  fetches += 1;
  const fetchId = fetches;
  return new Promise((resolve, reject) => {
    waiting.set(fetchId, { resolve, reject });
    // The descriptor goes through JSON because packages put undefined into it.
    tell({ type: 'fetch', id, fetchId, to: JSON.parse(JSON.stringify(to)) as FetchDescriptor, request });
  });
};

scope.fetch = async (input: RequestInfo | URL) => {
  const url = input instanceof Request ? input.url : String(input);
  const refusal = new Error(
    `URL not included in the external fetch backend permissions: ${url}. The local site reaches nothing outside of itself.`,
  );
  refusal.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  throw refusal;
};

port.on('message', (message: ToWorker) => {
  switch (message.type) {
    case 'invoke':
      void invoke(message);
      return;
    case 'fetched':
      waiting.get(message.fetchId)?.resolve(answered(message.response));
      waiting.delete(message.fetchId);
      return;
    case 'fetch-failed':
      waiting.get(message.fetchId)?.reject(new TypeError(message.message));
      waiting.delete(message.fetchId);
  }
});

async function invoke({ id, exportName, args, runtime, limitMs, time }: Extract<ToWorker, { type: 'invoke' }>): Promise<void> {
  current = id;
  setTime(time);
  scope.__forge_runtime__ = runtimeOf(runtime, limitMs);
  try {
    const app = (await import(/* @vite-ignore */ pathToFileURL(bundle).href)) as Record<string, unknown>;
    const handler = app[exportName];
    if (typeof handler !== 'function') throw new Error(`The app exports no function ${exportName}.`);
    const result: unknown = await (handler as (...given: unknown[]) => unknown)(...(JSON.parse(args) as unknown[]));
    current = null;
    tell({ type: 'returned', id, json: result === undefined ? null : (JSON.stringify(result) ?? null) });
  } catch (thrown) {
    current = null;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    tell({ type: 'threw', id, error: { name: error.name, message: error.message, stack: error.stack ?? '' } });
  }
}

function runtimeOf({ traceId, ...facts }: RuntimeFacts, limitMs: number): object {
  const startedAt = performance.now();
  const counter = { incr() {}, incrBy() {}, decr() {}, decrBy() {} };
  return {
    ...facts,
    proxy: { token: 'local', url: 'http://forge.invalid' },
    container: { region: 'local', runtime: 'nodejs', handler: 'index', appCodeDir: '' },
    lambdaContext: {
      awsRequestId: facts.appContext.invocationId,
      getRemainingTimeInMillis: () => Math.max(0, limitMs - (performance.now() - startedAt)),
    },
    tracing: { traceId, spanId: traceId.slice(0, 16) },
    metrics: { counter: () => counter, timing: () => ({ measure: () => ({ stop() {} }) }), gauge: () => ({ set() {} }) },
    featureFlags: () => false,
  };
}

/** A request as plain data; the base is needed by `Request` and goes nowhere. */
async function plain(path: string, init: RequestInit | undefined): Promise<FetchRequest> {
  const request = new Request(new URL(path, 'http://forge.invalid'), init);
  const hasBody = init?.body !== undefined && init.body !== null;
  return {
    path,
    method: request.method,
    headers: Object.fromEntries(request.headers),
    body: hasBody ? await request.text() : null,
  };
}

function answered({ status, statusText, headers, body }: FetchResponse): Response {
  return new Response(NO_BODY.has(status) ? null : body, { status, statusText, headers });
}
