import type { FollowedDecision } from '#contract/followed-decisions';
import { calendarOf, type DayOfDecision } from '#domain/loop/days-of-decisions';

/** A day of a decision, with the decision as this page knows it. */
export interface DayHere extends Omit<DayOfDecision, 'followed'> {
  readonly decision: FollowedDecision;
}

/** What all decisions still have ahead or have missed, most overdue first; each counted from the day where its owner is (S0-33). */
export const daysOfProject = (decisions: readonly FollowedDecision[]): readonly DayHere[] =>
  decisions
    .flatMap((decision) => calendarOf([decision.followed], decision.today).map((one): DayHere => ({ ...one, decision })))
    .sort((a, b) => b.daysLate - a.daysLate || a.decision.followed.told.key.localeCompare(b.decision.followed.told.key));

/** What should have been done or answered before today. */
export const overdueCount = (decisions: readonly FollowedDecision[]): number =>
  daysOfProject(decisions).filter(({ daysLate }) => daysLate > 0).length;
