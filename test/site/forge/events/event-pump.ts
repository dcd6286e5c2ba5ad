import type { Alarms } from '../../alarms';
import { arrivalOf, type Faults } from '../faults';
import type { FunctionFailure } from '../functions/function-failure';
import { retryAfterFailure, retryAsked } from '../functions/retry-asked';
import type { Log } from '../log';
import type { Manifest, Trigger } from '../manifest/manifest';
import type { ProductEvent } from '../product-api';
import { filterEvent } from './event-filter';
import { missingForEvent } from './event-scopes';

/** One event on its way to one trigger. */
export interface Delivery {
  readonly id: string;
  readonly eventType: string;
  /** Id of what it happened to. */
  readonly subject: string;
  readonly trigger: string;
  readonly function: string;
  /** `lost` on request, on its way. */
  readonly state: 'pending' | 'running' | 'delivered' | 'failed' | 'lost';
  /** How often the function was run with it. */
  readonly attempts: number;
  /** Site time at which it happened, epoch milliseconds. */
  readonly at: number;
  readonly error?: string;
}

/** Runs a trigger's function with an event; gives what the function returned, or how it failed. */
export type RunTrigger = (
  trigger: Trigger,
  eventType: string,
  event: Readonly<Record<string, unknown>>,
) => Promise<{ ok: true; value: unknown } | { ok: false; failure: FunctionFailure }>;

/**
 * Takes what happens in the products to the triggers of the manifest: some time after the request, at least once, in no order that
 * an app could rely on. What is still on its way when the site stops is lost, as it may be on Forge.
 */
export interface EventPump {
  emit(event: ProductEvent, selfGenerated: boolean): void;
  /** What was sent on its way, the oldest first. */
  deliveries(): readonly Delivery[];
  /** Delivers one once more, at once. False where there is no such delivery. */
  again(id: string): boolean;
  /** Holds deliveries back, or lets them go, the newest first. */
  hold(held: boolean): void;
  close(): void;
}

export interface EventPumpOptions {
  readonly manifest: Manifest;
  readonly run: RunTrigger;
  readonly log: Log;
  readonly faults: Faults;
  /** Calls when a function is to be run again. */
  readonly alarms: Alarms;
  /** Site time. */
  readonly now: () => number;
  /** Milliseconds of the machine between the request and the delivery. */
  readonly delay?: number;
}

/** How often Forge runs a function again that asks for it. */
const MOST_RETRIES = 4;
const MOST_KEPT = 500;
const USUAL_DELAY_MS = 300;
/** Larger events are not delivered at all (known issues of product_events). */
const LARGEST_EVENT = 200 * 1024;

interface Sent extends Delivery {
  readonly event: Readonly<Record<string, unknown>>;
  readonly to: Trigger;
}

export function createEventPump(options: EventPumpOptions): EventPump {
  const { manifest, run, log, faults, alarms, now, delay = USUAL_DELAY_MS } = options;
  const sent = new Map<string, Sent>();
  const timers = new Set<NodeJS.Timeout>();
  let counted = 0;
  let held = false;
  let closed = false;

  const note = (id: string, change: Partial<Delivery>) => {
    const known = sent.get(id);
    if (known) sent.set(id, { ...known, ...change });
  };
  const later = (id: string, ms: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!held) void deliver(id, 0);
    }, ms);
    timer.unref();
    timers.add(timer);
  };
  const deliver = async (id: string, retries: number, retryContext?: object): Promise<void> => {
    const one = sent.get(id);
    if (!one || closed) return;
    note(id, { state: 'running', attempts: one.attempts + 1 });
    const outcome = await run(one.to, one.eventType, retryContext ? { ...one.event, retryContext } : one.event);
    const retry = outcome.ok ? retryAsked(outcome.value) : retryAfterFailure(outcome.failure);
    if (retry === null)
      return outcome.ok ? note(id, { state: 'delivered' }) : note(id, { state: 'failed', error: outcome.failure.message });
    if (retries >= MOST_RETRIES) return note(id, { state: 'failed', error: `It asked for another run ${retries + 1} times.` });
    note(id, { state: 'pending' });
    const { retryReason, retryData } = retry;
    alarms.at(now() + retry.waitMs, () => deliver(id, retries + 1, { retryCount: retries + 1, retryReason, retryData }));
  };
  const refuse = (eventType: string, to: Trigger, status: number, error: string) =>
    log.add({ action: eventType, via: 'function', kind: 'event', what: to.key, status, ms: 0, user: null, error });
  /** The event as a trigger gets it; null where it hears nothing of it. */
  const bodyFor = (to: Trigger, { eventType, properties }: ProductEvent, body: Record<string, unknown>) => {
    const missing = missingForEvent(eventType, manifest.scopes);
    if (missing.length > 0) {
      refuse(eventType, to, 403, `The app lacks the scope ${missing.join(', ')} to hear of ${eventType}.`);
      return null;
    }
    const { wanted, error, added } = filterEvent(to, body, properties);
    if (error !== undefined) refuse(eventType, to, 400, `The filter failed: ${error}`);
    if (!wanted) return null;
    const whole = { ...body, ...added };
    const bytes = Buffer.byteLength(JSON.stringify(whole));
    if (bytes <= LARGEST_EVENT) return whole;
    refuse(eventType, to, 413, `The event is ${bytes} bytes; one of more than ${LARGEST_EVENT} is not delivered.`);
    return null;
  };

  return {
    emit(event, selfGenerated) {
      const { eventType, subject, at } = event;
      for (const to of manifest.triggers.filter(({ events }) => events.includes(eventType))) {
        const body = bodyFor(to, event, eventBody(event, selfGenerated));
        if (body === null) continue;
        const { copies, lateMs } = arrivalOf(faults, 'EVENT', `${eventType}/${subject}`);
        counted += 1;
        const id = String(counted);
        const { key: trigger, functionKey } = to;
        sent.set(id, {
          ...{ id, eventType, subject, at, trigger, function: functionKey, to, event: body },
          ...{ state: copies === 0 ? 'lost' : 'pending', attempts: 0 },
        });
        if (sent.size > MOST_KEPT) sent.delete(sent.keys().next().value ?? '');
        for (let copy = 0; copy < copies; copy += 1) later(id, delay + lateMs);
      }
    },
    deliveries: () => [...sent.values()].map(({ event: _event, to: _to, ...delivery }) => delivery),
    again(id) {
      if (!sent.has(id)) return false;
      void deliver(id, 0);
      return true;
    },
    hold(hold) {
      const letGo = held && !hold;
      held = hold;
      if (!letGo) return;
      const waiting = [...sent.values()].filter(({ state, attempts }) => state === 'pending' && attempts === 0).reverse();
      void waiting.reduce((before, { id }) => before.then(() => deliver(id, 0)), Promise.resolve());
    },
    close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function eventBody({ eventType, actor, at, payload }: ProductEvent, selfGenerated: boolean): Record<string, unknown> {
  const ofPage = { eventCreatedDate: new Date(at).toISOString(), suppressNotifications: false };
  return {
    eventType,
    ...(eventType.startsWith('avi:confluence:') ? ofPage : {}),
    ...(actor === null ? {} : { atlassianId: actor }),
    selfGenerated,
    ...payload,
  };
}
