import { applyTheme } from '../../../frame/apply-theme';
import { type ColorMode, themeState } from '../../../frame/theme-state';

const listeners = new Set<(mode: ColorMode) => void>();
let mode: ColorMode = 'light';

export function currentColorMode(): ColorMode {
  return mode;
}

/** Shows the product pages in a colour mode and tells the apps that follow it. */
export async function showColorMode(next: ColorMode): Promise<void> {
  mode = next;
  await applyTheme(themeState(next));
  for (const listener of [...listeners]) listener(next);
}

export function onColorMode(listener: (mode: ColorMode) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
