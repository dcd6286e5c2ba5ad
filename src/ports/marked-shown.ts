/** What one person is shown of all issues of decisions. */
export interface MarkedShown {
  /** The ids of those issues, as far as the search knows by now: one made some seconds ago may be missing. */
  ids(): Promise<ReadonlySet<string>>;
}
