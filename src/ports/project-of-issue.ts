import type { IssueKey } from '#domain/history/issue-key';

/** Which project an issue is in, with the app's own eyes. */
export interface ProjectOfIssue {
  /** @returns the id of the project; null where the app is not shown the issue. @throws Error when Jira did not answer. */
  of(issue: IssueKey): Promise<string | null>;
}
