import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { arrivalOf, type Faults } from '../faults';
import type { Log } from '../log';
import type { Meter } from '../meter';
import { ConnectionCut, USUAL_LATENCY_MS } from '../product-gateway';
import { channelScope, type Standing } from './channel-scope';
import { createOperationRate, type RateReport } from './operation-rate';
import { RealtimeRefusal } from './realtime-refusal';
import { type RealtimePermission, readChannelToken, signChannel } from './realtime-token';

/** Who uses a channel, and how: a function, or a page through the bridge. */
export interface RealtimeCaller {
  readonly action: string;
  readonly via: 'bridge' | 'function';
  readonly accountId: string | null;
  readonly standing: Standing;
}

export interface ChannelRequest {
  readonly channelName: unknown;
  readonly isGlobal: boolean;
  readonly contextOverrides: unknown;
  readonly token: unknown;
}

export interface Published {
  /** Null when nobody listens. */
  readonly eventId: string | null;
  /** Site time in milliseconds, as a text. */
  readonly eventTimestamp: string | null;
}

export interface RealtimeReport extends RateReport {
  /** The largest payload that was published, as JSON. */
  readonly largestBytes: number;
}

/** The channels of one installation. An event is a hint: it reaches whoever listens now, at most as often and as late as faults make it. */
export interface Realtime {
  /** @throws RealtimeRefusal, ConnectionCut. */
  sign(
    request: { readonly channelName: unknown; readonly claims: unknown; readonly permissions: unknown },
    caller: RealtimeCaller,
  ): Promise<{ readonly jwt: string; readonly expiresAt: number }>;
  /** @throws RealtimeRefusal, ConnectionCut. */
  publish(request: ChannelRequest, payload: unknown, caller: RealtimeCaller): Promise<Published>;
  /** @returns what ends it. @throws RealtimeRefusal, ConnectionCut. */
  subscribe(
    request: ChannelRequest & { readonly replaySeconds: unknown },
    deliver: (payload: unknown) => void,
    caller: RealtimeCaller,
  ): Promise<() => void>;
  setLimit(perSecond: number): void;
  report(): RealtimeReport;
  reset(): void;
}

export interface RealtimeOptions {
  readonly secret: string;
  readonly now: () => number;
  /** Time by which operations are counted and events kept, milliseconds: it runs while the site's clock may stand still. */
  readonly time: () => number;
  readonly faults: Faults;
  readonly log: Log;
  readonly meter: Meter;
}

type Operation = 'publish' | 'subscribe' | 'sign';

/** How long events can be replayed to one who comes later. Atlassian names no ceiling. */
const KEPT_SECONDS = 300;
const MOST_KEPT = 500;
const PERMISSIONS: readonly RealtimePermission[] = ['subscribe', 'publish'];

export function createRealtime({ secret, now, time, faults, log, meter }: RealtimeOptions): Realtime {
  const rate = createOperationRate(time);
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  let kept: { scope: string; at: number; payload: unknown }[] = [];
  let largestBytes = 0;

  /** Carries one operation out and notes it, whatever comes of it. */
  const operate = async <T>(operation: Operation, channel: unknown, caller: RealtimeCaller, run: () => T): Promise<T> => {
    const note = (status: number, error?: string) =>
      log.add({
        ...{ action: caller.action, via: caller.via, kind: 'realtime', what: `${operation} ${String(channel)}` },
        ...{ status, ms: 0, user: caller.accountId, ...(error === undefined ? {} : { error }) },
      });
    meter.add(caller.action, { realtimeOperations: 1 });
    try {
      if (!rate.take()) throw new RealtimeRefusal('RATE_LIMIT_EXCEEDED', 429);
      await strike(operation);
      const done = run();
      note(200);
      return done;
    } catch (error) {
      note(error instanceof RealtimeRefusal ? error.status : 0, error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
  const strike = async (operation: Operation): Promise<void> => {
    for (const rule of faults.striking('POST', `/realtime/${operation}`, false)) {
      if (rule.fault === 'cut' || rule.fault === 'answer-lost') throw new ConnectionCut();
      if (rule.fault === '429') throw new RealtimeRefusal('RATE_LIMIT_EXCEEDED', 429);
      if (rule.fault === 'latency') await sleep(rule.ms ?? USUAL_LATENCY_MS);
      else throw new RealtimeRefusal('SERVICE_FAILED', Number(rule.fault));
    }
  };
  const scopeOf = (request: ChannelRequest, permission: RealtimePermission, standing: Standing): string => {
    const channelName = nameOf(request.channelName);
    const { isGlobal, contextOverrides, token } = request;
    const given = token !== undefined && token !== null;
    const claims = given ? readChannelToken(token, { channelName, permission }, secret, now()).claims : undefined;
    return channelScope({ channelName, isGlobal, contextOverrides, claims }, standing);
  };
  /** One copy of an event on its way to one listener, which may be lost, come twice or come late. */
  const send = (channelName: string, deliver: () => void): void => {
    const { copies, lateMs } = arrivalOf(faults, 'HINT', channelName);
    for (let copy = 0; copy < copies; copy += 1) {
      if (lateMs > 0) setTimeout(deliver, lateMs).unref();
      else setImmediate(deliver);
    }
  };

  return {
    sign: ({ channelName, claims, permissions }, caller) =>
      operate('sign', channelName, caller, () =>
        signChannel({ channelName: nameOf(channelName), claims, permissions: permissionsOf(permissions) }, secret, now()),
      ),
    publish: (request, payload, caller) =>
      operate('publish', request.channelName, caller, () => {
        const scope = scopeOf(request, 'publish', caller.standing);
        const json = JSON.stringify(payload ?? null);
        largestBytes = Math.max(largestBytes, Buffer.byteLength(json));
        const to = [...(listeners.get(scope) ?? [])];
        if (to.length === 0) return { eventId: null, eventTimestamp: null };
        kept = [...kept.slice(1 - MOST_KEPT), { scope, at: time(), payload: JSON.parse(json) }];
        for (const listener of to)
          send(nameOf(request.channelName), () => {
            // He may have gone while it was on its way.
            if (listeners.get(scope)?.has(listener)) listener(JSON.parse(json));
          });
        return { eventId: randomUUID(), eventTimestamp: String(now()) };
      }),
    subscribe: (request, deliver, caller) =>
      operate('subscribe', request.channelName, caller, () => {
        const scope = scopeOf(request, 'subscribe', caller.standing);
        const listener = (payload: unknown) => deliver(payload);
        listeners.set(scope, (listeners.get(scope) ?? new Set()).add(listener));
        const { replaySeconds } = request;
        const back = typeof replaySeconds === 'number' ? Math.min(KEPT_SECONDS, Math.max(0, replaySeconds)) : 0;
        const since = time() - back * 1_000;
        const missed = back === 0 ? [] : kept.filter((event) => event.scope === scope && event.at >= since);
        for (const { payload } of missed) send(nameOf(request.channelName), () => listener(payload));
        return () => {
          const left = listeners.get(scope);
          left?.delete(listener);
          if (left?.size === 0) listeners.delete(scope);
        };
      }),
    setLimit: (perSecond) => rate.setLimit(perSecond),
    report: () => ({ ...rate.report(), largestBytes }),
    reset() {
      rate.reset();
      largestBytes = 0;
    },
  };
}

function nameOf(channelName: unknown): string {
  if (typeof channelName !== 'string') throw new RealtimeRefusal('INVALID_CHANNEL', 400);
  return channelName;
}

function permissionsOf(given: unknown): readonly RealtimePermission[] | null {
  return Array.isArray(given) ? PERMISSIONS.filter((permission) => given.includes(permission)) : null;
}
