import { describe, expect, it } from 'vitest';
import { flowOf } from '#domain/evidence/flow/flow-of';
import { inWorkOn } from '#domain/evidence/flow/work-in-progress';
import { DOING, DONE, date, endOf, lensOn, recordOf, TO_DO, WAITING, zone } from '../../history/an-issue';
import { toldOf } from '../edges/told-of';
import { flagged, type Step, sprints, walked } from './walked-issue';

const DAY = 86_400_000;
const flow = (records: Parameters<typeof toldOf>[0], waiting: readonly string[] | null = null, more = {}) =>
  flowOf(toldOf(records, more), waiting);

/** Begun on 4 March, waiting from the 6th, back in work on the 11th, done on the 14th. */
const WALK: readonly Step[] = [
  ['2024-03-04', DOING],
  ['2024-03-06', WAITING],
  ['2024-03-11', DOING],
  ['2024-03-14', DONE],
];

describe('time in each status', () => {
  it('is counted up to the finish, an issue’s stays added up, with the median and the sum over issues', () => {
    const { statuses } = flow(
      [walked('ABC-1', WALK), walked('ABC-2', [['2024-03-04', DOING]], { created: '2024-03-04' })],
      null,
      {
        asOf: Date.parse('2024-03-24T09:00:00Z'),
      },
    );
    expect(statuses.map(({ name, medianMs, totalMs, keys }) => [name, medianMs / DAY, totalMs / DAY, keys])).toEqual([
      ['Doing', 12.5, 25, ['ABC-1', 'ABC-2']],
      ['Waiting for client', 5, 5, ['ABC-1']],
      ['To do', 1.5, 3, ['ABC-1', 'ABC-2']],
    ]);
  });

  it('leaves epics out, which are open for as long as the work in them', () => {
    expect(flow([walked('ABC-1', WALK, { epic: true })]).statuses).toEqual([]);
  });
});

describe('working and waiting between start and finish', () => {
  it('divides by the status, and tells it as flow efficiency (S0-19)', () => {
    const { efficiency } = flow([walked('ABC-1', WALK)]);
    expect(efficiency).toEqual({
      known: true,
      keys: ['ABC-1'],
      value: {
        workingMs: 5 * DAY,
        waitingMs: 5 * DAY,
        share: 0.5,
        waitingFor: { blockedMs: 0, statusMs: 5 * DAY, laidAsideMs: 0 },
      },
    });
  });

  it('counts a block as waiting whatever the status, and only once', () => {
    const blocked: readonly Step[] = [
      ['2024-03-04', DOING],
      ['2024-03-05', [flagged(true)]],
      ['2024-03-06', WAITING],
      ['2024-03-07', [flagged(false)]],
      ['2024-03-11', DOING],
      ['2024-03-14', DONE],
    ];
    expect(flow([walked('ABC-1', blocked)]).efficiency).toMatchObject({
      value: { workingMs: 4 * DAY, waitingMs: 6 * DAY, waitingFor: { blockedMs: 2 * DAY, statusMs: 4 * DAY } },
    });
  });

  it('counts the time back in to-do and the time done before a reopening as laid aside', () => {
    const aside: readonly Step[] = [
      ['2024-03-04', DOING],
      ['2024-03-05', TO_DO],
      ['2024-03-07', DOING],
      ['2024-03-08', DONE],
      ['2024-03-12', DOING],
      ['2024-03-14', DONE],
    ];
    expect(flow([walked('ABC-1', aside)]).efficiency).toMatchObject({
      value: { workingMs: 4 * DAY, waitingFor: { blockedMs: 0, statusMs: 0, laidAsideMs: 6 * DAY } },
    });
  });

  it('goes by what a lead has settled, also that nothing means waiting', () => {
    expect(flow([walked('ABC-1', WALK)], []).efficiency).toMatchObject({ value: { share: 1 } });
    const settled = flow([walked('ABC-1', WALK)], [DOING.id]);
    expect(settled.waiting).toEqual({ rule: 'settled', statusIds: [DOING.id] });
    expect(settled.efficiency).toMatchObject({ value: { workingMs: 5 * DAY, share: 0.5 } });
  });

  it('names the finished issues that waited longest first', () => {
    const quick: readonly Step[] = [
      ['2024-03-04', DOING],
      ['2024-03-05', WAITING],
      ['2024-03-06', DOING],
      ['2024-03-07', DONE],
    ];
    const { longestWaits } = flow([walked('ABC-1', quick), walked('ABC-2', WALK)]);
    expect(longestWaits.map(({ key, waitingMs }) => [key, waitingMs / DAY])).toEqual([
      ['ABC-2', 5],
      ['ABC-1', 1],
    ]);
  });

  it('is not known, with the reason, where nothing is finished, never started, or has no history', () => {
    const reason = (records: Parameters<typeof flow>[0]) => {
      const { efficiency } = flow(records);
      return efficiency.known ? null : efficiency.reason;
    };
    expect(reason([])).toBe('no-issues');
    expect(reason([walked('ABC-1', [['2024-03-04', DOING]])])).toBe('nothing-finished');
    expect(reason([walked('ABC-1', [['2024-03-04', DONE]])])).toBe('nothing-started');
    expect(reason([recordOf({ histories: null })])).toBe('no-history');
  });
});

describe('blocked stretches', () => {
  const blocks: readonly Step[] = [
    ['2024-03-04', DOING],
    ['2024-03-05', [flagged(true)]],
    ['2024-03-08', [flagged(false)]],
    ['2024-03-10', [flagged(true)]],
  ];

  it('come with issue, days and whether they last, the longest first (S3-34)', () => {
    const { blockedStretches, blocked, blockedCount } = flow([walked('ABC-1', blocks)], null, {
      asOf: Date.parse('2024-03-20T09:00:00Z'),
    });
    expect(blockedStretches.map(({ key, fromOn, toOn, ms, open }) => [key, fromOn, toOn, ms / DAY, open])).toEqual([
      ['ABC-1', '2024-03-10', '2024-03-20', 10, true],
      ['ABC-1', '2024-03-05', '2024-03-08', 3, false],
    ]);
    expect([blocked, blockedCount]).toEqual([{ known: true, value: 13 * DAY, keys: ['ABC-1'] }, 2]);
  });

  it('hide what came after the day one looks from', () => {
    const { blockedStretches } = flow([walked('ABC-1', blocks)], null, { asOf: endOf('2024-03-06') });
    expect(blockedStretches.map(({ fromOn, toOn, open }) => [fromOn, toOn, open])).toEqual([['2024-03-05', '2024-03-06', true]]);
  });
});

describe('work in progress', () => {
  const records = [
    walked('ABC-1', WALK),
    walked('ABC-2', [
      ['2024-03-05', DOING],
      ['2024-03-06', DONE],
      ['2024-03-12', DOING],
    ]),
    walked('ABC-3', [
      ['2024-03-08', DOING],
      ['2024-03-08', DONE],
    ]),
  ];
  const seen = flow(records, null, { asOf: endOf('2024-03-20') });

  it('has a point for each day that changed it; work that was done and is reopened is in it again', () => {
    expect(seen.wip.map(({ date: day, count, began, ended }) => [day, count, began, ended])).toEqual([
      ['2024-03-04', 1, ['ABC-1'], []],
      ['2024-03-05', 2, ['ABC-2'], []],
      ['2024-03-06', 1, [], ['ABC-2']],
      ['2024-03-12', 2, ['ABC-2'], []],
      ['2024-03-14', 1, [], ['ABC-1']],
      ['2024-03-20', 1, [], []],
    ]);
  });

  it('names the issues of any day, and those of the day with most at once', () => {
    expect(inWorkOn(seen.wip, date('2024-03-10'))).toEqual(['ABC-1']);
    expect(seen.mostAtOnce).toEqual({ known: true, value: 2, keys: ['ABC-1', 'ABC-2'] });
  });
});

describe('work carried over', () => {
  const carriedTo = (from: string, to: string, before: readonly Step[] = [['2024-03-05', DOING]]) =>
    flow([walked('ABC-1', [['2024-03-04', [sprints(null, from)]], ...before, ['2024-03-18', [sprints(from, to)]]])]);

  it('was unfinished when another sprint was added to the one it was in', () => {
    const { sprints: rows, carriedOver } = carriedTo('1', '1, 2');
    expect(rows.map(({ name, issues, keys }) => [name, issues, keys])).toEqual([
      ['Sprint 1', 1, ['ABC-1']],
      ['Sprint 2', 1, []],
    ]);
    expect(carriedOver).toEqual({ known: true, value: 1, keys: ['ABC-1'] });
  });

  it('was not merely planned into another sprint instead, nor done already', () => {
    expect(carriedTo('1', '2').carriedOver).toMatchObject({ value: 0 });
    expect(
      carriedTo('1', '1, 2', [
        ['2024-03-05', DOING],
        ['2024-03-14', DONE],
      ]).carriedOver,
    ).toMatchObject({ value: 0 });
  });

  it('was not done at the time, though it was reopened later', () => {
    const done = walked('ABC-1', [
      ['2024-03-04', [sprints(null, '1')]],
      ['2024-03-05', DOING],
      ['2024-03-14', DONE],
      ['2024-03-18', [sprints('1', '1, 2')]],
      ['2024-03-20', DOING],
    ]);
    expect(flow([done]).carriedOver).toMatchObject({ value: 0 });
  });

  it('cannot be told without sprints', () => {
    expect(flow([walked('ABC-1', WALK)]).carriedOver).toBeNull();
  });
});

describe('batches of reopenings', () => {
  it('are weeks with at least three, and more than chance would bring', () => {
    const reopenedOn = (key: string, day: string) =>
      walked(key, [
        ['2024-03-04', DOING],
        ['2024-03-05', DONE],
        [day, DOING],
        ['2024-06-28', DONE],
      ]);
    const wave = ['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4'].map((key, n) => reopenedOn(key, `2024-05-0${6 + n}`));
    const alone = reopenedOn('ABC-5', '2024-04-10');
    expect(flow([...wave, alone]).reopenBatches).toEqual([{ week: '2024-05-06', keys: ['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4'] }]);
    expect(flow(wave.slice(0, 2)).reopenBatches).toEqual([]);
  });

  it('count a reopening in the week that it fell in where one looks from', () => {
    const late = ['ABC-1', 'ABC-2', 'ABC-3'].map((key) =>
      walked(key, [
        ['2024-03-04', DOING],
        ['2024-03-05', DONE],
        // A Sunday; the steps are at nine in the morning, in UTC.
        ['2024-05-05', DOING],
        ['2024-06-28', DONE],
      ]),
    );
    const weekIn = (name: string) => flow(late, null, { zone: zone(name) }).reopenBatches.map(({ week }) => week);
    expect(weekIn('UTC')).toEqual(['2024-04-29']);
    expect(weekIn('+18:00')).toEqual(['2024-05-06']);
  });
});

it('flow hides a finish that came after the day one looks from', () => {
  const records = [walked('ABC-1', WALK)];
  const lens = lensOn(records);
  expect(lens.asOf).toBeGreaterThan(endOf('2024-03-14'));
  expect(flow(records, null, { asOf: endOf('2024-03-12') }).efficiency).toMatchObject({
    known: false,
    reason: 'nothing-finished',
  });
});
