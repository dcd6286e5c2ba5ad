import { shapeAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { type LoopSettings, usualSettings } from './loop-settings';
import { loopSettingsAt } from './parse-loop-settings';

/** What a project has settled about following its decisions; null leaves everything as usual, also what will be usual later. */
export interface SettledLoop {
  readonly settled: LoopSettings | null;
}

/** What a project goes by. */
export const settingsIn = ({ settled }: SettledLoop): LoopSettings => settled ?? usualSettings;

/** From `unknown`, as it is kept or sent. */
export const parseSettledLoop = (raw: unknown): Parsed<SettledLoop> =>
  parsed(() => {
    const { settled } = shapeAt(raw, 'settings');
    return { settled: settled === null ? null : loopSettingsAt(settled) };
  });
