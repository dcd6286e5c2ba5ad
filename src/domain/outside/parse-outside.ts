import { type CostAssumptions, usualCost } from '#domain/cost/cost-assumptions';
import { presentListAt, type Shape, shapeAt, Unreadable } from '#domain/history/json-shape';
import { oneOf } from '#domain/parsing/plain-values';
import type { Adoption, Deliverable, Money, OutsideFacts, OutsideGroup, SourceLink } from './outside-facts';
import * as limit from './outside-limits';
import { curveAt, httpsAt, lineAt, numberOrNull, rangeOrNull, wordsAt } from './parse-pieces';

const adoptionAt = (shape: Shape): Adoption => {
  const unit = oneOf(shape.unit, ['percent', 'people'], 'adoption.unit');
  const most = unit === 'percent' ? 100 : limit.LARGEST_AMOUNT;
  return {
    unit,
    promised: numberOrNull(shape.promised, 'adoption.promised', 0, most),
    reached: numberOrNull(shape.reached, 'adoption.reached', 0, most),
    promisedCurve: curveAt(shape.promisedCurve, 'adoption.promisedCurve', most),
    reachedCurve: curveAt(shape.reachedCurve, 'adoption.reachedCurve', most),
  };
};

const moneyAt = (shape: Shape): Money => {
  const currency = wordsAt(shape.currency, 'money.currency', 3)?.toUpperCase() ?? null;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency))
    throw new Unreadable('money.currency', 'should be the three letters of a currency, as EUR');
  return {
    currency,
    budget: numberOrNull(shape.budget, 'money.budget'),
    spent: numberOrNull(shape.spent, 'money.spent'),
    revenuePlanned: numberOrNull(shape.revenuePlanned, 'money.revenuePlanned'),
    revenueActual: numberOrNull(shape.revenueActual, 'money.revenueActual'),
  };
};

const atMost = (value: unknown, field: string, most: number): readonly unknown[] => {
  const list = presentListAt(value, field);
  if (list.length > most) throw new Unreadable(field, `has more than ${most} entries`);
  return list;
};

const deliverableAt = (value: unknown, n: number): Deliverable => {
  const field = `deliverables[${n}]`;
  const shape = shapeAt(value, field);
  return {
    name: lineAt(shape.name, `${field}.name`, limit.LONGEST_LINE),
    acceptance: oneOf(shape.acceptance, ['accepted', 'with-remarks', 'refused', 'open'], `${field}.acceptance`),
  };
};

const linkAt = (value: unknown, n: number): SourceLink => {
  const field = `links[${n}]`;
  const shape = shapeAt(value, field);
  return {
    kind: oneOf(shape.kind, ['deck', 'e-mails', 'chat', 'status-reports', 'meeting-notes'], `${field}.kind`),
    label: lineAt(shape.label, `${field}.label`, limit.LONGEST_LINE),
    url: httpsAt(shape.url, `${field}.url`, limit.LONGEST_ADDRESS),
  };
};

const costAt = (shape: Shape): CostAssumptions => ({
  rate: rangeOrNull(shape.rate, 'cost.rate'),
  lostPeople: numberOrNull(shape.lostPeople, 'cost.lostPeople'),
  lostHours: rangeOrNull(shape.lostHours, 'cost.lostHours'),
  reworkHours: rangeOrNull(shape.reworkHours, 'cost.reworkHours'),
  lostFutureWork: rangeOrNull(shape.lostFutureWork, 'cost.lostFutureWork'),
  participants: numberOrNull(shape.participants, 'cost.participants'),
  meetingHours: rangeOrNull(shape.meetingHours, 'cost.meetingHours') ?? usualCost.meetingHours,
  registerHours: rangeOrNull(shape.registerHours, 'cost.registerHours') ?? usualCost.registerHours,
});

const words = (shape: Shape, group: string, key: string): string | null =>
  wordsAt(shape[key], `${group}.${key}`, limit.LONGEST_WORDS);

const readers: { readonly [G in OutsideGroup]: (value: unknown) => OutsideFacts[G] } = {
  project: (value) => {
    const shape = shapeAt(value, 'project');
    return { client: wordsAt(shape.client, 'project.client', limit.LONGEST_LINE), scope: words(shape, 'project', 'scope') };
  },
  adoption: (value) => adoptionAt(shapeAt(value, 'adoption')),
  sponsor: (value) => {
    const shape = shapeAt(value, 'sponsor');
    return { atFirst: words(shape, 'sponsor', 'atFirst'), now: words(shape, 'sponsor', 'now') };
  },
  money: (value) => moneyAt(shapeAt(value, 'money')),
  deliverables: (value) => atMost(value, 'deliverables', limit.MOST_DELIVERABLES).map(deliverableAt),
  client: (value) => {
    const shape = shapeAt(value, 'client');
    const renewal = wordsAt(shape.renewal, 'client.renewal', limit.LONGEST_LINE);
    return {
      nps: numberOrNull(shape.nps, 'client.nps', -100, 100),
      renewal: renewal === null ? null : oneOf(renewal, ['yes', 'no', 'open'], 'client.renewal'),
      words: words(shape, 'client', 'words'),
    };
  },
  team: (value) => {
    const shape = shapeAt(value, 'team');
    return { score: numberOrNull(shape.score, 'team.score', 1, 5), words: words(shape, 'team', 'words') };
  },
  links: (value) => atMost(value, 'links', limit.MOST_LINKS).map(linkAt),
  cost: (value) => costAt(shapeAt(value, 'cost')),
  unpriced: (value) => {
    const shape = shapeAt(value, 'unpriced');
    return { morale: words(shape, 'unpriced', 'morale'), reputation: words(shape, 'unpriced', 'reputation') };
  },
};

/** One group from `unknown`. @throws Unreadable naming the field, by its group. */
export const groupAt = <G extends OutsideGroup>(group: G, value: unknown): OutsideFacts[G] => readers[group](value);

/** All the facts from `unknown`. @throws Unreadable naming the first field that cannot be read. */
export const outsideFactsAt = (value: unknown): OutsideFacts => {
  const shape = shapeAt(value, 'facts');
  return {
    project: groupAt('project', shape.project),
    adoption: groupAt('adoption', shape.adoption),
    sponsor: groupAt('sponsor', shape.sponsor),
    money: groupAt('money', shape.money),
    deliverables: groupAt('deliverables', shape.deliverables),
    client: groupAt('client', shape.client),
    team: groupAt('team', shape.team),
    links: groupAt('links', shape.links),
    cost: groupAt('cost', shape.cost),
    unpriced: groupAt('unpriced', shape.unpriced),
  };
};
