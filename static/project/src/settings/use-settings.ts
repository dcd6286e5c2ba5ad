import { useCallback, useEffect, useState } from 'react';
import type { SettingsView } from '#contract/settings';
import { nothingSettled } from '#domain/settings/project-settings';
import type { LensSettings } from '../worker/protocol';
import type { SettingsClient } from './settings-client';

export type SettingsState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly settings: SettingsView }
  | { readonly kind: 'unread'; readonly problem: string };

/** The project's settings. Evidence does not wait for them for ever: unread, everything is shown with the rules alone. */
export function useSettings(client: SettingsClient): readonly [SettingsState, (settings: SettingsView) => void] {
  const [state, setState] = useState<SettingsState>({ kind: 'reading' });
  useEffect(() => {
    let wanted = true;
    client.read().then(
      (settings) => wanted && setState({ kind: 'read', settings }),
      (problem: unknown) =>
        wanted && setState({ kind: 'unread', problem: problem instanceof Error ? problem.message : String(problem) }),
    );
    return () => {
      wanted = false;
    };
  }, [client]);
  return [state, useCallback((settings: SettingsView) => setState({ kind: 'read', settings }), [])];
}

/** What the evidence is told with: nothing yet while the settings are being read, the rules alone where they cannot be. */
export function settledBy(state: SettingsState): LensSettings | null {
  if (state.kind === 'reading') return null;
  return state.kind === 'unread' ? nothingSettled : state.settings;
}
