import type { ProjectSettings } from '#domain/settings/project-settings';

/** Keeps what leads have settled, one record a project. */
export interface SettingsStore {
  /** @returns the settings kept for the project (by its id), or null when nobody has settled anything. */
  read(projectId: string): Promise<ProjectSettings | null>;
  /**
   * Keeps `next` only if what is kept is still one version older (nothing kept counts as version 0).
   * @returns whether it was kept. A rival's change leaves everything as it was.
   */
  replace(projectId: string, next: ProjectSettings): Promise<'kept' | 'changed-meanwhile'>;
}
