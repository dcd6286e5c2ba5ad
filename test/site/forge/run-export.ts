import { macroContext } from './context/macro-context';
import { forgeFetch } from './forge-fetch';
import type { FunctionFailure } from './functions/function-failure';
import type { PlatformOptions } from './platform';
import { installationOf, runtimeFacts } from './runtime-facts';

export interface ExportRequest {
  readonly moduleKey: string;
  readonly pageId: string;
  readonly localId: string;
  readonly exportType: 'pdf' | 'word' | 'other';
  /** Who exports the page: the macro must be one that he sees. The function acts for nobody. */
  readonly accountId: string;
  readonly action: string;
}

export type Exported = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: FunctionFailure };

/**
 * Asks a macro's function for the document that stands for it in an export, once for each macro of the page.
 * Atlassian does not say in whose name it runs - a whole space may be exported by a service - so here it is nobody's.
 * Null where there is no such macro, or none that can be exported.
 */
export function runExport(options: PlatformOptions): (request: ExportRequest) => Promise<Exported | null> {
  const { manifest, identity, functions, log, meter } = options;
  return async ({ moduleKey, pageId, localId, exportType, accountId, action }) => {
    const module = manifest.modules.find(({ key }) => key === moduleKey);
    const functionKey = module?.macro?.adfExport ?? null;
    if (!module || functionKey === null) return null;
    const opened = await macroContext(options, module, accountId, { in: 'page', pageId, localId });
    if (opened === null) return null;
    const { config, content, space } = opened.extension;
    const payload = {
      exportType,
      ...(config === undefined ? {} : { config }),
      context: { localId, cloudId: identity.cloudId, moduleKey, content, space },
      extensionPayload: opened.extension,
    };
    const { result, ms, gbSeconds, lines } = await functions.run({
      functionKey,
      payload,
      args: () => [
        payload,
        { installContext: `ari:cloud:confluence::site/${identity.cloudId}`, installation: installationOf(identity) },
      ],
      runtime: (invocationId) =>
        runtimeFacts(options, { moduleType: 'macro', moduleKey, accountId: null }, functionKey, invocationId),
      carry: forgeFetch(options, { action, accountId: null }),
    });
    log.add({
      ...{ action, via: 'function', kind: 'invoke', what: `${functionKey} export ${exportType}`, ms, user: null },
      status: result.ok ? 200 : 424,
      ...(lines.length === 0 ? {} : { lines }),
      ...(result.ok ? {} : { error: result.failure.innerStack || result.failure.message }),
    });
    meter.add(action, { invocations: 1, gbSeconds });
    return result;
  };
}
