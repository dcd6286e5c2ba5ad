import type { Frame } from 'playwright-core';
import { appFrame, type Person } from './browser';
import type { LocalSite } from './local-site';
import { addressOfPage } from './post-mortem-page';

/** The space of the demo that most people see. */
export const DELIVERY = '65601';

/** Opens the side of the post-mortems. */
export async function openPostMortems(person: Person, site: LocalSite, id: string | null = null): Promise<Frame> {
  const pm = id === null ? '' : `&pm=${id}`;
  await person.page.goto(`${await addressOfPage(site, 'TRIAGE')}?view=post-mortems${pm}`);
  const frame = await appFrame(person.page);
  const there = id === null ? frame.getByRole('heading', { name: 'Post-mortems of this project' }) : frame.locator('#pm-heading');
  await there.waitFor({ timeout: 20_000 });
  return frame;
}

/** Opens a post-mortem by the form and waits until its evidence is frozen and shown. @returns its id. */
export async function openOne(person: Person, frame: Frame, title: string, meeting: string | null = null): Promise<string> {
  await frame.getByRole('button', { name: 'Open a post-mortem', exact: true }).click();
  const dialog = frame.getByRole('dialog', { name: 'Open a post-mortem' });
  await dialog.getByLabel('Title').fill(title);
  if (meeting !== null) await dialog.getByLabel('Meeting on').fill(meeting);
  await dialog.getByRole('button', { name: 'Open and freeze' }).click();
  await frozen(frame);
  return new URL(person.page.url()).searchParams.get('pm') ?? '';
}

/** Waits until frozen facts are on the screen. */
export const frozen = (frame: Frame) => frame.locator('#facts [data-fact="end"]').waitFor({ timeout: 20_000 });

/** The cells of one fact, as one line. */
export const fact = async (frame: Frame, id: string) =>
  (await frame.locator(`#facts [data-fact="${id}"]`).innerText()).replace(/\s+/g, ' ');

/** Asks the product's REST as a person, as their browser would. */
export async function as(site: LocalSite, accountId: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${site.url}${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${accountId}:any`).toString('base64')}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
}
