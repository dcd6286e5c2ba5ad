import { runUnattended } from '../functions/run-unattended';
import type { PlatformOptions } from '../platform';
import type { RunTrigger } from './event-pump';

/** `confluence` of `avi:confluence:updated:page`. */
const productOf = (eventType: string) => eventType.split(':')[1] ?? 'jira';

/** Runs triggers' functions as Forge does: as nobody, and with what happened and where the app is installed as their arguments. */
export function runTrigger(options: PlatformOptions): RunTrigger {
  const run = runUnattended(options);
  return async ({ key, functionKey }, eventType, event) =>
    run({
      ...{ moduleType: 'trigger', moduleKey: key, functionKey, event, kind: 'event' },
      ...{ action: `Event ${eventType}`, product: productOf(eventType) },
    });
}
