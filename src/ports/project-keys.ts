/** The keys of projects, as the person who asks may know them. */
export interface ProjectKeys {
  /** Null for a project that does not exist or is not shown to this person. */
  of(projectId: string): Promise<string | null>;
}
