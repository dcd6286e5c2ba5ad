import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import type { CalendarDate } from '#domain/history/instant';
import type { SettledLoop } from '#domain/loop/settled-loop';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { SettledRoles } from '#domain/roles/role-map';
import type { Verification } from '#domain/session/verification';
import type { FirstIssue, ProofSource } from '#ports/proof-source';
import type { KeptFollowed } from '#usecases/follow-decision';
import { nextProjects } from '#usecases/next-projects';
import { MOST_FOR_PROJECTS, MOST_REQUESTS, proveDecisions } from '#usecases/prove-decisions';
import { followGiven, MADE, readAt } from '../domain/loop/a-followed';
import { DONE, livingIssue } from '../domain/loop/living-issue';
import { A_DRAFT, item } from '../support/a-session';
import { recordsInMemory } from '../support/records-in-memory';
import { at, day, key, person } from '../support/story';

const CLOSED = at('2026-03-20T10:00:00Z');
const SEARCH: Verification = { kind: 'query', jql: 'labels = rework', expects: 'nothing', since: 'closing' };

/** Decisions that were done on 20 March, and a Jira that counts what it is asked. */
function ground(verifications: readonly Verification[], today: string, answers: Partial<ProofSource> = {}) {
  const { text, owner, due, done } = A_DRAFT.decisions;
  if (owner === null || due === null) throw new Error('The draft is ripe');
  const living = livingIssue(MADE);
  living.edit(CLOSED, { status: DONE, resolution: '1' });
  const followed = readAt('2026-03-20T11:00:00Z', living);
  const kept = verifications.map((verification, n): KeptFollowed => {
    const id = `decision-${String(n).padStart(4, '0')}`;
    const making = {
      kind: 'made',
      how: 'created',
      issueId: '1',
      key: key('ABC-1'),
      by: person('olga'),
      at: MADE,
      unlinked: [],
    } as const;
    const value = {
      ...{ postMortemId: 'pm-00000001', postMortemTitle: 'Pilot', decisionId: item(id), making, followed },
      decided: { text, owner, due, done, verification },
    };
    return { id: `pm-00000001.${id}`, belongsTo: '10100', version: 1, value };
  });
  const asked: string[] = [];
  const store = recordsInMemory<DecisionIssue>(kept);
  const proof: ProofSource = {
    search: async (jql, spend) => {
      spend();
      asked.push(jql);
      return { kind: 'found', count: jql.startsWith('(') ? 0 : 7, samples: [] };
    },
    firstIssues: async (jql, spend) => {
      spend();
      asked.push(jql);
      return { firsts: [], all: true };
    },
    laterWork: async () => ({ kind: 'refused', said: 'not asked for here' }),
    pages: async () => new Map(),
    ...answers,
  };
  const { statuses, resolutions, usesResolutions } = followGiven(today);
  const needs = {
    issues: {
      see: async () => new Map(),
      marked: async () => [],
      knowledge: async () => ({ statuses, resolutions, usesResolutions }),
      zonesOf: async () => new Map(),
    },
    postMortems: recordsInMemory<PostMortem>(),
    decisionIssues: store,
    loopSettings: recordsInMemory<SettledLoop>(),
    roles: recordsInMemory<SettledRoles>(),
    proof,
    now: () => at(`${today}T03:00:00Z`),
    wait: async () => {},
    chance: () => 0,
  };
  return { needs, kept, asked, store };
}

describe('The daily proof of decisions', () => {
  it('asks nothing on a day on which nothing is due and nobody waits for new projects (S1-58)', async () => {
    const { needs, kept, asked } = ground([SEARCH, SEARCH], '2026-04-10');
    const issues = { ...needs.issues, zonesOf: () => Promise.reject(new Error('Nobody’s zone is needed')) };
    expect(await proveDecisions({ ...needs, issues }, kept)).toEqual({ told: kept, failures: [] });
    expect(asked).toEqual([]);
  });

  it('makes only so many requests a day, and goes on with the others the next day (S1-56, S1-58)', async () => {
    const many = Array.from({ length: 50 }, () => SEARCH);
    const { needs, kept, asked } = ground(many, '2026-04-20');
    const first = await proveDecisions(needs, kept);
    expect(asked.length).toBe(MOST_REQUESTS);
    const looked = (told: readonly KeptFollowed[]) => told.filter(({ value }) => value.followed.kept.proof.runs.length > 0);
    expect(looked(first.told)).toHaveLength(MOST_REQUESTS / 2);
    const second = await proveDecisions(needs, first.told);
    expect(looked(second.told)).toHaveLength(50);
    expect(second.failures).toEqual([]);
  });

  it('looks at the others where a large site has too many projects to find the new ones among (S1-56)', async () => {
    const field: Verification = { kind: 'field', fieldId: 'customfield_10050', fieldName: 'Cost centre', projects: 2 };
    let firsts = 0;
    const { needs, kept } = ground([field, SEARCH], '2026-04-20', {
      firstIssues: async (_jql, spend) => {
        spend();
        firsts += 1;
        const many = Array.from({ length: 100 }, (_, n) => ({ project: `P${firsts * 100 + n}`, created: CLOSED }));
        return { firsts: many, all: false };
      },
    });
    const { told, failures } = await proveDecisions(needs, kept);
    expect(firsts).toBe(MOST_FOR_PROJECTS);
    expect(failures).toEqual([expect.objectContaining({ message: expect.stringContaining('New projects could not be found') })]);
    expect(told.map(({ value }) => value.followed.kept.proof.runs.length)).toEqual([0, 1]);
  });

  it('looks at all others where one cannot be looked at, and says why this one is not', async () => {
    const broken: Verification = { ...SEARCH, jql: 'broken' };
    const { needs, kept } = ground([broken, SEARCH], '2026-04-20', {
      search: async (jql) => {
        if (jql.includes('broken')) throw new Error('Jira did not answer');
        return { kind: 'found', count: 1, samples: [key('OPS-1')] };
      },
    });
    const { told, failures } = await proveDecisions(needs, kept);
    expect(failures).toEqual([new Error('Jira did not answer')]);
    expect(told.map(({ value }) => value.followed.kept.proof.runs.map(({ proposes }) => proposes))).toEqual([[], ['drifted']]);
  });

  it('is kept beside what somebody said meanwhile', async () => {
    const { needs, kept, store } = ground([SEARCH], '2026-04-20');
    const [one] = kept;
    if (one === undefined) throw new Error('there is one');
    const reasons = [{ of: 1, text: 'Moved', by: person('olga'), at: 2 }];
    const { followed } = one.value;
    const said = { ...one.value, followed: { ...followed, kept: { ...followed.kept, moveReasons: reasons } } };
    await store.put({ ...one, version: 2, value: said });
    await proveDecisions(needs, kept);
    const now = (await store.read(one.id))?.value.followed?.kept;
    expect(now?.moveReasons).toEqual(reasons);
    expect(now?.proof.runs).toHaveLength(1);
  });

  it('finds new projects once for all decisions that wait for them, and notes those that began after each was done (S1-56)', async () => {
    const count: Verification = { kind: 'count', count: 3, what: 'kick-offs that have it' };
    const begun = [
      { project: 'EARLY', created: CLOSED - 1 },
      { project: 'NEXT', created: CLOSED + 1 },
    ];
    const asked: string[] = [];
    const { needs, kept } = ground([count, count], '2026-03-25', {
      firstIssues: async (jql) => {
        asked.push(jql);
        return { firsts: jql.includes('created <') ? [] : begun, all: true };
      },
    });
    const { told } = await proveDecisions(needs, kept);
    expect(asked).toHaveLength(2);
    const next = { project: 'NEXT', began: '2026-03-20' };
    expect(told.map(({ value }) => value.followed.kept.proof.kickOffs)).toEqual([[next], [next]]);
  });
});

describe('The next projects', () => {
  /** A Jira that shows so many issues of a search at once. */
  const jiraWith = (issues: readonly { readonly project: string; readonly created: number }[], page: number) => {
    const asked: string[] = [];
    const firstIssues: ProofSource['firstIssues'] = async (jql, spend) => {
      spend();
      asked.push(jql);
      const named = [...jql.matchAll(/"(P\d+)"/g)].map(([, name]) => name);
      const border = Date.parse(/"(\d{4}-\d\d-\d\d)"/.exec(jql)?.[1] ?? '');
      const isBefore = jql.includes('created <');
      const found = issues
        .filter(({ project, created }) =>
          isBefore ? named.includes(project) && created < border : !named.includes(project) && created >= border,
        )
        .sort((a, b) => (isBefore ? b.created - a.created : a.created - b.created));
      const firsts = new Map<string, FirstIssue>();
      for (const one of found.slice(0, page)) if (!firsts.has(one.project)) firsts.set(one.project, one);
      return { firsts: [...firsts.values()], all: found.length <= page };
    };
    return { source: { firstIssues }, asked };
  };
  const DAY = 86_400_000;
  const SINCE: CalendarDate = day('2026-03-20');
  const FROM = at('2026-03-19T00:00:00Z');

  it('are those without an issue before, in the order in which they began, however busy the others are (S1-56)', async () => {
    const issue = fc.record({
      project: fc.nat(7).map((n) => `P${n}`),
      created: fc.integer({ min: -20, max: 60 }).map((n) => FROM + n * DAY),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(issue, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), async (issues, page) => {
        const { source } = jiraWith(issues, page);
        const found = await nextProjects(source, SINCE, () => {});
        const firsts = new Map<string, number>();
        for (const { project, created } of issues) firsts.set(project, Math.min(firsts.get(project) ?? created, created));
        const expected = [...firsts].filter(([, created]) => created >= FROM).sort((a, b) => a[1] - b[1]);
        expect(found.map(({ created }) => created)).toEqual(expected.map(([, created]) => created));
        expect(new Set(found.map(({ project }) => project))).toEqual(new Set(expected.map(([project]) => project)));
      }),
    );
  });

  it('cost a few requests where old projects have many issues', async () => {
    const busy = Array.from({ length: 2_000 }, (_, n) => ({ project: `P${n % 10}`, created: FROM + (n - 1_000) * 3_600_000 }));
    const { source, asked } = jiraWith([...busy, { project: 'P99', created: FROM + 30 * DAY }], 100);
    expect(await nextProjects(source, SINCE, () => {})).toEqual([{ project: 'P99', created: FROM + 30 * DAY }]);
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});
