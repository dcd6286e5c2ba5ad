import type { IssueKey } from '#domain/history/issue-key';

/** Why no issue was made or taken for a decision, where it is not Jira that said so in its own words. */
export type IssueRefusal =
  | { readonly why: 'no-such-decision' }
  | { readonly why: 'of-another-decision'; readonly key: IssueKey }
  /** The checks of a closed issue would count from a day on which nobody had decided anything. */
  | { readonly why: 'closed-already'; readonly key: IssueKey }
  | { readonly why: 'has-its-issue'; readonly key: IssueKey }
  /** Jira asks to slow down. In seconds; null where it does not say how long. */
  | { readonly why: 'slow-down'; readonly seconds: number | null }
  /** Jira would not, and said nothing else. */
  | { readonly why: 'without-words'; readonly status: number };
