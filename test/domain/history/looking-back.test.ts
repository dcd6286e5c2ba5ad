import { describe, expect, test } from 'vitest';
import { existedAt } from '#domain/history/issue-record';
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
  recordOf,
  resolved,
  storyOf,
  TO_DO,
} from './an-issue';

const key = (from: string, to: string) => ({
  field: 'Key',
  fieldtype: 'jira',
  from: null,
  fromString: from,
  to: null,
  toString: to,
});
const parts = {
  fields: {
    status: asJira(DONE),
    resolution: { id: '1' },
    resolutiondate: '2024-03-20T15:00:00.000+0000',
    duedate: '2024-03-18',
    timeoriginalestimate: 7200,
    assignee: { accountId: 'bob' },
    fixVersions: [{ id: '2', name: 'v2' }],
  },
  histories: [
    entry('2024-03-03T09:00:00.000+0000', moved(TO_DO, DOING), assigned(null, 'ann'), item('timeoriginalestimate', null, '3600')),
    entry(
      '2024-03-05T09:00:00.000+0000',
      due('2024-03-10', '2024-03-14'),
      item('fixVersions', '1', '', { field: 'Fix Version', fromString: 'v1' }),
    ),
    entry('2024-03-06T09:00:00.000+0000', moved(DOING, DONE)),
    entry('2024-03-07T09:00:00.000+0000', resolved('1')),
    entry(
      '2024-03-09T09:00:00.000+0000',
      moved(DONE, DOING),
      resolved(null, '1'),
      item('fixVersions', '', '2', { field: 'Fix Version', toString: 'v2' }),
    ),
    entry(
      '2024-03-12T09:00:00.000+0000',
      due('2024-03-14', '2024-03-18'),
      assigned('ann', 'bob'),
      item('timeoriginalestimate', '3600', '7200'),
      key('OLD-4', 'ABC-1'),
    ),
    entry('2024-03-20T15:00:00.020+0000', moved(DOING, DONE), resolved('1')),
  ],
};
const on = (day: string) => storyOf(parts, { asOf: endOf(day) });

describe('as of an earlier day', () => {
  test('an issue shows what could be seen then, and nothing that came later', () => {
    expect(on('2024-03-02')).toMatchObject({
      status: { name: 'To do' },
      started: null,
      finished: null,
      assignee: null,
      firstDue: '2024-03-10',
      due: '2024-03-10',
      dueMoves: [],
      estimate: null,
      estimateFirst: null,
      projectKey: 'OLD',
    });
    expect(on('2024-03-05')).toMatchObject({
      status: { name: 'Doing' },
      assignee: 'ann',
      due: '2024-03-14',
      estimate: 3600,
      reopenings: [],
      versions: [],
    });
    expect(on('2024-03-10')).toMatchObject({
      due: '2024-03-14',
      dueMoves: [{ to: '2024-03-14' }],
      handOffs: [],
      projectMoves: [],
      versions: [{ id: '2' }],
    });
    expect(on('2024-03-12')).toMatchObject({
      due: '2024-03-18',
      assignee: 'bob',
      estimate: 7200,
      handOffs: [{ to: 'bob' }],
      projectKey: 'ABC',
    });
  });

  test('it was finished at the later of the last resolution and the last entry into done, if both stood', () => {
    expect(iso(on('2024-03-06').finished)).toBeNull();
    expect(iso(on('2024-03-07').finished)).toBe('2024-03-07T09:00:00.000Z');
    expect(iso(on('2024-03-09').finished)).toBeNull();
    expect(iso(on('2024-06-30').finished)).toBe('2024-03-20T15:00:00.000Z');
  });

  test('it was not finished before it stood in done, though it had a resolution', () => {
    const resolvedFirst = {
      fields: { status: asJira(DONE), resolution: { id: '1' }, resolutiondate: '2024-03-04T09:00:00.000+0000' },
      histories: [
        entry('2024-03-04T09:00:00.000+0000', resolved('1')),
        entry('2024-03-06T09:00:00.000+0000', moved(TO_DO, DONE)),
      ],
    };
    expect(storyOf(resolvedFirst, { asOf: endOf('2024-03-05') }).finished).toBeNull();
    expect(iso(storyOf(resolvedFirst, { asOf: endOf('2024-03-06') }).finished)).toBe('2024-03-06T09:00:00.000Z');
    expect(iso(storyOf(resolvedFirst).finished)).toBe('2024-03-04T09:00:00.000Z');
  });

  test('time in status ends at that day', () =>
    expect(on('2024-03-03').statusMs).toEqual({ 'To do': 48 * 3_600_000, Doing: 15 * 3_600_000 - 1 }));

  test('an issue that came later did not exist', () => {
    expect(existedAt(recordOf(parts), endOf('2024-02-29'))).toBe(false);
    expect(existedAt(recordOf(parts), endOf('2024-03-01'))).toBe(true);
  });
});
