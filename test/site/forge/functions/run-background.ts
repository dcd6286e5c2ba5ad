import type { PlatformOptions } from '../platform';
import type { RunConsumer } from '../queue/queues';
import type { RunSchedule } from '../schedule/schedules';
import { runUnattended } from './run-unattended';

/** Runs consumers' functions: one event of the queue at a time. */
export function runConsumer(options: PlatformOptions): RunConsumer {
  const run = runUnattended(options);
  return async ({ key, queue, functionKey }, event, depth) =>
    run({
      ...{ moduleType: 'consumer', moduleKey: key, functionKey, event, kind: 'queue' },
      ...{ action: `Queue ${queue}`, caller: { depth } },
    });
}

/** Runs scheduled triggers' functions with what the platform tells them: where they are, and a token that means nothing to them. */
export function runSchedule(options: PlatformOptions): RunSchedule {
  const run = runUnattended(options);
  const { cloudId } = options.identity;
  return async ({ key, functionKey }) =>
    run({
      ...{ moduleType: 'scheduledTrigger', moduleKey: key, functionKey, kind: 'schedule', action: `Schedule ${key}` },
      event: { context: { cloudId, moduleKey: key }, contextToken: `scheduled ${key}` },
    });
}
