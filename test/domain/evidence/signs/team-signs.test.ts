import { describe, expect, it } from 'vitest';
import { many, plus, readingOf, type Work } from './a-project';

describe('skills not held against the work (S1-27)', () => {
  const work: Work = { started: '2024-03-18', finished: '2024-04-10', owners: [['2024-03-11', 'who-ann']] };
  const handedOn: Work = {
    ...work,
    owners: [
      ['2024-03-11', 'who-ann'],
      ['2024-03-12', 'who-ben'],
    ],
  };

  it('is seen as a hint when a fifth of the issues were handed on untouched within two days (S1-27)', () => {
    expect(readingOf('skills-not-assessed', [...many(18, work), ...many(6, handedOn)])).toMatchObject({
      state: 'seen',
      count: 6,
      ofAll: 24,
      confidence: 'hint',
    });
  });

  it('is not seen for hand-offs after days, with a change of status, after work, or from whom the issue was created for (S1-27)', () => {
    const ordinary: readonly Work[] = [
      {
        ...work,
        owners: [
          ['2024-03-11', 'who-ann'],
          ['2024-03-15', 'who-ben'],
        ],
      },
      {
        ...work,
        started: '2024-03-04',
        owners: [
          ['2024-03-11', 'who-ann'],
          ['2024-03-12', 'who-ben', true],
        ],
      },
      {
        ...work,
        started: '2024-03-11T14:00',
        owners: [
          ['2024-03-11', 'who-ann'],
          ['2024-03-12', 'who-ben'],
        ],
      },
      // Taken up as it was given.
      {
        ...work,
        started: '2024-03-08',
        owners: [
          ['2024-03-11', 'who-ann', true],
          ['2024-03-12', 'who-ben'],
        ],
      },
      // Dated in between.
      {
        ...work,
        due: '2024-04-10',
        dueSet: '2024-03-11T18:00',
        owners: [
          ['2024-03-11', 'who-ann'],
          ['2024-03-12', 'who-ben'],
        ],
      },
    ];
    for (const one of ordinary)
      expect(readingOf('skills-not-assessed', [...many(18, work), ...many(6, one)])).toMatchObject({
        state: 'not-seen',
        count: 0,
      });
  });

  it('stays silent with few issues (S1-27)', () => {
    expect(readingOf('skills-not-assessed', many(12, handedOn)).lacking).toBe('too-few-issues');
  });
});

describe('knowledge in one pair of hands (S1-28)', () => {
  const work = (component: string, who: string): Work => ({
    components: [component],
    started: '2024-03-11',
    finished: '2024-04-10',
    owners: [['2024-03-08', who]],
  });
  const shared = many(12, (n) => work('Screens', ['who-ben', 'who-cleo', 'who-dora'][n % 3] as string));

  it('is seen when one person had most of a component, and tells the component and the share, never who (S1-28)', () => {
    const reading = readingOf('single-holder', [...many(11, work('Model', 'who-ann')), work('Model', 'who-ben'), ...shared]);
    expect(reading).toMatchObject({ state: 'seen', count: 1, ofAll: 2, facts: { by: 'component' } });
    expect(reading.facts).toMatchObject({ areas: [{ area: 'Model', issues: 12, share: 11 / 12 }] });
    expect(JSON.stringify(reading)).not.toMatch(/who-/);
    expect(reading.keys).toHaveLength(12);
  });

  it('goes by who had an issue longest while it was worked on, not by who had it last (S1-28)', () => {
    const passedOn = many(12, (n) => ({
      ...work('Model', 'who-ann'),
      owners: [
        ['2024-03-08', 'who-ann'],
        ['2024-04-09', ['who-ben', 'who-cleo', 'who-dora'][n % 3] as string],
      ] as const,
    }));
    expect(readingOf('single-holder', [...passedOn, ...shared])).toMatchObject({ state: 'seen', count: 1 });
  });

  it('does not count the time before work began (S1-28)', () => {
    const waited = many(12, (n) => ({
      ...work('Model', 'who-ann'),
      owners: [
        ['2024-03-02', 'who-ann'],
        ['2024-03-12', ['who-ben', 'who-cleo', 'who-dora'][n % 3] as string],
      ] as const,
      finished: '2024-03-18',
    }));
    expect(readingOf('single-holder', [...waited, ...shared]).state).toBe('not-seen');
  });

  it('is not seen when several worked on each; epics stand in for components (S1-28)', () => {
    const other = many(12, (n) => work('Model', ['who-ben', 'who-cleo', 'who-dora'][n % 3] as string));
    expect(readingOf('single-holder', [...other, ...shared])).toMatchObject({ state: 'not-seen', count: 0, ofAll: 2 });
    const epics = [...other, ...shared].map((one, n) => ({ ...one, components: [], parent: n < 12 ? 'ABC-90' : 'ABC-91' }));
    expect(readingOf('single-holder', epics)).toMatchObject({ state: 'not-seen', ofAll: 2, facts: { by: 'epic' } });
  });

  it('stays silent below three people, and where areas are small (S1-28)', () => {
    const two = [...many(12, work('Model', 'who-ann')), ...many(12, work('Screens', 'who-ben'))];
    expect(readingOf('single-holder', two)).toMatchObject({ state: 'not-enough-data', lacking: 'too-few-people', keys: [] });
    expect(readingOf('single-holder', shared).lacking).toBe('no-areas');
  });
});

describe('little written down (S1-29)', () => {
  const bare: Work = { started: '2024-03-11', finished: '2024-04-10', description: null };
  const told: Work = { ...bare, description: 'What it is, and why it is so.' };

  it('is seen when most finished work has no description and none of it is a document (S1-29)', () => {
    expect(readingOf('poor-documentation', [...many(18, bare), ...many(6, told)])).toMatchObject({
      state: 'seen',
      count: 18,
      ofAll: 24,
      facts: { documents: 0 },
    });
  });

  it('is not seen with a document, or with descriptions (S1-29)', () => {
    const runBook = { ...bare, summary: 'Write the run book' };
    expect(readingOf('poor-documentation', [...many(18, bare), ...many(6, told), runBook])).toMatchObject({
      state: 'not-seen',
      keys: ['ABC-25'],
    });
    expect(readingOf('poor-documentation', [...many(6, bare), ...many(18, told)]).state).toBe('not-seen');
  });

  it('stays silent where descriptions are not written, or little is finished (S1-29)', () => {
    expect(readingOf('poor-documentation', many(24, bare)).lacking).toBe('no-descriptions');
    expect(readingOf('poor-documentation', many(12, told)).lacking).toBe('too-few-issues');
  });
});

describe('signs of exhaustion (S1-30)', () => {
  const PEOPLE = ['who-ann', 'who-ben', 'who-cleo', 'who-dora'];
  const FIRST = '2024-03-04';
  /** One issue a weekday for twelve weeks: begun at nine, four times logged on; in the last four weeks at the hour given. */
  const project = (hour: string, lateBy: readonly string[] = PEOPLE) =>
    many(84, (n): Work => {
      const day = plus(FIRST, n);
      const by = PEOPLE[n % 4] as string;
      const when = n >= 56 && lateBy.includes(by) ? `${day}T${hour}` : `${day}T10:00`;
      return {
        started: `${day}T09:00`,
        finished: `${plus(day, 1)}T09:30`,
        logged: [
          [when, 1],
          [when, 1],
          [when, 1],
        ],
        by,
      };
    }).filter((_, n) => ![5, 6].includes(n % 7));

  it('is seen when the share of changes at night and at weekends has doubled, for the team as a whole (S1-30)', () => {
    const reading = readingOf('burnout-ignored', project('23:00'));
    expect(reading).toMatchObject({ state: 'seen', sign: 'burnout-ignored' });
    expect(new Set(reading.keys).size).toBe(reading.keys.length);
    expect(JSON.stringify(reading)).not.toMatch(/who-/);
    const { before, after } = reading.facts as { before: number; after: number };
    expect(after).toBeGreaterThan(0.5);
    expect(before).toBeLessThan(0.15);
  });

  it('is not seen when hours stayed as they were, or when they are those of one or two people (S1-30)', () => {
    expect(readingOf('burnout-ignored', project('11:00'))).toMatchObject({ state: 'not-seen', keys: [] });
    expect(readingOf('burnout-ignored', project('23:00', ['who-ann', 'who-ben']))).toMatchObject({ state: 'not-seen', keys: [] });
  });

  it('hides the late hours to come when one looks from an earlier day (S1-30)', () => {
    expect(readingOf('burnout-ignored', project('23:00'), { asOf: plus(FIRST, 54) })).toMatchObject({ state: 'not-seen' });
  });

  it('stays silent for fewer than three people, few changes or a short time (S1-30)', () => {
    expect(
      readingOf(
        'burnout-ignored',
        project('23:00').map((work) => ({ ...work, by: 'who-ann' })),
      ).lacking,
    ).toBe('too-few-people');
    expect(
      readingOf(
        'burnout-ignored',
        project('23:00').filter((_, n) => n % 5 === 0),
      ).lacking,
    ).toBe('too-few-changes');
    expect(readingOf('burnout-ignored', project('23:00').slice(0, 20)).lacking).toBe('too-short');
  });
});
