import {
  type LoopSettingsSaved,
  type LoopSettingsView,
  parseLoopSettingsSaved,
  parseLoopSettingsView,
  type SaveLoopSettings,
} from '#contract/loop-settings';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export interface RemindersClient {
  read(): Promise<LoopSettingsView>;
  save(change: SaveLoopSettings): Promise<LoopSettingsSaved>;
}

/** Reads and saves how decisions are followed and reminded of. @throws Error naming the field of an answer that cannot be read. */
export const remindersClient = (invoke: InvokeApp): RemindersClient => ({
  read: () => callApp(invoke, 'loop-settings.read', {}, parseLoopSettingsView),
  save: (change) => callApp(invoke, 'loop-settings.save', change, parseLoopSettingsSaved),
});
