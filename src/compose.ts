import { myProjectPermissions } from '#adapters/jira/my-project-permissions';
import { keptSettings } from '#adapters/storage/kept-settings';
import type { ReadProjectSettings } from '#usecases/read-project-settings';
import type { SaveProjectSettings } from '#usecases/save-project-settings';

/** Where adapters meet use cases. */
export const forProjectSettings: ReadProjectSettings & SaveProjectSettings = {
  permissions: myProjectPermissions,
  settings: keptSettings,
};
