import { nothingSettled, type ProjectSettings, type SettledByLead, settle } from '#domain/settings/project-settings';
import type { ProjectPermissions } from '#ports/project-permissions';
import type { SettingsStore } from '#ports/settings-store';
import { NotPermitted } from './not-permitted';

export interface SaveProjectSettings {
  readonly permissions: ProjectPermissions;
  readonly settings: SettingsStore;
}

export interface Settling {
  readonly projectId: string;
  /** The version that the person looked at when changing it. */
  readonly basedOn: number;
  readonly change: SettledByLead;
}

export type SettlingResult =
  | { readonly kind: 'kept'; readonly settings: ProjectSettings }
  /** Somebody else was quicker; nothing was written. */
  | { readonly kind: 'changed-meanwhile'; readonly settings: ProjectSettings };

/**
 * Settles something for a project, on behalf of a person who administers it, unless it has changed since the person looked.
 * @throws NotPermitted when the person does not administer the project.
 */
export async function saveProjectSettings(
  needs: SaveProjectSettings,
  { projectId, basedOn, change }: Settling,
): Promise<SettlingResult> {
  const rights = await needs.permissions.of(projectId);
  if (!rights.browse || !rights.administer)
    throw new NotPermitted('Only people who administer this project can change what counts as blocked and the baseline day.');
  const current = (await needs.settings.read(projectId)) ?? nothingSettled;
  if (current.version !== basedOn) return { kind: 'changed-meanwhile', settings: current };
  const next = settle(current, change);
  if ((await needs.settings.replace(projectId, next)) === 'kept') return { kind: 'kept', settings: next };
  return { kind: 'changed-meanwhile', settings: (await needs.settings.read(projectId)) ?? nothingSettled };
}
