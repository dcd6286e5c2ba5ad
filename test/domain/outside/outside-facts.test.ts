import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '#domain/history/issue-key';
import { changedSince, emptyRecord, enter, type GroupsEntered } from '#domain/outside/change-outside';
import { isEmptyGroup, nothingEntered, outsideGroups } from '#domain/outside/nothing-entered';
import type { OutsideFacts } from '#domain/outside/outside-facts';
import { MOST_CHANGES } from '#domain/outside/outside-limits';
import { outsideFactsAt } from '#domain/outside/parse-outside';
import { groupsEnteredAt, parseOutsideRecord } from '#domain/outside/parse-record';

const filled: OutsideFacts = outsideFactsAt({
  project: { client: 'Northwind', scope: 'Suggest a queue for each ticket' },
  adoption: {
    unit: 'percent',
    promised: 80,
    reached: 22,
    promisedCurve: [
      { on: '2026-06-01', value: 80 },
      { on: '2026-05-01', value: 40 },
    ],
    reachedCurve: [{ on: '2026-06-01', value: 22 }],
  },
  sponsor: { atFirst: 'Convinced', now: 'Doubtful' },
  money: { currency: 'eur', budget: 120_000, spent: 161_000, revenuePlanned: 300_000, revenueActual: null },
  deliverables: [{ name: 'Model', acceptance: 'with-remarks' }],
  client: { nps: -20, renewal: 'open', words: 'We expected more' },
  team: { score: 2.5, words: 'Tired' },
  links: [{ kind: 'deck', label: 'Business case', url: 'https://example.com/case' }],
  cost: { ...nothingEntered.cost, rate: { from: 80, to: 110 } },
  unpriced: { morale: 'Low', reputation: null },
});
const by = 'ann' as PersonId;

describe('What Jira does not hold', () => {
  it('holds promised adoption and adoption reached, also over time, and where the sponsor stands (S0-2)', () => {
    expect(filled.adoption).toMatchObject({ promised: 80, reached: 22 });
    expect(filled.adoption.promisedCurve.map(({ on }) => on)).toEqual(['2026-05-01', '2026-06-01']);
    expect(filled.sponsor).toEqual({ atFirst: 'Convinced', now: 'Doubtful' });
  });

  it('holds where the communication lies, as links that can be opened safely (S1-39)', () => {
    expect(filled.links).toEqual([{ kind: 'deck', label: 'Business case', url: 'https://example.com/case' }]);
    const unfolding = `https://example.com/${'語'.repeat(1000)}`;
    for (const url of ['http://example.com', 'javascript:alert(1)', 'https://me:secret@example.com', 'example.com', unfolding])
      expect(() => groupsEnteredAt({ links: [{ kind: 'chat', label: 'Chat', url }] }), url).toThrow('links[0].url');
  });

  it('holds what the client and the team said, in numbers and in words (S1-40, S3-23, S3-24)', () => {
    expect(filled.client).toEqual({ nps: -20, renewal: 'open', words: 'We expected more' });
    expect(filled.team).toEqual({ score: 2.5, words: 'Tired' });
  });

  it('holds budget and spend, planned and actual revenue, in one currency (S1-41, S3-21)', () => {
    expect(filled.money).toEqual({
      currency: 'EUR',
      budget: 120_000,
      spent: 161_000,
      revenuePlanned: 300_000,
      revenueActual: null,
    });
  });

  it('holds key deliverables with their acceptance, the client and the scope (S3-19, S3-22)', () => {
    expect(filled.deliverables).toEqual([{ name: 'Model', acceptance: 'with-remarks' }]);
    expect(filled.project).toEqual({ client: 'Northwind', scope: 'Suggest a queue for each ticket' });
  });

  it('needs none of it', () => {
    expect(parseOutsideRecord(emptyRecord)).toEqual({ ok: true, value: emptyRecord });
    expect(outsideGroups.every((group) => isEmptyGroup(nothingEntered, group))).toBe(true);
    expect(outsideGroups.filter((group) => isEmptyGroup(filled, group))).toEqual([]);
  });

  it.each([
    ['an adoption above all', { adoption: { ...filled.adoption, reached: 101 } }, 'adoption.reached'],
    [
      'two points of a curve on one day',
      {
        adoption: {
          ...filled.adoption,
          reachedCurve: [
            { on: '2026-06-01', value: 1 },
            { on: '2026-06-01', value: 2 },
          ],
        },
      },
      'adoption.reachedCurve',
    ],
    ['a net promoter score below the scale', { client: { ...filled.client, nps: -101 } }, 'client.nps'],
    ['a team score beyond five', { team: { score: 6, words: null } }, 'team.score'],
    ['a currency that is none', { money: { ...filled.money, currency: 'euro' } }, 'money.currency'],
    ['a range that runs backwards', { cost: { ...filled.cost, rate: { from: 2, to: 1 } } }, 'cost.rate'],
    ['a deliverable without a name', { deliverables: [{ name: ' ', acceptance: 'open' }] }, 'deliverables[0].name'],
    ['an acceptance that is none', { deliverables: [{ name: 'Model', acceptance: 'maybe' }] }, 'deliverables[0].acceptance'],
    ['a group that does not exist', { gossip: {} }, 'groups'],
    ['nothing', {}, 'groups'],
  ])('refuses %s, naming the field', (_what, groups, field) => {
    expect(() => groupsEnteredAt(groups)).toThrow(field);
  });

  it('reads back what it was given', () => {
    expect(outsideFactsAt(JSON.parse(JSON.stringify(filled)))).toEqual(filled);
  });
});

describe('Who entered what, and when', () => {
  it('is kept with the facts, newest first, and each change leaves the other groups alone', () => {
    const first = enter(emptyRecord, { team: filled.team }, by, 100, 1);
    const second = enter(first, { money: filled.money }, 'bob' as PersonId, 200, 2);
    expect(second.facts).toEqual({ ...nothingEntered, team: filled.team, money: filled.money });
    expect(second.changes).toEqual([
      { version: 2, by: 'bob', at: 200, groups: ['money'] },
      { version: 1, by: 'ann', at: 100, groups: ['team'] },
    ]);
  });

  it('tells which groups others have changed since somebody looked', () => {
    const record = enter(enter(emptyRecord, { team: filled.team }, by, 100, 1), { money: filled.money }, by, 200, 2);
    expect(changedSince(record, 0, 2)).toEqual(['money', 'team']);
    expect(changedSince(record, 1, 2)).toEqual(['money']);
    expect(changedSince(record, 2, 2)).toEqual([]);
  });

  it('takes changes older than it keeps for changes of everything', () => {
    let record = emptyRecord;
    for (let version = 1; version <= MOST_CHANGES + 5; version += 1)
      record = enter(record, { team: filled.team }, by, version, version);
    expect(record.changes).toHaveLength(MOST_CHANGES);
    expect(changedSince(record, 2, MOST_CHANGES + 5)).toEqual(outsideGroups);
  });

  it('can be kept after any changes', () => {
    const entered: fc.Arbitrary<GroupsEntered> = fc
      .uniqueArray(fc.constantFrom(...outsideGroups), { minLength: 1 })
      .map((groups) => Object.fromEntries(groups.map((group) => [group, filled[group]])));
    fc.assert(
      fc.property(fc.array(entered, { maxLength: 8 }), (changes) => {
        const record = changes.reduce((kept, change, n) => enter(kept, change, by, n, n + 1), emptyRecord);
        expect(parseOutsideRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
      }),
    );
  });
});
