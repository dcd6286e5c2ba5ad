import type { Range } from './range';

/** What the organisation knows, or guesses, about what the failure cost. What is null is left out of every sum. */
export interface CostAssumptions {
  /** What an hour of one person costs, in the currency of the project's money. */
  readonly rate: Range | null;
  /** Work that led to nothing: so many people, so many hours each. */
  readonly lostPeople: number | null;
  readonly lostHours: Range | null;
  /** Hours of all together spent on doing things again. */
  readonly reworkHours: Range | null;
  /** Money that would have come from this client or this plan, and will not. */
  readonly lostFutureWork: Range | null;
  /** How many take part in the post-mortem. */
  readonly participants: number | null;
  /** Hours of each for preparing and meeting. */
  readonly meetingHours: Range;
  /** Hours of each for the register of decisions and the first changes. */
  readonly registerHours: Range;
}

/** Nothing known but the usual effort of a post-mortem: 4 to 8 hours for preparing and meeting, 2 to 4 for what follows at once. */
export const usualCost: CostAssumptions = {
  rate: null,
  lostPeople: null,
  lostHours: null,
  reworkHours: null,
  lostFutureWork: null,
  participants: null,
  meetingHours: { from: 4, to: 8 },
  registerHours: { from: 2, to: 4 },
};
