/** What the Jira issue of a decision says around what was decided, in one language. `{name}` are gaps. */
export interface IssueWords {
  readonly change: string;
  readonly done: string;
  readonly verified: string;
  readonly owner: string;
  readonly due: string;
  readonly from: string;
  /** With `{title}`, `{day}`. */
  readonly decidedIn: string;
  /** With `{title}`. */
  readonly decidedInUndated: string;
}
