import type { FollowedDecision } from '#contract/followed-decisions';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { overdueCount } from './days-of-project';
import { decisionsClient } from './decisions-client';

/** How many decisions there are, and how many dates and checks were missed. */
export interface DecisionCount {
  readonly all: number;
  readonly overdue: number;
}

export const countOf = (decisions: readonly FollowedDecision[]): DecisionCount => ({
  all: decisions.length,
  overdue: overdueCount(decisions),
});

/** Of the project. @throws Error when the app does not answer. */
export const countDecisions = async (invoke: InvokeApp): Promise<DecisionCount> =>
  countOf((await decisionsClient(invoke).list()).decisions);
