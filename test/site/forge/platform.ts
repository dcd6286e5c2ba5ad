import { type ContextClaims, ContextTokenError, readContext, signContext } from './context/context-token';
import { type ColorMode, functionContext, type Viewer, viewContext } from './context/module-context';
import type { RunTrigger } from './events/event-pump';
import { runTrigger } from './events/run-trigger';
import { type FetchPlatform, forgeFetch } from './forge-fetch';
import type { FunctionFailure } from './functions/function-failure';
import type { FunctionHost } from './functions/function-host';
import type { Identity } from './identity';
import type { Manifest, UiModule } from './manifest/manifest';
import { isRecord } from './manifest/yaml-value';
import type { ProductAnswer, ProductName } from './product-api';
import { installationOf, runtimeFacts } from './runtime-facts';

/** How long an open page may go on asking. */
const TOKEN_MS = 12 * 3_600_000;

export interface Platform {
  /** Opens a module for a person, in a project where it is a project's. @throws ModuleNotFound for what that person cannot see. */
  open(request: {
    moduleKey: unknown;
    projectKey: unknown;
    viewer: Viewer;
    colorMode: ColorMode;
    siteUrl: string;
  }): Promise<OpenedModule>;
  /** Runs the module's resolver function as the person of the token. */
  invoke(request: InvokeRequest): Promise<{ ok: true; value: unknown } | { ok: false; failure: FunctionFailure }>;
  /** Carries a request of the app's page to a product, as the person of the token and with the app's scopes. */
  product(request: ProductRequest): Promise<ProductAnswer>;
  /** Runs a trigger's function with an event. Nobody set it off, so it can act as the app alone. */
  trigger: RunTrigger;
}

export interface OpenedModule {
  readonly contextToken: string;
  readonly context: Record<string, unknown>;
  readonly module: UiModule;
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

export class ModuleNotFound extends Error {
  override readonly name = 'ModuleNotFound';
}

export interface PlatformOptions extends FetchPlatform {
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly functions: FunctionHost;
  /** Key that signs context tokens. */
  readonly secret: string;
  /** The machine's clock, by which tokens end. */
  readonly machineTime: () => number;
}

/** What Forge does between a product page and the app: opening modules, running functions, carrying requests. */
export function createPlatform(options: PlatformOptions): Platform {
  const { manifest, identity, functions, gateway, log, meter, secret, machineTime } = options;
  const modules = new Map(manifest.modules.map((module) => [module.key, module]));
  const claimsOf = ({ contextToken, accountId }: FromPage) => {
    const claims = readContext(contextToken, secret, machineTime());
    if (claims.accountId !== accountId) throw new ContextTokenError('ContextTokenInvalid');
    return claims;
  };

  return {
    async open({ moduleKey, projectKey, viewer, colorMode, siteUrl }) {
      const module = typeof moduleKey === 'string' ? modules.get(moduleKey) : undefined;
      if (!module) throw new ModuleNotFound(`The app has no module ${String(moduleKey)}.`);
      const extension: Record<string, unknown> = { type: module.type };
      if (typeof projectKey === 'string') extension.project = await projectSeenBy(options, viewer.accountId, projectKey);
      else if (module.type.startsWith('jira:project')) throw new ModuleNotFound(`${module.key} is opened in a project.`);
      const claims: ContextClaims = {
        accountId: viewer.accountId,
        moduleKey: module.key,
        moduleType: module.type,
        localId: `ari:cloud:ecosystem::extension/${manifest.appId}/${identity.environmentId}/static/${module.key}`,
        extension,
        expires: machineTime() + TOKEN_MS,
      };
      return {
        contextToken: signContext(claims, secret),
        context: viewContext({ claims, identity, viewer, siteUrl, colorMode }),
        module,
      };
    },

    async invoke(request) {
      const claims = claimsOf(request);
      const resolver = modules.get(claims.moduleKey)?.resolver ?? null;
      const functionKey = resolver ?? '(no resolver)';
      const installContext = `ari:cloud:jira::site/${identity.cloudId}`;
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
        runtime: (invocationId) => runtimeFacts(options, claims, functionKey, invocationId),
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

    trigger: runTrigger(options),

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

/** Jira itself says whether a person may browse a project, and in its own words what it is. */
async function projectSeenBy(
  { gateway }: PlatformOptions,
  accountId: string,
  projectKey: string,
): Promise<Record<string, unknown>> {
  const { status, body } = await gateway.send(
    {
      method: 'GET',
      path: `/rest/api/3/project/${encodeURIComponent(projectKey)}`,
      query: new URLSearchParams(),
      headers: {},
      body: null,
    },
    { accountId, scopes: 'all' },
    { product: 'jira', via: 'page', action: 'open module' },
  );
  const project: unknown = status === 200 ? JSON.parse(body) : null;
  if (!isRecord(project)) throw new ModuleNotFound(`No project could be found with key '${projectKey}'.`);
  return { id: project.id, key: project.key, type: project.projectTypeKey };
}
