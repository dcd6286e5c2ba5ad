import {
  parseSettingsSaved,
  parseSettingsView,
  type SaveSettings,
  type SettingsSaved,
  type SettingsView,
} from '#contract/settings';

/** Calls the app's back end by name. */
export type InvokeApp = (name: string, payload: Record<string, unknown>) => Promise<unknown>;

export interface SettingsClient {
  read(): Promise<SettingsView>;
  save(change: SaveSettings): Promise<SettingsSaved>;
}

/** Reads and saves what a project lead settles for everybody. @throws Error naming the field of an answer that cannot be read. */
export function settingsClient(invoke: InvokeApp): SettingsClient {
  return {
    async read() {
      const answer = parseSettingsView(await invoke('settings.read', {}));
      if (!answer.ok) throw unreadable(answer);
      return answer.value;
    },
    async save(change) {
      const answer = parseSettingsSaved(await invoke('settings.save', { ...change }));
      if (!answer.ok) throw unreadable(answer);
      return answer.value;
    },
  };
}

const unreadable = ({ field, problem }: { field: string; problem: string }) =>
  new Error(`The app’s answer could not be read (${field}: ${problem}).`);
