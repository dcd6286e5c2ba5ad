import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Verification } from '#domain/session/verification';
import { NOW, smallSeed } from '../site/jira/tests/small-seed';
import { leaveSite } from '../support/app-on-site';
import { doneOnSite, NO_REWORK, newProject } from '../support/done-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

describe('A decision that is verified by a search', () => {
  it('is looked at by the daily run 30 days after it is done: query, time, count and samples are kept, and a verdict is proposed (S1-55, S1-56, S1-58)', async () => {
    const on = await doneOnSite(NO_REWORK);
    await on.create({ labels: ['other'] });
    on.pass(29);
    await on.daily();
    expect(await on.run(30)).toBeUndefined();
    on.pass(1);
    await on.daily();
    expect(await on.run(30)).toMatchObject({
      at: Date.now(),
      asked: '(project = AI AND labels = rework) AND created >= "2026-08-21"',
      found: { kind: 'issues', count: 0 },
      samples: [],
      proposes: 'held',
      because: 'found-none',
    });
    const [first] = await on.checks();
    // The app proposes; somebody answers.
    expect(first?.status.kind).toBe('due');
    expect(
      await on.say('ben', 'decisions.answer', { check: first?.id, verdict: { kind: 'held' }, sentence: 'None so far.' }),
    ).toMatchObject({ kind: 'heard' });
  });

  it('drifts at 90 days by what came later, with the first issues that show it (S1-56, S1-59)', async () => {
    const on = await doneOnSite(NO_REWORK);
    await on.create({});
    on.pass(30);
    await on.daily();
    const [first] = await on.checks();
    await on.say('ben', 'decisions.answer', { check: first?.id, verdict: { kind: 'held' }, sentence: 'None so far.' });
    const { key } = await on.create({ labels: ['rework'] });
    on.pass(60);
    await on.daily();
    expect(await on.run(90)).toMatchObject({ found: { count: 1 }, samples: [key], proposes: 'drifted', because: 'found-some' });
    expect(await on.run(30)).toMatchObject({ proposes: 'held' });
  });

  it('does not hold because nothing has happened since: without later work nothing is proposed (S1-56)', async () => {
    const on = await doneOnSite({ ...NO_REWORK, jql: 'project = OPEN AND labels = rework' });
    on.pass(31);
    await on.daily();
    expect(await on.run(30)).toMatchObject({ proposes: 'not-yet-testable', because: 'no-later-work' });
  });

  it('keeps in Jira’s own words that it would not take the search, and goes on with the others', async () => {
    const on = await doneOnSite({ ...NO_REWORK, jql: 'projekt = AI' });
    on.pass(30);
    await on.daily();
    const run = await on.run(30);
    expect(run).toMatchObject({ proposes: 'not-yet-testable', because: 'refused', found: { kind: 'nothing' } });
    expect(run?.said).toContain('projekt');
  });

  it('is looked at once a week while it waits, and now when somebody asks (S1-59)', async () => {
    const on = await doneOnSite(NO_REWORK);
    await on.create({});
    on.pass(30);
    await on.daily();
    const first = (await on.run(30))?.at;
    on.pass(1);
    const before = on.app.calls();
    await on.daily();
    await on.daily();
    expect((await on.run(30))?.at).toBe(first);
    expect(on.app.calls()).toBeGreaterThan(before);
    await on.create({ labels: ['rework'] });
    const [check] = await on.checks();
    expect(await on.say('ben', 'decisions.prove', { check: check?.id })).toMatchObject({ kind: 'heard' });
    expect(await on.run(30)).toMatchObject({ proposes: 'drifted' });
    on.pass(7);
    await on.daily();
    expect((await on.run(30))?.at).toBe(Date.now());
  });

  it('names no issue that the one who looks may not see: they get the number (S1-56)', async () => {
    const on = await doneOnSite({ ...NO_REWORK, jql: 'labels = rework' });
    on.app.wiki.jira.loadSeed(
      smallSeed({ projects: [newProject('10102', 'NEXT', { browse: [{ accountId: 'ada' }] })], issues: [] }),
    );
    const { key } = await on.create({ project: { id: '10102' }, labels: ['rework'] });
    on.pass(30);
    await on.daily();
    expect(await on.run(30, 'ben')).toMatchObject({ found: { count: 1 }, samples: [], proposes: 'drifted' });
    expect(await on.run(30, 'ada')).toMatchObject({ found: { count: 1 }, samples: [key] });
  });
});

describe('A decision that is verified on the next projects', () => {
  const POINTS: Verification = { kind: 'field', fieldId: 'customfield_10016', fieldName: 'Story Points', projects: 1 };

  it('waits until there are so many, then looks for the field on each of them (S1-56)', async () => {
    const on = await doneOnSite(POINTS);
    await on.create({ customfield_10016: 3 });
    on.pass(30);
    await on.daily();
    expect(await on.run(30)).toMatchObject({
      proposes: 'not-yet-testable',
      because: 'too-few-projects',
      found: { projects: [] },
    });
    const project = newProject('10102', 'NEXT');
    on.app.wiki.jira.loadSeed(smallSeed({ projects: [project], issues: [] }));
    await on.create({ project: { id: '10102' } });
    on.pass(7);
    await on.daily();
    expect(await on.run(30)).toMatchObject({
      asked: 'project = "NEXT" AND cf[10016] IS NOT EMPTY',
      found: { projects: [{ project: 'NEXT', has: false }], wanted: 1 },
      proposes: 'drifted',
      because: 'one-lacks-it',
    });
    await on.create({ project: { id: '10102' }, customfield_10016: 3 });
    on.pass(7);
    await on.daily();
    expect(await on.run(30)).toMatchObject({ proposes: 'held', samples: ['NEXT-2'] });
  });

  it('takes what people saw at each of them, and names no project that they may not see (S1-56)', async () => {
    const on = await doneOnSite({ kind: 'count', count: 1, what: 'kick-offs that have it' });
    const hidden = newProject('10103', 'HIDDEN', { browse: [{ accountId: 'ada' }] });
    on.app.wiki.jira.loadSeed(smallSeed({ projects: [newProject('10102', 'NEXT'), hidden], issues: [] }));
    on.pass(1);
    await on.create({ project: { id: '10102' } });
    on.pass(1);
    await on.create({ project: { id: '10103' } });
    on.pass(28);
    await on.daily();
    expect((await on.one('ada')).followed.kept.proof.kickOffs.map(({ project }) => project)).toEqual(['NEXT', 'HIDDEN']);
    expect((await on.one('ben')).followed.kept.proof.kickOffs.map(({ project }) => project)).toEqual(['NEXT', null]);
    expect(await on.run(30)).toMatchObject({ proposes: 'not-yet-testable', because: 'too-few-looks' });
    const look = { project: 'NEXT', has: true, sentence: 'Section 4.' };
    for (const project of ['HIDDEN', 'AI', 'NOWHERE'])
      expect(await on.say('ben', 'decisions.kick-off', { ...look, project })).toMatchObject({
        refusal: { why: 'no-such-project' },
      });
    expect(await on.say('ben', 'decisions.kick-off', { ...look, by: 'ada' })).toMatchObject({ kind: 'heard' });
    expect(await on.run(30)).toMatchObject({ found: { kind: 'looks', has: 1, hasNot: 0 }, proposes: 'held' });
    expect((await on.one('ada')).followed.kept.proof.looks).toMatchObject([
      { project: 'NEXT', by: 'ben', sentence: 'Section 4.' },
    ]);
    await on.say('ada', 'decisions.kick-off', { ...look, has: false, sentence: '' });
    expect(await on.run(30)).toMatchObject({ proposes: 'drifted', because: 'one-lacks-it' });
  });
});
