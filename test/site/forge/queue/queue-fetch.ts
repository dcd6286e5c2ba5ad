import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Faults } from '../faults';
import type { FetchRequest, FetchResponse } from '../functions/messages';
import type { Log } from '../log';
import { isRecord } from '../manifest/yaml-value';
import { ConnectionCut, USUAL_LATENCY_MS } from '../product-gateway';
import type { PushRate } from './push-rate';
import { type PushedEvent, readPushed } from './queued-event';
import type { Queues } from './queues';

/** The three addresses that `@forge/events` asks; what is in braces the platform fills in. */
const PATH = /^\/webhook\/queue\/(publish|stats|cancel)\//;
/** Of one push (async-events-api; the package checks the same before it sends). */
const MOST_EVENTS = 50;
const LARGEST_PUSH = 200 * 1024;
/** How often consumers may push to queues because of a push. */
const DEEPEST = 1_000;

export interface QueueDoor {
  readonly queues: Queues;
  readonly rate: PushRate;
  readonly faults: Faults;
  readonly log: Log;
}

export interface QueueCaller {
  readonly action: string;
  readonly accountId: string | null;
  /** Of the event whose consumer asks; left out for every other function. */
  readonly depth?: number;
}

export const isQueuePath = (path: string): boolean => PATH.test(path);

/** Answers a request of `@forge/events` as its service does, and notes it in the log. @throws ConnectionCut on demand. */
export async function queueFetch(door: QueueDoor, caller: QueueCaller, request: FetchRequest): Promise<FetchResponse> {
  const startedAt = performance.now();
  const deed = PATH.exec(request.path)?.[1] ?? '';
  const trouble = await struck(door.faults, deed);
  const [status, body] = (trouble === 'answer-lost' ? null : trouble) ?? answer(door, caller, deed, request);
  door.log.add({
    ...{ action: caller.action, via: 'function', kind: 'queue', what: `queue ${deed}`, status, user: caller.accountId },
    ms: performance.now() - startedAt,
    ...(status < 400 ? {} : { error: JSON.stringify(body) }),
  });
  if (trouble === 'answer-lost') throw new ConnectionCut();
  const text = body === null ? '' : JSON.stringify(body);
  return { status, statusText: '', headers: { 'content-type': 'application/json' }, body: text };
}

type Told = readonly [status: number, body: object | null];

async function struck(faults: Faults, deed: string): Promise<Told | 'answer-lost' | null> {
  for (const rule of faults.striking('POST', `/webhook/queue/${deed}`, false)) {
    if (rule.fault === 'cut') throw new ConnectionCut();
    if (rule.fault === 'answer-lost') return rule.fault;
    if (rule.fault !== 'latency') return [Number(rule.fault), { message: 'A fault made on request.', code: Number(rule.fault) }];
    await sleep(rule.ms ?? USUAL_LATENCY_MS);
  }
  return null;
}

function answer({ queues, rate }: QueueDoor, { depth }: QueueCaller, deed: string, { body, method }: FetchRequest): Told {
  const asked: unknown = body === null ? null : JSON.parse(body);
  if (method !== 'POST' || !isRecord(asked)) return [400, { message: 'The request must be a POST with a body.', code: 400 }];
  const { queueName, jobId, payload, type, schema } = asked;
  if (typeof queueName !== 'string' || typeof jobId !== 'string' || jobId === '')
    return [400, { message: 'queueName and jobId are needed.', code: 400 }];
  // Atlassian does not say what comes of a queue without a consumer; here it is told at once.
  if (!queues.has(queueName)) return [404, { message: `The manifest has no consumer for the queue ${queueName}.`, code: 404 }];
  if (deed === 'stats') {
    const stats = queues.stats(queueName, jobId);
    return stats ? [200, stats] : [404, { message: `There is no job ${jobId}.` }];
  }
  if (deed === 'cancel') return queues.cancel(queueName, jobId) ? [204, null] : [404, { message: `There is no job ${jobId}.` }];
  if (type !== 'avi:forge:app:event' || schema !== 'ari:cloud:ecosystem::forge/app-event-2')
    return [400, { message: 'type and schema must be those of version 2 of app events.', code: 400 }];
  if (!Array.isArray(payload) || payload.length === 0 || payload.length > MOST_EVENTS)
    return [400, { message: `A push has 1 to ${MOST_EVENTS} events.`, code: 400 }];
  const bytes = Buffer.byteLength(JSON.stringify(payload));
  if (bytes > LARGEST_PUSH) return [413, { errorMessage: `The payload is ${bytes} bytes; at most ${LARGEST_PUSH} are allowed.` }];
  const next = depth === undefined ? 0 : depth + 1;
  if (next > DEEPEST) return [405, { message: 'The limit on cyclic invocation has been reached.' }];
  const read = payload.map(readPushed);
  const wrong = read.find((one) => typeof one === 'string');
  if (wrong !== undefined) return [400, { message: wrong, code: 400 }];
  if (!rate.take(payload.length)) return [429, { message: 'Too many requests.', code: 429 }];
  queues.push(queueName, jobId, read as PushedEvent[], next);
  return [201, {}];
}
