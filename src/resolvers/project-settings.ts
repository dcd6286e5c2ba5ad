import type { Request } from '@forge/resolver';
import { parseProjectContext } from '#contract/project-context';
import { parseSaveSettings, type SettingsSaved, type SettingsView } from '#contract/settings';
import { readProjectSettings } from '#usecases/read-project-settings';
import { saveProjectSettings } from '#usecases/save-project-settings';
import { forProjectSettings } from '../compose';

/** `settings.read`: what is settled for the project in which the page is open. */
export async function readSettings({ context }: Request): Promise<SettingsView> {
  const { projectId } = parseProjectContext(context);
  const { settings, mayEdit } = await readProjectSettings(forProjectSettings, projectId);
  return { ...settings, mayEdit };
}

/** `settings.save`: settles blocked statuses and the baseline day. */
export async function saveSettings({ context, payload }: Request<unknown>): Promise<SettingsSaved> {
  const { projectId } = parseProjectContext(context);
  const asked = parseSaveSettings(payload);
  if (!asked.ok) throw new Error(`These settings cannot be saved: ${asked.field}: ${asked.problem}.`);
  const { version: basedOn, ...change } = asked.value;
  const result = await saveProjectSettings(forProjectSettings, { projectId, basedOn, change });
  // Whoever got this far administers the project.
  const view = { ...result.settings, mayEdit: true };
  return result.kind === 'kept' ? view : { conflict: true, current: view };
}
