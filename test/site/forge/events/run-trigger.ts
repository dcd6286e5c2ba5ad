import { forgeFetch } from '../forge-fetch';
import type { PlatformOptions } from '../platform';
import { installationOf, runtimeFacts } from '../runtime-facts';
import type { RunTrigger } from './event-pump';

/** `confluence` of `avi:confluence:updated:page`. */
const productOf = (eventType: string) => eventType.split(':')[1] ?? 'jira';

/** Runs triggers' functions as Forge does: as nobody, and with what happened and where the app is installed as their arguments. */
export function runTrigger(options: PlatformOptions): RunTrigger {
  const { identity, functions, log, meter } = options;
  return async ({ key, functionKey }, eventType, event) => {
    const action = `Event ${eventType}`;
    const of = { moduleType: 'trigger', moduleKey: key, accountId: null };
    const { result, ms, gbSeconds, lines } = await functions.run({
      functionKey,
      payload: event,
      args: () => [
        event,
        {
          installContext: `ari:cloud:${productOf(eventType)}::site/${identity.cloudId}`,
          installation: installationOf(identity),
        },
      ],
      runtime: (invocationId) => runtimeFacts(options, of, functionKey, invocationId),
      carry: forgeFetch(options, { action, accountId: null }),
    });
    log.add({
      action,
      via: 'function',
      kind: 'event',
      what: `${functionKey} ${eventType}`,
      status: result.ok ? 200 : 424,
      ms,
      user: null,
      ...(lines.length === 0 ? {} : { lines }),
      ...(result.ok ? {} : { error: result.failure.innerStack || result.failure.message }),
    });
    meter.add(action, { invocations: 1, gbSeconds });
    return result.ok ? result : { ok: false, message: result.failure.message };
  };
}
