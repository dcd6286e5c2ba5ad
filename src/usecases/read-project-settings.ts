import { TURNED_AWAY } from '#domain/session/turned-away';
import { nothingSettled, type ProjectSettings } from '#domain/settings/project-settings';
import type { ProjectPermissions } from '#ports/project-permissions';
import type { SettingsStore } from '#ports/settings-store';
import { NotPermitted } from './not-permitted';

export interface ReadProjectSettings {
  readonly permissions: ProjectPermissions;
  readonly settings: Pick<SettingsStore, 'read'>;
}

export interface SettingsForViewer {
  readonly settings: ProjectSettings;
  readonly mayEdit: boolean;
}

/**
 * What is settled for a project, for a person who may browse it.
 * @throws NotPermitted when the person may not.
 */
export async function readProjectSettings(needs: ReadProjectSettings, projectId: string): Promise<SettingsForViewer> {
  const rights = await needs.permissions.of(projectId);
  if (!rights.browse) throw new NotPermitted(TURNED_AWAY['project-not-seen']);
  return { settings: (await needs.settings.read(projectId)) ?? nothingSettled, mayEdit: rights.administer };
}
