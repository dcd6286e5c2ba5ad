import type { CostAssumptions } from './cost-assumptions';
import { over, plus, type Range, times, timesOver } from './range';

/** What is missing to tell a cost. */
export type NoCost = 'no-rate' | 'no-loss' | 'no-participants';

/** A span of money, or what is missing to tell it. */
export type Cost = { readonly known: true; readonly range: Range } | { readonly known: false; readonly missing: NoCost };

/** What the failure cost, what the post-mortem costs, and what follows. Money in the currency of the rate. */
export interface CostRange {
  readonly parts: {
    readonly lostWork: Range | null;
    readonly rework: Range | null;
    readonly lostFutureWork: Range | null;
  };
  /** The sum of the parts that are known. */
  readonly failure: Cost;
  readonly postMortem: Cost;
  /** How likely it must be that one such failure is prevented, so that the post-mortem pays: a share; above 1 it cannot pay. */
  readonly breakEven: Range | null;
  /** What one prevented failure would save, as a multiple of what the post-mortem costs. */
  readonly returns: Range | null;
}

const known = (range: Range): Cost => ({ known: true, range });
const missing = (what: NoCost): Cost => ({ known: false, missing: what });

const postMortemOf = ({ rate, participants, meetingHours, registerHours }: CostAssumptions): Cost => {
  if (rate === null) return missing('no-rate');
  if (participants === null || participants <= 0) return missing('no-participants');
  return known(times(timesOver(participants, plus(meetingHours, registerHours)), rate));
};

const partsOf = ({ rate, lostPeople, lostHours, reworkHours, lostFutureWork }: CostAssumptions): CostRange['parts'] => ({
  lostWork: rate === null || lostPeople === null || lostHours === null ? null : times(timesOver(lostPeople, lostHours), rate),
  rework: rate === null || reworkHours === null ? null : times(reworkHours, rate),
  lostFutureWork,
});

const failureOf = (parts: CostRange['parts'], assumed: CostAssumptions): Cost => {
  const told = [parts.lostWork, parts.rework, parts.lostFutureWork].filter((part) => part !== null);
  if (told.length > 0) return known(told.reduce(plus));
  const hoursKnown = assumed.reworkHours !== null || (assumed.lostHours !== null && assumed.lostPeople !== null);
  return missing(assumed.rate === null && hoursKnown ? 'no-rate' : 'no-loss');
};

/**
 * Costs in spans, from the organisation's own figures. Lost work is people times hours times rate; rework is hours times rate;
 * the post-mortem is participants times (preparing and meeting, and what follows at once) times rate. The likelihood at which it
 * pays is its cost over the failure's. Morale and reputation are no part of it: they have no price here.
 */
export const costRange = (assumed: CostAssumptions): CostRange => {
  const parts = partsOf(assumed);
  const failure = failureOf(parts, assumed);
  const postMortem = postMortemOf(assumed);
  const both = failure.known && postMortem.known;
  return {
    parts,
    failure,
    postMortem,
    breakEven: both ? over(postMortem.range, failure.range) : null,
    returns: both ? over(failure.range, postMortem.range) : null,
  };
};
