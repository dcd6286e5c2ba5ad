import type { Instant } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';

/**
 * What a reading of a decision's issue found. `readAt` is when the reading began: of two readings the later one is the truth,
 * in whatever order they arrive.
 */
export type IssueSeen =
  | { readonly kind: 'there'; readonly readAt: Instant; readonly issue: IssueRecord }
  /** Archived; `issue` where it could still be read. */
  | { readonly kind: 'archived'; readonly readAt: Instant; readonly issue: IssueRecord | null }
  /** Deleted, or no longer visible to the app: Jira answers the same for both. */
  | { readonly kind: 'gone'; readonly readAt: Instant };
