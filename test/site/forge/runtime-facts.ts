import { randomUUID } from 'node:crypto';
import type { RuntimeFacts } from './functions/messages';
import type { Identity } from './identity';
import type { Manifest } from './manifest/manifest';

/** The installation as functions are told of it: an app of Jira alone has one context, this site. */
export const installationOf = ({ installationId, cloudId }: Identity) => ({
  ari: { installationId },
  contexts: [{ cloudId, workspaceId: cloudId }],
});

/** The product that a module lives in, as an app of several products is told of it. */
export const installContextOf = (moduleType: string, cloudId: string) =>
  `ari:cloud:${/^(macro|confluence:)/.test(moduleType) ? 'confluence' : 'jira'}::site/${cloudId}`;

/** What an invocation is of: a module, set off by a person or, where `accountId` is null, by the platform. */
export interface Invoked {
  readonly moduleType: string;
  readonly moduleKey: string;
  readonly accountId: string | null;
  /** The token of the page that set it off. */
  readonly contextToken?: string;
}

/** The data of `__forge_runtime__` for one invocation. */
export function runtimeFacts(
  { manifest, identity }: { manifest: Manifest; identity: Identity },
  { moduleType, moduleKey, accountId, contextToken }: Invoked,
  functionKey: string,
  invocationId: string,
): RuntimeFacts {
  return {
    contextAri: installContextOf(moduleType, identity.cloudId),
    ...(accountId === null ? {} : { aaid: accountId }),
    realtime: contextToken === undefined ? {} : { contextToken },
    traceId: randomUUID().replaceAll('-', ''),
    appContext: {
      appId: manifest.appId,
      appVersion: identity.appVersion,
      environmentId: identity.environmentId,
      environmentType: identity.environmentType,
      invocationId,
      installationId: identity.installationId,
      functionKey,
      moduleType,
      moduleKey,
      installation: installationOf(identity),
      permissions: { scopes: [...manifest.scopes] },
    },
  };
}
