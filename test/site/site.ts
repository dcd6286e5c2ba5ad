import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { createAlarms } from './alarms';
import { type Clock, type ClockMode, createClock } from './clock';
import { openDashboard } from './dashboard/dashboards';
import type { ColorMode } from './forge/context/module-context';
import { createEventPump } from './forge/events/event-pump';
import { createFaults } from './forge/faults';
import { createFunctionHost } from './forge/functions/function-host';
import { identityOf } from './forge/identity';
import { createKvs } from './forge/kvs/kvs';
import { createLog } from './forge/log';
import { readManifest } from './forge/manifest/read-manifest';
import { createMeter } from './forge/meter';
import { createPlatform } from './forge/platform';
import { createPointsBudget } from './forge/points-budget';
import { createProductGateway } from './forge/product-gateway';
import { createPushRate } from './forge/queue/push-rate';
import { createQueues } from './forge/queue/queues';
import { createRealtime } from './forge/realtime/realtime';
import { createSchedules } from './forge/schedule/schedules';
import { siteHttp } from './http/site-http';
import type { Origins } from './http/site-surface';
import { createInbox } from './inbox/inbox';
import type { ProductGround, SiteConfluence, SiteJira } from './site-products';
import { openStore } from './store/open-store';
import { guardTransitions } from './workflow/guard-transitions';
import { openValidators } from './workflow/validators';

/** What the demo's people call today, on a site that has just been made. */
export const FIRST_DAY = Date.UTC(2026, 7, 20, 9);
/** How often a running clock is written down, so that a killed site does not fall back far. */
const CLOCK_SAVE_MS = 30_000;

export interface SiteOptions<J extends SiteJira, C extends SiteConfluence = SiteConfluence> {
  /** Folder of the site's data; null keeps it in memory. */
  readonly dataFolder: string | null;
  /** Throws away what the folder held. */
  readonly startAnew?: boolean;
  readonly manifestFile: string;
  /** The app's built back end (an ES module). */
  readonly appBundle: string;
  /** The built `forge/functions/function-worker`. */
  readonly workerFile: string;
  /** The built product pages. */
  readonly pagesFolder: string;
  /** The built bridge script of the app's frames. */
  readonly bridgeFile: string;
  /** The built UI Kit resources, a folder each; left out for an app without. */
  readonly uiKitFolder?: string;
  readonly clockMode?: ClockMode;
  /** Where the product will be reached, for the links in Jira's answers. */
  readonly siteUrl?: string;
  readonly createJira: (on: ProductGround) => J;
  /** Left out for a site without Confluence. Its people are Jira's. */
  readonly createConfluence?: (on: ProductGround & { readonly people: J }) => C;
  /** Milliseconds of the machine until an event is delivered. */
  readonly eventDelay?: number;
  /** Time by which operations on channels are counted, for a run that is faster than the clock; else the machine's. */
  readonly realtimeTime?: () => number;
}

export interface Site<J extends SiteJira, C extends SiteConfluence = SiteConfluence> {
  readonly jira: J;
  readonly confluence: C | null;
  readonly clock: Clock;
  /** True when the site held no data before: time to fill it. */
  readonly fresh: boolean;
  /** Answers a request without a network, for tests in this process. The address says which origin is meant. */
  fetch(request: Request): Promise<Response>;
  /** Starts to listen on this machine alone; 0 takes any free port. @throws NodeJS.ErrnoException EADDRINUSE. */
  listen(port: number): Promise<{ port: number; url: string }>;
  close(): Promise<void>;
}

/** A Jira site with the app installed, in this process. */
export function createSite<J extends SiteJira, C extends SiteConfluence = SiteConfluence>(
  options: SiteOptions<J, C>,
): Site<J, C> {
  const { dataFolder, startAnew = false, manifestFile, clockMode = 'running' } = options;
  const manifest = readManifest(manifestFile);
  const store = openStore({ folder: dataFolder, startAnew });
  const saveTime = (now: number) => store.putSetting('now', String(now));
  const stepped = (at: number) => {
    saveTime(at);
    void alarms.ring();
  };
  const clock = createClock({ from: Number(store.setting('now') ?? FIRST_DAY), mode: clockMode, onStep: stepped });
  const saving = setInterval(() => saveTime(clock.now()), CLOCK_SAVE_MS);
  saving.unref();

  const now = () => clock.now();
  const alarms = createAlarms({ now, running: clockMode === 'running' });
  const inbox = createInbox(store.keep, now);
  const baseUrl = options.siteUrl ?? 'http://localhost';
  const ground: ProductGround = {
    keep: store.keep,
    now,
    baseUrl,
    notify: (notice) => inbox.add(notice),
    indexed: manifest.indexed,
  };
  const jira = options.createJira(ground);
  const confluence = options.createConfluence?.({ ...ground, people: jira }) ?? null;
  const log = createLog(now);
  const meter = createMeter();
  const budget = createPointsBudget(now);
  const faults = createFaults();
  const validators = openValidators(store.keep, manifest.validators);
  const unguarded = createProductGateway({
    ...{ jira, confluence, faults, budget, log, meter, now },
    onEvent: (event, selfGenerated) => events.emit(event, selfGenerated),
  });
  const gateway = guardTransitions(unguarded, { jira, validators, run: (...given) => platform.validate(...given) });
  const identity = identityOf(manifest.appId);
  const functions = createFunctionHost({
    manifest,
    bundle: options.appBundle,
    workerFile: options.workerFile,
    time: () => ({ now: now(), running: clockMode === 'running' }),
  });
  const secret = store.setting('secret') ?? randomBytes(32).toString('hex');
  store.putSetting('secret', secret);
  const realtime = createRealtime({ secret, now, time: options.realtimeTime ?? Date.now, faults, log, meter });
  const queues = createQueues({
    ...{ consumers: manifest.consumers, keep: store.keep, alarms, faults, now },
    run: (...given) => platform.consumer(...given),
  });
  const dashboard = openDashboard(store.keep);
  const platform = createPlatform({
    manifest,
    identity,
    functions,
    gateway,
    kvs: createKvs({ database: store.database, entities: manifest.entities, now }),
    realtime,
    queues,
    pushRate: createPushRate(now, Date.now),
    faults,
    log,
    meter,
    dashboard,
    scopes: manifest.scopes,
    secret,
    machineTime: Date.now,
  });
  const events = createEventPump({
    manifest,
    run: platform.trigger,
    log,
    faults,
    alarms,
    now,
    ...(options.eventDelay === undefined ? {} : { delay: options.eventDelay }),
  });
  const schedules = createSchedules({
    ...{ schedules: manifest.schedules, keep: store.keep, alarms, faults, now },
    run: platform.schedule,
  });
  // Before it listens, a site can only be asked in this process.
  let origins: Origins = { product: 'http://localhost:1', frames: 'http://localhost:2' };
  const app = siteHttp({
    manifest,
    identity,
    platform,
    gateway,
    clock,
    alarms,
    clockMode,
    log,
    meter,
    budget,
    faults,
    jira,
    confluence,
    inbox,
    realtime,
    events,
    queues,
    schedules,
    validators,
    dashboard,
    users: () => jira.users().filter(({ active }) => active !== false),
    theme: {
      get: () => (store.setting('theme') ?? 'light') as ColorMode,
      set: (mode) => store.putSetting('theme', mode),
    },
    appFolder: dirname(manifestFile),
    pagesFolder: options.pagesFolder,
    bridgeFile: options.bridgeFile,
    uiKitFolder: options.uiKitFolder ?? '',
    origins: () => origins,
  });
  const servers = { product: createAdaptorServer({ fetch: app.fetch }), frames: createAdaptorServer({ fetch: app.fetch }) };

  return {
    jira,
    confluence,
    clock,
    fresh: store.fresh,
    fetch: async (request) => app.fetch(request),
    async listen(port) {
      const product = await listening(servers.product, port);
      // The browser keeps what it has read by origin, so the frames' port should be the same after each start.
      const frames = await listening(servers.frames, port === 0 ? 0 : product + 1).catch(() => listening(servers.frames, 0));
      origins = { product: `http://localhost:${product}`, frames: `http://localhost:${frames}` };
      return { port: product, url: origins.product };
    },
    async close() {
      clearInterval(saving);
      events.close();
      alarms.close();
      for (const server of Object.values(servers)) {
        if ('closeAllConnections' in server) server.closeAllConnections();
        await new Promise<void>((done) => server.close(() => done()));
      }
      await functions.close();
      saveTime(clock.now());
      store.close();
    },
  };
}

/** Listens on this machine alone and says on which port. */
function listening(server: ServerType, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
