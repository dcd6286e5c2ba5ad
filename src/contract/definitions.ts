import type { SaveSettings, SettingsSaved, SettingsView } from './settings';

/** Every call that a page can make to the app's back end, by name. Payloads are parsed on arrival, whatever this type says. */
export type Definitions = {
  'settings.read': () => Promise<SettingsView>;
  'settings.save': (change: SaveSettings) => Promise<SettingsSaved>;
};
