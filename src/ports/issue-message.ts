import type { IssueKey, PersonId } from '#domain/history/issue-key';

/** Jira would not send it, in its own words. */
export class MessageRefused extends Error {
  override readonly name = 'MessageRefused';
}

/** A message that Jira sends to people by way of an issue, on behalf of the person who asks. */
export interface IssueMessage {
  /**
   * Whether the issue is in the project, and shown to the person who asks. Its key does not tell: issues move, projects get other keys.
   * @throws MessageRefused when Jira does not say.
   */
  isIn(issue: IssueKey, projectId: string): Promise<boolean>;
  /** @throws MessageRefused when Jira would not. */
  send(message: {
    readonly issue: IssueKey;
    readonly to: readonly PersonId[];
    readonly subject: string;
    readonly text: string;
  }): Promise<void>;
}
