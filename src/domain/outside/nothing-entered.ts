import { usualCost } from '#domain/cost/cost-assumptions';
import type { OutsideFacts, OutsideGroup } from './outside-facts';

/** Every fact missing: what a project begins with. */
export const nothingEntered: OutsideFacts = {
  project: { client: null, scope: null },
  adoption: { unit: 'percent', promised: null, reached: null, promisedCurve: [], reachedCurve: [] },
  sponsor: { atFirst: null, now: null },
  money: { currency: null, budget: null, spent: null, revenuePlanned: null, revenueActual: null },
  deliverables: [],
  client: { nps: null, renewal: null, words: null },
  team: { score: null, words: null },
  links: [],
  cost: usualCost,
  unpriced: { morale: null, reputation: null },
};

/** The groups in the order in which they are asked for and shown. */
export const outsideGroups = Object.keys(nothingEntered) as readonly OutsideGroup[];

/** Whether nobody has entered anything in a group. Values are plain data, so their text tells. */
export const isEmptyGroup = (facts: OutsideFacts, group: OutsideGroup): boolean =>
  JSON.stringify(facts[group]) === JSON.stringify(nothingEntered[group]);
