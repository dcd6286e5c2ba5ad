import { makeResolver } from '@forge/resolver';
import type { Definitions } from '#contract/definitions';
import { readSettings, saveSettings } from './resolvers/project-settings';

/** The handlers that manifest.yml names. */
export const resolver = makeResolver<Definitions>({
  'settings.read': readSettings,
  'settings.save': saveSettings,
});
