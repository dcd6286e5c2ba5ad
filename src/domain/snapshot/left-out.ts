/** What a snapshot of a very large project leaves out. The numbers are whole; what is shortened are the issues behind them. */
export interface LeftOut {
  /** Issues kept as rows, of all that the numbers are about. */
  readonly rows: number;
  readonly ofIssues: number;
  /** The lists of issues that are shortened: where, and how many of how many are kept. At most `MOST_LISTS_NAMED`. */
  readonly lists: readonly { readonly at: string; readonly kept: number; readonly of: number }[];
  /** How many lists are shortened in all. */
  readonly listCount: number;
}

export const MOST_LISTS_NAMED = 50;
