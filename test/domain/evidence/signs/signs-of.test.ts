import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsFor } from '#domain/evidence/signs/questions-for';
import { isAbout, topicsOf } from '#domain/evidence/signs/topics-of';
import { WARNING_SIGNS } from '#domain/framework/warning-signs';
import { many, plus, readingsOf, recordOfWork, type Work } from './a-project';

const FIRST = '2024-03-04';
const SUMMARIES = [
  'Data audit',
  'Label the training data',
  'Integration with the CRM',
  'Demo',
  'Load test',
  'Go live',
  'A piece of work',
];

const anyDay = fc.integer({ min: 0, max: 110 }).map((days) => plus(FIRST, days));
const anyWork: fc.Arbitrary<Work> = fc
  .record({
    summary: fc.constantFrom(...SUMMARIES),
    created: anyDay,
    begun: fc.integer({ min: 0, max: 30 }),
    took: fc.option(fc.integer({ min: 0, max: 30 })),
    due: fc.option(anyDay),
    moved: fc.option(fc.tuple(anyDay, anyDay)),
    estimate: fc.option(fc.integer({ min: 1, max: 40 })),
    logged: fc.option(fc.tuple(anyDay, fc.integer({ min: 1, max: 8 }))),
    description: fc.constantFrom(null, 'Some text.', 'Done when it works.'),
    component: fc.constantFrom('One', 'Two'),
    who: fc.constantFrom('ann', 'ben', 'cleo', 'dora'),
  })
  .map(({ created, begun, took, due, moved, estimate, logged, component, who, ...more }) => {
    const started = plus(created, begun);
    return {
      ...more,
      created: `${created}T08:00`,
      started,
      components: [component],
      owners: [[`${started}T11:00`, who]],
      by: who,
      ...(took === null ? {} : { finished: `${plus(started, took)}T15:00` }),
      ...(due === null ? {} : { due, dueMoves: moved === null ? [] : [moved] }),
      ...(estimate === null ? {} : { estimate }),
      ...(logged === null ? {} : { logged: [logged] }),
    };
  });
const anyProject = fc.array(anyWork, { maxLength: 60 });

describe('the twenty warning signs', () => {
  it('each get one reading, in their order, also where there is no issue at all', () => {
    const readings = readingsOf([]);
    expect(readings.map(({ sign }) => sign)).toEqual(WARNING_SIGNS.map(({ id }) => id));
    expect(questionsFor(readings)).toHaveLength(20);
  });

  /** A project of data work with everything a sensor could wish for. */
  const asked = () =>
    questionsFor(readingsOf(many(60, { summary: 'Label the training data', started: FIRST, finished: '2024-05-31' })));

  it('leave to be asked what was taken over about the quality of the data (S1-12)', () => {
    expect(asked()).toContain('data-quality-taken-on-trust');
  });

  it('leave to be asked whether the sample was like production (S1-14)', () => {
    expect(asked()).toContain('sample-not-like-production');
  });

  it('leave to be asked what a score meant in business terms (S1-16)', () => {
    expect(asked()).toContain('metrics-not-in-business-terms');
  });

  it('leave to be asked whether the limits were understood (S1-18)', () => {
    expect(asked()).toContain('limits-not-understood');
  });

  it('become questions where the data is too poor, beside those that Jira never shows', () => {
    const readings = readingsOf(many(3, { started: FIRST }));
    expect(questionsFor(readings)).toContain('hours-not-tracked');
  });

  it('are read the same on a day, whatever came later', () => {
    fc.assert(
      fc.property(anyProject, anyDay, (works, asOf) => {
        const until = (when: string) => when.slice(0, 10) <= asOf;
        const known = works.map(
          ({ finished, started, logged, dueMoves, owners, ...work }): Work => ({
            ...work,
            ...(started && until(started) ? { started } : {}),
            ...(finished && until(finished) ? { finished } : {}),
            ...(logged ? { logged: logged.filter(([on]) => until(on)) } : {}),
            ...(dueMoves ? { dueMoves: dueMoves.filter(([on]) => until(on)) } : {}),
            ...(owners ? { owners: owners.filter(([on]) => until(on)) } : {}),
          }),
        );
        // Whether the project uses resolutions is known from the whole of it.
        const one: Work = { key: 'ABC-99', created: '2024-02-01', finished: '2024-02-02' };
        expect(readingsOf([...known, one], { asOf })).toEqual(readingsOf([...works, one], { asOf }));
      }),
      { numRuns: 60 },
    );
  });

  it('are plain data, with counts that fit, reasons where they are silent, and nobody named', () => {
    fc.assert(
      fc.property(anyProject, (works) => {
        const readings = readingsOf(works);
        expect(JSON.parse(JSON.stringify(readings))).toEqual(readings);
        for (const one of readings) {
          if (one.kind === 'question') continue;
          const silent = one.state === 'not-enough-data';
          expect([one.count === null, one.facts === null, one.lacking !== null]).toEqual([silent, silent, silent]);
          expect(new Set(one.keys).size).toBe(one.keys.length);
          for (const key of one.strongest) expect(one.keys).toContain(key);
        }
        expect(JSON.stringify(readings)).not.toMatch(/"(ann|ben|cleo|dora)"/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what an issue is about', () => {
  const about = (summary: string, more: Work = {}) => topicsOf(recordOfWork({ summary, ...more }));

  it('is told at the beginning of words, whatever stands between them', () => {
    expect(isAbout(about('Sign-off by the client'), 'review')).toBe(true);
    expect(isAbout(about('Disintegrate the old parser'), 'integration')).toBe(false);
    expect(isAbout(about('SSO'), 'integration')).toBe(true);
    expect(isAbout(about('Ssoft hyphens'), 'integration')).toBe(false);
    expect(isAbout(about('Plan der Anwenderschulungen'), 'enablement')).toBe(true);
  });

  it('is told by labels, components and the type as well, each by itself', () => {
    expect(isAbout(about('Ask for it', { labels: ['data-quality'] }), 'data-check')).toBe(true);
    expect(isAbout(about('Ask for it', { components: ['Documentation'] }), 'documentation')).toBe(true);
    expect(isAbout(about('Ask for it', { type: { name: 'Spike' } }), 'trial')).toBe(true);
    expect(isAbout(about('Ask for data', { labels: ['audit'] }), 'data-check')).toBe(false);
  });
});
