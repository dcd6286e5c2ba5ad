import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { readContext } from './context/context-token';
import type { Faults } from './faults';
import type { CarryFetch } from './functions/function-thread';
import type { FetchDescriptor, FetchRequest, FetchResponse } from './functions/messages';
import type { Kvs } from './kvs/kvs';
import type { Log } from './log';
import { type Meter, unitsOf } from './meter';
import type { ProductName } from './product-api';
import { ConnectionCut, type ProductGateway, USUAL_LATENCY_MS } from './product-gateway';
import type { PushRate } from './queue/push-rate';
import { isQueuePath, queueFetch } from './queue/queue-fetch';
import type { Queues } from './queue/queues';
import type { Realtime } from './realtime/realtime';
import { realtimeFetch } from './realtime/realtime-graphql';

/** What functions may ask of the platform and this site does not have; each will come with the part of the app that needs it. */
const NOT_SERVED: Readonly<Record<string, string>> = {
  bitbucket: 'Bitbucket is not part of the local site.',
  stargate: "Atlassian's GraphQL gateway is not part of the local site, but for its queues.",
  sql: 'Forge SQL is not part of the local site.',
  llm: 'Forge LLMs are not part of the local site.',
  emails: 'E-mail is not part of the local site.',
  tpp: 'Requests to remotes are not part of the local site.',
};

export interface FetchPlatform {
  readonly gateway: ProductGateway;
  readonly kvs: Kvs;
  readonly realtime: Realtime;
  readonly queues: Queues;
  readonly pushRate: PushRate;
  readonly faults: Faults;
  readonly log: Log;
  readonly meter: Meter;
  readonly scopes: ReadonlySet<string>;
  /** Key that signs context tokens. */
  readonly secret: string;
  /** The machine's clock, by which context tokens end. */
  readonly machineTime: () => number;
}

export interface FetchCaller {
  readonly action: string;
  /** Who set the function off; null when nobody did (a schedule). */
  readonly accountId: string | null;
  /** Of the queued event whose consumer runs: how many pushes led to it. */
  readonly depth?: number;
}

/** Carries the fetches of one invocation: the far end of `__forge_fetch__`. */
export function forgeFetch(platform: FetchPlatform, caller: FetchCaller): CarryFetch {
  return async (to, request) => {
    if (to.type === 'kvs') return kvsFetch(platform, caller, request);
    if (to.type === 'realtime') return realtimeFetch(platform.realtime, caller, standing(platform), request);
    const remote = to.type === 'fpp' ? (to.remote ?? 'jira') : to.type;
    if (remote === 'jira' || remote === 'confluence') return productFetch(platform, caller, remote, to, request);
    if (remote === 'stargate' && to.provider === 'app' && isQueuePath(request.path))
      return queueFetch({ ...platform, rate: platform.pushRate }, caller, request);
    const message = NOT_SERVED[remote] ?? `The local site does not know the remote ${remote}.`;
    platform.log.add({
      action: caller.action,
      via: 'function',
      kind: 'rest',
      what: `${request.method} ${remote}${request.path}`,
      status: 501,
      ms: 0,
      user: caller.accountId,
      error: message,
    });
    return json(501, { code: 'NOT_SERVED', message: `${message} Asked: ${request.method} ${request.path}` });
  };
}

/** Where a function stands is what the page stood in that set it off; one that nobody set off has no token and stands nowhere. */
const standing =
  ({ secret, machineTime }: FetchPlatform) =>
  (contextToken: unknown) =>
    contextToken === undefined || contextToken === 'undefined' ? null : readContext(contextToken, secret, machineTime());

async function productFetch(
  { gateway, scopes }: FetchPlatform,
  caller: FetchCaller,
  product: ProductName,
  to: FetchDescriptor,
  request: FetchRequest,
): Promise<FetchResponse> {
  if (to.provider !== 'app' && to.provider !== 'user') {
    return json(501, {
      code: 'NOT_SERVED',
      message: 'Say asApp() or asUser(): a request as neither is not served by the local site.',
    });
  }
  if (to.provider === 'user') {
    // What the real proxy sends; @forge/api turns it into a NeedsAuthenticationError.
    // A product that the app is not connected to has nobody who could have consented.
    if (caller.accountId === null || !gateway.has(product))
      return { ...json(401, {}), headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } };
    if (to.accountId !== undefined && to.accountId !== caller.accountId) {
      return json(501, {
        code: 'NOT_SERVED',
        message: 'Acting as a user who is not there (offline impersonation) is not served by the local site.',
      });
    }
  }
  const url = new URL(request.path, 'http://product.invalid');
  const { status, headers, body } = await gateway.send(
    { method: request.method, path: url.pathname, query: url.searchParams, headers: { ...request.headers }, body: request.body },
    { accountId: to.provider === 'app' ? null : caller.accountId, scopes },
    { product, via: 'function', action: caller.action },
  );
  return { status, statusText: '', headers, body };
}

async function kvsFetch(
  { kvs, faults, log, meter, scopes }: FetchPlatform,
  { action }: FetchCaller,
  { path, method, body }: FetchRequest,
): Promise<FetchResponse> {
  const startedAt = performance.now();
  const answer = async () => {
    if (!scopes.has('storage:app')) {
      return {
        status: 403,
        body: JSON.stringify({ code: 'FORBIDDEN', message: 'The manifest lacks the scope storage:app.' }),
        readBytes: 0,
        writtenBytes: 0,
      };
    }
    let isLost = false;
    for (const rule of faults.striking(method, path, false)) {
      if (rule.fault === 'answer-lost') {
        isLost = true;
        continue;
      }
      if (rule.fault === 'cut') throw new ConnectionCut();
      if (rule.fault === 'latency') {
        await sleep(rule.ms ?? USUAL_LATENCY_MS);
        continue;
      }
      const status = Number(rule.fault);
      const code = status === 429 ? 'RATE_LIMIT_EXCEEDED' : 'INTERNAL_SERVER_ERROR';
      return { status, body: JSON.stringify({ code, message: 'A fault made on request.' }), readBytes: 0, writtenBytes: 0 };
    }
    const given = await kvs.handle(path, body ?? '');
    if (isLost) throw new ConnectionCut();
    return given;
  };
  const { status, body: answered, readBytes, writtenBytes } = await answer();
  log.add({
    action,
    via: 'function',
    kind: 'kvs',
    what: path,
    status,
    ms: performance.now() - startedAt,
    bytesRead: readBytes,
    bytesWritten: writtenBytes,
    user: null,
    // A key that is not there is an answer, not a trouble.
    ...(status < 400 || status === 404 ? {} : { error: answered }),
  });
  meter.add(action, {
    kvsReadBytes: readBytes,
    kvsWrittenBytes: writtenBytes,
    kvsReadUnits: unitsOf(readBytes),
    kvsWriteUnits: unitsOf(writtenBytes),
  });
  return { status, statusText: '', headers: { 'content-type': 'application/json' }, body: answered };
}

function json(status: number, body: unknown): FetchResponse {
  return { status, statusText: '', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
