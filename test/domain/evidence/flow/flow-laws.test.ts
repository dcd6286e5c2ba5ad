import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOf } from '#domain/evidence/flow/flow-of';
import { inWorkOn } from '#domain/evidence/flow/work-in-progress';
import { recordOf, WAITING } from '../../history/an-issue';
import { anyIssue } from '../../history/any-history';
import { toldOf } from '../edges/told-of';

const CREATED = Date.parse('2024-03-01T09:00:00Z');
const anyProject = fc
  .array(anyIssue, { minLength: 1, maxLength: 8 })
  .map((issues) => issues.map((parts, n) => recordOf({ ...parts, key: `ABC-${n + 1}`, id: String(n) })));
const anyDay = fc.integer({ min: 0, max: 70 }).map((day) => CREATED + day * 86_400_000);
const anyWaiting = fc.constantFrom(null, [], [WAITING.id]);

describe('flow, whatever the histories and the day one looks from', () => {
  it('divides exactly the time between start and finish', () => {
    fc.assert(
      fc.property(anyProject, anyDay, anyWaiting, (records, asOf, waiting) => {
        const told = toldOf(records, { asOf });
        const { efficiency } = flowOf(told, waiting);
        if (!efficiency.known) return;
        const { workingMs, waitingMs, share, waitingFor } = efficiency.value;
        const stories = told.issues.map(({ story }) => story).filter(({ key }) => efficiency.keys.includes(key));
        const elapsed = stories.reduce((sum, { started, finished }) => sum + (finished as number) - (started as number), 0);
        expect(workingMs + waitingMs).toBe(elapsed);
        expect(waitingFor.blockedMs + waitingFor.statusMs + waitingFor.laidAsideMs).toBe(waitingMs);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never has less than nothing in work, and always names as many issues as it counts', () => {
    fc.assert(
      fc.property(anyProject, anyDay, (records, asOf) => {
        const { wip, issues } = flowOf(toldOf(records, { asOf }), null);
        for (const { count, date } of wip) {
          expect(count).toBeGreaterThanOrEqual(0);
          expect(count).toBeLessThanOrEqual(issues);
          expect(inWorkOn(wip, date)).toHaveLength(count);
        }
      }),
    );
  });

  it('is plain data that survives being written down', () => {
    fc.assert(
      fc.property(anyProject, anyDay, (records, asOf) => {
        const flow = flowOf(toldOf(records, { asOf }), null);
        expect(JSON.parse(JSON.stringify(flow))).toEqual(flow);
      }),
    );
  });
});
