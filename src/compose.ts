import { myProjectPermissions } from '#adapters/jira/my-project-permissions';
import { keptSettings } from '#adapters/storage/kept-settings';
import type { ProjectPermissions } from '#ports/project-permissions';
import type { ReadProjectSettings } from '#usecases/read-project-settings';
import type { SaveProjectSettings } from '#usecases/save-project-settings';

/** Where adapters meet use cases. */
export const permissions: ProjectPermissions = myProjectPermissions;

export const forProjectSettings: ReadProjectSettings & SaveProjectSettings = {
  permissions,
  settings: keptSettings,
};
