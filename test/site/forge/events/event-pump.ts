import type { Log } from '../log';
import type { Manifest, Trigger } from '../manifest/manifest';
import { isRecord } from '../manifest/yaml-value';
import type { ProductEvent } from '../product-api';
import { missingForEvent } from './event-scopes';

/** One event on its way to one trigger. */
export interface Delivery {
  readonly id: string;
  readonly eventType: string;
  /** Id of what it happened to. */
  readonly subject: string;
  readonly trigger: string;
  readonly function: string;
  readonly state: 'pending' | 'running' | 'delivered' | 'failed';
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
) => Promise<{ ok: true; value: unknown } | { ok: false; message: string }>;

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
  /** Milliseconds of the machine between the request and the delivery. */
  readonly delay?: number;
}

/** How often Forge runs a function again that asks for it. */
const MOST_RETRIES = 4;
const MOST_KEPT = 500;
const USUAL_DELAY_MS = 300;

interface Sent extends Delivery {
  readonly event: Readonly<Record<string, unknown>>;
  readonly to: Trigger;
}

export function createEventPump({ manifest, run, log, delay = USUAL_DELAY_MS }: EventPumpOptions): EventPump {
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
  const deliver = async (id: string, retries: number): Promise<void> => {
    const one = sent.get(id);
    if (!one || closed) return;
    note(id, { state: 'running', attempts: one.attempts + 1 });
    const outcome = await run(one.to, one.eventType, one.event);
    if (!outcome.ok) return note(id, { state: 'failed', error: outcome.message });
    const wait = retryAfter(outcome.value);
    if (wait === null) return note(id, { state: 'delivered' });
    if (retries >= MOST_RETRIES) return note(id, { state: 'failed', error: `It asked for another run ${retries + 1} times.` });
    note(id, { state: 'pending' });
    const timer = setTimeout(() => {
      timers.delete(timer);
      void deliver(id, retries + 1);
    }, wait);
    timers.add(timer.unref());
  };

  return {
    emit(event, selfGenerated) {
      const { eventType, subject, at } = event;
      for (const to of manifest.triggers.filter(({ events }) => events.includes(eventType))) {
        const missing = missingForEvent(eventType, manifest.scopes);
        if (missing.length > 0) {
          const error = `The app lacks the scope ${missing.join(', ')} to hear of ${eventType}.`;
          log.add({ action: eventType, via: 'function', kind: 'event', what: to.key, status: 403, ms: 0, user: null, error });
          continue;
        }
        counted += 1;
        const id = String(counted);
        const body = eventBody(event, selfGenerated);
        const { key: trigger, functionKey } = to;
        sent.set(id, {
          ...{ id, eventType, subject, at, trigger, function: functionKey, to, event: body },
          ...{ state: 'pending', attempts: 0 },
        });
        if (sent.size > MOST_KEPT) sent.delete(sent.keys().next().value ?? '');
        later(id, delay);
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
  return {
    eventType,
    eventCreatedDate: new Date(at).toISOString(),
    ...(actor === null ? {} : { atlassianId: actor }),
    suppressNotifications: false,
    selfGenerated,
    ...payload,
  };
}

/** Milliseconds after which a function wants to be run again, or null: what `new InvocationError(...)` of `@forge/events` turns into. */
function retryAfter(value: unknown): number | null {
  if (!isRecord(value) || value._retry !== true) return null;
  const options = isRecord(value.retryOptions) ? value.retryOptions : {};
  return typeof options.retryAfter === 'number' ? options.retryAfter * 1_000 : 0;
}
