import { describe, expect, test } from 'vitest';
import { addHistories } from '#domain/history/add-histories';
import { emptyFieldMap } from '#domain/history/field-map';
import { readIssue } from '#domain/history/read-issue';
import { tellStory } from '#domain/history/tell-story';
import {
  asJira,
  assigned,
  counted,
  DOING,
  DONE,
  due,
  entry,
  lensOn,
  moved,
  rawIssue,
  recordOf,
  resolved,
  TO_DO,
} from './an-issue';

const problemOf = (raw: unknown) => {
  const read = readIssue(raw, emptyFieldMap);
  return read.ok ? null : { issue: read.issue, field: read.field };
};

describe('an issue that cannot be read', () => {
  test.each([
    ['a number', 5, '?', 'issue'],
    ['without a key', { id: '1', fields: {} }, '?', 'key'],
    ['with a key that is none', { key: 'nonsense', fields: {} }, '?', 'key'],
    ['without fields', { key: 'ABC-1' }, 'ABC-1', 'fields'],
    ['without a status', rawIssue({ fields: { status: null } }), 'ABC-1', 'fields.status'],
    ['created in month 13', rawIssue({ fields: { created: '2024-13-01T00:00:00.000+0000' } }), 'ABC-1', 'fields.created'],
    ['due on 30 February', rawIssue({ fields: { duedate: '2024-02-30' } }), 'ABC-1', 'fields.duedate'],
    [
      'resolved at hour 25',
      rawIssue({ fields: { resolutiondate: '2024-02-20T25:00:00.000+0000' } }),
      'ABC-1',
      'fields.resolutiondate',
    ],
    ['with a text as estimate', rawIssue({ fields: { timeoriginalestimate: '2h' } }), 'ABC-1', 'fields.timeoriginalestimate'],
    ['with a history that is no list', { ...rawIssue(), changelog: { histories: {} } }, 'ABC-1', 'changelog.histories'],
    [
      'with a history entry without a time',
      rawIssue({ histories: [entry('2024-03-02T00:00:00.000+0000'), entry('soon')] }),
      'ABC-1',
      'changelog.histories[1].created',
    ],
  ])('%s names the field (S3-1)', (_, raw, issue, field) => expect(problemOf(raw)).toEqual({ issue, field }));
});

describe('what is known of a history', () => {
  test('nothing, when the issue carries no changelog', () => {
    const record = recordOf({ histories: null });
    expect(record.historyKnown && record.historyMissing === 0).toBe(false);
    expect(counted(record, lensOn([record]))).toMatchObject({
      historyKnown: false,
      started: null,
      firstDue: null,
      dueMoves: null,
      statusMs: null,
      blockedMs: null,
      reopenings: null,
      handOffs: null,
    });
  });

  test('that nothing happened, when it is there and empty', () => {
    const record = recordOf({ fields: { duedate: '2024-04-01' }, histories: [] });
    expect(record.historyKnown && record.historyMissing === 0).toBe(true);
    expect(counted(record, lensOn([record]))).toMatchObject({
      historyKnown: true,
      firstDue: '2024-04-01',
      dueMoves: [],
      handOffs: [],
      blockedMs: 0,
    });
  });

  test('a part, when Jira says there are more entries than it sent', () => {
    const record = recordOf({ histories: [entry('2024-03-02T00:00:00.000+0000')], total: 7 });
    expect(record.historyKnown && record.historyMissing === 0).toBe(false);
    expect(tellStory(record, lensOn([record])).notes).toContainEqual({ code: 'incomplete-history', detail: null });
  });
});

describe('histories that come in pages', () => {
  const fields = {
    status: asJira(DONE),
    resolution: { id: '1' },
    resolutiondate: '2024-03-05T00:00:00.000+0000',
    assignee: { accountId: 'bob' },
  };
  const at = (day: number) => Date.UTC(2024, 2, day);
  const histories = [
    { ...entry(at(2), moved(TO_DO, DOING)), id: '11' },
    { ...entry(at(3), assigned('ann', 'bob'), due(null, '2024-03-04')), id: '12' },
    { ...entry(at(5), moved(DOING, DONE), resolved('1')), id: '13' },
  ];
  const told = (...pages: unknown[][]) => {
    const record = pages.reduce<ReturnType<typeof recordOf>>(
      (known, page) => addHistories(known, page, emptyFieldMap),
      recordOf({ fields, histories: null }),
    );
    return counted(record, lensOn([record]));
  };

  test('tell the same story in any order of pages, and with epoch milliseconds', () => {
    const whole = told(histories);
    expect(whole).toMatchObject({
      handOffs: [{ from: 'ann', to: 'bob' }],
      started: at(2),
      statusMs: { 'To do': 54_000_000, Doing: 259_200_000 },
    });
    expect(told(histories.slice(2), histories.slice(0, 2))).toEqual(whole);
    expect(told([...histories].reverse())).toEqual(whole);
  });

  test('count an entry once that comes twice', () => expect(told(histories, histories.slice(1))).toEqual(told(histories)));

  test('join an entry that comes in two halves with different fields', () => {
    const half = (keep: string) =>
      histories.map((one) => ({
        ...one,
        items: (one.items as { field: string }[]).filter(({ field }) => (field === keep) === (keep === 'status')),
      }));
    const others = histories.map((one) => ({
      ...one,
      items: (one.items as { field: string }[]).filter(({ field }) => field !== 'status'),
    }));
    expect(told(half('status'), others)).toEqual(told(histories));
  });

  test('an empty page says that nothing happened', () => {
    const record = addHistories(recordOf({ histories: null }), [], emptyFieldMap);
    expect(record.historyKnown && record.historyMissing === 0).toBe(true);
  });
});

test('a record can be cloned structurally and still tells its story', () => {
  const record = recordOf({
    fields: { status: asJira(DOING) },
    histories: [entry('2024-03-02T00:00:00.000+0000', moved(TO_DO, DOING), due(null, '2024-05-05'))],
  });
  expect(tellStory(structuredClone(record), lensOn([record]))).toEqual(tellStory(record, lensOn([record])));
});
