import type { Person } from './browser';
import type { LocalSite } from './local-site';

export type ColorMode = 'light' | 'dark';

/** The screen of somebody who is there already, in a theme and a width; the page that is opened next has them. */
export async function onScreen({ page }: Person, site: LocalSite, colorMode: ColorMode, width: number): Promise<void> {
  await site.control('POST', 'theme', { colorMode });
  await page.setViewportSize({ width, height: 900 });
}
