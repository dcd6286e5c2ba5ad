import { isShape, shapeAt } from '#domain/history/json-shape';
import { parseSettledLoop, type SettledLoop } from '#domain/loop/settled-loop';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, flagAt } from '#domain/parsing/plain-values';

/** What a page shows of how decisions of its project are followed and reminded of. */
export interface LoopSettingsView extends SettledLoop {
  /** Counts the changes; 0 is "nobody has settled anything yet". */
  readonly version: number;
  /** Whether the viewer may change them. */
  readonly mayEdit: boolean;
}

export interface SaveLoopSettings extends SettledLoop {
  /** The version that the change is based on. */
  readonly version: number;
}

export type LoopSettingsSaved = LoopSettingsView | { readonly conflict: true; readonly current: LoopSettingsView };

export type LoopSettingsDefinitions = {
  'loop-settings.read': () => Promise<LoopSettingsView>;
  'loop-settings.save': (change: SaveLoopSettings) => Promise<LoopSettingsSaved>;
};

/** The payload of `loop-settings.save`, from `unknown`. */
export const parseSaveLoopSettings = (raw: unknown): Parsed<SaveLoopSettings> => {
  const settled = parseSettledLoop(raw);
  return settled.ok
    ? parsed(() => ({ ...settled.value, version: countAt(shapeAt(raw, 'settings').version, 'version') }))
    : settled;
};

/** The answer of `loop-settings.read`, from `unknown`. */
export const parseLoopSettingsView = (raw: unknown): Parsed<LoopSettingsView> => {
  const saved = parseSaveLoopSettings(raw);
  return saved.ok ? parsed(() => ({ ...saved.value, mayEdit: flagAt(shapeAt(raw, 'settings').mayEdit, 'mayEdit') })) : saved;
};

/** The answer of `loop-settings.save`, from `unknown`. */
export const parseLoopSettingsSaved = (raw: unknown): Parsed<LoopSettingsSaved> => {
  if (!isShape(raw) || !('conflict' in raw)) return parseLoopSettingsView(raw);
  const current = parseLoopSettingsView(raw.current);
  return current.ok
    ? { ok: true, value: { conflict: true, current: current.value } }
    : { ...current, field: `current.${current.field}` };
};
