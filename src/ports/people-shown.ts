import type { IssueKey, PersonId } from '#domain/history/issue-key';

/** Whom Jira shows an issue, as far as the person who asks may know. */
export interface PeopleShown {
  /** @returns whether this person could open the issue. */
  isShown(issue: IssueKey, to: PersonId): Promise<boolean>;
}
