/** A project of Jira by its names. */
export interface FoundProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** Finds projects that the person on whose behalf the app runs may browse. */
export interface ProjectSearch {
  /** Those whose name or key holds the words, by name, at most `most`. Empty words find the first ones. */
  find(words: string, most: number): Promise<readonly FoundProject[]>;
}
