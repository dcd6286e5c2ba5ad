import type { Parsed } from '#domain/parsing/parsed';
import { parseProjectSettings } from '#domain/settings/parse-settings';
import type { ProjectSettings, SettledByLead } from '#domain/settings/project-settings';

/** What a page shows of the settings. */
export interface SettingsView extends ProjectSettings {
  /** Whether the viewer may change them. */
  readonly mayEdit: boolean;
}

export interface SaveSettings extends SettledByLead {
  /** The version that the change is based on. */
  readonly version: number;
}

export type SettingsSaved = SettingsView | { readonly conflict: true; readonly current: SettingsView };

/** The payload of `settings.save`, from `unknown`. */
export function parseSaveSettings(raw: unknown): Parsed<SaveSettings> {
  return parseProjectSettings(raw);
}

/** The answer of `settings.read`, from `unknown`. */
export function parseSettingsView(raw: unknown): Parsed<SettingsView> {
  const settings = parseProjectSettings(raw);
  if (!settings.ok) return settings;
  const { mayEdit } = raw as Record<string, unknown>;
  if (typeof mayEdit !== 'boolean') return { ok: false, field: 'mayEdit', problem: 'true or false is needed' };
  return { ok: true, value: { ...settings.value, mayEdit } };
}

/** The answer of `settings.save`, from `unknown`. */
export function parseSettingsSaved(raw: unknown): Parsed<SettingsSaved> {
  if (typeof raw !== 'object' || raw === null || !('conflict' in raw)) return parseSettingsView(raw);
  const current = parseSettingsView('current' in raw ? raw.current : undefined);
  return current.ok
    ? { ok: true, value: { conflict: true, current: current.value } }
    : { ...current, field: `current.${current.field}` };
}
