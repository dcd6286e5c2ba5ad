import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foremost } from '#domain/evidence/foremost';

describe('the first few of very many', () => {
  it('are what the beginning of the sorted list would be, equal ones in the order in which they came', () => {
    const one = fc.record({ size: fc.integer({ min: 0, max: 9 }), name: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (all, most) => {
        const largestFirst = (a: { size: number }, b: { size: number }) => b.size - a.size;
        const few = foremost(most, largestFirst);
        for (const each of all) few.add(each);
        expect(few.list()).toEqual([...all].sort(largestFirst).slice(0, most));
      }),
    );
  });
});
