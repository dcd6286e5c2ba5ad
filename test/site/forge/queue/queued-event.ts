import { isRecord } from '../manifest/yaml-value';

/** One event of a queue, from the push until it is over. */
export interface QueuedEvent {
  readonly eventId: string;
  readonly jobId: string;
  readonly queueName: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly delayInSeconds?: number;
  readonly concurrency?: { readonly key: string; readonly limit: number };
  /** How many pushes led to this one, each by a consumer of the one before. */
  readonly depth: number;
  /** Site times, epoch milliseconds. */
  readonly pushedAt: number;
  readonly dueAt: number;
  readonly state: EventState;
  /** How often its consumer was run with it. */
  readonly attempts: number;
  readonly retry: { readonly count: number; readonly reason: string; readonly data: unknown } | null;
  readonly error?: string;
}

export type EventState = 'waiting' | 'running' | 'success' | 'failed' | 'cancelled';

export const isOver = ({ state }: QueuedEvent): boolean => state === 'success' || state === 'failed' || state === 'cancelled';

/** How long an event is kept for its retries (async-events-api). */
export const RETENTION_MS = 24 * 3_600_000;

/** What the consumer is called with. */
export function asyncEvent(event: QueuedEvent, now: number): Record<string, unknown> {
  const { eventId, jobId, queueName, body, delayInSeconds, concurrency, retry, pushedAt } = event;
  const retentionWindow = {
    startTime: new Date(pushedAt).toISOString(),
    remainingTimeMs: Math.max(0, pushedAt + RETENTION_MS - now),
  };
  return {
    ...{ body, queueName, jobId, eventId },
    ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(retry
      ? { retryContext: { retryCount: retry.count, retryReason: retry.reason, retryData: retry.data, retentionWindow } }
      : {}),
  };
}

/** An event as `Queue.push` sends it; in words what is wrong with one that is none. */
export interface PushedEvent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly delayInSeconds?: number;
  readonly concurrency?: { readonly key: string; readonly limit: number };
}

/** The longest that an event can be put off. */
const LONGEST_DELAY_S = 900;

export function readPushed(given: unknown): PushedEvent | string {
  if (!isRecord(given)) return 'Event must be an object.';
  const { body, delayInSeconds, concurrency } = given;
  if (!isRecord(body)) return 'Event body must be an object.';
  if (
    delayInSeconds !== undefined &&
    !(typeof delayInSeconds === 'number' && delayInSeconds >= 0 && delayInSeconds <= LONGEST_DELAY_S)
  )
    return `The delayInSeconds setting must be between 0 and ${LONGEST_DELAY_S}.`;
  const limited = isRecord(concurrency) ? concurrency : null;
  if (concurrency !== undefined && !(typeof limited?.key === 'string' && typeof limited.limit === 'number' && limited.limit > 0))
    return 'The concurrency setting needs a key and a limit.';
  return {
    body,
    ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
    ...(limited ? { concurrency: { key: String(limited.key), limit: Number(limited.limit) } } : {}),
  };
}
