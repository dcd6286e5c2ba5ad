import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { appFrame, type Person, personAt } from './support/browser';
import { impatient } from './support/impatient';
import { type LocalSite, startSite } from './support/local-site';
import { LEAD } from './support/people';
import { addressOfPage, factsCard, jiraRequests, lastLogged, openPostMortem } from './support/post-mortem-page';

const SEARCH = 'POST /rest/api/3/search/jql';
const HISTORIES = 'POST /rest/api/3/changelog/bulkfetch';

let site: LocalSite;
/** Has read everything before. */
let reader: Person;
/** Those who come for the first time. */
const guests: Person[] = [];

beforeAll(async () => {
  site = await startSite();
  reader = await personAt(site.url, { accountId: LEAD });
  await impatient(reader.context);
  await openPostMortem(reader.page, site, 'TRIAGE');
});
afterEach(async () => {
  await site.control('DELETE', 'faults');
  for (const guest of guests.splice(0)) await guest.leave();
});
afterAll(async () => {
  await reader?.leave();
  await site?.stop();
});

const fault = (rule: object) => site.control('POST', 'faults', rule);

async function aGuest(): Promise<Person> {
  const guest = await personAt(site.url, { accountId: LEAD });
  guests.push(guest);
  return guest;
}

/** A first visit, with nothing kept. */
async function visit(project = 'TRIAGE'): Promise<Frame> {
  const guest = await aGuest();
  await impatient(guest.context);
  await guest.page.goto(await addressOfPage(site, project));
  return appFrame(guest.page);
}

/** A visit that has read everything; then an issue is changed, and the page is asked for what is new while Jira misbehaves. */
async function refreshing(rule: object): Promise<{ frame: Frame; changed: string }> {
  const frame = await openPostMortem(reader.page, site, 'TRIAGE');
  // What the visit itself asks for has been answered.
  await frame.getByRole('button', { name: 'refresh' }).waitFor();
  await site.control('POST', 'clock', { days: 0.01 });
  const { now } = (await site.control('GET', 'state')) as { now: number };
  const changed = `Agree on the queues, as of ${now}`;
  const change = await fetch(`${site.url}/rest/api/3/issue/TRIAGE-12`, {
    method: 'PUT',
    headers: { authorization: `Basic ${Buffer.from(`${LEAD}:`).toString('base64')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ fields: { summary: changed } }),
  });
  expect(change.status).toBe(204);
  await fault(rule);
  await frame.getByRole('button', { name: 'refresh' }).click();
  return { frame, changed };
}

const said = (frame: Frame, words: string | RegExp) => frame.getByText(words).first().waitFor({ timeout: 15_000 });
const whole = (frame: Frame) => said(frame, 'All 238 issues of the project');

/** Each search answered well once: no page was read twice, none left out. */
async function searchesAnswered(after: number): Promise<number> {
  const asked = await jiraRequests(site, after);
  return asked.filter(({ what, status }) => what.startsWith(SEARCH) && status === 200).length;
}

describe('When a part of the page does not arrive', () => {
  it('keeps the facts, says what is missing, and has it after a reload', async () => {
    const { page } = await aGuest();
    await page.route(/assets\/evidence-body-/, (route) => route.abort());
    const frame = await openPostMortem(page, site, 'TRIAGE');
    await said(frame, 'What stands below the facts could not be loaded');
    expect(await factsCard(frame).count()).toBe(1);
    await page.unroute(/assets\/evidence-body-/);
    await frame.getByRole('button', { name: 'Reload the page' }).click();
    await (await appFrame(page)).getByRole('list', { name: /^Timeline/ }).waitFor();
  });
});

describe('When Jira asks to slow down', () => {
  it('while issues are read: waits as told, says so, and carries on from the same page', async () => {
    await fault({ match: SEARCH, fault: '429', retryAfter: 2, times: 1 });
    const before = await lastLogged(site);
    const frame = await visit();
    await said(frame, 'Jira asked us to slow down');
    const began = Date.now();
    await factsCard(frame).waitFor({ timeout: 20_000 });
    // Two seconds, less the moment until the page was seen to say so; unasked it would have tried again after a quarter of one.
    expect(Date.now() - began).toBeGreaterThan(1_000);
    await whole(frame);
    expect(await searchesAnswered(before)).toBe(3);
  });

  it('while histories are read: waits as told and asks for the same issues again', async () => {
    await fault({ match: HISTORIES, fault: '429', retryAfter: 2, times: 1 });
    const before = await lastLogged(site);
    const frame = await visit();
    await said(frame, 'Jira asked us to slow down');
    await factsCard(frame).waitFor({ timeout: 20_000 });
    await whole(frame);
    expect(await searchesAnswered(before)).toBe(3);
    const histories = (await jiraRequests(site, before)).filter(({ what }) => what.startsWith(HISTORIES));
    expect(histories.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
  });

  it.each([
    ['issues', SEARCH],
    ['histories', HISTORIES],
  ])('on a later look at %s: keeps what it shows, says so quietly, and carries on', async (_, match) => {
    const { frame, changed } = await refreshing({ match, fault: '429', retryAfter: 2, times: 1 });
    await said(frame, 'Jira asked us to slow down');
    expect(await factsCard(frame).isVisible()).toBe(true);
    await said(frame, changed);
    await frame.getByText('Jira asked us to slow down').first().waitFor({ state: 'hidden' });
    await whole(frame);
  });
});

describe('When Jira fails or the connection is lost', () => {
  it.each([
    ['a cut connection', 'cut', SEARCH],
    ['an error of Jira', '500', SEARCH],
    ['a cut connection in the histories', 'cut', HISTORIES],
  ])('%s: tries again by itself and reads every issue once', async (_, kind, match) => {
    await fault({ match, fault: kind, times: 2 });
    const before = await lastLogged(site);
    const frame = await visit();
    await factsCard(frame).waitFor({ timeout: 20_000 });
    await whole(frame);
    expect(await searchesAnswered(before)).toBe(3);
  });

  it('stops after six tries, says what to do, and goes on where it left off when asked', async () => {
    await fault({ match: HISTORIES, fault: '503' });
    const before = await lastLogged(site);
    const frame = await visit();
    await said(frame, 'The connection to Jira is lost');
    await said(frame, /What has been read .* is kept\. Check the connection, then continue\./);
    await site.control('DELETE', 'faults');
    await frame.getByRole('button', { name: 'Continue' }).click();
    await factsCard(frame).waitFor({ timeout: 20_000 });
    await whole(frame);
    expect(await searchesAnswered(before)).toBe(3);
  });

  it.each([
    ['a cut connection', 'cut', SEARCH],
    ['an error of Jira in the histories', '500', HISTORIES],
  ])('%s on a later look: keeps what it shows, says so, and catches up when asked', async (_, kind, match) => {
    const { frame, changed } = await refreshing({ match, fault: kind });
    await said(frame, 'The connection to Jira is lost');
    expect(await factsCard(frame).isVisible()).toBe(true);
    await site.control('DELETE', 'faults');
    await frame.getByRole('button', { name: 'Continue' }).click();
    await said(frame, changed);
    await frame.getByText('The connection to Jira is lost').first().waitFor({ state: 'hidden' });
    await whole(frame);
  });

  it('on a later visit: shows what was kept all the same', async () => {
    await fault({ match: 'POST /rest/api/3/search', fault: '500' });
    const frame = await openPostMortem(reader.page, site, 'TRIAGE');
    await said(frame, 'The connection to Jira is lost');
    await whole(frame);
    expect(await factsCard(frame).isVisible()).toBe(true);
  });
});

describe('A reading that takes long', () => {
  it('shows how far it is and can be cancelled and resumed', async () => {
    await fault({ match: SEARCH, fault: 'latency', ms: 1_500 });
    const frame = await visit();
    await frame.getByRole('progressbar').first().waitFor();
    await said(frame, 'of 238 issues');
    await frame.getByRole('button', { name: 'Cancel' }).click();
    await site.control('DELETE', 'faults');
    const asked = (await jiraRequests(site)).length;
    await frame.waitForTimeout(2_000);
    expect((await jiraRequests(site)).length - asked).toBeLessThanOrEqual(1);
    await frame
      .getByRole('button', { name: /Continue/ })
      .first()
      .click();
    await factsCard(frame).waitFor({ timeout: 20_000 });
  });
});
