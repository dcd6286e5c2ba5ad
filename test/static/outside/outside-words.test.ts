import { describe, expect, it } from 'vitest';
import { usualCost } from '#domain/cost/cost-assumptions';
import { costRange } from '#domain/cost/cost-range';
import { nothingEntered } from '#domain/outside/nothing-entered';
import { numberIn } from '../../../static/project/src/outside/number-in';
import {
  adoptionLines,
  adoptionSentence,
  costSentences,
  deliverablesSentence,
  moneyLines,
} from '../../../static/project/src/outside/outside-words';
import { surroundings } from '../../support/drawn';
import { day } from '../../support/story';

const { voice } = surroundings;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('What Jira does not hold, in words', () => {
  it('puts promised beside reached, budget beside spend and planned beside actual revenue (S0-2, S1-41, S3-21)', () => {
    const adoption = { ...nothingEntered.adoption, promised: 80, reached: 22 };
    expect(adoptionLines(adoption, voice).map((line) => Object.values(line).map(plain))).toEqual([
      ['Adoption', '80%', '22%', '\u221258 points'],
    ]);
    const money = { currency: 'EUR', budget: 100_000, spent: 161_000, revenuePlanned: 300_000, revenueActual: null };
    expect(moneyLines(money, voice).map((line) => Object.values(line).map(plain))).toEqual([
      ['Budget and spend', '€100,000', '€161,000', '+61%'],
      ['Revenue', '€300,000', 'not entered', '–'],
      ['Revenue less cost', '€200,000', 'not entered', '–'],
    ]);
  });

  it('shows no line of which nothing was entered', () => {
    expect(moneyLines(nothingEntered.money, voice)).toEqual([]);
    expect(adoptionLines(nothingEntered.adoption, voice)).toEqual([]);
  });

  it('says where the curves of adoption end', () => {
    const promised = [
      { on: day('2026-05-01'), value: 20 },
      { on: day('2026-06-01'), value: 80 },
    ];
    const reached = [{ on: day('2026-07-01'), value: 22 }];
    const curves = (promisedCurve: typeof promised, reachedCurve: typeof reached) =>
      plain(adoptionSentence({ ...nothingEntered.adoption, unit: 'percent', promisedCurve, reachedCurve }, voice));
    expect(curves(promised, reached)).toMatch(/^Promised 80% by 1 Jun.*, reached 22% by 1 Jul.*\.$/);
    expect(curves([], reached)).toMatch(/^Reached 22% by 1 Jul/);
  });

  it('counts what was accepted (S3-22)', () => {
    const of = (...acceptances: ('accepted' | 'with-remarks' | 'refused' | 'open')[]) =>
      plain(
        deliverablesSentence(
          acceptances.map((acceptance, n) => ({ name: `D${n}`, acceptance })),
          voice,
        ),
      );
    expect(of('accepted', 'accepted', 'with-remarks', 'refused', 'open')).toBe(
      '2 of 5 deliverables accepted, 1 with remarks, 1 refused, 1 open.',
    );
    expect(of('accepted')).toBe('1 of 1 deliverable accepted.');
  });

  it('tells costs as ranges, and the chance at which a post-mortem pays (S1-74, S1-75, S1-76)', () => {
    const cost = costRange({
      ...usualCost,
      rate: { from: 80, to: 120 },
      reworkHours: { from: 500, to: 1000 },
      participants: 5,
    });
    expect(costSentences(cost, 'EUR', voice).map(plain)).toEqual([
      'The failure cost €40,000 to €120,000 (rework €40,000 to €120,000).',
      'The post-mortem costs €2,400 to €7,200.',
      'A chance of 2% to 18% that it prevents one similar failure covers its cost.',
      'One prevented failure would save 5.6 to 50 times what the post-mortem costs.',
    ]);
  });

  it('says what is missing, and that a small loss does not pay', () => {
    expect(costSentences(costRange(usualCost), null, voice).map(plain)).toEqual([
      'To tell what the failure cost, enter lost work, rework or lost future work.',
      'To tell what the post-mortem costs, enter an hourly rate.',
    ]);
    const small = costRange({ ...usualCost, rate: { from: 100, to: 100 }, reworkHours: { from: 1, to: 2 }, participants: 5 });
    expect(costSentences(small, null, voice)[2]).toBe('It costs more than one such failure, so on money alone it would not pay.');
  });

  it('reads amounts as people write them', () => {
    expect(['120 000', '1,5', '-20', '', ' '].map(numberIn)).toEqual([120_000, 1.5, -20, null, null]);
    expect(numberIn('many')).toBeNaN();
  });
});
