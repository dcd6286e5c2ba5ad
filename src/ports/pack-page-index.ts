/** Which post-mortem a Confluence page holds the pack of. */
export interface PackPageOwner {
  readonly postMortemId: string;
  readonly projectId: string;
}

/** Finds the post-mortem of a page without asking Confluence, which would not answer for a page that the app may not see. */
export interface PackPageIndex {
  remember(pageId: string, owner: PackPageOwner): Promise<void>;
  find(pageId: string): Promise<PackPageOwner | null>;
}
