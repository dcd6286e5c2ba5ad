import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Surroundings, SurroundingsProvider } from './surroundings';

/**
 * Draws a chart out of sight, in the page and so with its theme, for as long as it is used.
 * @throws Error where what was drawn is no chart, and whatever `use` throws.
 */
export async function drawnAside(
  picture: ReactElement,
  surroundings: Surroundings,
  use: (chart: SVGSVGElement) => Promise<void>,
): Promise<void> {
  const place = document.createElement('div');
  place.style.cssText = 'position:absolute;inset-inline-start:-100000px;inset-block-start:0';
  place.setAttribute('aria-hidden', 'true');
  document.body.append(place);
  const root = createRoot(place);
  try {
    flushSync(() => root.render(<SurroundingsProvider value={surroundings}>{picture}</SurroundingsProvider>));
    const chart = place.querySelector('svg');
    if (chart === null) throw new Error('There is no chart to save here.');
    await use(chart);
  } finally {
    root.unmount();
    place.remove();
  }
}
