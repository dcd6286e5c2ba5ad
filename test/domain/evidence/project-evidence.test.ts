import { describe, expect, test } from 'vitest';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { date } from '../history/an-issue';
import { aStory, question } from './a-story';

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
