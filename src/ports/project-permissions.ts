/** What the person who asks may do in a project, as the product says now. */
export interface ProjectPermissions {
  /** @returns rights of the person on whose behalf the app runs; all false for a project that does not exist or cannot be seen. */
  of(projectId: string): Promise<ProjectRights>;
}

export interface ProjectRights {
  readonly browse: boolean;
  readonly administer: boolean;
}
