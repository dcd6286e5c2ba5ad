import { describe, expect, it } from 'vitest';
import { createAlarms } from '../../alarms';
import { memoryKeep } from '../../jira/memory-keep';
import { createFaults } from '../faults';
import { createQueues } from './queues';

const consumers = [{ key: 'work', queue: 'work', functionKey: 'consumer' }];

describe('what waits in a queue', () => {
  it('outlives the site, and comes again where it was under way when the site stopped', async () => {
    const keep = memoryKeep();
    const ground = { consumers, keep, faults: createFaults(), now: () => 1_000 };
    const stopped = createAlarms({ now: () => 1_000, running: false });
    const first = createQueues({ ...ground, alarms: stopped, run: () => new Promise(() => {}) });
    first.push('work', 'job-1', [{ body: { n: 1 } }], 0);
    await new Promise((done) => setTimeout(done, 10));
    expect(first.events()).toMatchObject([{ state: 'running', attempts: 1 }]);
    const alarms = createAlarms({ now: () => 1_000, running: false });
    const came: unknown[] = [];
    const second = createQueues({
      ...{ ...ground, alarms },
      run: async (_consumer, event) => {
        came.push(event.body);
        return { ok: true, value: undefined };
      },
    });
    await alarms.ring();
    expect([came, second.stats('work', 'job-1')]).toEqual([[{ n: 1 }], { success: 1, inProgress: 0, failed: 0 }]);
  });
});
