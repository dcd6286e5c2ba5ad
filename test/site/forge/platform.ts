import type { Dashboard } from '../dashboard/dashboards';
import { type ContextClaims, ContextTokenError, readContext, signContext } from './context/context-token';
import { type ColorMode, functionContext, type Viewer, viewContext } from './context/module-context';
import type { Place } from './context/place';
import { ModuleNotFound, shownOf, standingOf } from './context/standing';
import type { RunTrigger } from './events/event-pump';
import { runTrigger } from './events/run-trigger';
import { type FetchPlatform, forgeFetch } from './forge-fetch';
import type { FunctionFailure } from './functions/function-failure';
import type { FunctionHost } from './functions/function-host';
import { runConsumer, runSchedule } from './functions/run-background';
import { type RunValidator, runValidator } from './functions/run-validator';
import type { Identity } from './identity';
import type { Manifest } from './manifest/manifest';
import type { ProductAnswer, ProductName } from './product-api';
import type { RunConsumer } from './queue/queues';
import type { ChannelRequest, Published, RealtimeCaller } from './realtime/realtime';
import { type Exported, type ExportRequest, runExport } from './run-export';
import { installationOf, installContextOf, runtimeFacts } from './runtime-facts';
import type { RunSchedule } from './schedule/schedules';

/** How long an open page may go on asking. */
const TOKEN_MS = 12 * 3_600_000;

export interface Platform {
  /** Opens a module for a person where it is asked for. @throws ModuleNotFound for what that person cannot see. */
  open(request: {
    moduleKey: unknown;
    place: Place;
    viewer: Viewer;
    colorMode: ColorMode;
    siteUrl: string;
  }): Promise<OpenedModule>;
  /** Runs the module's resolver function as the person of the token. */
  invoke(request: InvokeRequest): Promise<{ ok: true; value: unknown } | { ok: false; failure: FunctionFailure }>;
  /** Carries a request of the app's page to a product, as the person of the token and with the app's scopes. */
  product(request: ProductRequest): Promise<ProductAnswer>;
  /** Publishes into a channel as the page of the token. @throws RealtimeRefusal. */
  publish(request: FromPage & ChannelRequest & { readonly payload: unknown }): Promise<Published>;
  /** Listens to a channel as the page of the token, until what it returns is called. @throws RealtimeRefusal. */
  subscribe(
    request: FromPage & ChannelRequest & { readonly replaySeconds: unknown },
    deliver: (payload: unknown) => void,
  ): Promise<() => void>;
  /** What stands for a macro in an export of its page; null where there is none that can be exported. */
  export(request: ExportRequest): Promise<Exported | null>;
  /** Runs a trigger's function with an event. Nobody set it off, so it can act as the app alone. */
  trigger: RunTrigger;
  /** Runs a consumer's function with an event of its queue, as nobody. */
  consumer: RunConsumer;
  /** Runs a scheduled trigger's function, as nobody. */
  schedule: RunSchedule;
  /** Runs a validator's function before a transition, as nobody. */
  validate: RunValidator;
}

export interface OpenedModule {
  readonly contextToken: string;
  readonly context: Record<string, unknown>;
  /** What is shown: the module's own, or that of its settings. */
  readonly resource: string;
  /** Whether that is UI Kit, which the product draws. */
  readonly native: boolean;
}

export interface FromPage {
  readonly contextToken: unknown;
  /** Who is signed in; a token of another person is refused. */
  readonly accountId: string | null;
  readonly action: string;
}

export interface InvokeRequest extends FromPage {
  readonly functionKey: unknown;
  readonly payload: unknown;
  readonly siteUrl: string;
}

export interface ProductRequest extends FromPage {
  readonly product: ProductName;
  readonly restPath: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

export interface PlatformOptions extends FetchPlatform {
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly functions: FunctionHost;
  readonly dashboard: Dashboard;
}

/** What Forge does between a product page and the app: opening modules, running functions, carrying requests. */
export function createPlatform(options: PlatformOptions): Platform {
  const { manifest, identity, functions, gateway, realtime, log, meter, secret, machineTime } = options;
  const modules = new Map(manifest.modules.map((module) => [module.key, module]));
  const claimsOf = ({ contextToken, accountId }: FromPage) => {
    const claims = readContext(contextToken, secret, machineTime());
    if (claims.accountId !== accountId) throw new ContextTokenError('ContextTokenInvalid');
    return claims;
  };
  const standingAt = (request: FromPage): RealtimeCaller => {
    const { accountId, moduleKey, extension } = claimsOf(request);
    return { action: request.action, via: 'bridge', accountId, standing: { moduleKey, extension } };
  };

  return {
    async open({ moduleKey, place, viewer, colorMode, siteUrl }) {
      const module = typeof moduleKey === 'string' ? modules.get(moduleKey) : undefined;
      if (!module) throw new ModuleNotFound(`The app has no module ${String(moduleKey)}.`);
      const { localId, extension } = await standingOf(options, module, viewer.accountId, place, siteUrl);
      const claims: ContextClaims = {
        accountId: viewer.accountId,
        moduleKey: module.key,
        moduleType: module.type,
        localId,
        extension,
        expires: machineTime() + TOKEN_MS,
      };
      return {
        contextToken: signContext(claims, secret),
        context: viewContext({ claims, identity, viewer, siteUrl, colorMode }),
        ...shownOf(module, place),
      };
    },

    async invoke(request) {
      const claims = claimsOf(request);
      const resolver = modules.get(claims.moduleKey)?.resolver ?? null;
      const functionKey = resolver ?? '(no resolver)';
      const installContext = installContextOf(claims.moduleType, identity.cloudId);
      const { result, ms, gbSeconds, lines } = await functions.run({
        functionKey,
        payload: request.payload,
        args: (jobId) => [
          {
            call: { functionKey: request.functionKey, payload: request.payload, jobId },
            context: functionContext({ claims, identity, siteUrl: request.siteUrl }),
          },
          { installContext, principal: { accountId: claims.accountId }, installation: installationOf(identity) },
        ],
        runtime: (invocationId) =>
          runtimeFacts(options, { ...claims, contextToken: String(request.contextToken) }, functionKey, invocationId),
        carry: forgeFetch(options, { action: request.action, accountId: claims.accountId }),
      });
      log.add({
        action: request.action,
        via: 'bridge',
        kind: 'invoke',
        what: `${functionKey} ${String(request.functionKey)}`,
        status: result.ok ? 200 : 424,
        ms,
        user: claims.accountId,
        ...(lines.length === 0 ? {} : { lines }),
        ...(result.ok ? {} : { error: result.failure.innerStack || result.failure.message }),
      });
      meter.add(request.action, { invocations: 1, gbSeconds });
      return result;
    },

    publish: async (request) => realtime.publish(request, request.payload, standingAt(request)),
    subscribe: async (request, deliver) => realtime.subscribe(request, deliver, standingAt(request)),
    export: runExport(options),
    trigger: runTrigger(options),
    consumer: runConsumer(options),
    schedule: runSchedule(options),
    validate: runValidator(options),

    async product(request) {
      const claims = claimsOf(request);
      const url = new URL(request.restPath, 'http://product.invalid');
      return gateway.send(
        { method: request.method, path: url.pathname, query: url.searchParams, headers: request.headers, body: request.body },
        { accountId: claims.accountId, scopes: manifest.scopes },
        { product: request.product, via: 'bridge', action: request.action },
      );
    },
  };
}
