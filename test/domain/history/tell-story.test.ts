import { describe, expect, test } from 'vitest';
import {
  asJira,
  assigned,
  DOING,
  DONE,
  due,
  endOf,
  entry,
  iso,
  item,
  moved,
  REJECTED,
  resolved,
  storyOf,
  TO_DO,
  WAITING,
  zone,
} from './an-issue';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const standing = { status: asJira(DONE), resolution: { id: '1', name: 'Done' }, resolutiondate: '2024-03-20T15:00:00.000+0000' };

describe('started', () => {
  test('is the first time in a status in progress, not the last', () => {
    const story = storyOf({
      fields: { status: asJira(DOING) },
      histories: [
        entry('2024-03-02T09:00:00.000+0000', moved(TO_DO, DOING)),
        entry('2024-03-03T09:00:00.000+0000', moved(DOING, TO_DO)),
        entry('2024-03-04T09:00:00.000+0000', moved(TO_DO, DOING)),
      ],
    });
    expect(iso(story.started)).toBe('2024-03-02T09:00:00.000Z');
  });

  test('is the creation of an issue that was created in progress', () => {
    expect(iso(storyOf({ fields: { status: asJira(DOING) } }).started)).toBe('2024-03-01T09:00:00.000Z');
  });

  test('is unknown for an issue that was never in progress', () => {
    const story = storyOf({
      fields: standing,
      histories: [entry('2024-03-20T15:00:00.000+0000', moved(TO_DO, DONE), resolved('1'))],
    });
    expect(story).toMatchObject({ started: null, startedOn: null, estimateAtStart: null });
  });
});

describe('finished', () => {
  test("is Jira's resolution date while a resolution stands", () =>
    expect(iso(storyOf({ fields: standing }).finished)).toBe('2024-03-20T15:00:00.000Z'));

  test('is not, when the resolution was cleared and not set again, whatever older history says', () => {
    const story = storyOf({
      fields: { status: asJira(DONE) },
      histories: [
        entry('2024-03-10T09:00:00.000+0000', moved(TO_DO, DONE), resolved('1')),
        entry('2024-03-11T09:00:00.000+0000', resolved(null, '1')),
      ],
    });
    expect(story.finished).toBeNull();
  });

  test('is the last entry into done on a project that uses no resolutions', () => {
    const histories = [
      entry('2024-03-10T09:00:00.000+0000', moved(TO_DO, DONE)),
      entry('2024-03-11T09:00:00.000+0000', moved(DONE, DOING)),
      entry('2024-03-12T09:00:00.000+0000', moved(DOING, REJECTED)),
      entry('2024-03-13T09:00:00.000+0000', moved(REJECTED, DONE)),
    ];
    expect(iso(storyOf({ fields: { status: asJira(DONE) }, histories }).finished)).toBe('2024-03-12T09:00:00.000Z');
  });
});

describe('due dates (S1-38)', () => {
  const histories = [
    entry('2024-03-02T09:00:00.000+0000', due(null, '2024-03-10')),
    entry('2024-03-05T09:00:00.000+0000', due('2024-03-10', '2024-03-15')),
    entry('2024-03-06T09:00:00.000+0000', due('2024-03-15', null)),
    entry('2024-03-07T09:00:00.000+0000', due(null, '2024-03-18')),
  ];

  test('setting the first is no move; moving, taking away and setting again each are', () => {
    const story = storyOf({ fields: { ...standing, duedate: '2024-03-18' }, histories });
    expect(story.dueMoves?.map(({ from, to, by }) => [from, to, by])).toEqual([
      ['2024-03-10', '2024-03-15', 'ann'],
      ['2024-03-15', null, 'ann'],
      [null, '2024-03-18', 'ann'],
    ]);
    expect(story).toMatchObject({ firstDue: '2024-03-10', due: '2024-03-18', slipDays: 2, firstSlipDays: 10 });
  });

  test('a due date that the issue was created with is the first, and moving it counts', () => {
    const story = storyOf({
      fields: { duedate: '2024-03-12' },
      histories: [entry('2024-03-05T09:00:00.000+0000', due('2024-03-08', '2024-03-12'))],
    });
    expect(story).toMatchObject({ firstDue: '2024-03-08', dueMoves: [{ from: '2024-03-08', to: '2024-03-12' }] });
  });

  test('old entries carry the date only in the text', () => {
    const old = item('duedate', null, null, {
      fieldId: undefined,
      fromString: '2024-03-08 00:00:00.0',
      toString: '2024-03-12 00:00:00.0',
    });
    expect(storyOf({ fields: { duedate: '2024-03-12' }, histories: [entry('2024-03-05T09:00:00.000+0000', old)] })).toMatchObject(
      { firstDue: '2024-03-08', dueMoves: [{ to: '2024-03-12' }] },
    );
  });

  test('a text that is no date is left out and noted', () => {
    const story = storyOf({ histories: [entry('2024-03-05T09:00:00.000+0000', due(null, 'next week'))] });
    expect(story).toMatchObject({ firstDue: null, dueMoves: [], notes: [{ code: 'unreadable-values', detail: null }] });
  });

  test('slip is counted in calendar days of the zone, not in hours', () => {
    const fields = { ...standing, resolutiondate: '2024-03-20T23:30:00.000+0000', duedate: '2024-03-20' };
    expect(storyOf({ fields }).slipDays).toBe(0);
    expect(storyOf({ fields }, { zone: zone('Asia/Shanghai') }).slipDays).toBe(1);
    expect(storyOf({ fields: { ...fields, duedate: '2024-03-25' } }).slipDays).toBe(-5);
  });
});

describe('estimates (S1-38)', () => {
  const estimate = (from: string | null, to: string | null) => item('timeoriginalestimate', from, to);

  test('first, when work started and today are three things', () => {
    const story = storyOf({
      fields: { status: asJira(DOING), timeoriginalestimate: 36_000, timespent: 40_000 },
      histories: [
        entry('2024-03-02T09:00:00.000+0000', estimate(null, '3600')),
        entry('2024-03-03T09:00:00.000+0000', estimate('3600', '7200')),
        entry('2024-03-04T09:00:00.000+0000', moved(TO_DO, DOING)),
        entry('2024-03-09T09:00:00.000+0000', estimate('7200', '36000')),
      ],
    });
    expect(story).toMatchObject({ estimateFirst: 3600, estimateAtStart: 7200, estimate: 36_000, timeSpent: 40_000 });
  });

  test('one that was set in the very change that started work stood at the start', () => {
    const story = storyOf({
      fields: { status: asJira(DOING), timeoriginalestimate: 3600 },
      histories: [entry('2024-03-04T09:00:00.000+0000', moved(TO_DO, DOING), estimate(null, '3600'))],
    });
    expect(story.estimateAtStart).toBe(3600);
  });

  test('one added after the work had begun did not exist at the start', () => {
    const story = storyOf({
      fields: { status: asJira(DOING), timeoriginalestimate: 3600 },
      histories: [entry('2024-03-05T09:00:00.000+0000', estimate(null, '3600'))],
    });
    expect(story).toMatchObject({ estimateFirst: 3600, estimateAtStart: null });
  });
});

describe('reopened', () => {
  test('a move out of done and a cleared resolution in one entry are one reopening', () => {
    const story = storyOf({
      fields: { status: asJira(DOING) },
      histories: [
        entry('2024-03-02T09:00:00.000+0000', moved(TO_DO, DONE), resolved('1')),
        entry('2024-03-03T09:00:00.000+0000', moved(DONE, DOING), resolved(null, '1')),
        entry('2024-03-04T09:00:00.000+0000', moved(DOING, DONE), resolved('1')),
        entry('2024-03-05T09:00:00.000+0000', resolved(null, '1')),
        entry('2024-03-06T09:00:00.000+0000', moved(DONE, REJECTED)),
        entry('2024-03-07T09:00:00.000+0000', moved(REJECTED, DOING)),
      ],
    });
    expect(story.reopenings?.map(({ at }) => iso(at)?.slice(0, 10))).toEqual(['2024-03-03', '2024-03-05', '2024-03-07']);
  });
});

describe('hand-offs (S0-19)', () => {
  test('go from one person to another; taking and giving back are none', () => {
    const story = storyOf({
      histories: [
        entry('2024-03-01T10:00:00.000+0000', assigned(null, 'ann')),
        entry('2024-03-01T13:00:00.000+0000', assigned('ann', 'bob')),
        entry('2024-03-01T14:00:00.000+0000', assigned('bob', null)),
        entry('2024-03-01T15:00:00.000+0000', assigned(null, 'cid')),
        entry('2024-03-01T20:00:00.000+0000', assigned('cid', 'ann')),
      ],
    });
    expect(
      story.handOffs?.map(({ from, to, waitBeforeMs, waitAfterMs }) => [
        from,
        to,
        waitBeforeMs / HOUR,
        waitAfterMs === null ? null : waitAfterMs / HOUR,
      ]),
    ).toEqual([
      ['ann', 'bob', 3, 1],
      ['cid', 'ann', 5, null],
    ]);
  });
});

describe('time in status and blocked time (S3-34)', () => {
  const asOf = Date.parse('2024-03-05T09:00:00Z');
  const flag = (set: boolean) => ({
    field: 'Flagged',
    fieldtype: 'custom',
    from: '',
    fromString: set ? '' : 'Impediment',
    to: '',
    toString: set ? 'Impediment' : '',
  });

  test('the status it stands in runs on until one looks', () => {
    const story = storyOf(
      { fields: { status: asJira(DOING) }, histories: [entry('2024-03-02T09:00:00.000+0000', moved(TO_DO, DOING))] },
      { asOf },
    );
    expect(story.statusMs).toEqual({ 'To do': DAY, Doing: 3 * DAY });
  });

  test('flagged and blocked status count once where they overlap', () => {
    const story = storyOf(
      {
        fields: { status: asJira(DOING) },
        histories: [
          entry('2024-03-02T09:00:00.000+0000', moved(TO_DO, WAITING)),
          entry('2024-03-03T09:00:00.000+0000', flag(true)),
          entry('2024-03-03T21:00:00.000+0000', moved(WAITING, DOING)),
          entry('2024-03-04T09:00:00.000+0000', flag(false)),
        ],
      },
      { asOf, blockedStatusIds: new Set([WAITING.id]) },
    );
    expect(story.blockedMs).toBe(2 * DAY);
  });

  test('an open block runs until one looks, but not beyond the finish', () => {
    const histories = [entry('2024-03-02T09:00:00.000+0000', flag(true))];
    expect(storyOf({ histories }, { asOf }).blockedMs).toBe(3 * DAY);
    expect(
      storyOf({ fields: { ...standing, resolutiondate: '2024-03-03T09:00:00.000+0000' }, histories }, { asOf }).blockedMs,
    ).toBe(DAY);
  });

  test('a status that no longer exists counts as in progress and is named', () => {
    const gone = { id: '77', name: 'Triage', category: '' };
    const story = storyOf({
      fields: { status: asJira(TO_DO) },
      histories: [entry('2024-03-02T09:00:00.000+0000', moved(gone, TO_DO))],
    });
    expect(iso(story.started)).toBe('2024-03-01T09:00:00.000Z');
    expect(story.notes).toEqual([{ code: 'status-gone', detail: 'Triage' }]);
  });
});

describe('clock skew', () => {
  test('a change that was written before the creation counts from the creation, and is noted', () => {
    const story = storyOf({
      fields: { status: asJira(DOING) },
      histories: [entry('2024-02-28T09:00:00.000+0000', moved(TO_DO, DOING))],
    });
    expect(iso(story.started)).toBe('2024-03-01T09:00:00.000Z');
    expect(story.statusMs?.['To do']).toBe(0);
    expect(story.notes).toContainEqual({ code: 'history-before-creation', detail: null });
  });

  test('entries of one instant are in the order of their ids as numbers', () => {
    const at = '2024-03-02T09:00:00.000+0000';
    const story = storyOf({
      fields: { status: asJira(DOING) },
      histories: [
        { ...entry(at, moved(DONE, DOING)), id: '10' },
        { ...entry(at, moved(TO_DO, DONE)), id: '9' },
      ],
    });
    expect(story.status.name).toBe('Doing');
    expect(story.reopenings).toHaveLength(1);
  });
});

describe('what an issue passed through', () => {
  const sprintItem = (from: [string, string] | null, to: [string, string] | null) => ({
    field: 'Sprint',
    fieldtype: 'custom',
    from: from?.[0] ?? '',
    fromString: from?.[1] ?? '',
    to: to?.[0] ?? '',
    toString: to?.[1] ?? '',
  });
  const names = (story: { sprints: readonly { name: string }[] }) => story.sprints.map(({ name }) => name);

  test('sprints, each once by its id, under the name it has today', () => {
    const story = storyOf({
      fields: {
        customfield_5: [
          { id: 3, name: 'Third', state: 'active', startDate: '2024-03-20T00:00:00.000Z' },
          { id: 1, name: 'First', state: 'closed', startDate: '2024-03-01T00:00:00.000Z' },
        ],
      },
      histories: [
        entry('2024-03-02T09:00:00.000+0000', sprintItem(null, ['1', 'Sprint one'])),
        entry('2024-03-10T09:00:00.000+0000', sprintItem(['1', 'Sprint one'], ['1, 2', 'Sprint one, Sprint two'])),
        entry('2024-03-19T09:00:00.000+0000', sprintItem(['1, 2', 'Sprint one, Sprint two'], ['1, 3', 'Sprint one, Third'])),
      ],
    });
    expect(names(story)).toEqual(['First', 'Sprint two', 'Third']);
  });

  test('without history, in the order in which the sprints began, also in the shapes of Jira Server and the agile API', () => {
    const server = (id: number, name: string, start: string) =>
      `com.atlassian.greenhopper.service.sprint.Sprint@4a65[rapidViewId=13,state=CLOSED,name=${name},startDate=${start},endDate=<null>,id=${id}]`;
    expect(
      names(
        storyOf({
          fields: {
            customfield_9: [
              server(8, 'Late, but good', '2024-04-06T15:17:30.953Z'),
              server(4, 'Early', '2024-01-06T15:17:30.953Z'),
            ],
          },
        }),
      ),
    ).toEqual(['Early', 'Late, but good']);
    const closed = [
      { id: 9, name: 'Nine', startDate: '2024-02-01T00:00:00.000Z' },
      { id: 7, name: 'Seven', startDate: '2024-01-01T00:00:00.000Z' },
    ];
    expect(names(storyOf({ fields: { closedSprints: closed, sprint: { id: 11, name: 'Eleven' } }, histories: null }))).toEqual([
      'Seven',
      'Nine',
      'Eleven',
    ]);
  });

  test('fix versions, those of the day one looks from', () => {
    const version = (from: string | null, to: string | null) =>
      item('fixVersions', from, to, { field: 'Fix Version', fromString: from && `v${from}`, toString: to && `v${to}` });
    const parts = {
      fields: { fixVersions: [{ id: '3', name: 'v3', released: true, releaseDate: '2024-06-01' }] },
      histories: [
        entry('2024-03-02T09:00:00.000+0000', version('1', null), version(null, '2')),
        entry('2024-03-09T09:00:00.000+0000', version('2', null), version(null, '3')),
      ],
    };
    const namesOn = (day: string) => storyOf(parts, { asOf: endOf(day) }).versions.map(({ name }) => name);
    expect(['2024-03-01', '2024-03-05', '2024-03-09'].map(namesOn)).toEqual([['v1'], ['v2'], ['v3']]);
  });

  test('projects, told by its old keys', () => {
    const key = (from: string, to: string) => ({
      field: 'Key',
      fieldtype: 'jira',
      from: null,
      fromString: from,
      to: null,
      toString: to,
    });
    const story = storyOf({
      histories: [
        entry(
          '2024-03-02T09:00:00.000+0000',
          { field: 'project', fieldtype: 'jira', from: '1', fromString: 'Old', to: '500', toString: 'Alphabet' },
          key('OLD-7', 'ABC-1'),
        ),
      ],
    });
    expect(story.projectMoves).toMatchObject([{ from: 'OLD', to: 'ABC', on: '2024-03-02', by: 'ann' }]);
  });
});
