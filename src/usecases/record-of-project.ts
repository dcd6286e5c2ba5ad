/** The id of the one record that a project has of a kind. */
export const recordOfProject = (projectId: string): string => `project:${projectId}`;
