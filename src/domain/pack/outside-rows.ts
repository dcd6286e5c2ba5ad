import type { Adoption, Money, OutsideFacts } from '#domain/outside/outside-facts';
import type { FactRow } from './fact-row';
import { moneyText } from './money-text';
import type { PackWords } from './pack-words';

const ENTERED = 'entered by hand';
const NOT_ENTERED = 'not entered';

/** The rows of the facts card that Jira does not hold. Budget is always there, so that a missing one is seen. */
export const outsideFacts = (outside: OutsideFacts | null, words: PackWords): readonly FactRow[] => {
  if (outside === null) return [budgetRow(null, words)];
  const { money, adoption, deliverables } = outside;
  return [
    budgetRow(money, words),
    ...(money.revenuePlanned === null && money.revenueActual === null
      ? []
      : [moneyRow('Revenue', money.revenuePlanned, money.revenueActual, money.currency, words)]),
    ...(adoption.promised === null && adoption.reached === null ? [] : [adoptionRow(adoption, words)]),
    ...(deliverables.length === 0 ? [] : [acceptanceRow(deliverables, words)]),
  ];
};

const budgetRow = (money: Money | null, words: PackWords): FactRow =>
  moneyRow('Budget', money?.budget ?? null, money?.spent ?? null, money?.currency ?? null, words);

const moneyRow = (
  name: string,
  planned: number | null,
  actual: number | null,
  currency: string | null,
  words: PackWords,
): FactRow => ({
  name,
  planned: moneyText(planned, currency, words),
  actual: moneyText(actual, currency, words),
  difference: difference(planned, actual, words),
  from: planned === null && actual === null ? NOT_ENTERED : ENTERED,
});

const adoptionRow = ({ unit, promised, reached }: Adoption, words: PackWords): FactRow => {
  const amount = (value: number | null) =>
    value === null ? NOT_ENTERED : unit === 'percent' ? `${words.number(value)}\u00a0%` : words.count(value, 'person', 'people');
  return {
    name: 'Adoption',
    planned: amount(promised),
    actual: amount(reached),
    difference: unit === 'percent' ? inPoints(promised, reached, words) : difference(promised, reached, words),
    from: ENTERED,
  };
};

/** Of two shares the difference is in points: a percentage of a percentage says something else. */
const inPoints = (promised: number | null, reached: number | null, words: PackWords): string => {
  if (promised === null || reached === null) return '';
  const points = reached - promised;
  return points === 0 ? 'as planned' : `${points > 0 ? '+' : '−'}${words.count(Math.abs(points), 'point', 'points')}`;
};

const acceptanceRow = (deliverables: OutsideFacts['deliverables'], words: PackWords): FactRow => {
  const accepted = deliverables.filter(({ acceptance }) => acceptance === 'accepted').length;
  return {
    name: 'Deliverables accepted',
    planned: words.number(deliverables.length),
    actual: words.number(accepted),
    difference: accepted === deliverables.length ? 'as planned' : words.signedShare(accepted / deliverables.length - 1),
    from: ENTERED,
  };
};

const difference = (planned: number | null, actual: number | null, words: PackWords): string => {
  if (planned === null || actual === null || planned === 0) return '';
  return planned === actual ? 'as planned' : words.signedShare(actual / planned - 1);
};
