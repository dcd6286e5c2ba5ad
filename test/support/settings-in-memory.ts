import type { ProjectSettings } from '#domain/settings/project-settings';
import type { ProjectRights } from '#ports/project-permissions';
import type { SettingsStore } from '#ports/settings-store';

/** A store that forgets when it goes; keeps to the same contract as the real one. */
export function settingsInMemory(kept: Record<string, ProjectSettings> = {}): SettingsStore {
  const projects = new Map(Object.entries(kept));
  return {
    read: async (projectId) => projects.get(projectId) ?? null,
    replace: async (projectId, next) => {
      if ((projects.get(projectId)?.version ?? 0) !== next.version - 1) return 'changed-meanwhile';
      projects.set(projectId, next);
      return 'kept';
    },
  };
}

/** Permissions of one person, the same in every project. */
export const someoneWho = (rights: Partial<ProjectRights>) => ({
  of: async () => ({ browse: false, administer: false, ...rights }),
});
