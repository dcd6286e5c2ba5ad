import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultRule, Faults } from './faults';
import type { Log } from './log';
import type { Meter } from './meter';
import type { PointsBudget } from './points-budget';
import type { ProductAnswer, ProductApi, ProductCaller, ProductEvent, ProductName, ProductRequest } from './product-api';

/** The connection was cut on request: there is no answer to give. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
  constructor() {
    super('fetch failed: the connection was cut');
  }
}

export interface Origin {
  readonly product: ProductName;
  readonly via: 'bridge' | 'function' | 'page';
  readonly action: string;
}

export interface ProductGateway {
  /** Sends a request to a product as it would travel on a real site: faults, the points wall, log and meter. @throws ConnectionCut. */
  send(request: ProductRequest, caller: ProductCaller, origin: Origin): Promise<ProductAnswer>;
  /** Whether the site has a product, and the app is connected to it. */
  has(product: ProductName): boolean;
}

export interface ProductGatewayOptions {
  readonly jira: ProductApi;
  /** Null on a site without Confluence. */
  readonly confluence: ProductApi | null;
  readonly faults: Faults;
  readonly budget: PointsBudget;
  readonly log: Log;
  readonly meter: Meter;
  readonly now: () => number;
  /** Told of what happened; `selfGenerated` where the app itself did it. */
  readonly onEvent: (event: ProductEvent, selfGenerated: boolean) => void;
}

/** How slow a request becomes when the rule does not say. */
export const USUAL_LATENCY_MS = 1_000;
/** Seconds a 429 tells to wait when the rule does not say. */
const USUAL_RETRY_SECONDS = 5;

export function createProductGateway(options: ProductGatewayOptions): ProductGateway {
  const { faults, budget, log, meter, now, onEvent } = options;
  const answer = async (request: ProductRequest, caller: ProductCaller, origin: Origin): Promise<ProductAnswer> => {
    let isLost = false;
    for (const rule of faults.striking(request.method, request.path, origin.via === 'page')) {
      if (rule.fault === 'latency') await sleep(rule.ms ?? USUAL_LATENCY_MS);
      else if (rule.fault === 'answer-lost') isLost = true;
      else return faulty(rule, origin.product, now());
    }
    const blockedFor = origin.via === 'function' ? budget.blockedFor() : null;
    if (blockedFor !== null)
      return tooMany(blockedFor, origin.product, now(), `${origin.product}-quota-global-based`, budget.report().limit);
    const product = options[origin.product];
    if (!product) return notConnected();
    const given = await product.handle(request, caller);
    for (const event of given.events ?? []) onEvent(event, origin.via !== 'page');
    if (isLost) throw new ConnectionCut();
    return { ...given, headers: { ...given.headers, date: new Date(now()).toUTCString() } };
  };
  return {
    has: (product) => options[product] !== null,
    async send(request, caller, origin) {
      const startedAt = performance.now();
      const query = request.query.toString();
      const entry = {
        action: origin.action,
        via: origin.via,
        kind: 'rest',
        what: `${request.method} ${request.path}${query === '' ? '' : `?${query}`}`,
        user: caller.accountId,
      } as const;
      try {
        const given = await answer(request, caller, origin);
        log.add({
          ...entry,
          status: given.status,
          ms: performance.now() - startedAt,
          points: given.points,
          ...(given.status < 400 ? {} : { error: given.body.slice(0, 500) }),
        });
        if (origin.via === 'function') {
          budget.charge(given.points);
          meter.add(origin.action, { restRequests: 1, restPoints: given.points });
        } else if (origin.via === 'bridge') {
          meter.add(origin.action, { restRequests: 1, bridgePoints: given.points });
        }
        return given;
      } catch (error) {
        log.add({
          ...entry,
          status: 0,
          ms: performance.now() - startedAt,
          error: error instanceof Error ? error.message : String(error),
        });
        throw error;
      }
    },
  };
}

/** What an app of Jira gets that asks for a Confluence which its installation was not connected to. */
function notConnected(): ProductAnswer {
  return {
    status: 403,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: 403, message: 'Request confluence is not allowed from jira context.' }),
    points: 0,
  };
}

function faulty(rule: FaultRule, product: ProductName, now: number): ProductAnswer {
  switch (rule.fault) {
    case '429':
      return tooMany(rule.retryAfter ?? USUAL_RETRY_SECONDS, product, now, `${product}-burst-based`, 100);
    case '500':
      return failed(500, product, 'Internal server error');
    case '503':
      return failed(503, product, 'Service Unavailable');
    default:
      throw new ConnectionCut();
  }
}

function tooMany(seconds: number, product: ProductName, now: number, reason: string, limit: number): ProductAnswer {
  const { status, body, points, headers } = failed(429, product, 'Rate limit exceeded.');
  return {
    status,
    body,
    points,
    headers: {
      ...headers,
      'retry-after': String(seconds),
      'ratelimit-reason': reason,
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': new Date(now + seconds * 1_000).toISOString(),
    },
  };
}

function failed(status: number, product: ProductName, message: string): ProductAnswer {
  const body =
    product === 'jira'
      ? { errorMessages: [message], errors: {} }
      : { errors: [{ status, code: String(status), title: message }] };
  return { status, headers: { 'content-type': 'application/json;charset=UTF-8' }, body: JSON.stringify(body), points: 0 };
}
