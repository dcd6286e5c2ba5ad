import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { date } from '../history/an-issue';
import { aStory, move, question } from './a-story';

describe('planned against actual (S1-38, S3-52)', () => {
  const first = aStory({
    key: 'ABC-1',
    createdOn: '2024-03-01',
    startedOn: '2024-03-06',
    finishedOn: '2024-04-02',
    firstPlannedStart: '2024-03-04',
    firstDue: '2024-03-29',
  });
  const second = aStory({
    key: 'ABC-2',
    createdOn: '2024-03-02',
    startedOn: '2024-03-08',
    finishedOn: '2024-04-20',
    firstPlannedStart: '2024-03-10',
    firstDue: '2024-04-05',
    due: '2024-05-01',
  });
  const late = aStory({
    key: 'ABC-3',
    createdOn: '2024-03-20',
    startedOn: '2024-03-21',
    finishedOn: '2024-04-25',
    firstPlannedStart: '2024-01-01',
    firstDue: '2024-12-24',
  });

  test('start and end: what was planned for the issues of the baseline, against what happened', () => {
    const { baseline, start, end } = projectEvidence([first, second, late], question());
    expect(baseline).toEqual({ date: '2024-03-06', rule: 'first-start-of-work' });
    expect(start).toEqual({
      planned: { known: true, value: '2024-03-04', keys: ['ABC-1'] },
      actual: { known: true, value: '2024-03-06', keys: ['ABC-1'] },
      difference: { known: true, value: 2, keys: ['ABC-1'] },
    });
    expect(end).toMatchObject({
      planned: { value: '2024-04-05', keys: ['ABC-2'] },
      actual: { value: '2024-04-25', keys: ['ABC-3'] },
      difference: { value: 20, keys: ['ABC-2', 'ABC-3'] },
    });
  });

  test('while work remains the end is not known; the remaining issues and the last finish so far are', () => {
    const { end, lastFinish } = projectEvidence([first, second, aStory({ key: 'ABC-4' })], question());
    expect(end.actual).toEqual({ known: false, reason: 'work-remains', keys: ['ABC-4'] });
    expect(end.difference).toMatchObject({ known: false, reason: 'work-remains' });
    expect(lastFinish).toMatchObject({ value: '2024-04-20', keys: ['ABC-2'] });
  });

  test('the baseline may be chosen, and is the first issue where nothing was started', () => {
    expect(projectEvidence([first], question({ baseline: date('2024-03-20') })).baseline).toEqual({
      date: '2024-03-20',
      rule: 'chosen',
    });
    expect(projectEvidence([aStory({ createdOn: '2024-05-05' })], question()).baseline).toEqual({
      date: '2024-05-05',
      rule: 'first-issue',
    });
  });
});

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

describe('effort (S1-38)', () => {
  const worked = (
    n: number,
    estimateAtStart: number | null,
    timeSpent: number | null,
    finishedOn: string | null = '2024-04-01',
  ) => aStory({ key: `ABC-${n}`, estimateAtStart, estimate: estimateAtStart, timeSpent, finishedOn });
  const stories = [
    worked(1, 3600, 7200),
    worked(2, 7200, 3600),
    worked(3, 3600, 36_000),
    worked(4, null, 3600),
    worked(5, 3600, null),
    worked(6, 0, 3600),
    worked(7, 3600, 3600, null),
  ];

  test('is compared over the issues that have both an estimate at the start of work and time spent', () => {
    const { effort } = projectEvidence(stories, question());
    expect(effort.planned).toEqual({ known: true, value: 18_000, keys: ['ABC-1', 'ABC-2', 'ABC-3', 'ABC-7'] });
    expect(effort.actual).toMatchObject({ value: 50_400 });
    expect(effort.difference).toMatchObject({ value: 1.8 });
  });

  test('the ratio is the median over finished issues; the worst misses come first, over or under', () => {
    const { estimateRatio, estimateMisses } = projectEvidence(stories, question());
    expect(estimateRatio).toEqual({ known: true, value: 2, keys: ['ABC-1', 'ABC-2', 'ABC-3'] });
    expect(estimateMisses.map(({ key, ratio }) => [key, ratio])).toEqual([
      ['ABC-3', 10],
      ['ABC-1', 2],
      ['ABC-2', 0.5],
      ['ABC-7', 1],
    ]);
  });

  test('the share of work without an estimate or a due date names that work', () => {
    expect(projectEvidence(stories, question())).toMatchObject({
      withoutEstimate: { value: 1 / 7, keys: ['ABC-4'] },
      withoutDueDate: { value: 1 },
    });
  });
});

describe('not enough data is said, never shown as 0 (S3-1)', () => {
  const blank = {
    historyKnown: false,
    dueMoves: null,
    reopenings: null,
    handOffs: null,
    projectMoves: null,
    pastBlockedMs: null,
  } as const;

  test.each([
    [
      'no issues',
      [],
      {
        start: { planned: { reason: 'no-issues' } },
        scope: { planned: { reason: 'no-issues' } },
        added: { reason: 'no-issues' },
        finished: { reason: 'no-issues' },
        effort: { planned: { reason: 'no-issues' } },
      },
    ],
    [
      'no history',
      [aStory(blank)],
      {
        start: { actual: { reason: 'no-history' } },
        dateMoves: { reason: 'no-history' },
        reopened: { reason: 'no-history' },
        handOffs: { reason: 'no-history' },
        effort: { planned: { reason: 'no-history' } },
      },
    ],
    [
      'no start of work and no dates',
      [aStory()],
      {
        start: { planned: { reason: 'no-start-dates' }, actual: { reason: 'nothing-started' } },
        end: { planned: { reason: 'no-due-dates' } },
        lastFinish: { reason: 'nothing-finished' },
      },
    ],
    ['no time spent', [aStory({ estimateAtStart: 60 })], { effort: { planned: { known: false, reason: 'no-time-spent' } } }],
    [
      'no estimates',
      [aStory({ timeSpent: 60 })],
      { effort: { actual: { reason: 'no-estimates' } }, estimateRatio: { reason: 'no-estimates' } },
    ],
    ['nothing finished', [aStory({ timeSpent: 60, estimateAtStart: 60 })], { estimateRatio: { reason: 'nothing-finished' } }],
  ])('%s', (_, stories, expected) => expect(projectEvidence(stories, question())).toMatchObject(expected));

  test('a project that has histories without a single hand-off has 0 of them, and that is known', () => {
    expect(projectEvidence([aStory()], question()).handOffs).toEqual({ known: true, value: 0, keys: [] });
  });
});

describe('a project whose history nobody knows', () => {
  const lost = [
    aStory({ key: 'ABC-1', historyKnown: false, dueMoves: null }),
    aStory({ key: 'ABC-2', historyKnown: false, dueMoves: null }),
  ];

  test('has no baseline: what was in scope at the start is not known, what is in it now is (S3-1)', () => {
    const { baseline, scope, added } = projectEvidence(lost, question());
    expect(baseline).toBeNull();
    expect(scope.planned).toMatchObject({ known: false, reason: 'no-history' });
    expect(scope.actual).toMatchObject({ known: true, value: 2 });
    expect(added.known).toBe(false);
  });

  test('is measured from the day that somebody chose', () => {
    expect(projectEvidence(lost, question({ baseline: '2024-03-01' })).scope.planned).toMatchObject({ known: true, value: 2 });
  });
});

describe('the quality of the data', () => {
  test('one note for each kind, with the issues concerned, beside what no issue has at all', () => {
    const note = { code: 'status-gone', detail: 'Triage' } as const;
    const { quality } = projectEvidence(
      [
        aStory({ key: 'ABC-1', notes: [note], due: '2024-04-04' }),
        aStory({ key: 'ABC-2', notes: [note, { code: 'history-before-creation', detail: null }] }),
      ],
      question({ notes: [{ code: 'status-categories-conflict', keys: [], detail: 'Done' }] }),
    );
    expect(quality.map(({ code, keys }) => [code, keys.length])).toEqual([
      ['status-categories-conflict', 0],
      ['without-due-date', 1],
      ['no-estimates', 0],
      ['no-time-tracking', 0],
      ['no-start-dates', 0],
      ['status-gone', 2],
      ['history-before-creation', 1],
    ]);
  });
});
