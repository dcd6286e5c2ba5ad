import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAsked } from '#domain/loop/checks';
import type { Verification } from '#domain/session/verification';
import { bodyOf } from '../site/confluence/tests/ask-wiki';
import { words } from '../site/confluence/tests/small-wiki';
import { NOW, smallSeed } from '../site/jira/tests/small-seed';
import { leaveSite } from '../support/app-on-site';
import { decidedOnSite, ID, PM } from '../support/decided-on-site';
import { doneOnSite, NO_REWORK, newProject } from '../support/done-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

describe('A decision that is verified by a measure', () => {
  it('is measured in later work by the engine of the evidence, if there is enough of it (S1-56, S1-59)', async () => {
    const on = await doneOnSite({ kind: 'measure', of: 'median-slip', edge: null, project: 'AI', was: 9 });
    const finish = async (due: string) => {
      const { key } = await on.create({ duedate: due });
      await on.close(key);
    };
    on.pass(1);
    for (const due of ['2026-08-20', '2026-08-21', '2026-08-20', '2026-08-19']) await finish(due);
    on.pass(29);
    await on.daily();
    expect(await on.run(30)).toMatchObject({ found: { issues: 4 }, proposes: 'not-yet-testable', because: 'too-few-issues' });
    await finish('2026-09-21');
    on.pass(60);
    await on.daily();
    const run = await on.run(90);
    expect(run).toMatchObject({
      found: { kind: 'value', was: 9, value: 2, issues: 5, cut: false },
      proposes: 'held',
      because: 'better',
    });
    expect(run?.samples).toHaveLength(5);
    expect(run?.asked).toContain('project = "AI" AND (resolved >= "2026-08-21"');
  });

  it('is not measured for somebody who may not see that project (S1-56)', async () => {
    const on = await doneOnSite({ kind: 'measure', of: 'reopens', edge: null, project: 'NEXT', was: 0.4 });
    const permissions = { browse: [{ accountId: 'ada' }], edit: [{ accountId: 'ada' }] };
    on.app.wiki.jira.loadSeed(smallSeed({ projects: [newProject('10102', 'NEXT', permissions)], issues: [] }));
    on.pass(1);
    for (let n = 0; n < 5; n += 1) await on.close((await on.create({ project: { id: '10102' } })).key);
    on.pass(29);
    await on.daily();
    expect(await on.run(30, 'ada')).toMatchObject({ found: { kind: 'value', value: 0, was: 0.4, issues: 5 }, proposes: 'held' });
    // Not even what is proposed: it would tell how that project does.
    expect(await on.run(30, 'ben')).toBeUndefined();
  });
});

describe('A decision that is verified by a page', () => {
  const onPage = (pageId: string): Verification => ({
    kind: 'page',
    pageId,
    title: 'Offer template',
    holds: 'data audit of two days',
  });

  it('is asked again when the page is changed back after the check was answered: the fix is undone (S1-56, S1-58)', async () => {
    const on = await doneOnSite(onPage('200001'));
    const pageId = await on.app.wiki.write('Offer template', {
      body: bodyOf(words('Offer', 'A  Data audit of two days comes first.')),
    });
    expect(pageId).toBe('200001');
    on.pass(30);
    await on.daily();
    expect(await on.run(30)).toMatchObject({ found: { kind: 'page', version: 1, holds: true }, proposes: 'held' });
    const [check] = await on.checks();
    await on.say('ben', 'decisions.answer', { check: check?.id, verdict: { kind: 'held' }, sentence: 'It is in the template.' });
    on.pass(7);
    await on.daily();
    expect((await on.checks())[0]?.status.kind).toBe('answered');
    await on.app.wiki.rewrite(pageId, { title: 'Offer template', after: 1, body: words('As it was.') });
    on.pass(1);
    await on.daily();
    expect((await on.checks())[0]?.status.kind).toBe('answered');
    on.pass(6);
    await on.daily();
    const [again] = await on.checks();
    expect(again).toMatchObject({
      status: { kind: 'due', since: '2026-10-04' },
      undone: { version: 2, on: '2026-10-04' },
      earlier: [{ verdict: { kind: 'held' }, sentence: 'It is in the template.' }],
    });
    const comments = JSON.stringify(await on.jira('GET', `/rest/api/3/issue/${on.key}/comment`));
    on.pass(1);
    await on.daily();
    expect(JSON.stringify(await on.jira('GET', `/rest/api/3/issue/${on.key}/comment`))).not.toBe(comments);
    expect(
      await on.say('ben', 'decisions.answer', {
        check: again?.id,
        verdict: { kind: 'drifted' },
        sentence: 'Somebody took it out.',
      }),
    ).toMatchObject({ kind: 'heard' });
    expect((await on.checks()).filter(isAsked)).toEqual([]);
  });

  it('is not told by a page that is gone, or without Confluence', async () => {
    const on = await doneOnSite(onPage('99999'));
    on.pass(30);
    await on.daily();
    expect(await on.run(30)).toMatchObject({ proposes: 'not-yet-testable', because: 'page-gone' });
    on.app.withoutConfluence();
    on.pass(7);
    await on.daily();
    expect(await on.run(30)).toMatchObject({ proposes: 'not-yet-testable', because: 'no-confluence' });
  });
});

describe('Choosing how a decision is verified', () => {
  const asked = { postMortemId: PM, number: 1 };

  it('shows what it finds today, as the person who chooses (S1-55, S1-56)', async () => {
    const on = await decidedOnSite();
    const preview = (who: string, verification: object) => on.app.as(who).ask('proof.preview', { ...asked, verification });
    const everything = { ...NO_REWORK, jql: 'project = AI ORDER BY key' };
    expect(await preview('ada', everything)).toEqual({
      kind: 'issues',
      count: 4,
      samples: ['AI-1', 'AI-2', 'AI-3', 'AI-4'],
      jql: 'project = AI ORDER BY key',
    });
    expect(await preview('ben', everything)).toMatchObject({ count: 3, samples: ['AI-1', 'AI-2', 'AI-3'] });
    expect(await preview('ada', { ...NO_REWORK, jql: 'project = (' })).toMatchObject({
      kind: 'refused',
      said: expect.any(String),
    });
    const field = { kind: 'field', fieldId: 'customfield_10016', fieldName: 'Story Points', projects: 3 };
    expect(await preview('ben', field)).toMatchObject({ count: 1, samples: ['AI-2'] });
    const page = { kind: 'page', pageId: '902', title: 'Plan', holds: 'second  PLAN' };
    expect(await preview('ben', page)).toEqual({ kind: 'page', title: 'Plan', version: 2, holds: true });
    expect(await preview('ben', { ...page, pageId: '903' })).toEqual({ kind: 'page-gone' });
  });

  it('finds fields and pages by their names', async () => {
    const on = await decidedOnSite();
    const find = (who: string, call: string, text: string) => on.app.as(who).ask(call, { ...asked, words: text });
    expect(await find('ben', 'proof.fields', 'story')).toEqual([{ id: 'customfield_10016', name: 'Story Points' }]);
    expect(await find('ben', 'proof.pages', 'Plan')).toEqual({
      kind: 'pages',
      pages: [{ id: '902', title: 'Plan', space: 'Team' }],
    });
    const address = 'https://example.atlassian.net/wiki/spaces/TEAM/pages/902/Plan';
    expect(await find('ben', 'proof.pages', address)).toMatchObject({ pages: [{ id: '902' }] });
    expect(await find('ben', 'proof.pages', '903')).toEqual({ kind: 'pages', pages: [] });
    on.app.withoutConfluence();
    expect(await find('ben', 'proof.pages', 'Plan')).toEqual({ kind: 'no-confluence' });
  });

  it('is for those who take part, whatever the payload says', async () => {
    const on = await doneOnSite(NO_REWORK);
    for (const call of ['proof.preview', 'proof.fields', 'proof.pages'])
      await expect(
        on.app.as('cleo').ask(call, { ...asked, verification: NO_REWORK, words: 'Plan', accountId: 'ben' }),
      ).rejects.toThrow('invited');
    const forged = {
      ...asked,
      verification: { ...NO_REWORK, kind: 'field', fieldId: 'x] is empty or cf[1', projects: 1, fieldName: '' },
    };
    await expect(on.app.as('ben').ask('proof.preview', forged)).rejects.toThrow('verification.fieldId');
    await expect(
      on.app.as('ben').ask('proof.preview', { ...asked, verification: { kind: 'page', pageId: '../1', title: '', holds: 'x' } }),
    ).rejects.toThrow('verification.pageId');
    on.pass(30);
    const [check] = await on.checks();
    await expect(on.say('cleo', 'decisions.prove', { check: check?.id })).rejects.toThrow('cannot see this project');
    await expect(on.say('cleo', 'decisions.kick-off', { project: 'NEXT', has: true, sentence: '' })).rejects.toThrow(
      'cannot see this project',
    );
    const other = on.app.as('cleo', '10101');
    await expect(other.ask('decisions.prove', { id: ID, check: check?.id })).rejects.toThrow('no such decision');
    await expect(other.ask('decisions.kick-off', { id: ID, project: 'OPEN', has: true, sentence: '' })).rejects.toThrow(
      'no such decision',
    );
    expect(await on.say('ben', 'decisions.prove', { check: { ...check?.id, closing: 5 } })).toMatchObject({
      refusal: { why: 'no-such-check' },
    });
    expect(await on.say('ben', 'decisions.prove', { check: { ...check?.id, days: 90 } })).toMatchObject({
      refusal: { why: 'not-due-yet' },
    });
  });
});
