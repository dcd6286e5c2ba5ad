import type { Frame, Locator, Page } from 'playwright-core';
import { appFrame } from './browser';
import type { LocalSite } from './local-site';

interface State {
  readonly app: { readonly id: string; readonly environmentId: string };
}

/** The address of the app's page in a project. */
export async function addressOfPage(site: LocalSite, projectKey: string): Promise<string> {
  const { app } = (await site.control('GET', 'state')) as State;
  return `${site.url}/jira/software/projects/${projectKey}/apps/${app.id}/${app.environmentId}`;
}

/** Opens the app's page of a project and waits until it tells its story. */
export async function openPostMortem(page: Page, site: LocalSite, projectKey: string, query = ''): Promise<Frame> {
  await page.goto(`${await addressOfPage(site, projectKey)}${query}`);
  const frame = await appFrame(page);
  await factsCard(frame).waitFor({ timeout: 30_000 });
  return frame;
}

/** Goes to a chapter by its link, as it must be near to be loaded. */
export async function goToChapter(frame: Frame, name: string): Promise<void> {
  await frame.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name, exact: true }).click();
}

/** Where something stands on the screen once it has stood there for half a second: what comes in around it has come. @returns pixels from the top. */
export async function restingPlace(of: Locator): Promise<number> {
  let seen = Number.NaN;
  for (let still = 0; still < 5; ) {
    await of.page().waitForTimeout(100);
    const { y } = (await of.boundingBox()) ?? { y: Number.NaN };
    still = y === seen ? still + 1 : 0;
    seen = y;
  }
  return seen;
}

export const factsCard = (frame: Frame) => frame.getByRole('row', { name: /^End/ });

/** The sentence on top. */
export const story = (frame: Frame, words: string) => frame.getByText(words).first();

interface LogEntry {
  readonly n: number;
  readonly kind: string;
  readonly via: string;
  readonly what: string;
  readonly status: number;
}

/** What the app has asked of Jira, through the bridge, since a moment. */
export async function jiraRequests(site: LocalSite, after = 0): Promise<LogEntry[]> {
  const { entries } = (await site.control('GET', `log?after=${after}`)) as { entries: LogEntry[] };
  return entries.filter(({ kind, via }) => kind === 'rest' && via === 'bridge');
}

/** The number of the newest line of the site's log. */
export async function lastLogged(site: LocalSite): Promise<number> {
  const { entries } = (await site.control('GET', 'log?after=0')) as { entries: LogEntry[] };
  return Math.max(0, ...entries.map(({ n }) => n));
}

/** Waits until the page has read the project, where nothing on the screen says so: it has asked nothing of Jira for three seconds. */
export async function atRest(page: Page, site: LocalSite): Promise<void> {
  for (let asked = await lastLogged(site); ; ) {
    await page.waitForTimeout(3_000);
    const more = await jiraRequests(site, asked);
    if (more.length === 0) return;
    asked = Math.max(...more.map(({ n }) => n));
  }
}
