import { beforeEach, describe, expect, it } from 'vitest';
import { loopSite } from '../fixtures/loop/loop-site';

const { site, send, seen, invoke, step } = loopSite();
const MINUTE = 60_000;
const stateOf = async (key: string) =>
  (await send('GET', '/_site/schedules')).body.schedules.find((one: { key: string }) => one.key === key);
const daily = () => stateOf('daily');

beforeEach(async () => {
  for (const of of ['runs', 'hours']) await invoke('forget', { of });
});

describe('a scheduled trigger', () => {
  it('runs five minutes after the app was deployed, and then by its interval, in nobody’s name', async () => {
    const from = site().clock.now();
    expect(await daily()).toMatchObject({ interval: 'day', nextAt: from + 5 * MINUTE, lastAt: null, runs: 0 });
    await step(4 / 1_440);
    expect(await seen('runs')).toEqual([]);
    await step(1 / 1_440);
    const [{ request, context, as, at }] = await seen('runs');
    expect(request).toEqual({ context: { cloudId: expect.any(String), moduleKey: 'daily' }, contextToken: expect.any(String) });
    expect(context.installContext).toMatch(/^ari:cloud:jira::site\//);
    expect(context.principal).toBeUndefined();
    expect([as, Date.parse(at)]).toEqual(['NEEDS_AUTHENTICATION_ERR', from + 5 * MINUTE]);
    expect(await daily()).toMatchObject({ nextAt: from + 1_445 * MINUTE, runs: 1, missed: 0 });
  });

  it('runs once where the clock jumps over several runs, and at each where it walks', async () => {
    const before = await daily();
    await step(3);
    expect(await seen('runs')).toHaveLength(1);
    expect(await daily()).toMatchObject({ nextAt: before.nextAt + 3 * 1_440 * MINUTE, missed: 2 });
    await invoke('forget', { of: 'runs' });
    await invoke('forget', { of: 'hours' });
    await step(3, true);
    const runs = (await seen('runs')).map(({ at }: { at: string }) => Date.parse(at));
    expect(runs.map((at: number, index: number) => at - (runs[index - 1] ?? at))).toEqual([0, 1_440 * MINUTE, 1_440 * MINUTE]);
    expect(await seen('hours')).toHaveLength(72);
  });

  it('falls out or runs twice on demand, and can be run by hand beside its schedule', async () => {
    const { missed } = await daily();
    await send('POST', '/_site/faults', { match: 'SCHEDULE /daily', fault: 'drop', times: 1 });
    await step(1);
    expect(await seen('runs')).toEqual([]);
    expect((await daily()).missed).toBe(missed + 1);
    await send('POST', '/_site/faults', { match: 'SCHEDULE /daily', fault: 'double', times: 1 });
    await step(1);
    expect(await seen('runs')).toHaveLength(2);
    const { nextAt } = await daily();
    expect((await send('POST', '/_site/schedules/daily/run')).status).toBe(200);
    expect([(await seen('runs')).length, (await daily()).nextAt]).toEqual([3, nextAt]);
    expect((await send('POST', '/_site/schedules/none/run')).status).toBe(404);
    expect((await send('POST', '/_site/faults', { match: 'SCHEDULE /daily', fault: 'cut' })).status).toBe(400);
  });
});
