import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checksOf } from '#domain/loop/checks';
import { NOW } from '../site/jira/tests/small-seed';
import { A_DRAFT } from '../support/a-session';
import { leaveSite } from '../support/app-on-site';
import { DECISION, decidedOnSite, ID, PM, plan } from '../support/decided-on-site';

beforeEach(() => {
  // A little before the site's clock, which stands still: what happens in Jira happens afterwards.
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

describe('A decision and its issue on the site', () => {
  it('becomes an issue of its owner with a day, and is followed from then on (S0-28, S0-29, S1-53, S1-54, S3-45, S3-46, S3-58)', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    const issue = await on.jira('GET', `/rest/api/3/issue/${key}?properties=hindsightDecision`);
    expect(issue.fields).toMatchObject({ duedate: '2026-09-10', assignee: { accountId: 'ben' } });
    expect(issue.properties.hindsightDecision).toMatchObject({ shape: 2, postMortem: PM, decision: DECISION });
    const { decisions } = await on.list();
    expect(decisions).toMatchObject([
      {
        id: ID,
        postMortem: { title: 'Support triage pilot' },
        mayAnswer: true,
        followed: { told: { standing: { kind: 'open' } } },
      },
    ]);
  });

  it('is told anew when an event says that its issue was changed: owner, day, name (S3-55)', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    await on.jira('PUT', `/rest/api/3/issue/${key}`, { fields: { duedate: '2026-10-01', summary: 'Another name' } });
    await on.jira('PUT', `/rest/api/3/issue/${key}/assignee`, { accountId: 'ada' });
    await on.hears();
    const [decision] = (await on.list()).decisions;
    expect(decision?.followed.told).toMatchObject({ due: '2026-10-01', owner: 'ada', summary: 'Another name' });
    expect(decision?.followed.told.dateMoves).toMatchObject([{ from: '2026-09-10', to: '2026-10-01', by: 'ada' }]);
  });

  it('is set right by the daily look where the event was lost, which says so', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    await on.daily();
    expect((await on.list()).swept?.repaired).toBe(0);
    await on.close(key);
    on.pass(1);
    await on.daily();
    const { decisions, swept } = await on.list();
    expect(decisions[0]?.followed.told.standing.kind).toBe('done');
    expect(swept).toEqual({ at: Date.now(), repaired: 1 });
  });

  it('of an issue that was there goes by that issue at once: its day, its owner, its name', async () => {
    const on = await decidedOnSite();
    const fields = { project: { id: '10100' }, issuetype: { id: '10001' }, summary: 'Already under way', duedate: '2026-12-01' };
    const { key } = await on.jira('POST', '/rest/api/3/issue', { fields });
    await on.app.as('ada').ask('decision.take', { postMortemId: PM, number: 1, decisionId: DECISION, key });
    const [decision] = (await on.list()).decisions;
    expect(decision?.followed.told).toMatchObject({ key, due: '2026-12-01', owner: null, summary: 'Already under way' });
    await on.daily();
    expect((await on.list()).swept?.repaired).toBe(0);
  });

  it('is gone, and stays known, when somebody deletes its issue', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    await on.jira('DELETE', `/rest/api/3/issue/${key}`);
    await on.hears();
    await on.daily();
    // Those who decided it are to know; nobody else is told anything of it.
    expect((await on.list('ben')).decisions).toMatchObject([
      { decided: { text: A_DRAFT.decisions.text }, followed: { told: { standing: { kind: 'gone', since: Date.now() } } } },
    ]);
    expect(await on.say('ben', 'decisions.look', {})).toMatchObject({
      decision: { followed: { told: { standing: { kind: 'gone' } } } },
    });
    const withdrawn = { ...plan, invited: [] };
    const [postMortem] = ((await on.app.as('ada').ask('postmortem.list', {})) as { postMortems: { version: number }[] })
      .postMortems;
    await on.app.as('ada').ask('postmortem.change', { id: PM, version: postMortem?.version, plan: withdrawn });
    expect((await on.list('ben')).decisions).toEqual([]);
  });

  it('drops an event that is not of a decision', async () => {
    const on = await decidedOnSite();
    await on.made();
    for (const what of [
      {},
      { payloadIncludeProperties: {} },
      on.event({ postMortem: '../x', decision: 7 }),
      on.event({ postMortem: 'pm-99999999', decision: DECISION }),
    ])
      await expect(on.hears(what)).resolves.toBeUndefined();
  });
});

describe('Checks on the site', () => {
  it('are armed when the issue is closed, asked after 30 days and 90 days, and answered by the owner (S1-58, S1-59)', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    await on.close(key);
    await on.hears();
    const checks = async () => {
      const [one] = (await on.list()).decisions;
      return one === undefined ? [] : checksOf(one.followed, one.today);
    };
    expect((await checks()).map(({ status }) => status)).toMatchObject([
      { kind: 'waiting', until: '2026-09-19' },
      { kind: 'waiting', until: '2026-11-18' },
    ]);
    const [first, second] = await checks();
    const answer = (check: object | undefined, kind: string) => ({ check, verdict: { kind }, sentence: 'Three offers had it.' });
    expect(await on.say('ben', 'decisions.answer', answer(first?.id, 'held'))).toMatchObject({
      kind: 'refused',
      refusal: { why: 'not-due-yet' },
    });
    on.pass(30);
    expect(await on.say('ben', 'decisions.answer', answer(first?.id, 'held'))).toMatchObject({ kind: 'heard' });
    expect(await on.say('ben', 'decisions.answer', answer(first?.id, 'held'))).toMatchObject({
      refusal: { why: 'answered-already' },
    });
    expect(await on.say('ada', 'decisions.confirm', { check: first?.id, agrees: true, sentence: '' })).toMatchObject({
      kind: 'heard',
    });
    on.pass(60);
    expect(await on.say('ben', 'decisions.answer', answer(second?.id, 'drifted'))).toMatchObject({ kind: 'heard' });
    await on.say('ben', 'decisions.next', { check: second?.id, step: { kind: 'reopen' } });
    expect((await checks()).map(({ status }) => status)).toMatchObject([
      { kind: 'answered', answer: { verdict: { kind: 'held' }, by: 'ben', confirmations: [{ by: 'ada' }] } },
      { kind: 'answered', answer: { verdict: { kind: 'drifted', next: { step: { kind: 'reopen' } } } } },
    ]);
  });

  it('cannot be answered for an issue that was reopened a moment ago, though no event has come (S1-58)', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    await on.close(key);
    await on.hears();
    const [one] = (await on.list()).decisions;
    const check = one && checksOf(one.followed, one.today)[0]?.id;
    const { transitions } = await on.jira('GET', `/rest/api/3/issue/${key}/transitions`);
    const back = transitions.find((step: { to: { statusCategory: { key: string } } }) => step.to.statusCategory.key !== 'done');
    await on.jira('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: back.id } });
    on.pass(31);
    expect(await on.say('ben', 'decisions.answer', { check, verdict: { kind: 'held' }, sentence: 'It is.' })).toMatchObject({
      kind: 'refused',
      refusal: { why: 'no-such-check' },
    });
  });

  it('remind the owner by a comment with a mention, once however often the day runs (S3-62)', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    const comments = async () =>
      (await on.jira('GET', `/rest/api/3/issue/${key}/comment`)).comments.map((one: object) => JSON.stringify(one));
    await on.daily();
    expect(await comments()).toHaveLength(0);
    // From a Thursday to Monday, 7 September: three days before it is due.
    on.pass(18);
    await Promise.all([on.daily(), on.daily()]);
    await on.daily();
    expect(await comments()).toHaveLength(1);
    expect((await comments())[0]).toContain('"id":"ben"');
    on.pass(4);
    await on.daily();
    expect((await comments())[1]).toContain('1 day ago');
    await on.close(key);
    on.pass(1);
    await on.daily();
    expect(await comments()).toHaveLength(2);
  });
});

describe('Who may see and answer', () => {
  it('is only whoever Jira shows the issue, whatever the payload says', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    await on.close(key);
    await on.hears();
    on.pass(31);
    const [one] = (await on.list()).decisions;
    const check = one && checksOf(one.followed, one.today)[0]?.id;
    const answer = { check, verdict: { kind: 'held' }, sentence: 'It is.', accountId: 'ben', by: 'ben' };
    await expect(on.list('cleo')).rejects.toThrow('cannot see this project');
    await expect(on.say('cleo', 'decisions.answer', answer)).rejects.toThrow('cannot see this project');
    await on.jira('PUT', `/rest/api/3/issue/${key}`, { fields: { security: { id: '10400' } } });
    expect((await on.list('ben')).decisions).toEqual([]);
    for (const call of ['decisions.answer', 'decisions.look'])
      await expect(on.say('ben', call, answer)).rejects.toThrow('not shown to you');
    // From another project, where Cleo may look, nothing leads here.
    await expect(on.app.as('cleo', '10101').ask('decisions.look', { id: ID })).rejects.toThrow('no such decision');
  });

  it('makes no issue for whoever was not invited, nor beyond what Jira lets them make', async () => {
    const on = await decidedOnSite();
    await expect(on.create('cleo')).rejects.toThrow('invited');
    expect(await on.create('ben', { projectId: '99999' })).toMatchObject({ kind: 'refused' });
    await expect(on.create('ben', { decisionId: '../../x' })).rejects.toThrow('decisionId');
    expect(await on.create('ben', { postMortemId: 'pm-99999999' }).catch((problem: Error) => problem.message)).toContain(
      'no such post-mortem',
    );
  });
});
