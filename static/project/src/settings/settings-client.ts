import {
  parseSettingsSaved,
  parseSettingsView,
  type SaveSettings,
  type SettingsSaved,
  type SettingsView,
} from '#contract/settings';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export interface SettingsClient {
  read(): Promise<SettingsView>;
  save(change: SaveSettings): Promise<SettingsSaved>;
}

/** Reads and saves what a project lead settles for everybody. @throws Error naming the field of an answer that cannot be read. */
export const settingsClient = (invoke: InvokeApp): SettingsClient => ({
  read: () => callApp(invoke, 'settings.read', {}, parseSettingsView),
  save: (change) => callApp(invoke, 'settings.save', change, parseSettingsSaved),
});
