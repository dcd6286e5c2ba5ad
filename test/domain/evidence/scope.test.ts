import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { date } from '../history/an-issue';
import { aStory, move, question } from './a-story';

describe('scope (S1-20)', () => {
  const stories = [
    aStory({ key: 'ABC-1', createdOn: '2024-03-01', startedOn: '2024-03-05', finishedOn: '2024-03-12' }),
    aStory({ key: 'ABC-2', createdOn: '2024-03-05' }),
    aStory({ key: 'ABC-3', createdOn: '2024-03-06', finishedOn: '2024-03-12' }),
    aStory({ key: 'ABC-4', createdOn: '2024-01-01', projectMoves: [move('2024-03-10', 'OLD', 'ABC')] }),
    aStory({ key: 'XYZ-9', createdOn: '2024-02-01', projectMoves: [move('2024-03-11', 'ABC', 'XYZ')] }),
    aStory({ key: 'XYZ-1', createdOn: '2024-02-01' }),
  ];
  const evidence = projectEvidence(stories, question({ projectKey: 'ABC' }));

  test('an issue created or moved in on a later day than the baseline was added; one on the day itself was not', () => {
    expect(evidence.additions.map(({ key, how, by }) => [key, how, by])).toEqual([
      ['ABC-3', 'created', 'maker'],
      ['ABC-4', 'moved-in', 'mover'],
    ]);
    expect(evidence.added).toEqual({ known: true, value: 2, keys: ['ABC-3', 'ABC-4'] });
  });

  test('an issue that moved out was removed, and was in the baseline', () => {
    expect(evidence.removals).toMatchObject([{ key: 'XYZ-9', how: 'moved-out' }]);
    expect(evidence.scope).toMatchObject({ planned: { value: 3, keys: ['ABC-1', 'ABC-2', 'XYZ-9'] }, actual: { value: 4 } });
    expect(evidence.scope.difference).toMatchObject({ value: 1 / 3 });
  });

  test('an issue that comes and goes several times counts each time and is named once, in the order of its first time', () => {
    const restless = aStory({
      key: 'ABC-5',
      createdOn: '2024-02-01',
      projectMoves: [
        move('2024-03-07', 'OLD', 'ABC'),
        move('2024-03-08', 'ABC', 'OLD'),
        move('2024-03-14', 'OLD', 'ABC'),
        move('2024-03-15', 'ABC', 'XYZ'),
      ],
    });
    const { added, removed, scope } = projectEvidence([...stories, restless], question({ projectKey: 'ABC' }));
    expect(added).toEqual({ known: true, value: 4, keys: ['ABC-3', 'ABC-5', 'ABC-4'] });
    expect(removed).toEqual({ known: true, value: 3, keys: ['ABC-5', 'XYZ-9'] });
    expect(scope.difference).toMatchObject({ keys: ['ABC-3', 'ABC-5', 'ABC-4', 'XYZ-9'] });
  });

  test('over time, a point for each day of change and one for the last day', () => {
    expect(evidence.scopeSeries).toEqual([
      { date: '2024-02-01', scope: 1, finished: 0 },
      { date: '2024-03-01', scope: 2, finished: 0 },
      { date: '2024-03-05', scope: 3, finished: 0 },
      { date: '2024-03-06', scope: 4, finished: 0 },
      { date: '2024-03-10', scope: 5, finished: 0 },
      { date: '2024-03-11', scope: 4, finished: 0 },
      { date: '2024-03-12', scope: 4, finished: 2 },
      { date: '2024-07-01', scope: 4, finished: 2 },
    ]);
  });

  test('of all projects together a move between them changes nothing', () => {
    expect(projectEvidence(stories, question()).removals).toEqual([]);
  });

  test('what was there, what came and what went add up to what is there', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((n) => `2024-03-${String(n).padStart(2, '0')}`);
    const story = fc
      .record({
        createdOn: days,
        moves: fc.uniqueArray(days, { maxLength: 4 }),
        inside: fc.boolean(),
        finishedOn: fc.option(days),
      })
      .map(({ createdOn, moves, inside, finishedOn }) => {
        const places = inside ? ['ABC', 'OLD'] : ['OLD', 'ABC'];
        const place = (n: number): string => places[n % 2] as string;
        const later = moves.filter((on) => on >= createdOn).sort();
        return aStory({
          key: `${place(later.length)}-1`,
          createdOn,
          finishedOn,
          projectMoves: later.map((on, n) => move(on, place(n), place(n + 1))),
        });
      });
    fc.assert(
      fc.property(fc.array(story, { maxLength: 20 }), days, (all, baseline) => {
        const { scope, added, removed, scopeSeries } = projectEvidence(
          all,
          question({ projectKey: 'ABC', baseline: date(baseline) }),
        );
        const value = (claim: { known: boolean; value?: number }) => claim.value ?? 0;
        expect(value(scope.planned) + value(added) - value(removed)).toBe(value(scope.actual));
        expect(scopeSeries[scopeSeries.length - 1]?.scope ?? 0).toBe(value(scope.actual));
        for (const point of scopeSeries) expect(point.finished).toBeLessThanOrEqual(point.scope);
      }),
    );
  });
});
