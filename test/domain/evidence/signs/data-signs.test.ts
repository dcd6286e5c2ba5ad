import { describe, expect, it } from 'vitest';
import { many, readingOf, type Work } from './a-project';

const audit: Work = { summary: 'Data audit of the ticket history', started: '2024-03-04', finished: '2024-03-15' };
const labels = many(5, { summary: 'Label the training data', created: '2024-03-01' });
const build = (started: string, more: Work = {}) =>
  many(12, { summary: 'Build a screen', started, finished: '2024-05-20', due: '2024-05-17', ...more });

describe('data audit skipped or rushed (S1-11)', () => {
  it('is seen when building began and no data was ever checked (S1-11)', () => {
    const reading = readingOf('data-audit-rushed', [...build('2024-03-11'), ...labels]);
    expect(reading).toMatchObject({
      state: 'seen',
      count: 12,
      ofAll: 12,
      confidence: 'hint',
      facts: { firstCheck: null, spent: null },
    });
    expect(reading.keys).toHaveLength(12);
    expect(reading.strongest[0]).toBe('ABC-1');
  });

  it('is seen when a quarter of the building had begun before the first check did (S1-11)', () => {
    const late = { ...audit, started: '2024-03-20', finished: '2024-03-29' };
    const works = [...build('2024-03-11').slice(0, 3), ...build('2024-04-02').slice(0, 9), late, ...labels];
    expect(readingOf('data-audit-rushed', works)).toMatchObject({
      state: 'seen',
      count: 3,
      ofAll: 12,
      facts: { firstCheck: '2024-03-20' },
    });
  });

  it('is not seen when the data was checked first, and names the checks (S1-11)', () => {
    const reading = readingOf('data-audit-rushed', [audit, ...build('2024-03-18'), ...labels]);
    expect(reading).toMatchObject({ state: 'not-seen', count: 0, keys: ['ABC-1'] });
  });

  it('is seen when all checks together took less than half a day (S1-11)', () => {
    const rushed = { ...audit, logged: [['2024-03-05', 1.5]] } as const;
    const long = { ...audit, logged: [['2024-03-05', 24]] } as const;
    expect(readingOf('data-audit-rushed', [rushed, ...build('2024-03-18'), ...labels])).toMatchObject({
      state: 'seen',
      facts: { spent: 5400 },
      keys: ['ABC-1'],
    });
    expect(readingOf('data-audit-rushed', [long, ...build('2024-03-18'), ...labels]).state).toBe('not-seen');
  });

  it('knows the parts of an audit by the epic above them, and words of other languages (S1-11)', () => {
    const epic: Work = { key: 'ABC-90', summary: 'Qualität der Daten', type: { name: 'Epic', level: 1 } };
    const parts = many(2, { summary: 'Count what is empty', parent: 'ABC-90', started: '2024-03-04', finished: '2024-03-08' });
    const reading = readingOf('data-audit-rushed', [...build('2024-03-18'), ...labels, epic, ...parts]);
    expect(reading).toMatchObject({ state: 'not-seen', keys: ['ABC-19', 'ABC-20'] });
    for (const summary of ['Audit des données', 'Auditoría de datos', 'Datenprüfung']) {
      const check = { ...audit, summary };
      expect(readingOf('data-audit-rushed', [check, ...build('2024-03-18'), ...labels]).state, summary).toBe('not-seen');
    }
  });

  it('stays silent where hardly any issue speaks of data, or nothing tells the order (S1-11)', () => {
    expect(readingOf('data-audit-rushed', build('2024-03-11'))).toMatchObject({
      state: 'not-enough-data',
      lacking: 'no-data-work',
      count: null,
      keys: [],
    });
    const bare = [...build('2024-03-11'), ...labels].map((work) => ({ ...work, historyKnown: false }));
    expect(readingOf('data-audit-rushed', bare).lacking).toBe('no-history');
    const wordless = [...build('2024-03-11'), ...labels].map((work) => ({ ...work, summary: null }));
    expect(readingOf('data-audit-rushed', wordless).lacking).toBe('no-texts');
  });
});

describe('dates promised on unchecked data (S1-13)', () => {
  const early = build('2024-03-06', { created: '2024-03-01' });

  it('is seen when most dated work had begun before a check of the data was finished (S1-13)', () => {
    expect(readingOf('data-assumed-before-commitment', [audit, ...early, ...labels])).toMatchObject({
      state: 'seen',
      count: 12,
      ofAll: 12,
      facts: { checked: '2024-03-15' },
    });
    expect(readingOf('data-assumed-before-commitment', [...early, ...labels]).facts).toEqual({ checked: null });
  });

  it('is not seen when work began after the check, or got its date only then (S1-13)', () => {
    const after = build('2024-03-18');
    expect(readingOf('data-assumed-before-commitment', [audit, ...after, ...labels])).toMatchObject({
      state: 'not-seen',
      count: 0,
      keys: ['ABC-1'],
    });
    const datedLater = build('2024-03-06', { dueSet: '2024-03-20' });
    expect(readingOf('data-assumed-before-commitment', [audit, ...datedLater, ...labels]).state).toBe('not-seen');
  });

  it('stays silent where the work has no due dates (S1-13)', () => {
    const undated = many(12, { started: '2024-03-06' });
    expect(readingOf('data-assumed-before-commitment', [audit, ...undated, ...labels])).toMatchObject({
      state: 'not-enough-data',
      lacking: 'no-due-dates',
    });
  });
});
