import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import type { ThemeState } from './theme-state';

let stop: () => void = () => undefined;
let last: Promise<void> = Promise.resolve();

/**
 * Shows this window in a theme. The style sheets of a theme are loaded when they are first needed, so an earlier theme could arrive
 * after a later one, and one that follows the browser would go on following it: each waits for the one before and ends it.
 */
export function applyTheme(theme: ThemeState): Promise<void> {
  // A sheet that could not be loaded must not stop the next theme.
  last = last
    .catch(() => undefined)
    .then(async () => {
      stop();
      stop = await setGlobalTheme(theme);
    });
  return last;
}
