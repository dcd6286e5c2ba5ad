import { describe, expect, it } from 'vitest';
import { many, readingOf, type Work } from './a-project';

const criteria = 'Acceptance criteria: agents find it within a minute.';

describe('success criteria missing (S1-15)', () => {
  const text: Work = { description: 'As discussed.' };

  it('is seen when fewer than a fifth of the descriptions tell criteria (S1-15)', () => {
    const works = [...many(10, text), ...many(2, { description: criteria })];
    expect(readingOf('success-criteria-missing', works)).toMatchObject({
      state: 'seen',
      count: 10,
      ofAll: 12,
      confidence: 'fair',
      facts: { described: 1 },
    });
  });

  it('is not seen when enough of them do; faults, epics and sub-tasks need none (S1-15)', () => {
    const others = [
      ...many(20, { ...text, type: { name: 'Bug' } }),
      ...many(20, { ...text, type: { name: 'Epic', level: 1 } }),
      ...many(20, { ...text, type: { name: 'Sub-task', level: -1, subtask: true } }),
    ];
    const works = [...many(8, text), ...many(4, { description: criteria }), ...others];
    expect(readingOf('success-criteria-missing', works)).toMatchObject({
      state: 'not-seen',
      count: 8,
      ofAll: 12,
      keys: ['ABC-9', 'ABC-10', 'ABC-11', 'ABC-12'],
    });
  });

  it('stays silent where descriptions were not read, or are not written here (S1-15)', () => {
    expect(readingOf('success-criteria-missing', many(12, {})).lacking).toBe('no-descriptions');
    expect(readingOf('success-criteria-missing', many(12, { description: null })).lacking).toBe('no-descriptions');
    expect(readingOf('success-criteria-missing', many(5, text)).lacking).toBe('too-few-issues');
  });
});

describe('no review half way (S1-17)', () => {
  // Begun on 4 March, planned and finished by 26 May: the middle third is April.
  const works = many(12, { started: '2024-03-04', finished: '2024-05-26', due: '2024-05-26' });
  const review = (finished: string): Work => ({ summary: 'Demo for the client', started: '2024-03-20', finished });

  it('is seen when nothing was shown or released in the middle third (S1-17)', () => {
    expect(readingOf('no-midway-review', [...works, review('2024-05-24')])).toMatchObject({
      state: 'seen',
      count: 0,
      keys: [],
      facts: { from: '2024-04-01', to: '2024-04-29' },
    });
  });

  it('is not seen with a demo in it, or a release (S1-17)', () => {
    expect(readingOf('no-midway-review', [...works, review('2024-04-16')])).toMatchObject({
      state: 'not-seen',
      count: 1,
      keys: ['ABC-13'],
    });
    expect(readingOf('no-midway-review', [...works, { released: '2024-04-12', finished: '2024-05-20' }]).state).toBe('not-seen');
  });

  it('takes the first plan where work goes on, and stays silent before two thirds of it are over (S1-17)', () => {
    const open = many(12, { started: '2024-03-04', due: '2024-05-26' });
    expect(readingOf('no-midway-review', open, { asOf: '2024-05-10' }).state).toBe('seen');
    expect(readingOf('no-midway-review', open, { asOf: '2024-04-20' }).lacking).toBe('too-early');
    expect(readingOf('no-midway-review', many(12, { started: '2024-03-04' })).lacking).toBe('no-end-planned');
    expect(readingOf('no-midway-review', many(12, { started: '2024-03-04', due: '2024-03-20' })).lacking).toBe('too-short');
  });

  it('does not take a review of code or security for one (S1-17)', () => {
    const others = [
      { ...review('2024-04-16'), summary: 'Code review of the importer' },
      { ...review('2024-04-16'), summary: 'Security review' },
    ];
    expect(readingOf('no-midway-review', [...works, ...others]).state).toBe('seen');
  });
});
