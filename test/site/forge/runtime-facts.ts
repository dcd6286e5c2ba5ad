import { randomUUID } from 'node:crypto';
import type { RuntimeFacts } from './functions/messages';
import type { Identity } from './identity';
import type { Manifest } from './manifest/manifest';

/** The installation as functions are told of it: an app of Jira alone has one context, this site. */
export const installationOf = ({ installationId, cloudId }: Identity) => ({
  ari: { installationId },
  contexts: [{ cloudId, workspaceId: cloudId }],
});

/** What an invocation is of: a module, set off by a person or, where `accountId` is null, by the platform. */
export interface Invoked {
  readonly moduleType: string;
  readonly moduleKey: string;
  readonly accountId: string | null;
}

/** The data of `__forge_runtime__` for one invocation. */
export function runtimeFacts(
  { manifest, identity }: { manifest: Manifest; identity: Identity },
  { moduleType, moduleKey, accountId }: Invoked,
  functionKey: string,
  invocationId: string,
): RuntimeFacts {
  return {
    contextAri: `ari:cloud:jira::site/${identity.cloudId}`,
    ...(accountId === null ? {} : { aaid: accountId }),
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
