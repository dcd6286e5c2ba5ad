import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOperationRate, OPERATIONS_PER_SECOND } from './operation-rate';

describe('the rate of operations', () => {
  it('lets no second have more than the limit, wherever it begins, and refuses nothing below it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 100, maxLength: 400 }), (pauses) => {
        let at = 0;
        const rate = createOperationRate(() => at);
        const taken: number[] = [];
        for (const pause of pauses) {
          at += pause;
          const before = taken.filter((one) => at - one < 1_000).length;
          expect(rate.take()).toBe(before < OPERATIONS_PER_SECOND);
          if (before < OPERATIONS_PER_SECOND) taken.push(at);
        }
        expect(rate.report()).toMatchObject({ operations: pauses.length, refused: pauses.length - taken.length });
      }),
      { seed: 20_260_820 },
    );
  });

  it('tells the most that were asked for in any second, the refused ones too', () => {
    let at = 0;
    const rate = createOperationRate(() => at);
    rate.setLimit(2);
    const answers = [0, 500, 900, 1_000, 5_000].map((next) => {
      at = next;
      return rate.take();
    });
    expect(answers).toEqual([true, true, false, true, true]);
    expect(rate.report()).toEqual({ operations: 5, peakPerSecond: 3, refused: 1 });
    rate.reset();
    expect(rate.report()).toEqual({ operations: 0, peakPerSecond: 0, refused: 0 });
  });
});
