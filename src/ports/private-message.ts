import type { IssueKey, PersonId } from '#domain/history/issue-key';

/** A message from the app to one person, which Jira sends by way of an issue of a project. */
export interface PrivateMessage {
  /** The issue that messages of a project go by, as the app sees it: the same rule as `IssueToTellBy`. Null where it sees none. */
  issueOf(projectId: string): Promise<IssueKey | null>;
  /**
   * @returns `no` when Jira would not send it.
   * @throws Error when it did not answer: then it may have been sent.
   */
  send(message: {
    readonly issue: IssueKey;
    readonly to: PersonId;
    readonly subject: string;
    readonly text: string;
  }): Promise<'sent' | 'no'>;
}
