import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultRule, Faults } from './faults';
import type { JiraAnswer, JiraApi, JiraCaller, JiraRequest } from './jira-api';
import type { Log } from './log';
import type { Meter } from './meter';
import type { PointsBudget } from './points-budget';

/** The connection was cut on request: there is no answer to give. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
  constructor() {
    super('fetch failed: the connection was cut');
  }
}

export interface Origin {
  readonly via: 'bridge' | 'function' | 'page';
  readonly action: string;
}

export interface ProductGateway {
  /** Sends a request to Jira as it would travel on a real site: faults, the points wall, log and meter. @throws ConnectionCut. */
  send(request: JiraRequest, caller: JiraCaller, origin: Origin): Promise<JiraAnswer>;
}

export interface ProductGatewayOptions {
  readonly jira: JiraApi;
  readonly faults: Faults;
  readonly budget: PointsBudget;
  readonly log: Log;
  readonly meter: Meter;
  readonly now: () => number;
}

/** How slow a request becomes when the rule does not say. */
export const USUAL_LATENCY_MS = 1_000;
/** Seconds a 429 tells to wait when the rule does not say. */
const USUAL_RETRY_SECONDS = 5;

export function createProductGateway({ jira, faults, budget, log, meter, now }: ProductGatewayOptions): ProductGateway {
  const answer = async (request: JiraRequest, caller: JiraCaller, { via }: Origin): Promise<JiraAnswer> => {
    for (const rule of faults.striking(request.method, request.path, via === 'page')) {
      if (rule.fault === 'latency') await sleep(rule.ms ?? USUAL_LATENCY_MS);
      else return faulty(rule, now());
    }
    const blockedFor = via === 'function' ? budget.blockedFor() : null;
    if (blockedFor !== null) return tooMany(blockedFor, now(), 'jira-quota-global-based', budget.report().limit);
    const given = await jira.handle(request, caller);
    return { ...given, headers: { ...given.headers, date: new Date(now()).toUTCString() } };
  };
  return {
    async send(request, caller, origin) {
      const startedAt = performance.now();
      const query = request.query.toString();
      const entry = {
        ...origin,
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

function faulty(rule: FaultRule, now: number): JiraAnswer {
  switch (rule.fault) {
    case '429':
      return tooMany(rule.retryAfter ?? USUAL_RETRY_SECONDS, now, 'jira-burst-based', 100);
    case '500':
      return failed(500, 'Internal server error');
    case '503':
      return failed(503, 'Service Unavailable');
    default:
      throw new ConnectionCut();
  }
}

function tooMany(seconds: number, now: number, reason: string, limit: number): JiraAnswer {
  const { status, body, points, headers } = failed(429, 'Rate limit exceeded.');
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

function failed(status: number, message: string): JiraAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    body: JSON.stringify({ errorMessages: [message], errors: {} }),
    points: 0,
  };
}
