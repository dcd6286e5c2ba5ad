import { describe, expect, it } from 'vitest';
import { calm, many, momentsIn, ofKind, plus, type Work } from './a-project';

describe('the key moments that the history itself tells (S1-37)', () => {
  it('begins with the kick-off: the day on which work on the first issue started, with those issues (S1-37)', () => {
    const [kickOff] = ofKind('kick-off', [...many(2, calm), { ...calm, key: 'ABC-9', started: '2024-03-20' }]);
    expect(kickOff).toMatchObject({
      id: 'kick-off:2024-03-04',
      day: '2024-03-04',
      told: { rule: 'first-start-of-work', issues: 3 },
      keys: ['ABC-1', 'ABC-2'],
      confidence: 'sure',
    });
  });

  it('tells a calm project by its beginning and its end alone', () => {
    expect(momentsIn(many(12, calm)).map(({ kind }) => kind)).toEqual(['kick-off', 'finished']);
  });

  it('invents nothing where there is no history', () => {
    expect(momentsIn(many(5, { ...calm, historyKnown: false }))).toEqual([]);
    expect(momentsIn([])).toEqual([]);
  });

  it('ends with the last finish against the planned end, once nothing is open', () => {
    const [finished] = ofKind('finished', [...many(3, calm), { ...calm, key: 'ABC-9', finished: '2024-05-10' }]);
    expect(finished).toMatchObject({ day: '2024-05-10', told: { planned: '2024-04-30', days: 10, issues: 4 }, keys: ['ABC-9'] });
    expect(ofKind('finished', [...many(3, calm), { key: 'ABC-9', created: '2024-03-01' }])).toEqual([]);
  });

  it('puts forward at most fifteen, the weightiest first, and keeps the rest for those who starred them', () => {
    const blocks = Array.from({ length: 8 }, (_, n): Work => {
      const from = plus('2024-03-05', n);
      return { ...calm, key: `ABC-${n + 1}`, flagged: [[from, plus(from, 21)]] };
    });
    const moments = momentsIn(blocks);
    const long = moments.filter(({ kind }) => kind === 'long-block');
    expect(long.length).toBeGreaterThan(2);
    expect(long.filter(({ proposed }) => proposed)).toHaveLength(2);
    expect(moments.filter(({ proposed }) => proposed).length).toBeLessThanOrEqual(15);
    expect(moments.map(({ weight }) => weight)).toEqual(moments.map(({ weight }) => weight).sort((a, b) => b - a));
  });
});

describe('the first warning (S1-37)', () => {
  const slow = { ...calm, due: '2024-03-15', finished: '2024-04-26' };

  it('is a due date that passed with the work open, on the day after it', () => {
    const [warning] = ofKind('first-warning', [...many(10, calm), { ...slow, key: 'ABC-90' }]);
    expect(warning).toMatchObject({ day: '2024-03-16', told: { sign: 'missed-date', issues: 1 }, keys: ['ABC-90'] });
  });

  it('needs more than one issue where there are many: one proves nothing', () => {
    expect(ofKind('first-warning', [...many(30, calm), { ...slow, key: 'ABC-90' }])).toEqual([]);
    expect(ofKind('first-warning', [...many(30, calm), ...many(2, slow, 90)])).toHaveLength(1);
    expect(ofKind('first-warning', [...many(60, calm), ...many(2, slow, 90)])).toEqual([]);
    expect(ofKind('first-warning', [...many(60, calm), ...many(3, slow, 90)])[0]?.keys).toHaveLength(3);
  });

  it('is no date that was moved in time, or set when it had already passed', () => {
    const moved: Work = { ...calm, key: 'ABC-90', due: '2024-03-15', moves: [['2024-03-14', '2024-04-30']] };
    const afterwards: Work = { ...calm, key: 'ABC-90', due: '2024-04-30', moves: [['2024-04-02', '2024-03-15']] };
    for (const work of [moved, afterwards]) expect(ofKind('first-warning', [...many(10, calm), work])).toEqual([]);
  });

  it('is a block, seen once it has lasted five working days', () => {
    const [warning] = ofKind('first-warning', [
      ...many(10, calm),
      { ...calm, key: 'ABC-90', flagged: [['2024-03-07', '2024-03-20']] },
    ]);
    // Thursday and Friday, Monday to Wednesday: on Thursday five working days are over.
    expect(warning).toMatchObject({ day: '2024-03-14', told: { sign: 'long-block' } });
    expect(
      ofKind('first-warning', [...many(10, calm), { ...calm, key: 'ABC-90', flagged: [['2024-03-07', '2024-03-13']] }]),
    ).toEqual([]);
  });

  it('is work that took one and a half times its estimate', () => {
    const over: Work = {
      ...calm,
      key: 'ABC-90',
      estimate: 8,
      logged: [
        ['2024-03-06', 8],
        ['2024-03-08', 4],
      ],
    };
    expect(ofKind('first-warning', [...many(10, calm), over])[0]).toMatchObject({
      day: '2024-03-08',
      told: { sign: 'estimate-overrun' },
    });
  });

  it('is whichever sign came first', () => {
    const blocked: Work = { ...calm, key: 'ABC-91', flagged: [['2024-03-04', '2024-03-30']] };
    const [warning] = ofKind('first-warning', [...many(10, calm), { ...slow, key: 'ABC-90' }, blocked]);
    expect(warning).toMatchObject({ day: '2024-03-09', told: { sign: 'long-block' }, keys: ['ABC-91'] });
  });
});

describe('due dates (S1-37)', () => {
  it('tells the first move after the kick-off, the furthest of that day, and how many followed', () => {
    const moved = (key: string, ...moves: [string, string][]): Work => ({ ...calm, key, moves });
    const [first] = ofKind('first-date-move', [
      ...many(10, calm),
      moved('ABC-90', ['2024-03-02', '2024-04-20']),
      moved('ABC-91', ['2024-03-12', '2024-05-03'], ['2024-04-02', '2024-05-10']),
      moved('ABC-92', ['2024-03-12', '2024-05-20']),
    ]);
    expect(first).toMatchObject({
      day: '2024-03-12',
      told: { from: '2024-04-30', to: '2024-05-20', issues: 2, movesSince: 1 },
      keys: ['ABC-91', 'ABC-92'],
    });
  });

  it('tells a day on which the plan was made anew as a measure, once there was a warning', () => {
    const late = { ...calm, due: '2024-03-15', finished: '2024-05-20' };
    const moves: [string, string][] = [['2024-04-10', '2024-05-15']];
    const works = [...many(10, calm), { ...late, key: 'ABC-90' }, ...many(6, { ...calm, finished: '2024-05-10', moves }, 50)];
    expect(ofKind('measures-taken', works)).toMatchObject([
      { day: '2024-04-10', told: { how: 'dates-replanned', issues: 6, days: 15, end: { from: '2024-04-30', to: '2024-05-15' } } },
    ]);
    const early = [
      ...many(20, calm),
      ...many(6, { ...calm, due: '2024-04-02', finished: '2024-04-10', moves: [['2024-03-20', '2024-04-12']] }, 50),
    ];
    expect(ofKind('measures-taken', early)).toEqual([]);
  });
});

describe('blocks, reopenings and releases (S1-37)', () => {
  it('tells blocks of two working weeks, those of one day together', () => {
    const flagged: [string, string | null][] = [['2024-03-11', '2024-03-29']];
    const [block] = ofKind('long-block', [...many(10, calm), ...many(3, { ...calm, flagged }, 50)]);
    expect(block).toMatchObject({ day: '2024-03-11', until: '2024-03-29', told: { issues: 3, workingDays: 14, open: false } });
    expect(
      ofKind('long-block', [...many(10, calm), { ...calm, key: 'ABC-50', flagged: [['2024-03-11', '2024-03-22']] }]),
    ).toEqual([]);
  });

  it('counts a block that still stands up to the day one looks from', () => {
    const open: Work = { key: 'ABC-50', created: '2024-03-01', started: '2024-03-04', flagged: [['2024-06-03', null]] };
    expect(ofKind('long-block', [...many(10, calm), open])[0]?.told).toMatchObject({ workingDays: 20, open: true });
    expect(ofKind('long-block', [...many(10, calm), open], '2024-06-10')).toEqual([]);
  });

  it('tells a week in which much that was done was taken up again', () => {
    const again = (n: number, on: string) => many(n, { ...calm, finished: '2024-03-28', reopened: [on] }, 50);
    const [wave] = ofKind('reopen-wave', [...many(10, calm), ...again(5, '2024-04-10')]);
    expect(wave).toMatchObject({
      id: 'reopen-wave:2024-04-08',
      day: '2024-04-10',
      until: null,
      keys: ['ABC-50', 'ABC-51', 'ABC-52', 'ABC-53', 'ABC-54'],
      // Over nine weeks: from that in which the issues were created to that in which the last were finished.
      told: { reopened: 5, usual: 5 / 9 },
    });
    expect(ofKind('reopen-wave', [...many(10, calm), ...again(2, '2024-04-10')])).toEqual([]);
  });

  it('tells no week of reopenings that chance would bring as well', () => {
    const weekly = Array.from({ length: 8 }, (_, week) => {
      const on = new Date(Date.UTC(2024, 3, 2 + week * 7)).toISOString().slice(0, 10);
      return many(week === 4 ? 6 : 3, { ...calm, finished: '2024-03-28', reopened: [on] }, 50 + week * 10);
    });
    expect(ofKind('reopen-wave', [...many(10, calm), ...weekly.flat()])).toEqual([]);
  });

  it('tells issues that went from one version to another together', () => {
    const moved = (n: number) => many(n, { ...calm, version: 'One', versionMoves: [['2024-03-20', 'Two']] }, 50);
    expect(ofKind('release-moved', [...many(10, calm), ...moved(4)])).toMatchObject([
      { day: '2024-03-20', told: { how: 'to-another-version', version: 'One', to: 'Two', issues: 4 } },
    ]);
    expect(ofKind('release-moved', [...many(10, calm), ...moved(2)])).toEqual([]);
  });

  it('tells a release date that passed with work open, never as sure', () => {
    const late = many(5, { ...calm, version: 'One', release: '2024-04-19' }, 50);
    expect(ofKind('release-moved', [...many(10, calm), ...late])).toMatchObject([
      { day: '2024-04-20', told: { how: 'date-passed', version: 'One', open: 5, ofAll: 5 }, confidence: 'fair' },
    ]);
  });
});

describe('when failure became apparent (S1-37)', () => {
  /** One a day is finished from 5 March on, Sundays too; due on 30 April. */
  const paced = (n: number): Work[] =>
    Array.from({ length: n }, (_, at) => ({ ...calm, key: `ABC-${at + 1}`, finished: plus('2024-03-05', at) }));

  it('is the first look from which on the best pace so far could not have made the planned end', () => {
    const [moment] = ofKind('failure-apparent', paced(90));
    expect(moment).toMatchObject({ told: { rule: 'pace', planned: '2024-04-30', perWeek: 7 }, weight: 100 });
    expect(moment?.day).toBe('2024-04-08');
    expect(moment?.told).toMatchObject({ open: 55, ofAll: 90, wouldEnd: '2024-06-02' });
  });

  it('is not told of a project that makes its end', () => {
    expect(ofKind('failure-apparent', paced(57))).toEqual([]);
  });

  it('is not told by a pace that misses the end by days, only once the end has passed', () => {
    expect(ofKind('failure-apparent', paced(61))).toMatchObject([
      { day: '2024-05-01', told: { rule: 'end-passed', open: 4, ofAll: 61 } },
    ]);
  });

  it('is the day after the planned end where nobody could have told before', () => {
    const works = [...many(20, calm), { ...calm, key: 'ABC-90', finished: '2024-05-10' }];
    expect(ofKind('failure-apparent', works)).toMatchObject([
      { day: '2024-05-01', told: { rule: 'end-passed', open: 1, ofAll: 21 } },
    ]);
  });

  it('is a hint only where few issues had a due date, and is not told without any', () => {
    const undated = { created: '2024-03-01', started: '2024-03-04', finished: '2024-05-10' };
    expect(
      ofKind('failure-apparent', [...many(20, undated), { ...calm, key: 'ABC-90', finished: '2024-05-10' }])[0]?.confidence,
    ).toBe('hint');
    expect(ofKind('failure-apparent', many(20, undated))).toEqual([]);
  });
});

describe('measures taken (S1-37)', () => {
  it('tells people who were given work for the first time after a warning, by their number alone', () => {
    const owned = (n: number, on: string) => many(3, { ...calm, owners: [[on, `person-${n}`]] }, 100 * n);
    const warning: Work = { ...calm, key: 'ABC-90', due: '2024-03-15', owners: [['2024-03-04', 'person-1']] };
    const works = [1, 2, 3, 4]
      .flatMap((n) => owned(n, '2024-03-04'))
      .concat(warning, owned(5, '2024-04-02'), owned(6, '2024-04-03'));
    const [added] = ofKind('measures-taken', works);
    expect(added).toMatchObject({ day: '2024-04-02', told: { how: 'people-added', people: 2, before: 4 }, confidence: 'hint' });
    expect(JSON.stringify(added)).not.toContain('person');
  });
});
