import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clause, JqlProblem, type Operator, withoutNot } from '../jql/jql-clause';
import { edgeOf, momentOf, type Present } from '../jql/jql-moment';
import { parseJql } from '../jql/parse-jql';
import { asking } from './ask';
import { NOW, rawIssue, smallSeed } from './small-seed';

const BERLIN: Present = { now: NOW, zone: 'Europe/Berlin', weekStart: 1 };
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

describe('reading a query', () => {
  it('reads clauses, lists, functions, properties and the order', () => {
    const { where, order } = parseJql(
      'project = AI AND (status in (Open, "In Progress") OR NOT issue.property[decision].a.b = "x") AND due >= startOfDay(-1) ORDER BY cf[1] DESC, key',
    );
    expect(where).toMatchObject({
      kind: 'and',
      clauses: [
        { field: { name: 'project' }, operator: '=', operand: { text: 'AI' } },
        {
          kind: 'or',
          clauses: [
            { operator: 'in', operand: { kind: 'list' } },
            { kind: 'not', clause: { field: { property: { key: 'decision', path: ['a', 'b'] } } } },
          ],
        },
        { operand: { kind: 'function', name: 'startOfDay', arguments: ['-1'] } },
      ],
    });
    expect(order).toMatchObject([
      { field: { name: 'cf[1]' }, descending: true },
      { field: { name: 'key' }, descending: false },
    ]);
  });

  it('reads the same text the same way again', () => {
    expect(parseJql('key = A-1')).toEqual(parseJql('key = A-1'));
  });

  it.each(['project =', 'project = AI AND', 'a in ()', 'project = AI ORDER', '(a = b', 'a = b c'])('refuses %s', (text) => {
    expect(() => parseJql(text)).toThrow(JqlProblem);
  });
});

describe('dates in a query', () => {
  it.each([
    ['2026-08-01', '2026-07-31T22:00:00.000Z'],
    ['2026/08/01 09:30', '2026-08-01T07:30:00.000Z'],
    ['2026-01-01', '2025-12-31T23:00:00.000Z'],
    ['-1w', '2026-08-13T09:00:00.000Z'],
    ['-1w 2d', '2026-08-11T09:00:00.000Z'],
    ['2h', '2026-08-20T11:00:00.000Z'],
    ['2026-02-30', null],
    ['soon', null],
  ])('%s is %s in Berlin on 20 August 2026 at 11', (text, expected) => {
    expect(iso(momentOf(text, BERLIN))).toBe(expected);
  });

  it.each([
    ['startOfDay', undefined, '2026-08-19T22:00:00.000Z'],
    ['endOfDay', undefined, '2026-08-20T21:59:59.999Z'],
    ['startOfDay', '-1', '2026-08-18T22:00:00.000Z'],
    ['startOfWeek', undefined, '2026-08-16T22:00:00.000Z'],
    ['startOfMonth', '-1', '2026-06-30T22:00:00.000Z'],
    ['endOfMonth', '+1M', '2026-09-30T21:59:59.999Z'],
    ['startOfYear', undefined, '2025-12-31T23:00:00.000Z'],
    ['startOfMonth', '-14d', '2026-07-31T22:00:00.000Z'],
  ])('%s(%s) is %s', (name, argument, expected) => {
    expect(iso(edgeOf(name, argument, BERLIN))).toBe(expected);
  });

  it('begins the week on Sunday where people do so', () => {
    expect(iso(edgeOf('startOfWeek', undefined, { ...BERLIN, weekStart: 0 }))).toBe('2026-08-15T22:00:00.000Z');
  });

  it('counts a time that the clock skips in spring as the moment after it', () => {
    expect(iso(momentOf('2026-03-29 02:30', BERLIN))).toBe('2026-03-29T01:30:00.000Z');
  });
});

describe('what a query finds', () => {
  const { keys, ask } = asking();

  it.each([
    ['project = AI ORDER BY key', ['AI-1', 'AI-2', 'AI-3', 'AI-4']],
    ['project = "AI pilot" AND type = Epic', ['AI-1']],
    ['status = Closed', ['AI-2']],
    ['project = AI AND statusCategory != Done ORDER BY key', ['AI-1', 'AI-3', 'AI-4']],
    ['assignee = ben', ['AI-2']],
    ['assignee != ada', ['AI-2']],
    ['NOT assignee = ada', ['AI-2']],
    ['project = AI AND assignee IS EMPTY ORDER BY key', ['AI-1', 'AI-3', 'AI-4']],
    ['assignee in (EMPTY, ben) AND project = AI ORDER BY key', ['AI-1', 'AI-2', 'AI-3', 'AI-4']],
    ['reporter = currentUser() AND key < AI-3 ORDER BY key DESC', ['AI-2', 'AI-1']],
    ['resolution = Unresolved AND project = AI ORDER BY key', ['AI-1', 'AI-3', 'AI-4']],
    ['resolution != Unresolved', ['AI-2']],
    ['resolved >= "2026-04-10 17:00" AND resolved < "2026-04-10 17:01"', ['AI-2']],
    ['due = 2026-04-01', ['AI-2']],
    ['due < now()', ['AI-2']],
    ['due > 2026-04-01', []],
    ['labels = pilot', ['AI-2']],
    ['labels not in (pilot)', []],
    ['component = inbox', ['AI-2']],
    ['fixVersion = 1.0', ['AI-2']],
    ['fixVersion in releasedVersions(AI)', ['AI-2']],
    ['fixVersion < 2.0', ['AI-2']],
    ['sprint = "Sprint 1"', ['AI-2']],
    ['sprint in openSprints()', []],
    ['sprint in closedSprints() AND "Story Points" >= 5 AND cf[10016] < 6', ['AI-2']],
    ['parent = AI-1', ['AI-2']],
    ['priority > Medium', ['AI-3']],
    ['project = AI ORDER BY priority DESC, key', ['AI-3', 'AI-1', 'AI-2', 'AI-4']],
    ['project = AI ORDER BY due, key', ['AI-2', 'AI-1', 'AI-3', 'AI-4']],
    ['originalEstimate = 4h', ['AI-2']],
    ['timespent > 1h', ['AI-2']],
    ['text ~ "vendor"', ['AI-4', 'AI-2']],
    ['summary ~ "vend* leaving"', ['AI-4']],
    ['comment ~ "\\"vendor is\\""', ['AI-2']],
    ['summary !~ vendor AND project = AI ORDER BY key', ['AI-1', 'AI-2', 'AI-3']],
    ['issue.property[decision].state = open', ['AI-2']],
    [
      'issue.property[decision].due < "2026-10-01" AND issue.property[decision].tags = b AND issue.property[decision].weight > 2',
      ['AI-2'],
    ],
    ['issue.property[decision].state IS EMPTY AND project = AI ORDER BY key', ['AI-1', 'AI-3', 'AI-4']],
    ['key in (AI-3, OPEN-1) ORDER BY key', ['AI-3', 'OPEN-1']],
    ['type in subtaskIssueTypes()', ['AI-3']],
    ['updated >= -30w AND project = AI', ['AI-2', 'AI-4', 'AI-3', 'AI-1']],
  ])('%s', async (jql, expected) => {
    const found = await keys(jql);
    expect(jql.includes('ORDER BY') ? found : [...found].sort()).toEqual(
      jql.includes('ORDER BY') ? expected : [...expected].sort(),
    );
  });

  it.each([
    ['order by key', 'Unbounded'],
    ['', 'Unbounded'],
    ['nope = 1', "'nope'"],
    ['project = NOPE', "'NOPE'"],
    ['status = Nix AND assignee = nobody', "'nobody'"],
    ['created > soon', "'soon'"],
    ['key = AI-999', "'AI-999'"],
    ['status was Open', "'was'"],
    ['summary = x', "'='"],
    ['project = AI AND due > startOfDay(soon)', "'soon'"],
    ['project = AI AND sprint in magic()', 'magic'],
    ['project = AI ORDER BY key, due, created, updated, status, type, priority, summary', '7'],
    ['fixVersion is 3', 'EMPTY'],
  ])('answers %s with 400, naming what is wrong', async (jql, word) => {
    const { status, json } = await ask('POST', '/rest/api/3/search/jql', { jql });
    expect(status).toBe(400);
    expect(json.errorMessages.join(' ')).toContain(word);
    expect(json.errors).toEqual({});
  });

  it('names every problem at once', async () => {
    const { json } = await ask('POST', '/rest/api/3/search/jql', { jql: 'project = NOPE AND nope = 1' });
    expect(json.errorMessages).toHaveLength(2);
  });

  it('asks for the exact field where several bear one name', async () => {
    const seed = smallSeed();
    const twin = { ...seed.fields[1], id: 'customfield_10099', name: 'Story Points', custom: true };
    const { json } = await asking(smallSeed({ fields: [...seed.fields, twin] })).ask('POST', '/rest/api/3/search/jql', {
      jql: '"Story Points" > 1',
    });
    expect(json.errorMessages[0]).toContain('cf[10099]');
  });
});

describe('the laws of a query', () => {
  const number = fc.integer({ min: 0, max: 6 });
  const issues = fc.array(
    fc.record({
      status: fc.constantFrom('1', '3', '6'),
      priority: fc.constantFrom('2', '3', '4'),
      labels: fc.subarray(['a', 'b', 'c']),
      points: fc.option(number),
      assignee: fc.option(fc.constantFrom('ada', 'ben')),
    }),
    { maxLength: 12 },
  );
  interface Facts {
    readonly status: string;
    readonly priority: string;
    readonly labels: string[];
    readonly points: number | null;
    readonly assignee: string | null;
  }
  const seeded = (facts: readonly Facts[]) =>
    asking(
      smallSeed({
        issues: facts.map((one, index) =>
          rawIssue(index + 1, {
            status: { id: one.status },
            priority: { id: one.priority },
            labels: one.labels,
            customfield_10016: one.points,
            assignee: one.assignee === null ? null : { accountId: one.assignee },
          }),
        ),
      }),
    );
  const term = fc.oneof(
    fc
      .tuple(fc.constantFrom('=', '!='), fc.constantFrom('Open', 'Closed'))
      .map(([operator, value]) => `status ${operator} ${value}`),
    fc
      .tuple(fc.constantFrom('=', '!='), fc.constantFrom('ada', 'ben'))
      .map(([operator, value]) => `assignee ${operator} ${value}`),
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '=', '!='), number)
      .map(([operator, value]) => `cf[10016] ${operator} ${value}`),
    fc
      .tuple(fc.constantFrom('in', 'not in'), fc.constantFrom('(a)', '(a, b)', '(c, EMPTY)'))
      .map(([operator, value]) => `labels ${operator} ${value}`),
    fc
      .tuple(fc.constantFrom('is', 'is not'), fc.constantFrom('assignee', 'labels', 'cf[10016]'))
      .map(([operator, field]) => `${field} ${operator} EMPTY`),
    fc.constantFrom('priority > Low', 'priority <= Medium'),
  );
  const { query } = fc.letrec<{ query: string }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 3 },
      term,
      fc
        .tuple(tie('query'), fc.constantFrom('AND', 'OR'), tie('query'))
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      tie('query').map((inner) => `(NOT ${inner})`),
    ),
  }));

  it('finds the same for a query and for the denial of its denial', async () => {
    await fc.assert(
      fc.asyncProperty(issues, query, async (facts, jql) => {
        const { keys } = seeded(facts);
        expect(await keys(`NOT (NOT (${jql}))`)).toEqual(await keys(jql));
      }),
    );
  });

  it('finds for AND what both find, for OR what either finds, and nothing for a query and its denial together', async () => {
    await fc.assert(
      fc.asyncProperty(issues, query, query, async (facts, left, right) => {
        const { keys } = seeded(facts);
        const [a, b] = [new Set(await keys(left)), new Set(await keys(right))];
        expect(new Set(await keys(`(${left}) AND (${right})`))).toEqual(new Set([...a].filter((key) => b.has(key))));
        expect(new Set(await keys(`(${left}) OR (${right})`))).toEqual(new Set([...a, ...b]));
        expect(await keys(`(${left}) AND NOT (${left})`)).toEqual([]);
      }),
    );
  });

  it('finds each issue in which a field is set by = or by !=, never by both', async () => {
    await fc.assert(
      fc.asyncProperty(issues, number, async (facts, value) => {
        const { keys } = seeded(facts);
        const [equal, unequal, set] = await Promise.all([
          keys(`cf[10016] = ${value}`),
          keys(`cf[10016] != ${value}`),
          keys('cf[10016] is not EMPTY'),
        ]);
        expect([...equal, ...unequal].sort()).toEqual([...set].sort());
      }),
    );
  });

  it('leaves no NOT behind and turns each operator round once', () => {
    const turned = (operator: Operator) => {
      const clause: Clause = { kind: 'term', field: { name: 'a', property: null }, operator, operand: { kind: 'empty' } };
      const once = withoutNot({ kind: 'not', clause });
      return once.kind === 'term' ? withoutNot({ kind: 'not', clause: once }) : once;
    };
    for (const operator of ['=', '<', '<=', '~', 'in', 'is', '!=', '>', '>=', '!~', 'not in', 'is not'] as const) {
      expect(turned(operator)).toMatchObject({ operator });
    }
  });
});
