import { type FetchCaller, forgeFetch } from '../forge-fetch';
import type { LogEntry } from '../log';
import type { PlatformOptions } from '../platform';
import { installationOf, runtimeFacts } from '../runtime-facts';
import type { Outcome } from './function-host';

export interface Unattended {
  readonly moduleType: 'trigger' | 'consumer' | 'scheduledTrigger' | 'jira:workflowValidator';
  readonly moduleKey: string;
  readonly functionKey: string;
  /** The function's first argument. */
  readonly event: unknown;
  readonly kind: LogEntry['kind'];
  /** What the run stands under in log and meter. */
  readonly action: string;
  /** The product whose installation it belongs to. */
  readonly product?: string;
  readonly caller?: Partial<FetchCaller>;
}

/** Runs a function that nobody set off: as nobody, with where the app is installed as its second argument. Log and meter hear of it. */
export function runUnattended(options: PlatformOptions): (run: Unattended) => Promise<Outcome['result']> {
  const { identity, functions, log, meter } = options;
  return async ({ moduleType, moduleKey, functionKey, event, kind, action, product = 'jira', caller = {} }) => {
    const { result, ms, gbSeconds, lines } = await functions.run({
      functionKey,
      payload: event,
      args: () => [
        event,
        { installContext: `ari:cloud:${product}::site/${identity.cloudId}`, installation: installationOf(identity) },
      ],
      runtime: (invocationId) => runtimeFacts(options, { moduleType, moduleKey, accountId: null }, functionKey, invocationId),
      carry: forgeFetch(options, { action, accountId: null, ...caller }),
    });
    log.add({
      ...{ action, via: 'function', kind, ms, user: null },
      what: `${functionKey} ${action.replace(/^\w+ /, '')}`,
      status: result.ok ? 200 : 424,
      ...(lines.length === 0 ? {} : { lines }),
      ...(result.ok ? {} : { error: result.failure.innerStack || result.failure.message }),
    });
    meter.add(action, { invocations: 1, gbSeconds });
    return result;
  };
}
