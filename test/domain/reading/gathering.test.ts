import { expect, it } from 'vitest';
import { emptyGathering, historiesIn, type RecordMaker, takeHistories, takeIssues, takeListing } from '#domain/reading/gathering';

interface Sketch {
  readonly name: string;
  readonly entries: readonly unknown[];
  readonly whole: boolean;
}

const maker: RecordMaker<Sketch> = {
  read: (raw) =>
    typeof raw === 'string'
      ? { ok: true, record: { name: raw, entries: [], whole: false } }
      : { ok: false, issue: 'GEN-?', field: 'fields.created', problem: 'is missing' },
  add: (record, histories) => ({ record: { ...record, entries: [...record.entries, ...histories] }, skipped: null }),
  complete: (record) => ({ ...record, whole: true }),
};

it('takes an issue that comes twice once, the last word winning', () => {
  const gathering = emptyGathering<Sketch>();
  takeIssues(gathering, [{ id: '1', updated: 'monday', raw: 'first' }], maker, 1);
  const { wanted } = takeIssues(gathering, [{ id: '1', updated: 'tuesday', raw: 'second' }], maker, 1);
  expect([...gathering.records.values()].map(({ name }) => name)).toEqual(['second']);
  expect(wanted).toEqual(['1']);
});

it('leaves an issue that is the same as before', () => {
  const gathering = emptyGathering<Sketch>();
  takeIssues(gathering, [{ id: '1', updated: 'monday', raw: 'first' }], maker, 1);
  expect(takeIssues(gathering, [{ id: '1', updated: 'monday', raw: 'again' }], maker, 1)).toEqual({ fresh: [], wanted: [] });
});

it('says of an issue that cannot be read which field and why, and reads the others', () => {
  const gathering = emptyGathering<Sketch>();
  const found = [
    { id: '1', updated: 'monday', raw: null },
    { id: '2', updated: 'monday', raw: 'fine' },
  ];
  expect(takeIssues(gathering, found, maker, 1)).toEqual({ fresh: ['1', '2'], wanted: ['2'] });
  expect([...gathering.skipped.values()]).toEqual([{ issue: 'GEN-?', problem: 'fields.created: is missing' }]);
});

it('counts a history as whole when the last group of fields is in, and leaves histories nobody asked for', () => {
  const gathering = emptyGathering<Sketch>();
  takeIssues(gathering, [{ id: '1', updated: null, raw: 'one' }], maker, 2);
  takeHistories(
    gathering,
    [
      { issueId: '1', histories: ['a'] },
      { issueId: '9', histories: ['b'] },
    ],
    maker,
  );
  historiesIn(gathering, ['1'], 1, maker);
  expect(gathering.records.get('1')).toMatchObject({ entries: ['a'], whole: false });
  historiesIn(gathering, ['1'], 0, maker);
  expect(gathering.records.get('1')).toMatchObject({ whole: true });
  expect(gathering.records.has('9')).toBe(false);
});

it('drops what is not listed any more and tells what is missing, once the whole list is in', () => {
  const gathering = emptyGathering<Sketch>();
  takeIssues(
    gathering,
    ['1', '2'].map((id) => ({ id, updated: null, raw: id })),
    maker,
    1,
  );
  expect(takeListing(gathering, ['2'], { first: true, last: false })).toEqual([]);
  expect(gathering.records.size).toBe(2);
  expect(takeListing(gathering, ['3'], { first: false, last: true })).toEqual(['3']);
  expect([...gathering.records.keys()]).toEqual(['2']);
});
