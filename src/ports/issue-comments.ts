import type { AdfNode } from '#domain/pack/to-adf';

/** Comments that the app itself writes on issues. */
export interface IssueComments {
  /**
   * @returns `no` when Jira would not take it, and nothing was written.
   * @throws Error when it did not answer: then it may have been written.
   */
  write(issueId: string, document: AdfNode): Promise<'written' | 'no'>;
}
