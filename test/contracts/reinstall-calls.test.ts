import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checksOf } from '#domain/loop/checks';
import { NOW } from '../site/jira/tests/small-seed';
import { A_DRAFT } from '../support/a-session';
import { leaveSite } from '../support/app-on-site';
import { DECISION, decidedOnSite, ID, PM } from '../support/decided-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

const comments = async (on: Awaited<ReturnType<typeof decidedOnSite>>, key: string): Promise<number> =>
  (await on.jira('GET', `/rest/api/3/issue/${key}/comment`)).comments.length;

describe('When the app is removed and installed again', () => {
  it('decisions are found again from their issues, their checks come, and nothing is doubled', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    await on.close(key);
    await on.daily();
    // Workdays: on others nothing is sent.
    on.pass(33);
    await on.daily();
    expect(await comments(on, key)).toBe(1);
    on.app.reinstall();
    await on.daily();
    await Promise.all([on.daily(), on.daily()]);
    const { decisions } = await on.list();
    expect(decisions).toMatchObject([
      {
        id: ID,
        postMortem: { title: 'Support triage pilot', isLost: true },
        decided: { text: A_DRAFT.decisions.text, done: A_DRAFT.decisions.done, owner: 'ben', due: '2026-09-10' },
        followed: { outset: { key }, told: { standing: { kind: 'done' } } },
      },
    ]);
    const [one] = decisions;
    const [first] = one === undefined ? [] : checksOf(one.followed, one.today);
    expect(first?.status.kind).toBe('due');
    const answer = { check: first?.id, verdict: { kind: 'held' }, sentence: 'Three offers had it.' };
    expect(await on.say('ben', 'decisions.answer', answer)).toMatchObject({ kind: 'heard' });
    // What was sent before is not sent again; what comes next is.
    expect(await comments(on, key)).toBe(1);
    on.pass(59);
    await on.daily();
    expect(await comments(on, key)).toBe(2);
  });

  it('they are there when somebody opens the page before the first daily look', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    on.app.reinstall();
    expect((await on.list('ben')).decisions).toMatchObject([{ id: ID, followed: { told: { key } } }]);
    await on.daily();
    expect((await on.list('ben')).decisions).toHaveLength(1);
  });

  it('what searches find of their state is set right, whatever happened while the app was away', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    const mark = async () =>
      (await on.jira('GET', `/rest/api/3/issue/${key}?properties=hindsightDecision`)).properties.hindsightDecision;
    await on.close(key);
    await on.daily();
    const before = await mark();
    expect(before.state).toBe('done');
    const { transitions } = await on.jira('GET', `/rest/api/3/issue/${key}/transitions`);
    const back = transitions.find((step: { to: { statusCategory: { key: string } } }) => step.to.statusCategory.key !== 'done');
    await on.jira('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: back.id } });
    on.app.reinstall();
    await on.daily();
    expect(await mark()).toMatchObject({ state: 'open', again: before.again });
  });

  it('a copy of the issue, which bears the same mark, is not taken for it', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    const { properties } = await on.jira('GET', `/rest/api/3/issue/${key}?properties=hindsightDecision`);
    const fields = { project: { id: '10100' }, issuetype: { id: '10001' }, summary: 'A copy', duedate: '2026-12-01' };
    const copy = await on.jira('POST', '/rest/api/3/issue', {
      fields,
      properties: [{ key: 'hindsightDecision', value: properties.hindsightDecision }],
    });
    expect(copy.key).not.toBe(key);
    on.app.reinstall();
    await on.daily();
    expect((await on.list()).decisions).toMatchObject([{ followed: { outset: { key } } }]);
  });

  it('an issue with a mark of the first versions is followed by what it says itself', async () => {
    const on = await decidedOnSite();
    const old = { shape: 1, postMortem: 'pm-00000009', decision: DECISION };
    const fields = { project: { id: '10100' }, issuetype: { id: '10001' }, summary: 'An old one', duedate: '2026-12-01' };
    const mark = (who: object) => ({ fields: { ...fields, ...who }, properties: [{ key: 'hindsightDecision', value: old }] });
    const { key } = await on.jira('POST', '/rest/api/3/issue', mark({ assignee: { accountId: 'ben' } }));
    on.app.reinstall();
    await on.daily();
    expect((await on.list()).decisions).toMatchObject([
      { decided: { text: 'An old one', owner: 'ben', due: '2026-12-01' }, followed: { told: { key } } },
    ]);
  });

  it('an issue that tells too little is said in the log, and the others are followed', async () => {
    const on = await decidedOnSite();
    await on.made();
    const old = { shape: 1, postMortem: 'pm-00000009', decision: DECISION };
    const fields = { project: { id: '10100' }, issuetype: { id: '10001' }, summary: 'Nobody’s' };
    const { key } = await on.jira('POST', '/rest/api/3/issue', {
      fields,
      properties: [{ key: 'hindsightDecision', value: old }],
    });
    on.app.reinstall();
    await expect(on.daily()).rejects.toMatchObject({ errors: [{ message: expect.stringContaining(`${key} bears the mark`) }] });
    expect((await on.list()).decisions).toHaveLength(1);
  });

  it('a mark that somebody wrote for a post-mortem that is known makes no decision of it', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    const { properties } = await on.jira('GET', `/rest/api/3/issue/${key}?properties=hindsightDecision`);
    const forged = { ...properties.hindsightDecision, decision: 'decision-forged' };
    const fields = { project: { id: '10100' }, issuetype: { id: '10001' }, summary: 'Made up', duedate: '2026-12-01' };
    await on.jira('POST', '/rest/api/3/issue', { fields, properties: [{ key: 'hindsightDecision', value: forged }] });
    await on.daily();
    expect((await on.list()).decisions.map(({ id }) => id)).toEqual([`${PM}.${DECISION}`]);
  });
});
