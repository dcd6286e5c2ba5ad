import { kvs } from '@forge/kvs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptDecisionIssues } from '#adapters/storage/kept-decision-issues';
import { keptSessions } from '#adapters/storage/kept-sessions';
import { parseDecisionsAcross } from '#contract/decisions-across';
import { parseAlikeAnswer, parseRecurredHeard, type SayRecurred } from '#contract/recurrence';
import type { Parsed } from '#domain/parsing/parsed';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { Session } from '#domain/session/session';
import { NOW } from '../site/jira/tests/small-seed';
import { A_DRAFT, aSession, item } from '../support/a-session';
import { leaveSite } from '../support/app-on-site';
import { DECISION, decidedOnSite, ID, PM, plan } from '../support/decided-on-site';

const TOPIC = item('topic-00');
const NEW = 'pm-00000002';
/** Another project, which everybody may browse. */
const OPEN = '10101';
const base = { revision: 1 };

/** What a session found under its topic: an early decision, a type of failure, and where else it could strike. */
const found = (over: Partial<(typeof A_DRAFT)['chains']> = {}): Partial<Session['items']> => ({
  cards: [{ id: TOPIC, ...base, ...A_DRAFT.cards, by: null, firstBucket: null }],
  upstream: [{ id: item('upstream-1'), ...base, ...A_DRAFT.upstream }],
  chains: [{ id: item('chain-001'), ...base, ...A_DRAFT.chains, projects: ['OPEN'], ...over }],
});

beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

const readBy = <T>(parse: (raw: unknown) => Parsed<T>, raw: unknown): T => {
  const read = parse(JSON.parse(JSON.stringify(raw)));
  if (!read.ok) throw new Error(`${read.field}: ${read.problem}`);
  return read.value;
};

/** A decision of the project AI was done; weeks later Ben opens a post-mortem of another project, with Cleo, who cannot see AI. */
async function recurred(more: Partial<(typeof A_DRAFT)['chains']> = {}, closed = true) {
  const on = await decidedOnSite({ topic: TOPIC, found: found() });
  const { key } = await on.made();
  if (closed) await on.close(key);
  await on.hears();
  on.pass(40);
  const invited = [{ accountId: 'cleo', role: 'contributor' }];
  await on.app.as('ben', OPEN).ask('postmortem.open', { id: NEW, plan: { ...plan, title: 'Invoice pilot', invited } });
  await on.app.unasked(() =>
    keptSessions.begin(
      aSession({ id: sessionIdOf(NEW, 1), version: 20, status: 'running', items: { ...aSession().items, ...found(more) } }),
      NEW,
    ),
  );
  const which = { postMortemId: NEW, number: 1 };
  const alike = async (who = 'ben', topic: string = TOPIC) =>
    readBy(parseAlikeAnswer, await on.app.as(who, OPEN).ask('causes.alike', { ...which, topic })).alike;
  const say = async (said: SayRecurred['said'], who = 'ben', over: object = {}) =>
    readBy(
      parseRecurredHeard,
      await on.app.as(who, OPEN).ask('decisions.recurred', { ...which, topic: TOPIC, id: ID, said, ...over }),
    );
  const across = async (who: string, project: string) =>
    readBy(parseDecisionsAcross, await on.app.as(who, project).ask('decisions.across', {}));
  return { ...on, key, alike, say, across };
}
const CAME_BACK = { kind: 'came-back', sentence: 'The export stopped again' } as const;

describe('A cause that was fixed before', () => {
  it('is found for a similar project of another team, with its reasons, for those who see the old issue (S3-2, S1-81)', async () => {
    const on = await recurred();
    expect(await on.alike()).toMatchObject([
      {
        id: ID,
        key: on.key,
        owner: 'ben',
        postMortem: { id: PM, title: 'Support triage pilot' },
        fixedOn: '2026-08-20',
        checks: [
          { days: 30, verdict: null },
          { days: 90, verdict: null },
        ],
        cameBack: null,
      },
    ]);
    const [one] = await on.alike();
    expect(one?.reasons.map(({ kind, same }) => [kind, same])).toEqual([
      ['upstream', []],
      ['last-why', []],
      ['named', ['OPEN']],
      ['failure-type', ['data']],
      ['cause-category', ['process-gap']],
      ['topic', []],
    ]);
    expect(one?.reasons[0]?.said).toEqual({ before: A_DRAFT.upstream.text, now: A_DRAFT.upstream.text });
    // Cleo is in the room and sees nothing of the project AI.
    expect(await on.alike('cleo')).toEqual([]);
    await expect(on.alike('ada')).rejects.toThrow('invited');
    expect(await on.alike('ben', 'topic-99')).toEqual([]);
  });

  it('tells what was said in the other meeting only to those who may read its record', async () => {
    const on = await recurred();
    const [postMortem] = ((await on.app.as('ada').ask('postmortem.list', {})) as { postMortems: { version: number }[] })
      .postMortems;
    const invited = { ...plan, invited: [] };
    await on.app.as('ada').ask('postmortem.change', { id: PM, version: postMortem?.version, plan: invited });
    const [one] = await on.alike();
    expect(one?.reasons[0]).toMatchObject({ kind: 'upstream', said: null });
    expect(JSON.stringify(one)).not.toContain(A_DRAFT.upstream.text);
  });

  it('is found where its post-mortem cannot be read, without what was said there', async () => {
    const on = await recurred();
    const stored = (await on.app.unasked(() => kvs.entity('post-mortem').get(PM))) as object;
    await on.app.unasked(() => kvs.entity('post-mortem').set(PM, { ...stored, shape: 99 } as never));
    const [one] = await on.alike();
    expect(one).toMatchObject({ id: ID, postMortem: { id: PM, title: 'Support triage pilot' } });
    expect(one?.reasons[0]).toMatchObject({ kind: 'upstream', said: null });
    const { named } = await on.across('ben', OPEN);
    expect(named).toMatchObject([{ id: ID, postMortemTitle: 'Support triage pilot', whereElse: '' }]);
  });

  it('is not one that is still open, nor one that was never asked why', async () => {
    expect(await (await recurred({}, false)).alike()).toEqual([]);
    leaveSite();
    vi.setSystemTime(NOW - 60_000);
    const bare = { failureType: null, findingKind: null, causeCategory: null, links: [] } as const;
    const on = await recurred(bare);
    expect((await on.alike())[0]?.reasons.map(({ kind }) => kind)).toEqual(['upstream', 'named', 'topic']);
  });

  it('is not known of decisions whose record is of a first version, which are read all the same', async () => {
    const on = await recurred();
    await on.app.unasked(async () => {
      const kept = await keptDecisionIssues.read(ID);
      if (kept === null) throw new Error('The decision is gone');
      const { cause: _, ...value } = kept.value;
      await keptDecisionIssues.put({ ...kept, version: kept.version + 1, value });
    });
    expect(await on.alike()).toEqual([]);
    expect((await on.list()).decisions).toHaveLength(1);
    expect(await on.say(CAME_BACK)).toMatchObject({ kind: 'refused', refusal: { why: 'not-alike' } });
  });
});

describe('A comeback', () => {
  it('is kept on the old decision, which did not hold, and can be taken back by who confirmed it (S1-81)', async () => {
    const on = await recurred();
    expect(await on.say(CAME_BACK)).toMatchObject({
      kind: 'heard',
      alike: { id: ID, cameBack: { by: 'ben', sentence: 'The export stopped again' } },
    });
    const comeback = async () => (await on.list()).decisions[0]?.followed.kept.comebacks;
    expect(await comeback()).toMatchObject([
      { postMortem: { id: NEW, title: 'Invoice pilot' }, topic: TOPIC, by: 'ben', reasons: expect.any(Array) },
    ]);
    // What was said in either meeting stays there.
    expect(JSON.stringify(await comeback())).not.toContain(A_DRAFT.upstream.text);
    const issue = await on.jira('GET', `/rest/api/3/issue/${on.key}?properties=hindsightDecision`);
    expect(issue.properties.hindsightDecision).toMatchObject({ state: 'came-back' });
    expect(await on.say(CAME_BACK)).toMatchObject({ refusal: { why: 'said-already' } });
    const of = { postMortemId: NEW, topic: TOPIC };
    await expect(on.app.as('cleo', OPEN).ask('decisions.take-back', { id: ID, ...of })).rejects.toThrow('no such decision');
    expect(await on.say({ kind: 'take-back' })).toMatchObject({ kind: 'heard', alike: { cameBack: null } });
    expect(await comeback()).toEqual([]);
    await on.say(CAME_BACK);
    expect(await on.app.as('ada').ask('decisions.take-back', { id: ID, ...of })).toMatchObject({ refusal: { why: 'not-yours' } });
    expect(await on.app.as('ben').ask('decisions.take-back', { id: ID, ...of })).toMatchObject({ kind: 'heard' });
    expect(await comeback()).toEqual([]);
  });

  it('is confirmed by nobody outside of the meeting and by nobody who cannot see the old issue, whatever is sent', async () => {
    const on = await recurred();
    await expect(on.say(CAME_BACK, 'ada')).rejects.toThrow('invited');
    await expect(on.say(CAME_BACK, 'cleo')).rejects.toThrow('not shown to you');
    await expect(on.say(CAME_BACK, 'ben', { id: '../../x' })).rejects.toThrow('id of a decision');
    await expect(on.say(CAME_BACK, 'ben', { id: `${PM}.decision-9999` })).rejects.toThrow('no such decision');
    await expect(on.say({ kind: 'came-back' } as never)).rejects.toThrow('said.sentence');
    // A decision cannot come back in the meeting that took it.
    const own = { postMortemId: PM, number: 1, topic: TOPIC, id: ID, said: CAME_BACK };
    expect(await on.app.as('ben').ask('decisions.recurred', own)).toMatchObject({ refusal: { why: 'not-alike' } });
    expect((await on.list()).decisions[0]?.followed.kept.comebacks).toEqual([]);
  });

  it('is judged by how the issue stands now, though no event has come', async () => {
    const on = await recurred();
    const { transitions } = await on.jira('GET', `/rest/api/3/issue/${on.key}/transitions`);
    const back = transitions.find((one: { to: { statusCategory: { key: string } } }) => one.to.statusCategory.key !== 'done');
    await on.jira('POST', `/rest/api/3/issue/${on.key}/transitions`, { transition: { id: back.id } });
    expect(await on.say(CAME_BACK)).toMatchObject({ kind: 'refused', refusal: { why: 'not-fixed' } });
  });

  it('is kept once when two people confirm it at the same moment', async () => {
    const on = await recurred();
    const [one] = await Promise.all([on.say(CAME_BACK), on.say(CAME_BACK)]);
    expect(one).toBeDefined();
    expect((await on.list()).decisions[0]?.followed.kept.comebacks).toHaveLength(1);
  });

  it('that only looked like one is not shown again for its topic, until that is taken back', async () => {
    const on = await recurred();
    expect(await on.say({ kind: 'not-the-same' })).toEqual({ kind: 'heard', alike: null });
    expect(await on.alike()).toEqual([]);
    expect(await on.say({ kind: 'take-back' })).toMatchObject({ kind: 'heard', alike: { id: ID } });
    expect(await on.alike()).toHaveLength(1);
  });
});

describe('What other teams have decided', () => {
  it('is told in a project that they named, with what they changed, to those who see the issue (S3-2)', async () => {
    const on = await recurred();
    const { named } = await on.across('ben', OPEN);
    expect(named).toMatchObject([
      {
        id: `${PM}.${DECISION}`,
        text: A_DRAFT.decisions.text,
        key: on.key,
        postMortemTitle: 'Support triage pilot',
        standing: 'done',
        cameBack: false,
        whereElse: A_DRAFT.chains.whereElse,
      },
    ]);
    expect((await on.across('cleo', OPEN)).named).toEqual([]);
    expect((await on.across('ben', '10100')).named).toEqual([]);
  });

  it('is counted over a year by type of failure, of those whose issues are shown (S1-60)', async () => {
    const on = await recurred();
    await on.say(CAME_BACK);
    const row = { type: 'data', decisions: 1, done: 1, held: { count: 0, of: 1 }, again: 1 };
    expect((await on.across('ben', OPEN)).year).toEqual({ of: 'site', since: '2025-09-29', rows: [row] });
    expect((await on.across('cleo', OPEN)).year.rows).toEqual([]);
    await expect(on.across('cleo', '10100')).rejects.toThrow('cannot see this project');
    on.pass(330);
    expect((await on.across('ben', OPEN)).year.rows).toEqual([]);
  });
});
