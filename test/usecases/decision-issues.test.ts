import { describe, expect, it } from 'vitest';
import { CLAIM_LASTS } from '#domain/decision-issue/claim';
import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { SettledLoop } from '#domain/loop/settled-loop';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { Card, Decision } from '#domain/session/items';
import type { PageBinding } from '#domain/session/page-standing';
import { sessionIdOf } from '#domain/session/parse-ids';
import { type CreateAsked, createDecisionIssue } from '#usecases/create-decision-issue';
import { decisionIssueId, decisionIssuesOf } from '#usecases/decision-issues';
import { intoSession } from '#usecases/into-session';
import { takeDecisionIssue } from '#usecases/take-decision-issue';
import { aPostMortem, NOW } from '../support/a-post-mortem';
import { A_DRAFT, aSession, item } from '../support/a-session';
import { A_SCREEN, aField, issuesInMemory } from '../support/issues-in-memory';
import { recordsInMemory } from '../support/records-in-memory';
import { sessionsInMemory } from '../support/sessions-in-memory';
import { key, person } from '../support/story';

const PM = 'pm-00000001';
const [miriam, tomasz] = [person('miriam'), person('tomasz')];
const DECISION = item('decision-0001');

const aDecision = (given: Partial<Decision> = {}): Decision => ({
  id: DECISION,
  revision: 1,
  ...A_DRAFT.decisions,
  standing: { kind: 'taken' },
  ...given,
});

const aCard = (given: Partial<Card>): Card => ({
  id: item('card-000001'),
  revision: 1,
  by: null,
  firstBucket: null,
  ...A_DRAFT.cards,
  ...given,
});

/** A closed session with one decision that is ripe, and Jira beside it. */
async function ground(
  given: { decision?: Partial<Decision>; cards?: readonly Card[]; screen?: typeof A_SCREEN; page?: string } = {},
) {
  let now = NOW;
  const jira = issuesInMemory(given.screen ? { screen: given.screen } : {});
  const pages = recordsInMemory<PageBinding>(
    given.page === undefined
      ? []
      : [{ id: given.page, belongsTo: PM, version: 1, value: { postMortemId: PM, insteadOf: null, localId: 'm', at: NOW } }],
  );
  const needs = {
    postMortems: recordsInMemory<PostMortem>([{ id: PM, belongsTo: '10000', version: 1, value: aPostMortem() }]),
    sessions: sessionsInMemory(),
    pages,
    decisionIssues: recordsInMemory<DecisionIssue>(),
    desk: jira.desk,
    issues: jira.followed,
    loopSettings: recordsInMemory<SettledLoop>(),
    wait: async () => {},
    chance: () => 0,
    now: () => now,
  };
  const items = { ...aSession().items, decisions: [aDecision(given.decision)], cards: given.cards ?? [] };
  await needs.sessions.begin(aSession({ id: sessionIdOf(PM, 1), version: 40, status: 'closed', closedAt: NOW, items }), PM);
  const room = (who: PersonId) => intoSession(needs, { accountId: who, projectId: null }, { postMortemId: PM, number: 1 });
  const asked: CreateAsked = {
    decisionId: DECISION,
    projectId: '10000',
    typeId: '10001',
    answers: {},
    unassigned: false,
    locale: 'en-GB',
    siteUrl: 'https://acme.example',
  };
  return {
    needs,
    jira,
    pass: (time: number) => {
      now += time;
    },
    create: async (over: Partial<CreateAsked> = {}, who: PersonId = miriam) =>
      createDecisionIssue(needs, await room(who), { ...asked, ...over }),
    take: async (issue: string, who: PersonId = miriam) =>
      takeDecisionIssue(needs, await room(who), { decisionId: DECISION, key: issue as IssueKey, siteUrl: null }),
    kept: async () => (await decisionIssuesOf(needs, await room(miriam))).map(({ value }) => value),
  };
}

describe('A decision becomes a Jira issue', () => {
  it('has what changes, its owner, its day, when it is done, how it is verified, and where it comes from (S3-58)', async () => {
    const on = await ground({ page: '900001' });
    expect(await on.create()).toMatchObject({ kind: 'made', made: { key: 'AI-1', how: 'created', unlinked: [] }, missing: [] });
    const [issue] = on.jira.issues;
    expect(issue?.fields).toMatchObject({
      summary: A_DRAFT.decisions.text,
      project: { id: '10000' },
      issuetype: { id: '10001' },
      duedate: '2026-09-10',
      assignee: { accountId: 'ben' },
    });
    const text = JSON.stringify(issue?.fields.description);
    for (const words of [
      A_DRAFT.decisions.text,
      A_DRAFT.decisions.done,
      'the next 3: offers that have it',
      'Support triage pilot',
    ])
      expect(text).toContain(words);
    expect(text).toContain('https://acme.example/wiki/pages/viewpage.action?pageId=900001');
    expect(issue?.mark).toMatchObject({ shape: 2, postMortem: PM, decision: DECISION, again: { how: 'created' } });
  });

  it('is linked to the issues of the evidence behind it and to the page, and to nothing that is gone (S3-58)', async () => {
    const cards = [
      aCard({ id: item('topic-0001'), pinned: [key('TRI-1'), key('TRI-2'), key('GONE-3')] }),
      aCard({ id: item('other-0001'), pinned: [key('TRI-9')] }),
    ];
    const on = await ground({ page: '900001', decision: { topic: item('topic-0001') }, cards });
    for (const one of ['TRI-1', 'TRI-2', 'TRI-9']) on.jira.put(one);
    expect(await on.create()).toMatchObject({ kind: 'made', made: { unlinked: [] } });
    const links = [...(on.jira.issues.at(-1)?.links ?? [])];
    expect(links).toEqual(['https://acme.example/wiki/pages/viewpage.action?pageId=900001', 'TRI-1', 'TRI-2']);
  });

  it('keeps a link that Jira would not set, and sets it when asked again, without a second issue', async () => {
    const on = await ground({ page: '900001' });
    const link = on.needs.desk.linkPage;
    Object.assign(on.needs.desk, { linkPage: async () => Promise.reject(new Error('Jira did not answer.')) });
    expect(await on.create()).toMatchObject({ kind: 'made', made: { unlinked: [{ kind: 'page', pageId: '900001' }] } });
    Object.assign(on.needs.desk, { linkPage: link });
    expect(await on.create()).toMatchObject({ kind: 'made', made: { unlinked: [] } });
    expect(await on.kept()).toMatchObject([{ making: { unlinked: [] } }]);
    expect(on.jira.issues).toHaveLength(1);
  });

  it('names what is missing of a decision that is not ripe, and makes nothing (S0-28, S0-29, S1-53, S1-54)', async () => {
    const on = await ground({ decision: { owner: null, due: null } });
    expect(await on.create()).toEqual({ kind: 'not-ripe', lacks: ['owner', 'due'] });
    expect(await (await ground({ decision: { standing: { kind: 'parked' } } })).create()).toMatchObject({ kind: 'not-ripe' });
    expect(on.jira.issues).toHaveLength(0);
    expect(await on.kept()).toEqual([]);
  });

  it('asks for what the site demands, and takes only what fits', async () => {
    const demanded = aField('customfield_1', { required: true, takes: { kind: 'choice', choices: [{ id: '7', name: 'Ops' }] } });
    const on = await ground({ screen: [...A_SCREEN, demanded, aField('customfield_2')] });
    expect(await on.create()).toEqual({ kind: 'demands', fields: [demanded] });
    expect(await on.create({ answers: { customfield_1: '8' } })).toMatchObject({ kind: 'demands' });
    await on.create({ answers: { customfield_1: '7', customfield_2: 'not asked for', summary: 'Another' } });
    expect(on.jira.issues.map(({ fields }) => fields)).toMatchObject([
      { customfield_1: { id: '7' }, summary: A_DRAFT.decisions.text },
    ]);
    expect(on.jira.issues[0]?.fields).not.toHaveProperty('customfield_2');
  });

  it('leaves out what the screen has no field for, and says so', async () => {
    const on = await ground({ screen: A_SCREEN.filter(({ id }) => id !== 'duedate') });
    expect(await on.create()).toMatchObject({ kind: 'made', missing: ['duedate'] });
    expect(on.jira.issues[0]?.fields).not.toHaveProperty('duedate');
  });

  it("tells Jira's own words when it says no, and can be tried again at once, unassigned", async () => {
    const on = await ground();
    on.jira.fails(() => 'refused');
    expect(await on.create()).toEqual({
      kind: 'refused',
      messages: ['Field is wrong.'],
      fields: { assignee: 'User cannot be assigned issues.' },
      own: null,
    });
    expect(await on.kept()).toEqual([]);
    on.jira.fails(null);
    expect(await on.create({ unassigned: true })).toMatchObject({ kind: 'made', missing: [] });
    expect(on.jira.issues[0]?.fields).not.toHaveProperty('assignee');
  });
});

describe('One issue per decision, always', () => {
  it('is made once though two people press at the same moment, and both learn of it (S3-58)', async () => {
    const on = await ground();
    const both = await Promise.all([on.create({}, miriam), on.create({}, tomasz)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['busy', 'made']);
    expect(await on.create({}, tomasz)).toMatchObject({ kind: 'made', made: { key: 'AI-1' } });
    expect(on.jira.issues).toHaveLength(1);
  });

  it('finds the issue of a try that ended without a word, instead of making a second', async () => {
    const on = await ground();
    on.jira.fails(() => 'lost-after');
    await expect(on.create()).rejects.toThrow('lost');
    on.jira.fails(null);
    expect(await on.create({}, tomasz)).toMatchObject({ kind: 'busy', by: 'miriam', until: NOW + CLAIM_LASTS });
    on.pass(CLAIM_LASTS);
    expect(await on.create({}, tomasz)).toMatchObject({ kind: 'made', made: { key: 'AI-1', by: 'miriam' } });
    expect(on.jira.issues).toHaveLength(1);
  });

  it.each(Array.from({ length: 60 }, (_, seed) => seed))('holds whatever is lost, refused or raced (seed %i)', async (seed) => {
    let state = seed * 7919 + 1;
    const chance = () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
    const on = await ground({ page: '900001' });
    on.jira.fails(() => (chance() < 0.3 ? 'lost-before' : chance() < 0.4 ? 'lost-after' : chance() < 0.3 ? 'refused' : null));
    for (let round = 0; round < 12; round += 1) {
      const pressing = Array.from({ length: 1 + Math.floor(chance() * 3) }, (_, n) =>
        on.create({}, n % 2 === 0 ? miriam : tomasz).catch(() => null),
      );
      await Promise.all(pressing);
      expect(on.jira.issues.length).toBeLessThanOrEqual(1);
      on.pass(Math.floor(chance() * 2 * CLAIM_LASTS));
    }
    on.jira.fails(null);
    on.pass(CLAIM_LASTS);
    expect(await on.create()).toMatchObject({ kind: 'made', made: { key: 'AI-1' } });
    expect(on.jira.issues).toHaveLength(1);
  });
});

describe('An issue that is there becomes the issue of a decision', () => {
  it('takes it and marks it, so that it is known as such', async () => {
    const on = await ground();
    on.jira.put('AI-77');
    expect(await on.take('AI-77')).toMatchObject({ kind: 'made', made: { how: 'taken', key: 'AI-77' } });
    expect(on.jira.issues[0]?.mark).toMatchObject({ shape: 2, postMortem: PM, decision: DECISION, again: { how: 'taken' } });
    expect(await on.create()).toMatchObject({ kind: 'made', made: { key: 'AI-77' } });
    expect(on.jira.issues).toHaveLength(1);
  });

  it("takes neither another decision's issue, nor one that is gone or closed, nor a second one", async () => {
    const on = await ground();
    on.jira.put('AI-1', { shape: 2, postMortem: PM, decision: item('decision-0002') });
    on.jira.put('AI-2');
    on.jira.put('AI-3');
    expect(await on.take('AI-1')).toMatchObject({ kind: 'refused', own: { why: 'of-another-decision', key: 'AI-1' } });
    expect(await on.take('AI-9')).toMatchObject({ kind: 'refused' });
    on.jira.put('AI-4');
    on.jira.issues.forEach((issue) => {
      issue.closed = issue.key === 'AI-4';
    });
    expect(await on.take('AI-4')).toMatchObject({ kind: 'refused', own: { why: 'closed-already', key: 'AI-4' } });
    expect(await on.kept()).toEqual([]);
    await on.take('AI-2');
    expect(await on.take('AI-3')).toMatchObject({ kind: 'refused', own: { why: 'has-its-issue', key: 'AI-2' } });
    expect((await on.needs.decisionIssues.read(decisionIssueId(PM, DECISION)))?.value.making).toMatchObject({ key: 'AI-2' });
  });
});
