import { kvs } from '@forge/kvs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW } from '../site/jira/tests/small-seed';
import { leaveSite } from '../support/app-on-site';
import { DECISION, decidedOnSite, ID, PM } from '../support/decided-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

/** A second record beside the one that is well, as it is stored after something has damaged it. */
async function damaged() {
  const on = await decidedOnSite();
  const { key } = await on.made();
  const stored = { belongsTo: '10100', shape: 1, version: 3, value: { postMortemId: PM, decisionId: 'decision-0002' } };
  await on.app.unasked(() => kvs.entity('decision-issue').set(`${PM}.decision-0002`, stored));
  return { on, key };
}

describe('A stored decision that cannot be read', () => {
  it('keeps no other from being followed, and the log says which it is and why', async () => {
    const { on, key } = await damaged();
    await on.close(key);
    const told = on.daily();
    await expect(told).rejects.toMatchObject({
      errors: [{ message: expect.stringContaining(`${PM}.decision-0002 cannot be read`) }],
    });
    expect((await on.list()).decisions).toMatchObject([{ id: ID, followed: { told: { standing: { kind: 'done' } } } }]);
  });

  it('is counted on the project page, where all others are shown', async () => {
    const { on } = await damaged();
    const { decisions, unreadable } = await on.list();
    expect(unreadable).toBe(1);
    expect(decisions.map(({ id }) => id)).toEqual([ID]);
    const answer = await on.app.as('ada').ask('decision.issues', { postMortemId: PM, number: 1 });
    expect(answer).toMatchObject({ issues: [{ decisionId: DECISION }] });
  });

  it('is not written over by the one that its issue bears', async () => {
    const { on } = await damaged();
    const again = { ...(await bornBy(on)), decision: 'decision-0002', postMortem: 'pm-00000009' };
    const stored = { belongsTo: '10100', shape: 1, version: 3, value: {} };
    await on.app.unasked(() => kvs.entity('decision-issue').set('pm-00000009.decision-0002', stored));
    const fields = { project: { id: '10100' }, issuetype: { id: '10001' }, summary: 'Another', duedate: '2026-12-01' };
    await on.jira('POST', '/rest/api/3/issue', { fields, properties: [{ key: 'hindsightDecision', value: again }] });
    await on.daily().catch(() => null);
    expect(await on.app.unasked(() => kvs.entity('decision-issue').get('pm-00000009.decision-0002'))).toEqual(stored);
  });
});

/** The mark of the issue that is well. */
async function bornBy(on: Awaited<ReturnType<typeof decidedOnSite>>): Promise<object> {
  const { key } = (await on.list()).decisions[0]?.followed.told ?? { key: '' };
  const issue = await on.jira('GET', `/rest/api/3/issue/${key}?properties=hindsightDecision`);
  return issue.properties.hindsightDecision;
}
