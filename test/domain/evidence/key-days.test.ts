import { describe, expect, it } from 'vitest';
import { keyDaysOf } from '#domain/evidence/key-days';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { tellStory } from '#domain/history/tell-story';
import {
  asJira,
  DOING,
  DONE,
  due,
  entry,
  type IssueParts,
  lensOn,
  moved,
  recordOf,
  resolved,
  TO_DO,
  zone,
} from '../history/an-issue';

const utc = zone('UTC');
const keyDays = (parts: readonly IssueParts[], asOf = Date.parse('2024-06-30T12:00:00Z')) => {
  const records = parts.map((one, n) => recordOf({ key: `ABC-${n + 1}`, id: String(n + 1), ...one }));
  const lens = lensOn(records, { asOf });
  const issues = records.map((record) => ({ record, story: tellStory(record, lens) }));
  const evidence = projectEvidence(
    issues.map(({ story }) => story),
    { asOf, zone: utc },
  );
  return keyDaysOf(evidence, issues, utc);
};
const dates = (...given: Parameters<typeof keyDays>) => keyDays(...given).map(({ kind, date, keys }) => [kind, date, keys]);
const lateOn = (parts: IssueParts) => keyDays([parts]).find(({ kind }) => kind === 'first-late')?.date;
const done = { status: asJira(DONE), resolution: { id: '1' } };
const finished = (at: string) => ({ ...done, resolutiondate: `${at}T10:00:00.000+0000` });
const finish = (at: string) => entry(`${at}T10:00:00.000+0000`, moved(TO_DO, DONE), resolved('1'));

describe('the days that are marked where one chooses the day to look from (S1-37)', () => {
  it('are first day, baseline, first date move, first late item, releases and today, in their order', () => {
    const released = { id: '7', name: 'Pilot', released: true, releaseDate: '2024-05-02' };
    expect(
      dates([
        {
          fields: { status: asJira(DOING), duedate: '2024-04-20', fixVersions: [released] },
          histories: [
            entry('2024-03-05T09:00:00.000+0000', moved(TO_DO, DOING)),
            entry('2024-03-12T09:00:00.000+0000', due('2024-04-01', '2024-04-20')),
          ],
        },
        {
          fields: {
            created: '2024-03-04T09:00:00.000+0000',
            fixVersions: [released, { id: '8', name: 'Later', released: false }],
          },
        },
      ]),
    ).toEqual([
      ['first-day', '2024-03-01', ['ABC-1']],
      ['baseline', '2024-03-05', []],
      ['first-date-move', '2024-03-12', ['ABC-1']],
      ['first-late', '2024-04-21', ['ABC-1']],
      ['release', '2024-05-02', ['ABC-1', 'ABC-2']],
      ['last-day', '2024-06-30', []],
    ]);
  });

  it('leave out what did not happen, and a release that is still to come', () => {
    const planned = { id: '7', name: 'Pilot', released: true, releaseDate: '2024-08-01' };
    expect(dates([{ fields: { fixVersions: [planned], duedate: '2024-07-01' } }]).map(([kind]) => kind)).toEqual([
      'first-day',
      'baseline',
      'last-day',
    ]);
    expect(keyDays([])).toEqual([]);
  });
});

describe('the first late item', () => {
  it('is late on the day after its due date, if it was unfinished at its end', () => {
    expect(lateOn({ fields: { ...finished('2024-04-02'), duedate: '2024-04-01' }, histories: [finish('2024-04-02')] })).toBe(
      '2024-04-02',
    );
    expect(
      lateOn({ fields: { ...finished('2024-04-01'), duedate: '2024-04-01' }, histories: [finish('2024-04-01')] }),
    ).toBeUndefined();
  });

  it('is not late by a due date that was moved in time, but by the one that came after it', () => {
    const histories = (at: string) => [entry(`${at}T09:00:00.000+0000`, due('2024-04-01', '2024-04-10'))];
    expect(lateOn({ fields: { duedate: '2024-04-10' }, histories: histories('2024-03-20') })).toBe('2024-04-11');
    expect(lateOn({ fields: { duedate: '2024-04-10' }, histories: histories('2024-04-03') })).toBe('2024-04-02');
  });

  it('is not late before anybody had set the date, and not by one that was set and finished on one day', () => {
    const set = entry('2024-04-15T09:00:00.000+0000', due(null, '2024-04-01'));
    expect(lateOn({ fields: { duedate: '2024-04-01' }, histories: [set] })).toBe('2024-04-15');
    const closed = { fields: { ...finished('2024-04-15'), duedate: '2024-04-01' }, histories: [set, finish('2024-04-15')] };
    expect(lateOn(closed)).toBeUndefined();
  });
});
