import type { IssueKey } from '#domain/history/issue-key';

/** Jira sends messages to people by way of an issue. */
export interface IssueToTellBy {
  /** An issue of the project, the oldest one: it is seen by most, and the least likely to go. Null where none is to be seen. */
  of(projectId: string): Promise<IssueKey | null>;
}
