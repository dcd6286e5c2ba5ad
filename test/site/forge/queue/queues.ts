import { randomUUID } from 'node:crypto';
import type { Alarms } from '../../alarms';
import type { Keep } from '../../store/keep';
import { arrivalOf, type Faults } from '../faults';
import type { FunctionFailure } from '../functions/function-failure';
import { retryAfterFailure, retryAsked } from '../functions/retry-asked';
import type { Consumer } from '../manifest/manifest';
import { asyncEvent, isOver, type PushedEvent, type QueuedEvent, RETENTION_MS } from './queued-event';

/** Runs a consumer's function with an event of its queue. */
export type RunConsumer = (
  consumer: Consumer,
  event: Readonly<Record<string, unknown>>,
  depth: number,
) => Promise<{ ok: true; value: unknown } | { ok: false; failure: FunctionFailure }>;

/**
 * Queues of the app: what is pushed comes to the queue's consumer at least once, in no order, and outlives the site's process.
 * An event whose consumer fails comes again, later each time, for a day.
 */
export interface Queues {
  has(queueName: string): boolean;
  push(queueName: string, jobId: string, events: readonly PushedEvent[], depth: number): void;
  /** How a job stands; null where there is no such job. */
  stats(
    queueName: string,
    jobId: string,
  ): { readonly success: number; readonly inProgress: number; readonly failed: number } | null;
  /** Lets nothing of a job begin any more. False where there is no such job. */
  cancel(queueName: string, jobId: string): boolean;
  /** The events of all queues, the oldest first. */
  events(): readonly QueuedEvent[];
  /** Delivers one once more, at once. False where there is no such event. */
  again(eventId: string): boolean;
}

export interface QueuesOptions {
  readonly consumers: readonly Consumer[];
  readonly keep: Keep;
  readonly alarms: Alarms;
  readonly faults: Faults;
  /** Site time. */
  readonly now: () => number;
  readonly run: RunConsumer;
}

const TABLE = 'forge.queue';
/** Events that are over and still told of. */
const MOST_KEPT = 500;
/** The first wait after a failure; each further one is twice as long, up to a quarter of an hour (async-events-api). */
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 900_000;

export function createQueues({ consumers, keep, alarms, faults, now, run }: QueuesOptions): Queues {
  const byName = new Map(consumers.map((consumer) => [consumer.queue, consumer]));
  const events = new Map<string, QueuedEvent>();
  /** How many events of a concurrency key run, and which wait for one of them. */
  const running = new Map<string, number>();
  const waiting: (() => unknown)[] = [];

  const put = (event: QueuedEvent): QueuedEvent => {
    events.set(event.eventId, event);
    keep.put(TABLE, event.eventId, JSON.stringify(event));
    if (isOver(event)) forget();
    return event;
  };
  const forget = () => {
    const over = [...events.values()].filter(isOver);
    for (const { eventId } of over.slice(0, Math.max(0, over.length - MOST_KEPT))) {
      events.delete(eventId);
      keep.delete(TABLE, eventId);
    }
  };
  const note = (eventId: string, change: Partial<QueuedEvent>) => {
    const known = events.get(eventId);
    if (known) put({ ...known, ...change });
  };
  const schedule = ({ eventId, dueAt, queueName }: QueuedEvent) => {
    alarms.at(dueAt, () => {
      const { copies, lateMs } = arrivalOf(faults, 'JOB', queueName);
      const arrive = async () => {
        for (let copy = 0; copy < copies; copy += 1) await deliver(eventId);
      };
      if (lateMs === 0) return arrive();
      setTimeout(() => void arrive(), lateMs).unref();
    });
  };

  const deliver = async (eventId: string): Promise<void> => {
    const event = events.get(eventId);
    const consumer = event && byName.get(event.queueName);
    if (!event || !consumer || event.state === 'cancelled') return;
    const { concurrency } = event;
    const busy = running.get(concurrency?.key ?? '') ?? 0;
    if (concurrency && busy >= concurrency.limit) {
      waiting.push(() => deliver(eventId));
      return;
    }
    if (concurrency) running.set(concurrency.key, busy + 1);
    const started = put({ ...event, state: 'running', attempts: event.attempts + 1 });
    const outcome = await run(consumer, asyncEvent(started, now()), event.depth);
    settle(started, outcome);
    if (!concurrency) return;
    running.set(concurrency.key, (running.get(concurrency.key) ?? 1) - 1);
    await Promise.all(waiting.splice(0).map((next) => next()));
  };

  /** A request to come again, and a failure, put the event off; else it is delivered. */
  const settle = ({ eventId, retry, pushedAt }: QueuedEvent, outcome: Awaited<ReturnType<RunConsumer>>) => {
    if (events.get(eventId)?.state === 'cancelled') return;
    const asked = outcome.ok ? retryAsked(outcome.value) : null;
    if (outcome.ok && !asked) return note(eventId, { state: 'success' });
    const error = outcome.ok ? 'It asked for another run.' : outcome.failure.message;
    const count = (retry?.count ?? 0) + 1;
    const dueAt = now() + (asked?.waitMs ?? Math.min(FIRST_WAIT_MS * 2 ** (count - 1), LONGEST_WAIT_MS));
    if (dueAt > pushedAt + RETENTION_MS) return note(eventId, { state: 'failed', error });
    const byPlatform = outcome.ok ? null : retryAfterFailure(outcome.failure);
    const reason = asked?.retryReason ?? byPlatform?.retryReason ?? 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
    note(eventId, { state: 'waiting', dueAt, error, retry: { count, reason, data: asked?.retryData ?? null } });
    const next = events.get(eventId);
    if (next) schedule(next);
  };

  const jobOf = (queueName: string, jobId: string) =>
    [...events.values()].filter((event) => event.queueName === queueName && event.jobId === jobId);

  for (const [, json] of keep.all(TABLE)) {
    const event = JSON.parse(json) as QueuedEvent;
    events.set(event.eventId, event);
    // What ran when the site stopped was not delivered for all that is known.
    if (!isOver(event)) schedule(event);
  }

  return {
    has: (queueName) => byName.has(queueName),
    push(queueName, jobId, pushed, depth) {
      for (const one of pushed)
        schedule(
          put({
            ...one,
            ...{
              eventId: randomUUID(),
              jobId,
              queueName,
              depth,
              pushedAt: now(),
              dueAt: now() + (one.delayInSeconds ?? 0) * 1_000,
            },
            ...{ state: 'waiting', attempts: 0, retry: null },
          }),
        );
    },
    stats(queueName, jobId) {
      const job = jobOf(queueName, jobId);
      if (job.length === 0) return null;
      const count = (...states: readonly QueuedEvent['state'][]) => job.filter(({ state }) => states.includes(state)).length;
      return { success: count('success'), inProgress: count('waiting', 'running'), failed: count('failed', 'cancelled') };
    },
    cancel(queueName, jobId) {
      const job = jobOf(queueName, jobId);
      for (const event of job) if (event.state === 'waiting') put({ ...event, state: 'cancelled' });
      return job.length > 0;
    },
    events: () => [...events.values()].sort((a, b) => a.pushedAt - b.pushedAt),
    again(eventId) {
      if (!events.has(eventId)) return false;
      void deliver(eventId);
      return true;
    },
  };
}
