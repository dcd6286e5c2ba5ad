import type { Frame, Locator } from 'playwright-core';
import type { LocalSite } from './local-site';
import { addressOfPage } from './post-mortem-page';

export const button = (room: Frame, name: string | RegExp) => room.getByRole('button', { name });
export const field = (room: Frame, name: string | RegExp) => room.getByRole('textbox', { name });

/** Waits for a phase. */
export const phase = (room: Frame, title: string) => room.getByRole('heading', { name: new RegExp(`· ${title}$`) }).waitFor();

/** Adds a line to a list. */
export async function add(room: Frame, name: string, text: string): Promise<void> {
  await field(room, name).fill(text);
  await field(room, name).press('Enter');
}

/** Writes a text and leaves its field, which keeps it. */
export async function keep(where: Locator, text: string): Promise<void> {
  await where.fill(text);
  await where.blur();
}

/** The address of a session in the project page. */
export const roomOf = async (site: LocalSite, postMortem: string) =>
  `${await addressOfPage(site, 'TRIAGE')}?view=post-mortems&pm=${postMortem}&session=1`;
