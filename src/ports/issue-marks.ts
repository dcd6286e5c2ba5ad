import type { DecisionMark } from '#domain/decision-issue/decision-issue';

/** The marks of decisions on their issues, written by the app itself. Writing one is no change of the issue: it wakes nobody. */
export interface IssueMarks {
  /**
   * Replaces the mark.
   * @returns `no` when Jira would not take it: the issue is gone, archived, or the app may not edit it.
   * @throws Error when it did not answer.
   */
  write(issueId: string, mark: DecisionMark): Promise<'written' | 'no'>;
}
