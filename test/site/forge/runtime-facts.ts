import { randomUUID } from 'node:crypto';
import type { ContextClaims } from './context/context-token';
import type { RuntimeFacts } from './functions/messages';
import type { Identity } from './identity';
import type { Manifest } from './manifest/manifest';

/** The installation as functions are told of it: an app of Jira alone has one context, this site. */
export const installationOf = ({ installationId, cloudId }: Identity) => ({
  ari: { installationId },
  contexts: [{ cloudId, workspaceId: cloudId }],
});

/** The data of `__forge_runtime__` for one invocation by a person. */
export function runtimeFacts(
  { manifest, identity }: { manifest: Manifest; identity: Identity },
  claims: ContextClaims,
  functionKey: string,
  invocationId: string,
): RuntimeFacts {
  return {
    contextAri: `ari:cloud:jira::site/${identity.cloudId}`,
    aaid: claims.accountId,
    traceId: randomUUID().replaceAll('-', ''),
    appContext: {
      appId: manifest.appId,
      appVersion: identity.appVersion,
      environmentId: identity.environmentId,
      environmentType: identity.environmentType,
      invocationId,
      installationId: identity.installationId,
      functionKey,
      moduleType: claims.moduleType,
      moduleKey: claims.moduleKey,
      installation: installationOf(identity),
      permissions: { scopes: [...manifest.scopes] },
    },
  };
}
