import { describe, expect, it } from 'vitest';
import { trustOf } from '#domain/evidence/trust/trust-of';
import type { TrustNote } from '#domain/evidence/trust/trust-report';
import type { IssueRecord } from '#domain/history/issue-record';
import {
  asJira,
  DOING,
  DONE,
  due,
  type Entry,
  endOf,
  entry,
  item,
  moved,
  recordOf,
  resolved,
  TO_DO,
} from '../../history/an-issue';
import { toldOf } from '../edges/told-of';
import { type Step, walked } from '../flow/walked-issue';

const report = (records: readonly IssueRecord[], { skipped = 0, narrowed = false } = {}, more = {}) =>
  trustOf(toldOf(records, more), { skipped, narrowed });
const noteIn = (records: readonly IssueRecord[], code: string, more = {}): TrustNote | undefined =>
  report(records, {}, more).notes.find((note) => note.code === code);

const FINISHED: readonly Step[] = [
  ['2024-03-04', DOING],
  ['2024-03-14', DONE],
];
const estimated = (from: string | null, to: string) => item('timeoriginalestimate', from, to);

describe('what limits the evidence (S3-1)', () => {
  it('names numbers without an issue, and cannot tell why they are not there', () => {
    const records = ['ABC-2', 'ABC-3', 'ABC-5', 'ABC-9'].map((key) => walked(key, FINISHED));
    expect(noteIn(records, 'missing-numbers')).toMatchObject({ count: 4, keys: [], detail: 'ABC-4, ABC-6–8', whole: false });
  });

  it('counts no gap for what could not be read, or was left out on purpose', () => {
    const records = ['ABC-1', 'ABC-4'].map((key) => walked(key, FINISHED));
    const { notes } = report(records, { skipped: 2 });
    expect(notes.map(({ code }) => code)).toContain('skipped');
    expect(notes.map(({ code }) => code)).not.toContain('missing-numbers');
    expect(report(records, { narrowed: true }).notes.map(({ code }) => code)).not.toContain('missing-numbers');
  });

  it.each([
    [
      'finished-before-creation',
      { resolution: { id: '1' }, resolutiondate: '2024-02-01T09:00:00.000+0000', status: asJira(DONE) },
    ],
    ['done-without-resolution', { status: asJira(DONE) }],
    ['resolved-but-open', { resolution: { id: '1' }, resolutiondate: '2024-04-01T09:00:00.000+0000', status: asJira(DOING) }],
    ['due-before-creation', { duedate: '2024-02-01' }],
  ])('finds impossible histories: %s', (code, fields) => {
    const records = [walked('ABC-1', FINISHED), recordOf({ key: 'ABC-2', fields })];
    expect(noteIn(records, code)?.keys).toEqual(['ABC-2']);
    expect(noteIn([walked('ABC-1', FINISHED)], code)).toBeUndefined();
  });

  it('finds a finish before the start of work, and one without any', () => {
    const early = recordOf({
      key: 'ABC-2',
      fields: { status: asJira(DONE), resolution: { id: '1' }, resolutiondate: '2024-03-02T09:00:00.000+0000' },
      histories: [
        entry('2024-03-04T09:00:00.000+0000', moved(TO_DO, DOING)),
        entry('2024-03-05T09:00:00.000+0000', moved(DOING, DONE)),
      ],
    });
    const never = walked('ABC-3', [['2024-03-04', DONE]]);
    const records = [walked('ABC-1', FINISHED), early, never];
    expect(noteIn(records, 'finished-before-start')?.keys).toEqual(['ABC-2']);
    expect(noteIn(records, 'finished-without-start')?.keys).toEqual(['ABC-3']);
  });

  it('finds plans that were written when the outcome was known', () => {
    const dated = (key: string, day: string) =>
      walked(
        key,
        [
          ['2024-03-04', DOING],
          [day, [due(null, '2024-03-14')]],
          ['2024-03-14', DONE],
        ],
        { fields: { duedate: '2024-03-14' } },
      );
    const records = [
      dated('ABC-1', '2024-03-05'),
      dated('ABC-2', '2024-03-14'),
      walked(
        'ABC-3',
        [
          ['2024-03-04', DOING],
          ['2024-03-06', [estimated(null, '3600')]],
          ['2024-03-14', DONE],
        ],
        {
          fields: { timeoriginalestimate: 3600 },
        },
      ),
    ];
    expect(noteIn(records, 'late-due-dates')?.keys).toEqual(['ABC-2']);
    expect(noteIn(records, 'late-estimates')?.keys).toEqual(['ABC-3']);
  });

  it('takes up what the evidence itself has noted, and that there are few issues', () => {
    const { notes } = report([recordOf({ histories: null })]);
    expect(notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['no-history', 'no-due-dates', 'no-estimates', 'few-issues']),
    );
  });

  it('names a note by its status where there are several of a kind', () => {
    const gone = recordOf({
      histories: [entry('2024-03-04T09:00:00.000+0000', moved({ ...DOING, id: '77', name: 'Parked' }, TO_DO))],
    });
    expect(noteIn([gone], 'status-gone')?.id).toBe('status-gone.Parked');
  });
});

describe('bulk edits (S3-18)', () => {
  const closedAt = (n: number, time: string, by = 'ann'): IssueRecord => {
    const closing: Entry = { ...entry(time, moved(TO_DO, DONE), resolved('1')), author: { accountId: by } };
    return recordOf({
      key: `ABC-${n}`,
      id: String(n),
      fields: {
        status: asJira(DONE),
        resolution: { id: '1' },
        resolutiondate: time,
        duedate: n < 6 ? '2024-03-10' : '2024-05-01',
      },
      histories: [closing],
    });
  };
  const at = (second: number) => `2024-05-06T10:00:${String(second).padStart(2, '0')}.000+0000`;
  const tidied = [1, 2, 3, 4, 5].map((n) => closedAt(n, at(n * 8)));

  it('are five issues or more that one person closed within a minute', () => {
    expect(noteIn(tidied, 'bulk-closings')).toMatchObject({
      keys: ['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4', 'ABC-5'],
      detail: '1',
      peak: { on: '2024-05-06', issues: 5 },
    });
    expect(noteIn(tidied.slice(1), 'bulk-closings')).toBeUndefined();
    expect(noteIn([...tidied.slice(1), closedAt(9, at(9), 'bob')], 'bulk-closings')).toBeUndefined();
    expect(noteIn([...tidied.slice(1), closedAt(9, '2024-05-06T10:02:00.000+0000')], 'bulk-closings')).toBeUndefined();
  });

  it('are told with the number that they would change', () => {
    const alone = closedAt(6, '2024-05-03T10:00:00.000+0000');
    const effects = noteIn([...tidied, alone], 'bulk-closings')?.effects;
    expect(effects).toEqual([
      { number: 'median-slip', told: 57, otherwise: 2 },
      { number: 'last-finish', told: '2024-05-06', otherwise: '2024-05-03' },
    ]);
  });

  it('are not seen from a day before', () => {
    expect(noteIn(tidied, 'bulk-closings', { asOf: endOf('2024-05-05') })).toBeUndefined();
  });
});

describe('clocks', () => {
  const numbered = (id: string, time: string): Entry => ({ ...entry(time, due(null, '2024-05-01')), id });

  it('jumped where a later number has a clearly earlier time', () => {
    const jumped = recordOf({
      histories: [numbered('20', '2024-03-02T10:00:00.000+0000'), numbered('10', '2024-03-02T11:00:00.000+0000')],
    });
    const steady = recordOf({
      histories: [numbered('10', '2024-03-02T10:00:00.000+0000'), numbered('20', '2024-03-02T11:00:00.000+0000')],
    });
    const near = recordOf({
      histories: [numbered('20', '2024-03-02T10:00:00.000+0000'), numbered('10', '2024-03-02T10:00:02.000+0000')],
    });
    expect(noteIn([jumped], 'clock-jumps')?.count).toBe(1);
    expect(noteIn([steady], 'clock-jumps')).toBeUndefined();
    expect(noteIn([near], 'clock-jumps')).toBeUndefined();
  });

  it('ran ahead where an entry is from after the moment of reading', () => {
    const ahead = recordOf({ histories: [numbered('1', '2024-06-30T10:00:00.000+0000')] });
    expect(noteIn([ahead], 'future-changes', { readAt: Date.parse('2024-06-29T10:00:00Z') })?.count).toBe(1);
    expect(noteIn([ahead], 'future-changes', { readAt: Date.parse('2024-06-30T10:00:01Z') })).toBeUndefined();
  });
});

describe('the order of notes', () => {
  it('puts first what does most harm to most issues', () => {
    const records = Array.from({ length: 12 }, (_, n) => walked(`ABC-${n + 1}`, FINISHED));
    const lost = Array.from({ length: 12 }, (_, n) => recordOf({ key: `ABC-${n + 13}`, id: `x${n}`, histories: null }));
    const { notes } = report([...records, ...lost]);
    expect(notes[0]?.code).toBe('no-due-dates');
    expect(notes[1]?.code).toBe('no-history');
    expect(notes.findIndex(({ code }) => code === 'no-start-dates')).toBeGreaterThan(1);
  });
});

describe('confidence in each claim (S3-18)', () => {
  const planned = (n: number) =>
    walked(`ABC-${n}`, [['2024-03-02', [due(null, '2024-03-12')]], ...FINISHED], { fields: { duedate: '2024-03-12' } });
  const undated = (n: number) => walked(`ABC-${n}`, FINISHED);
  const many = (from: number, to: number, make: (n: number) => IssueRecord) =>
    Array.from({ length: to - from + 1 }, (_, n) => make(from + n));
  const level = (records: readonly IssueRecord[]) => report(records).confidence.end;

  it('is sure when four in five issues bear it out, fair from two in five, else a hint', () => {
    expect(level(many(1, 20, planned))).toMatchObject({ level: 'sure', share: 1, because: [] });
    expect(level([...many(1, 12, planned), ...many(13, 20, undated)])).toMatchObject({ level: 'fair', share: 0.6 });
    expect(level([...many(1, 6, planned), ...many(7, 20, undated)])).toEqual({
      level: 'hint',
      share: 0.3,
      because: ['without-due-date'],
    });
  });

  it('is not sure of a handful, however complete', () => {
    expect(level(many(1, 6, planned))).toMatchObject({ level: 'fair', share: 1, because: ['few-issues'] });
    expect(level(many(1, 4, planned))).toMatchObject({ level: 'hint', share: 1 });
  });

  it('counts numbers without an issue as issues that could have told otherwise', () => {
    expect(level([...many(1, 10, planned), ...many(21, 30, planned)])).toMatchObject({
      level: 'fair',
      because: ['missing-numbers'],
    });
  });

  it('takes blocked time for a hint where nothing was ever marked', () => {
    expect(report(many(1, 20, planned)).confidence.blocked).toMatchObject({ level: 'hint', because: ['never-blocked'] });
  });
});
