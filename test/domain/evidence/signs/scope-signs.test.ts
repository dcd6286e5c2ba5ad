import { describe, expect, it } from 'vitest';
import { many, plus, readingOf, type Work } from './a-project';

/** The plan: twenty issues from before work began on 4 March. */
const plan = (more: Work = {}) =>
  many(20, { started: '2024-03-04', due: '2024-05-31', description: 'As agreed.', estimate: 8, ...more });
const late: Work = { created: '2024-04-02', due: '2024-05-31' };

describe('no change requests (S1-19)', () => {
  it('is seen when hardly any addition is a change request or belongs to one (S1-19)', () => {
    expect(readingOf('no-change-requests', [...plan(), ...many(12, late)])).toMatchObject({
      state: 'seen',
      count: 12,
      ofAll: 12,
      confidence: 'fair',
      facts: { planned: 20 },
    });
  });

  it('is not seen when a tenth or more are, by type or label (S1-19)', () => {
    const requests = [
      { ...late, type: { name: 'Change request' } },
      { ...late, labels: ['CR-7'] },
    ];
    expect(readingOf('no-change-requests', [...plan(), ...many(10, late), ...requests])).toMatchObject({
      state: 'not-seen',
      count: 10,
      ofAll: 12,
      keys: ['ABC-31', 'ABC-32'],
    });
  });

  it('does not count faults, sub-tasks and epics as additions (S1-19)', () => {
    const others = many(12, (n) => ({
      ...late,
      type: n % 2 === 0 ? { name: 'Bug' } : { name: 'Part', level: -1, subtask: true },
    }));
    expect(readingOf('no-change-requests', [...plan(), ...others]).lacking).toBe('too-few-additions');
  });

  it('stays silent on a list that is filled as it goes: there was no plan to add to (S1-19)', () => {
    expect(readingOf('no-change-requests', [...plan(), ...many(80, late)])).toMatchObject({
      state: 'not-enough-data',
      lacking: 'no-plan',
    });
  });
});

describe('quick additions without their impact (S1-20)', () => {
  const quick: Work = { ...late, started: '2024-04-02T17:00', description: null };

  it('is seen when many additions were begun within a day with nothing written (S1-20)', () => {
    expect(readingOf('quick-additions', [...plan(), ...many(9, late), ...many(3, quick)])).toMatchObject({
      state: 'seen',
      count: 3,
      ofAll: 12,
      keys: ['ABC-30', 'ABC-31', 'ABC-32'],
    });
  });

  it('is not seen when they were estimated, described, or left to lie for a day (S1-20)', () => {
    const careful = [
      { ...quick, estimate: 4 },
      { ...quick, description: 'Takes half a day, and moves the training by one.' },
      { ...quick, started: '2024-04-05' },
    ];
    expect(readingOf('quick-additions', [...plan(), ...many(9, late), ...careful])).toMatchObject({
      state: 'not-seen',
      count: 0,
    });
  });

  it('stays silent where nobody estimates or describes anything (S1-20)', () => {
    const bare = [...many(20, { started: '2024-03-04' }), ...many(12, { ...quick })];
    expect(readingOf('quick-additions', bare).lacking).toBe('no-descriptions');
  });
});

describe('hours not tracked week by week (S1-21)', () => {
  const MONDAY = '2024-03-04';
  /** Four issues a week that are begun and finished in it, for ten weeks; time is logged on one of them unless the week is silent. */
  const weeks = (silent: readonly number[], more: Work = {}) =>
    many(40, (n): Work => {
      const week = Math.floor(n / 4);
      const monday = plus(MONDAY, week * 7);
      return {
        estimate: 8,
        started: monday,
        finished: plus(monday, 3),
        ...(n % 4 === 0 && !silent.includes(week) ? { logged: [[plus(monday, 4), 6]] } : {}),
        ...more,
      };
    });

  it('is seen when nobody logged time in three or more of ten weeks in which estimated work moved (S1-21)', () => {
    const reading = readingOf('hours-not-tracked', weeks([2, 3, 7]));
    expect(reading).toMatchObject({ state: 'seen', count: 3, ofAll: 10, confidence: 'sure', facts: { longestRun: 2 } });
    expect(reading.keys).toHaveLength(12);
    expect(reading.keys).toContain('ABC-9');
  });

  it('is not seen for two weeks, nor for weeks in which little moved: these may be holidays (S1-21)', () => {
    expect(readingOf('hours-not-tracked', weeks([2, 3]))).toMatchObject({ state: 'not-seen', count: 2 });
    const quiet = weeks([2, 3, 7]).filter((_, n) => Math.floor(n / 4) !== 7 || n % 4 === 0);
    expect(readingOf('hours-not-tracked', quiet)).toMatchObject({ state: 'not-seen', count: 2, ofAll: 9 });
  });

  it('counts a week by what moved on in it: not by who was given it, nor by what came after the finish (S1-21)', () => {
    const given = weeks([2, 3]).map((work): Work => ({ ...work, owners: [['2024-05-14', 'ann']], finished: '2024-06-20' }));
    expect(readingOf('hours-not-tracked', given)).toMatchObject({ count: 3, ofAll: 11 });
    const archived = weeks([2, 3]).map((work): Work => ({ ...work, owners: [['2024-05-14', 'ann', true]] }));
    expect(readingOf('hours-not-tracked', archived)).toMatchObject({ count: 2, ofAll: 10 });
  });

  it('counts weeks from Monday in the zone one looks from (S1-21)', () => {
    const sunday = weeks([2, 3, 7]).map((work, n) => (n === 28 ? { ...work, logged: [['2024-04-28T23:30', 6]] as const } : work));
    expect(readingOf('hours-not-tracked', sunday)).toMatchObject({ state: 'not-seen', count: 2 });
  });

  it('stays silent where nobody logs time at all, or nothing is estimated (S1-21)', () => {
    expect(readingOf('hours-not-tracked', weeks([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).lacking).toBe('no-time-logged');
    expect(
      readingOf(
        'hours-not-tracked',
        weeks([]).map(({ estimate: _, ...work }) => work),
      ).lacking,
    ).toBe('no-estimates');
    expect(readingOf('hours-not-tracked', weeks([]).slice(0, 16)).lacking).toBe('too-short');
  });

  it('shows on a project under way, and hides the weeks to come (S1-21)', () => {
    expect(readingOf('hours-not-tracked', weeks([2, 3, 7]), { asOf: plus(MONDAY, 48) })).toMatchObject({ count: 2, ofAll: 7 });
    const loggedLater = weeks([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(readingOf('hours-not-tracked', loggedLater, { asOf: plus(MONDAY, 48) }).lacking).toBe('no-time-logged');
  });
});

describe('scope talks avoided (S1-22)', () => {
  it('is seen when the work grew by a quarter and nothing gave way (S1-22)', () => {
    expect(readingOf('scope-talks-avoided', [...plan(), ...many(12, late)])).toMatchObject({
      state: 'seen',
      count: 12,
      ofAll: 20,
      confidence: 'hint',
      facts: { givenUp: 0, datesMoved: 0 },
    });
  });

  it('is not seen when dates were put off or work was given up since (S1-22)', () => {
    const [first, ...others] = plan();
    const putOff = { ...first, dueMoves: [['2024-04-10', '2024-06-14']] as const };
    const givenUp = { ...first, finished: '2024-05-02', givenUp: true };
    expect(readingOf('scope-talks-avoided', [putOff, ...others, ...many(12, late)])).toMatchObject({
      state: 'not-seen',
      keys: ['ABC-1'],
      facts: { datesMoved: 1 },
    });
    expect(readingOf('scope-talks-avoided', [givenUp, ...others, ...many(12, late)])).toMatchObject({
      state: 'not-seen',
      facts: { givenUp: 1, datesMoved: 0 },
    });
  });

  it('does not take a date that moved before the growth, or to an earlier day, for a talk (S1-22)', () => {
    const before = plan({ dueMoves: [['2024-03-20', '2024-06-14']] });
    const earlier = plan({ dueMoves: [['2024-04-10', '2024-05-14']] });
    expect(readingOf('scope-talks-avoided', [...before, ...many(12, late)]).state).toBe('seen');
    expect(readingOf('scope-talks-avoided', [...earlier, ...many(12, late)]).state).toBe('seen');
  });

  it('is not seen where the work hardly grew, and stays silent without a plan (S1-22)', () => {
    expect(readingOf('scope-talks-avoided', [...plan(), ...many(4, late)]).state).toBe('not-seen');
    expect(readingOf('scope-talks-avoided', [...plan(), ...many(70, late)]).lacking).toBe('no-plan');
  });
});
