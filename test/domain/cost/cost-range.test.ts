import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CostAssumptions, usualCost } from '#domain/cost/cost-assumptions';
import { costRange } from '#domain/cost/cost-range';
import { type Range, rangeOf } from '#domain/cost/range';

const assumed = (more: Partial<CostAssumptions>): CostAssumptions => ({ ...usualCost, ...more });
const told: CostAssumptions = assumed({
  rate: { from: 80, to: 120 },
  lostPeople: 4,
  lostHours: { from: 100, to: 200 },
  reworkHours: { from: 50, to: 100 },
  lostFutureWork: { from: 0, to: 100_000 },
  participants: 5,
});

describe('What a failure cost', () => {
  it('adds lost work, rework and lost future work up as a range, from the own rates of the organisation (S1-74)', () => {
    const cost = costRange(told);
    expect(cost.parts).toEqual({
      lostWork: { from: 32_000, to: 96_000 },
      rework: { from: 4_000, to: 12_000 },
      lostFutureWork: { from: 0, to: 100_000 },
    });
    expect(cost.failure).toEqual({ known: true, range: { from: 36_000, to: 208_000 } });
  });

  it('says what is missing instead of taking it for nothing', () => {
    expect(costRange(usualCost).failure).toEqual({ known: false, missing: 'no-loss' });
    expect(costRange(assumed({ reworkHours: { from: 1, to: 2 } })).failure).toEqual({ known: false, missing: 'no-rate' });
    expect(costRange(assumed({ rate: { from: 1, to: 2 } })).postMortem).toEqual({ known: false, missing: 'no-participants' });
  });
});

describe('What a post-mortem costs, and when it pays', () => {
  it('takes 4 to 8 hours for preparing and meeting and 2 to 4 for the register, of each who takes part (S1-75)', () => {
    expect(costRange(told).postMortem).toEqual({ known: true, range: { from: 5 * 6 * 80, to: 5 * 12 * 120 } });
  });

  it('tells how likely one prevented failure must be, and what it would give back, as ranges (S1-76)', () => {
    const { breakEven, returns } = costRange(told);
    expect(breakEven?.from).toBeCloseTo(2_400 / 208_000);
    expect(breakEven?.to).toBeCloseTo(7_200 / 36_000);
    expect(returns?.from).toBeCloseTo(5);
    expect(returns?.to).toBeCloseTo(208_000 / 2_400);
  });

  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  const range: fc.Arbitrary<Range> = fc.tuple(amount, amount).map(([a, b]) => rangeOf(a, b));
  const maybe = fc.option(range);
  const any: fc.Arbitrary<CostAssumptions> = fc.record({
    rate: maybe,
    lostPeople: fc.option(fc.nat(500)),
    lostHours: maybe,
    reworkHours: maybe,
    lostFutureWork: maybe,
    participants: fc.option(fc.nat(50)),
    meetingHours: range,
    registerHours: range,
  });

  it('never gives a range that runs backwards, or an amount below nothing', () => {
    fc.assert(
      fc.property(any, (assumptions) => {
        const { parts, failure, postMortem, breakEven, returns } = costRange(assumptions);
        const ranges = [
          ...Object.values(parts),
          breakEven,
          returns,
          failure.known && failure.range,
          postMortem.known && postMortem.range,
        ];
        for (const one of ranges) {
          if (!one) continue;
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.to).toBeGreaterThanOrEqual(one.from);
        }
      }),
    );
  });

  it('costs no less where a rate, an hour or a person more is assumed', () => {
    const grown = (range: Range | null): Range | null => range && { from: range.from + 1, to: range.to + 2 };
    const more = (a: CostAssumptions): CostAssumptions => ({
      rate: grown(a.rate),
      lostPeople: a.lostPeople === null ? null : a.lostPeople + 1,
      lostHours: grown(a.lostHours),
      reworkHours: grown(a.reworkHours),
      lostFutureWork: grown(a.lostFutureWork),
      participants: a.participants === null ? null : a.participants + 1,
      meetingHours: grown(a.meetingHours) as Range,
      registerHours: grown(a.registerHours) as Range,
    });
    fc.assert(
      fc.property(any, (assumptions) => {
        const [less, greater] = [costRange(assumptions), costRange(more(assumptions))];
        for (const which of ['failure', 'postMortem'] as const) {
          const [a, b] = [less[which], greater[which]];
          if (!a.known || !b.known) continue;
          expect(b.range.from).toBeGreaterThanOrEqual(a.range.from);
          expect(b.range.to).toBeGreaterThanOrEqual(a.range.to);
        }
      }),
    );
  });

  it('turns no word about morale or reputation into an amount', () => {
    expect(Object.keys(usualCost).join(' ')).not.toMatch(/morale|reputation/i);
  });
});
