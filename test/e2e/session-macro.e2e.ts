import { describe, expect, it } from 'vitest';
import { leadAtSite } from './support/lead-at-site';
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
    await session.getByRole('main').getByText('Triage pilot, on a page').first().waitFor();
    const frame = await openPostMortems(lead, site);
    await frame.getByText('Triage pilot, on a page').first().waitFor();
    expect(lead.complaints).toEqual([]);
  });
});
