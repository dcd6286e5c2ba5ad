import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyTable } from '#contract/snapshot/column-form';
import { readValue } from '#contract/snapshot/read-column';
import { writeValue } from '#contract/snapshot/write-column';

const KEYS = Array.from({ length: 200 }, (_, n) => `TRI-${n + 1}`);
const table = keyTable(KEYS);
const room = () => ({ values: 1_000_000 });
const there = (value: unknown) => JSON.parse(JSON.stringify(writeValue(value, table)));
const andBack = (value: unknown) => readValue(there(value), table, room());

const key = fc.constantFrom(...KEYS);
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const cell = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  key,
  day,
  fc.integer().map(String),
  fc.string(),
);
/** Lists as evidence has them: of one kind with gaps, of keys, of records of one shape, of lists. */
const column = fc.oneof(
  fc.array(fc.option(fc.integer())),
  fc.array(fc.option(key)),
  fc.uniqueArray(key).map((keys) => [...keys].sort((a, b) => KEYS.indexOf(a) - KEYS.indexOf(b))),
  fc.array(fc.option(day)),
  fc.array(fc.constantFrom('done', 'open', null)),
  fc.array(fc.option(fc.array(fc.record({ at: fc.integer(), key, day: fc.option(day) })))),
  fc.array(
    fc
      .record({ key, estimate: fc.integer({ min: 1 }), spent: fc.nat() })
      .map((one) => ({ ...one, ratio: one.spent / one.estimate })),
  ),
  fc.array(cell),
);

describe('A value written down in columns', () => {
  it('comes back exactly as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), column, fc.dictionary(fc.string(), column)), (given) => {
        // What JSON does not carry (a negative zero) is not asked for.
        const value = JSON.parse(JSON.stringify(given));
        expect(JSON.stringify(andBack(value))).toBe(JSON.stringify(value));
      }),
      { numRuns: 1500 },
    );
  });

  it('writes a run of issues as a range, and scattered ones as bits', () => {
    expect(there(KEYS.slice(20, 120))).toEqual(['r', 20, 100]);
    expect(there(KEYS.filter((_, n) => n % 2 === 0))[0]).toBe('b');
  });

  it('writes instants and days as steps, a small stock of texts as places, and a ratio not at all', () => {
    expect(there([1000, 1010, null, 1005])).toEqual(['d', 1000, 10, null, -5]);
    expect(there(['2026-03-01', '2026-03-02', '2026-03-31'])).toEqual(['y', 20_513, 1, 29]);
    expect(there(['done', 'open', 'done', 'done'])).toEqual(['s', ['done', 'open'], [0, 1, 0, 0]]);
    const misses = [4, 7, 9].map((spent) => ({ spent, estimate: 3, ratio: spent / 3 }));
    expect(there(misses).at(-1)).toEqual(['q', 0, 1]);
  });

  it('comes back at the edges of what numbers can count', () => {
    const edges = [2 ** 52, -(2 ** 52), 2 ** 53 - 1, -(2 ** 53 - 1), 2 ** 53, 0, 1e300];
    for (const a of edges)
      for (const b of edges) {
        for (const value of [
          [a, b, a, null, b],
          [String(a), String(b), String(a)],
          [[a], [b, a], null],
        ])
          expect(andBack(value), JSON.stringify(value)).toEqual(value);
      }
  });

  it('comes back with keys that look alike, and with keys of other projects', () => {
    const alike = ['A-1', 'A-01', 'A-001', 'AB-1', 'A_B-1', 'B-1'];
    const own = keyTable(alike);
    const lists = [
      alike,
      [...alike].reverse(),
      ['A-1', 'A-1', 'A-01'],
      ['X-1', 'A-1', 'X-2'],
      ['a-1', 'A-1 ', 'A-1'],
      ['1', '01', '-0', '1e3', ' 1'],
    ];
    for (const list of lists)
      expect(readValue(JSON.parse(JSON.stringify(writeValue(list, own))), own, room()), list.join()).toEqual(list);
  });

  it('keeps a field apart that is called as something that every object has', () => {
    const value = JSON.parse(
      '[{"__proto__":1,"constructor":"a"},{"__proto__":2,"constructor":"b"},{"__proto__":3,"constructor":"c"}]',
    );
    expect(JSON.stringify(andBack(value))).toBe(JSON.stringify(value));
    expect(Object.getPrototypeOf((andBack(value) as object[])[0])).toBe(Object.prototype);
  });
});

describe('What somebody else wrote', () => {
  it('is refused where it unfolds into more than is allowed', () => {
    for (const bomb of [
      ['c', 1e9, 0],
      ['c', 1e5, ['c', 1e5, 'x']],
      ['r', 0, 200, ...Array(4000).fill([-200, 200]).flat()],
      // A quotient holds nothing itself, and a value for each object.
      ['t', ['c', 2000, 1], ['a', 'b', ...Array(50).fill('q')], ['c', 2000, 1], ['c', 2000, 1], ...Array(50).fill(['q', 0, 1])],
      ['t', ['c', 2000, 1], Array(50).fill('x'), ...Array(50).fill(['q', 0, 1])],
    ])
      expect(() => readValue(bomb, table, { values: 10_000 })).toThrow('unfolds into more');
  });

  it('is refused where it is no form, points outside of the table, or does not add up', () => {
    const wrong = [
      ['z', 1],
      ['i', 5000],
      ['r', 199, 2],
      ['b', '!!!'.repeat(20) + '_'.repeat(40)],
      ['y', 1e7],
      ['d', 'one'],
      ['s', ['a'], [3]],
      ['f', ['a', 5], ['a', 1]],
      ['t', ['c', 2, 1], ['at'], ['a', 1]],
      ['t', ['c', 2, 1], ['at', 'by'], ['a', 1, 2]],
      ['c', -1, 0],
    ];
    for (const one of wrong) expect(() => readValue(one, table, room()), JSON.stringify(one).slice(0, 40)).toThrow('snapshot');
  });

  it('is refused where it is nested without end', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 500; n += 1) deep = ['a', deep];
    expect(() => readValue(deep, table, room())).toThrow('nested');
  });
});
