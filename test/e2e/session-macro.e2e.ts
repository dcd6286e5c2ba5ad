import { describe, expect, it } from 'vitest';
import { appFrame, axeFindings, personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { MEMBER } from './support/people';
import { openPostMortems } from './support/post-mortems';

const { site, lead } = leadAtSite();

describe('The macro of the session', () => {
  it('is inserted with /post, set to a new post-mortem of a project, and opens the session on the page', async () => {
    const { page } = lead;
    await page.goto(`${site.url}/wiki/spaces/DEL/pages/create-v2`);
    await page.getByLabel('Title').fill('Looking back on the pilot');
    await page.getByRole('textbox', { name: 'Part 1' }).fill('/post');
    await page.getByRole('option', { name: /Post-mortem session/ }).waitFor();
    await page.keyboard.press('Enter');
    const settings = page.getByRole('dialog', { name: 'Which post-mortem' });
    await settings.getByRole('button', { name: 'Save' }).click();
    await settings.getByText('Choose the project that is looked back on.').waitFor();
    await settings.getByLabel('Project').fill('triage');
    await page.getByRole('option', { name: /\(TRIAGE\)/ }).click();
    await settings.getByLabel('Post-mortem').fill('new');
    await page.getByRole('option', { name: 'A new one' }).click();
    await settings.getByLabel('Title').fill('Triage pilot, on a page');
    await settings.getByRole('button', { name: 'Save' }).click();
    await settings.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('heading', { level: 1, name: 'Looking back on the pilot' }).waitFor();
    const session = page.frameLocator('[data-testid=macro-frame]');
    await session.getByRole('heading', { level: 1, name: 'Triage pilot, on a page' }).waitFor();
    await session.getByText('Nobody is invited yet but you.').waitFor();
  });

  it('is where people are invited and the day is set, and leads to the evidence in Jira (S0-48, S0-49)', async () => {
    const { page } = lead;
    const session = page.frameLocator('[data-testid=macro-frame]');
    const invite = async (typed: string, name: string) => {
      await session.getByRole('searchbox', { name: 'Invite somebody' }).fill(typed);
      await session.getByRole('button', { name, exact: true }).click();
      await session.getByText(`${name} is invited.`).waitFor();
    };
    await invite('tomasz', 'Tomasz Wieczorek');
    await session.getByLabel('Comes as').selectOption('sponsor');
    await invite('charles', 'Charles Whitfield');
    expect(await session.getByLabel('Charles Whitfield: listens more than talks').isChecked()).toBe(true);
    await session.getByRole('button', { name: 'Take the invitation back: Charles Whitfield' }).click();
    await session.getByLabel('Charles Whitfield', { exact: true }).waitFor({ state: 'detached' });
    await session.getByText('Charles Whitfield is invited.').waitFor({ state: 'detached' });
    await session.getByLabel('Day of the meeting').fill('2026-12-01');
    await session.getByLabel('Time', { exact: true }).fill('14:30');
    await session.getByRole('button', { name: 'Set', exact: true }).click();
    await session.getByText('Agreed for 1 Dec 14:30').waitFor();
    await session.getByText('No evidence is frozen yet').waitFor();
    expect(await axeFindings(await appFrame(page))).toEqual([]);
    const member = await personAt(site.url, { accountId: MEMBER });
    await member.page.goto(page.url());
    const theirs = member.page.frameLocator('[data-testid=macro-frame]');
    await theirs.getByText('To have somebody invited, ask Miriam Okafor.').waitFor();
    await theirs.getByText('Agreed for 1 Dec 14:30').waitFor();
    await member.leave();
    const [jira] = await Promise.all([
      lead.context.waitForEvent('page'),
      session.getByRole('link', { name: 'Open in Jira' }).first().click(),
    ]);
    const there = await appFrame(jira);
    await there
      .getByRole('cell', { name: 'Tomasz Wieczorek' })
      .or(there.getByRole('rowheader', { name: 'Tomasz Wieczorek' }))
      .waitFor();
    await jira.close();
    const frame = await openPostMortems(lead, site);
    await frame.getByText('Triage pilot, on a page').first().waitFor();
    expect(lead.complaints).toEqual([]);
  });
});
