import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begunSince } from '#domain/proof/begun-since';
import { holdsWords, judgeField, judgeMeasure, judgePage, judgeQuery, type SearchAnswer } from '#domain/proof/judge';
import { judgeLooks, looksSince } from '#domain/proof/judge-looks';
import { badness, FEWEST_MEASURED, isBetter, measureIn } from '#domain/proof/measure';
import { pageText } from '#domain/proof/page-text';
import type { KickOff, Look } from '#domain/proof/proof-run';
import { MEASURES } from '#domain/session/verification';
import { at, day, key, person } from '../../support/story';
import { aStory } from '../evidence/a-story';

const keys = (count: number) => Array.from({ length: count }, (_, n) => key(`OPS-${n + 1}`));
const answer = (count: number): Extract<SearchAnswer, { kind: 'found' }> => ({
  kind: 'found',
  count,
  samples: keys(Math.min(count, 10)),
});
const query = (expects: 'nothing' | 'something') => ({ kind: 'query', jql: 'x', expects, since: 'closing' }) as const;

describe('What a search proposes', () => {
  it('goes by what it is to find (S1-56, S1-58)', () => {
    expect(judgeQuery(query('nothing'), answer(0), 5)).toMatchObject({ proposes: 'held', because: 'found-none' });
    expect(judgeQuery(query('nothing'), answer(3), 5)).toMatchObject({ proposes: 'drifted', samples: keys(3) });
    expect(judgeQuery(query('something'), answer(3), 5)).toMatchObject({ proposes: 'held', because: 'found-some' });
    expect(judgeQuery(query('something'), answer(0), 5)).toMatchObject({ proposes: 'drifted' });
  });

  it('is never that it held by absence of data: without later work nothing is proposed (S1-59)', () => {
    fc.assert(
      fc.property(fc.constantFrom('nothing' as const, 'something' as const), fc.nat(50), fc.nat(50), (expects, count, later) => {
        const { proposes, found } = judgeQuery(query(expects), answer(count), later);
        if (count === 0 && later === 0) expect(proposes).toBe('not-yet-testable');
        else expect(proposes).toBe(count > 0 === (expects === 'something') ? 'held' : 'drifted');
        // However many there are, what was found is later work itself.
        if (found.kind === 'issues') expect(found.later).toBeGreaterThanOrEqual(found.count);
      }),
    );
  });
});

describe('What the next projects propose', () => {
  const field = (projects: number) => ({ kind: 'field', fieldId: 'labels', fieldName: 'Labels', projects }) as const;

  it('is nothing until there are as many as asked for, then that all of them have it or one has not (S1-56)', () => {
    const has = fc.array(fc.boolean(), { maxLength: 8 });
    fc.assert(
      fc.property(has, fc.integer({ min: 1, max: 6 }), (all, wanted) => {
        const found = all.map((one, n) => ({ project: `P${n}`, has: one }));
        const { proposes } = judgeField(field(wanted), found, []);
        const next = all.slice(0, wanted);
        if (next.length < wanted) expect(proposes).toBe('not-yet-testable');
        else expect(proposes).toBe(next.every(Boolean) ? 'held' : 'drifted');
      }),
    );
  });
});

describe('What people saw', () => {
  const closing = { since: at('2026-10-12T09:00:00Z'), on: day('2026-10-12') };
  const look = (project: string, has: boolean, when = '2026-10-20T09:00:00Z'): Look => ({
    ...{ project, has, sentence: '', by: person('olga'), at: at(when) },
  });
  const count = { kind: 'count', count: 2, what: 'kick-offs that have it' } as const;
  const weeks = { kind: 'period', weeks: 6, what: 'the weekly report' } as const;
  const began = (project: string, when: string): KickOff => ({ project, began: day(when) });
  const kickOffs = [began('A', '2026-10-14'), began('B', '2026-10-15'), began('C', '2026-10-16')];
  const judged = (how: typeof count | typeof weeks, looks: readonly Look[], today = '2026-11-11', begun = kickOffs) =>
    judgeLooks(how, { looks, kickOffs: begun }, closing, day(today));

  it('holds when the next so many have it, and drifts with the first that has not (S1-56)', () => {
    expect(judged(count, [look('A', true)])).toMatchObject({ proposes: 'not-yet-testable', because: 'too-few-looks' });
    expect(judged(count, [look('A', true), look('B', true)])).toMatchObject({ proposes: 'held' });
    expect(judged(count, [look('A', false)])).toMatchObject({ proposes: 'drifted', because: 'one-lacks-it' });
  });

  it('is judged at the first so many that began, and not at any others that people chose (S1-56)', () => {
    expect(judged(count, [look('B', true), look('C', true)])).toMatchObject({
      ...{ proposes: 'not-yet-testable', because: 'too-few-looks', found: { has: 1, hasNot: 0, wanted: 2 } },
    });
    expect(judged(count, [look('A', true), look('B', true), look('C', false)])).toMatchObject({ proposes: 'held' });
    expect(judged(count, [look('C', false)])).toMatchObject({ proposes: 'not-yet-testable', found: { hasNot: 0 } });
  });

  it('is not judged at projects that began after an earlier closing, which stay known until the next daily look', () => {
    const begun = [began('OLD', '2026-09-01'), ...kickOffs];
    const looks = [look('A', true), look('B', true)];
    expect(begunSince(begun, closing)).toEqual(kickOffs);
    expect(judged(count, looks, '2026-11-11', begun)).toMatchObject({ proposes: 'held' });
    expect(judged(count, [look('OLD', false), ...looks], '2026-11-11', begun)).toMatchObject({ proposes: 'held' });
  });

  it('counts the newest look at a project, and none from before the closing', () => {
    expect(looksSince([look('A', false), look('A', true, '2026-10-21T09:00:00Z')], closing)).toMatchObject([{ has: true }]);
    expect(judged(count, [look('A', false, '2026-10-01T09:00:00Z')])).toMatchObject({ because: 'too-few-looks' });
  });

  it('counts each project that is not shown to the one who looks', () => {
    const hidden = { ...look('A', true), project: null };
    const looks = [hidden, { ...hidden, has: false }];
    expect(looksSince(looks, closing)).toHaveLength(2);
    expect(judged(count, looks)).toMatchObject({ found: { has: 1, hasNot: 1 } });
  });

  it('over some weeks waits until they are over, unless it drifts before', () => {
    expect(judged(weeks, [look('A', true)])).toMatchObject({ proposes: 'not-yet-testable', because: 'still-running' });
    expect(judged(weeks, [look('A', false)])).toMatchObject({ proposes: 'drifted' });
    expect(judged(weeks, [look('A', true)], '2026-11-23')).toMatchObject({ proposes: 'held' });
    expect(judged(weeks, [], '2026-11-23')).toMatchObject({ proposes: 'not-yet-testable' });
  });
});

describe('A measure of later work', () => {
  const how = (of: (typeof MEASURES)[number], was: number) => ({ kind: 'measure', of, edge: null, project: 'OPS', was }) as const;

  it('is better when it is less: days late, distance from the estimate, share reopened, days waited (S1-56)', () => {
    expect(isBetter('median-slip', 3, 9)).toBe(true);
    expect(isBetter('median-slip', 9, 9)).toBe(false);
    expect(isBetter('estimate-ratio', 0.9, 1.6)).toBe(true);
    expect(isBetter('estimate-ratio', 0.4, 1.6)).toBe(false);
    expect(isBetter('estimate-ratio', 0, 1.6)).toBe(false);
    expect(isBetter('reopens', 0.1, 0.3)).toBe(true);
  });

  it('needs not be better than as good as it gets', () => {
    expect(isBetter('median-slip', -2, -4)).toBe(true);
    expect(isBetter('reopens', 0, 0)).toBe(true);
    expect(isBetter('estimate-ratio', 1, 1)).toBe(true);
  });

  it('never calls two values better than each other, but for those that are as good as it gets', () => {
    const value = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...MEASURES), value, value, (of, a, b) => {
        if (isBetter(of, a, b) && isBetter(of, b, a)) expect([badness(of, a), badness(of, b)]).toEqual([0, 0]);
      }),
    );
  });

  it(`proposes nothing from fewer than ${FEWEST_MEASURED} issues, or where the hand-off is not there (S1-59)`, () => {
    expect(judgeMeasure(how('median-slip', 9), { value: 2, keys: keys(4) }, false)).toMatchObject({ because: 'too-few-issues' });
    expect(judgeMeasure(how('median-slip', 9), { value: 2, keys: keys(5) }, false)).toMatchObject({ proposes: 'held' });
    expect(judgeMeasure(how('median-slip', 9), { value: 12, keys: keys(5) }, true)).toMatchObject({
      ...{ proposes: 'drifted', because: 'not-better', found: { cut: true, issues: 5 } },
    });
    expect(judgeMeasure(how('edge-wait', 4), { value: null, keys: [] }, false)).toMatchObject({ because: 'no-such-edge' });
  });

  it('is told of finished issues alone, and of reopenings only where the history is known', () => {
    const stories = [
      aStory({ finishedOn: '2026-10-20', firstSlipDays: 4, reopenings: [] }),
      aStory({ finishedOn: '2026-10-20', firstSlipDays: 8, reopenings: null }),
      aStory({ firstSlipDays: 90, reopenings: [] }),
    ];
    expect(measureIn(stories, null, 'median-slip', null)).toMatchObject({ value: 6 });
    expect(measureIn(stories, null, 'reopens', null)).toMatchObject({ value: 0, keys: { length: 1 } });
    expect(measureIn(stories, null, 'edge-wait', { from: 'Data', to: 'ML' })).toEqual({ value: null, keys: [] });
  });
});

describe('A page that is to hold some words', () => {
  const page = { kind: 'page', pageId: '1', title: 'Template', holds: 'Data audit  of two days' } as const;
  const there = (text: string) => ({ kind: 'there', title: 'Template', version: 3, text }) as const;

  it('holds them however they are spaced and written (S1-56)', () => {
    expect(judgePage(page, there('First a data\naudit of TWO days.'))).toMatchObject({ proposes: 'held', because: 'page-holds' });
    expect(judgePage(page, there('As it was'))).toMatchObject({
      proposes: 'drifted',
      because: 'page-lost',
      found: { version: 3 },
    });
    expect(holdsWords('anything', '  ')).toBe(false);
  });

  it('proposes nothing where it is gone, in the bin, or there is no Confluence', () => {
    for (const kind of ['gone', 'in-bin', 'no-confluence'] as const)
      expect(judgePage(page, { kind }).proposes).toBe('not-yet-testable');
  });

  it('is read across bold words and links, table cells and line breaks', () => {
    const text = (words: string, marks: object[] = []) => ({ type: 'text', text: words, marks });
    const document = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [text('Data '), text('au', [{ type: 'strong' }]), text('dit of'), { type: 'hardBreak' }, text('two days')],
        },
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph', content: [text('Cell')] }] }] },
          ],
        },
        { type: 'paragraph', content: [{ type: 'mention', attrs: { text: '@Ada' } }] },
      ],
    };
    expect(pageText(document)).toBe('Data audit of\ntwo days\nCell\n@Ada');
    expect(pageText('no document')).toBe('');
  });
});
