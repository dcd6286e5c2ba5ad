import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { appFrame, type Person, personAt } from './support/browser';
import { type LocalSite, startSite } from './support/local-site';
import { LEAD } from './support/people';
import { addressOfPage, factsCard, jiraRequests, lastLogged, openPostMortem } from './support/post-mortem-page';

const HISTORIES = 'POST /rest/api/3/changelog/bulkfetch';
const SEARCH = 'POST /rest/api/3/search/jql';

let site: LocalSite;
let person: Person;

beforeAll(async () => {
  site = await startSite();
});
afterEach(async () => {
  await site.control('DELETE', 'faults');
  await mayBrowse(true);
  await person?.leave();
});
afterAll(() => site?.stop());

const mayBrowse = (browse: boolean) => site.control('POST', 'permission', { accountId: LEAD, projectKey: 'TRIAGE', browse });
const slow = (match: string) => site.control('POST', 'faults', { match, fault: 'latency', ms: 1_500 });
const said = (frame: Frame, words: string | RegExp) => frame.getByText(words).first().waitFor({ timeout: 15_000 });
const keysShown = async (frame: Frame) => (await frame.locator('body').innerText()).match(/TRIAGE-\d+/g) ?? [];

/** Waits until Jira has answered a question of the page so often. */
async function answered(match: string, times: number, since: number): Promise<void> {
  const count = async () => (await jiraRequests(site, since)).filter(({ what }) => what.startsWith(match)).length;
  await expect.poll(count, { timeout: 15_000, interval: 50 }).toBe(times);
}

async function visit(accountId: string): Promise<Frame> {
  person = await personAt(site.url, { accountId });
  await person.page.goto(await addressOfPage(site, 'TRIAGE'));
  return appFrame(person.page);
}

/** The page says that the project is out of sight, and nothing of it is on the screen. */
async function showsNothing(frame: Frame): Promise<void> {
  await said(frame, 'You can no longer see this project');
  await said(frame, 'Ask a project administrator for the permission Browse Projects, then try again.');
  expect(await factsCard(frame).count()).toBe(0);
  expect(await keysShown(frame)).toEqual([]);
}

describe('When the permission to browse the project is taken away', () => {
  it('between the issues and their histories: shows nothing of what was read, and reads anew once it is given back', async () => {
    await slow(HISTORIES);
    const since = await lastLogged(site);
    const frame = await visit(LEAD);
    await answered(SEARCH, 3, since);
    await mayBrowse(false);
    await showsNothing(frame);
    await site.control('DELETE', 'faults');
    await mayBrowse(true);
    await frame.getByRole('button', { name: 'Try again' }).click();
    await said(frame, 'All 238 issues of the project');
  });

  it('between two pages of issues: shows nothing of what was read', async () => {
    await slow(SEARCH);
    const since = await lastLogged(site);
    const frame = await visit(LEAD);
    await answered(SEARCH, 1, since);
    await mayBrowse(false);
    await showsNothing(frame);
  });

  it('before a later look: what was shown goes from the screen, and nothing of it stays in the browser', async () => {
    person = await personAt(site.url, { accountId: LEAD });
    const frame = await openPostMortem(person.page, site, 'TRIAGE');
    await expect.poll(async () => (await keysShown(frame)).length).toBeGreaterThan(0);
    await mayBrowse(false);
    await frame.getByRole('button', { name: 'refresh' }).click();
    await showsNothing(frame);
    await mayBrowse(true);
    const before = await lastLogged(site);
    await openPostMortem(person.page, site, 'TRIAGE');
    const searches = (await jiraRequests(site, before)).filter(({ what }) => what.startsWith(SEARCH));
    expect(searches).toHaveLength(3);
  });
});

describe('While a project is read', () => {
  const table = (frame: Frame, key: string) => frame.getByRole('link', { name: key, exact: true });

  it('an issue is deleted and another moves away: the read ends well, and the next look knows', async () => {
    await slow(HISTORIES);
    const since = await lastLogged(site);
    const frame = await visit(LEAD);
    await answered(SEARCH, 3, since);
    const deleted = await fetch(`${site.url}/rest/api/3/issue/TRIAGE-231?deleteSubtasks=true`, {
      method: 'DELETE',
      headers: { authorization: `Basic ${Buffer.from(`${LEAD}:`).toString('base64')}` },
    });
    expect(deleted.status).toBe(204);
    const { key } = (await site.control('POST', 'move-issue', { issueKey: 'TRIAGE-229', projectKey: 'INV' })) as { key: string };
    await factsCard(frame).waitFor({ timeout: 15_000 });
    await site.control('DELETE', 'faults');
    await frame.getByRole('button', { name: 'refresh' }).click();
    await said(frame, 'All 236 issues of the project');
    for (const gone of ['TRIAGE-229', 'TRIAGE-231']) {
      await frame.getByRole('textbox', { name: 'Find in the table' }).fill(gone);
      await said(frame, 'No issue has all these words.');
      expect(await table(frame, gone).count()).toBe(0);
      await frame.getByRole('textbox', { name: 'Find in the table' }).fill('');
      await frame.getByText('No issue has all these words.').waitFor({ state: 'hidden' });
    }

    const other = await openPostMortem(person.page, site, 'INV');
    await other.getByRole('textbox', { name: 'Find in the table' }).fill(key);
    await table(other, key).first().waitFor();
    expect(person.complaints).toEqual([]);
  });
});
