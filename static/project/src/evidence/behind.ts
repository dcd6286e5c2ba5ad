import type { IssueKey } from '#domain/history/issue-key';

/** The issues that a number, a row or a note was taken from. */
export interface IssuesBehind {
  /** Completes "Issues behind …". */
  readonly label: string;
  readonly keys: readonly IssueKey[];
}
