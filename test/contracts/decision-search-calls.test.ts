import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptDecisionIssues } from '#adapters/storage/kept-decision-issues';
import { checksOf } from '#domain/loop/checks';
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

/** A decision with its issue, and what Jira's search and its property say of it. */
async function searched() {
  const on = await decidedOnSite();
  const { key } = await on.made();
  const address = `/rest/api/3/issue/${key}/properties/hindsightDecision`;
  return {
    on,
    key,
    said: async () => (await on.jira('GET', address)).value,
    forge: (value: object) => on.jira('PUT', address, value),
    remove: () => on.jira('DELETE', address),
    finds: async (jql: string) => {
      const { issues } = await on.jira('POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
      return issues.map((issue: { key: string }) => issue.key);
    },
    verdict: async (days: number, kind: string) => {
      const [one] = (await on.list()).decisions;
      const check = one && checksOf(one.followed, one.today).find(({ id }) => id.days === days)?.id;
      await on.say('ben', 'decisions.answer', { check, verdict: { kind }, sentence: 'Three offers had it.' });
    },
  };
}

describe('JQL finds decisions by state and by the day of their next check (S3-62)', () => {
  it('as soon as their issue is made, closed, checked or dropped', async () => {
    const { on, key, finds, verdict } = await searched();
    expect(await finds('hindsightState = open AND hindsightCheckDate is EMPTY')).toEqual([key]);
    await on.close(key);
    await on.hears();
    expect(await finds('hindsightState = done')).toEqual([key]);
    expect(await finds('hindsightState = open')).toEqual([]);
    expect(await finds('hindsightCheckDate <= "2026-09-19" AND hindsightCheckDate > "2026-09-18"')).toEqual([key]);
    expect(await finds('hindsightCheckDate <= now()')).toEqual([]);
    on.pass(30);
    await verdict(30, 'held');
    expect(await finds('hindsightVerdict = held AND hindsightCheckDate = "2026-11-18"')).toEqual([key]);
    on.pass(60);
    await verdict(90, 'drifted');
    expect(await finds('hindsightVerdict = drifted AND hindsightCheckDate is EMPTY')).toEqual([key]);
  });

  it('and what their issue says beside goes on standing there', async () => {
    const { on, key, said } = await searched();
    const before = await said();
    await on.close(key);
    await on.hears();
    expect(await said()).toEqual({ ...before, state: 'done', checkOn: '2026-09-19' });
    expect(before).toMatchObject({ postMortem: PM, decision: DECISION, state: 'open' });
  });

  it('writes nothing where the issue says it already, however often events come', async () => {
    const { on, key } = await searched();
    await on.close(key);
    await on.hears();
    const version = async () => (await on.app.unasked(() => keptDecisionIssues.read(ID)))?.version;
    const before = await version();
    const calls = on.app.calls();
    await on.hears();
    const each = on.app.calls() - calls;
    await on.hears();
    expect(on.app.calls() - calls).toBe(2 * each);
    expect(await version()).toBe(before);
  });

  it('writes it anew the next day where somebody changed it or took it away', async () => {
    const { on, said, forge, remove } = await searched();
    const right = await said();
    await forge({ ...right, state: 'dropped', checkOn: '2026-12-24' });
    await on.daily();
    expect(await said()).toEqual(right);
    await remove();
    await on.daily();
    expect(await said()).toEqual(right);
    await forge({ ...right, decision: 'decision-9999' });
    await on.daily();
    expect(await said()).toEqual(right);
  });

  it('writes it on the issue of a decision that an earlier version kept, which said nothing of states', async () => {
    const { on, said, forge } = await searched();
    const kept = await on.app.unasked(() => keptDecisionIssues.read(ID));
    if (kept?.value.followed == null) throw new Error('It is followed');
    const { stateTold: _none, wins: _nor, ...rest } = kept.value.followed.kept;
    const old = { ...kept.value, followed: { ...kept.value.followed, kept: rest as typeof kept.value.followed.kept } };
    await on.app.unasked(() => keptDecisionIssues.put({ ...kept, version: kept.version + 1, value: old }));
    await forge({ shape: 1, postMortem: PM, decision: DECISION });
    await on.daily();
    expect(await said()).toMatchObject({ decision: DECISION, state: 'open' });
  });
});
