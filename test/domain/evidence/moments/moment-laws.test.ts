import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '#domain/evidence/moments/moments-of';
import { momentsIn, plus, toldOfWork, type Work } from './a-project';

const START = '2024-03-01';
const day = fc.integer({ min: 0, max: 110 }).map((n) => plus(START, n));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 3 });

/** Any piece of work, with its days in an order that Jira could have written. */
const work: fc.Arbitrary<Omit<Work, 'key'>> = fc
  .record({
    created: fc.integer({ min: 0, max: 60 }).map((n) => plus(START, n)),
    startAfter: maybe(fc.integer({ min: 0, max: 20 })),
    finishAfter: maybe(fc.integer({ min: 21, max: 50 })),
    due: maybe(day),
    moves: fc.uniqueArray(fc.tuple(day, day), { maxLength: 3, selector: ([on]) => on }),
    estimate: maybe(fc.integer({ min: 0, max: 20 })),
    logged: maybe(fc.uniqueArray(fc.tuple(day, fc.integer({ min: 1, max: 30 })), { maxLength: 3, selector: ([on]) => on })),
    blockedFor: maybe(fc.integer({ min: 1, max: 40 })),
    versionMoves: fc.uniqueArray(fc.tuple(day, fc.constantFrom('Two', 'Three')), { maxLength: 1, selector: ([on]) => on }),
    reopenedAfter: maybe(fc.integer({ min: 1, max: 10 })),
    owner: maybe(fc.constantFrom('ann', 'bob', 'cho', 'dan', 'eve')),
    historyKnown: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  })
  .map(
    ({
      created,
      startAfter,
      finishAfter,
      blockedFor,
      reopenedAfter,
      owner,
      due,
      moves,
      estimate,
      logged,
      versionMoves,
      historyKnown,
    }): Omit<Work, 'key'> => {
      const later = <T extends readonly [string, unknown]>(all: readonly T[]) =>
        all.filter(([on]) => on > created).sort(([a], [b]) => (a < b ? -1 : 1));
      const finished = finishAfter === undefined ? undefined : plus(created, finishAfter);
      return {
        created,
        version: 'One',
        release: plus(START, 50),
        historyKnown,
        moves: later(moves),
        versionMoves: later(versionMoves),
        ...(startAfter === undefined ? {} : { started: plus(created, startAfter) }),
        ...(finished === undefined ? {} : { finished }),
        ...(finished === undefined || reopenedAfter === undefined ? {} : { reopened: [plus(finished, reopenedAfter)] }),
        ...(due === undefined ? {} : { due }),
        ...(estimate === undefined ? {} : { estimate }),
        ...(logged === undefined ? {} : { logged: later(logged) }),
        ...(blockedFor === undefined ? {} : { flagged: [[plus(created, 1), plus(created, 1 + blockedFor)] as const] }),
        ...(owner === undefined ? {} : { owners: [[plus(created, 1), owner] as const] }),
      };
    },
  );
const project = fc
  .array(work, { minLength: 1, maxLength: 40 })
  .map((works): Work[] => works.map((one, n) => ({ ...one, key: `ABC-${n + 1}` })));

describe('key moments of any project (S1-37)', () => {
  it('lie between the kick-off and the day one looks from, with issues that were there then', () => {
    fc.assert(
      fc.property(project, day, (works, asOf) => {
        const told = toldOfWork(works, asOf);
        const keys = new Set(told.issues.map(({ story }) => story.key));
        for (const moment of momentsOf(told)) {
          expect(moment.day <= asOf, moment.id).toBe(true);
          expect(moment.day >= (told.baseline?.date ?? asOf), moment.id).toBe(true);
          expect(moment.until === null || (moment.until >= moment.day && moment.until <= asOf), moment.id).toBe(true);
          expect(moment.keys.length, moment.id).toBeGreaterThan(0);
          expect(new Set(moment.keys).size).toBe(moment.keys.length);
          for (const key of moment.keys) expect(keys.has(key), `${moment.id} ${key}`).toBe(true);
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it('have names of their own, weights from 0 to 100, and nothing in them that a message would lose', () => {
    fc.assert(
      fc.property(project, (works) => {
        const moments = momentsIn(works);
        expect(new Set(moments.map(({ id }) => id)).size).toBe(moments.length);
        for (const { id, weight } of moments) {
          expect(weight >= 0 && weight <= 100, id).toBe(true);
          expect(id).toMatch(/^[A-Za-z0-9:._-]+$/);
        }
        expect(JSON.parse(JSON.stringify(moments))).toEqual(moments);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('do not depend on the order in which issues were read', () => {
    fc.assert(
      fc.property(project, (works) => {
        const plain = (those: readonly Work[]) =>
          momentsIn(those).map(({ keys, ...rest }) => ({ ...rest, keys: [...keys].sort() }));
        expect(plain([...works].reverse())).toEqual(plain(works));
      }),
      { seed: 13, numRuns: 60 },
    );
  });

  it('keep their names when work is added that has nothing to do with them', () => {
    fc.assert(
      fc.property(project, (works) => {
        const first = ['kick-off', 'first-date-move', 'long-block', 'release-moved'];
        const names = (those: readonly Work[]) =>
          momentsIn(those)
            .filter(({ kind }) => first.includes(kind))
            .map(({ id }) => id);
        const more: Work = { key: 'ABC-900', created: '2024-06-30' };
        expect(new Set(names([...works, more]))).toEqual(new Set(names(works)));
      }),
      { seed: 17, numRuns: 60 },
    );
  });
});
