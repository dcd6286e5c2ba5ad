import { getThemeStyles } from '@atlaskit/tokens/get-theme-styles';
import { useEffect, useState } from 'react';

/** The style sheet of the light theme, for a part of the page that is light whatever theme the page has; null until it is there. */
export function useLightTheme(): string | null {
  const [css, setCss] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    getThemeStyles({ colorMode: 'light', light: 'light' }).then(
      (themes) => wanted && setCss(themes.find(({ id }) => id === 'light')?.css ?? ''),
      // In the colours of the page it is still readable.
      () => wanted && setCss(''),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return css;
}
