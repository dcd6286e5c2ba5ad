/** The theme as Forge puts it into an app's context and as `setGlobalTheme` takes it. */
export interface ThemeState {
  colorMode: 'light' | 'dark' | 'auto';
  light: 'light';
  dark: 'dark';
  spacing: 'spacing';
  typography: 'typography';
  shape: 'shape';
}

export type ColorMode = ThemeState['colorMode'];

export function themeState(colorMode: ColorMode): ThemeState {
  return { colorMode, light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape' };
}

/** Anything that names no colour mode is shown light. */
export function colorModeFrom(value: unknown): ColorMode {
  return value === 'dark' || value === 'auto' ? value : 'light';
}

export function themeStateFrom(value: unknown): ThemeState {
  const colorMode = typeof value === 'object' && value !== null && 'colorMode' in value ? value.colorMode : undefined;
  return themeState(colorModeFrom(colorMode));
}
