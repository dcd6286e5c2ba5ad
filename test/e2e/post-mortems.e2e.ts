import { describe, expect, it } from 'vitest';
import { axeFindings, personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { LEAD, MEMBER, OUTSIDER } from './support/people';
import { atRest, jiraRequests, lastLogged, openPostMortem } from './support/post-mortem-page';
import { as, fact, frozen, openOne, openPostMortems } from './support/post-mortems';
import { onScreen } from './support/screens';

const { site, lead } = leadAtSite();

const plain = async (words: Promise<string>) => (await words).replace(/\s+/g, ' ');

describe('Opening a post-mortem', () => {
  it('is taught where there is none, and proposes title, kind and the people who worked on it', async () => {
    const frame = await openPostMortems(lead, site);
    await frame.getByText('No post-mortem yet').waitFor();
    await frame.getByRole('button', { name: 'Open the first one' }).click();
    const dialog = frame.getByRole('dialog', { name: 'Open a post-mortem' });
    expect(await dialog.getByLabel('Title').inputValue()).toBe('Support triage pilot');
    await dialog.getByText('Pilot', { exact: true }).waitFor();
    await dialog.getByText('Tomasz Wieczorek').waitFor();
    expect(await plain(dialog.innerText())).toContain('as you see the project now: 238 issues, read 20 Aug 11:00');
    await lead.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('invites by name with the keyboard, only people who may see the project', async () => {
    const frame = await openPostMortems(lead, site);
    await frame.getByRole('button', { name: 'Open a post-mortem', exact: true }).click();
    const dialog = frame.getByRole('dialog', { name: 'Open a post-mortem' });
    const find = dialog.getByRole('combobox', { name: 'Invite somebody' });
    await find.fill('Sofia');
    await frame.getByText('Nobody of that name may see this project.').waitFor();
    await find.fill('Charles');
    await frame.getByRole('option', { name: /Charles/ }).waitFor();
    await lead.page.keyboard.press('Enter');
    await dialog.getByRole('combobox', { name: /Role of Charles/ }).waitFor();
    await dialog.getByRole('button', { name: /Remove Charles/ }).click();
    expect(await dialog.getByRole('combobox', { name: /Role of Charles/ }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('freezes the evidence and shows it, so that nobody has to rely on memory (S1-36)', async () => {
    const frame = await openPostMortems(lead, site);
    await openOne(lead, frame, 'Support triage pilot', '2026-08-21');
    expect(await plain(frame.locator('#frozen').innerText())).toContain(
      'Frozen 20 Aug 11:00 as Miriam Okafor sees the project: 238 issues, as Jira was at 20 Aug 11:00.',
    );
    await frame.getByRole('button', { name: 'Post-mortems (1)' }).waitFor();
    await frame.getByRole('button', { name: 'Preview the pack' }).waitFor();
  });

  it('opens one where the button is pressed twice', async () => {
    const frame = await openPostMortems(lead, site);
    await frame.getByRole('button', { name: 'Open a post-mortem', exact: true }).click();
    const dialog = frame.getByRole('dialog', { name: 'Open a post-mortem' });
    await dialog.getByLabel('Title').fill('Pressed twice');
    const press = dialog.getByRole('button', { name: 'Open and freeze' });
    await press.evaluate((button) => {
      (button as HTMLButtonElement).click();
      (button as HTMLButtonElement).click();
    });
    await frozen(frame);
    const list = await openPostMortems(lead, site);
    await list.getByRole('button', { name: 'Post-mortems (2)' }).waitFor();
    expect(await list.getByRole('heading', { name: /Pressed twice/ }).count()).toBe(1);
  });

  it('says what is missing when the freezing fails in the middle, and goes on from there', async () => {
    const frame = await openPostMortems(lead, site);
    await frame.getByRole('button', { name: 'Open a post-mortem', exact: true }).click();
    const dialog = frame.getByRole('dialog', { name: 'Open a post-mortem' });
    await dialog.getByLabel('Title').fill('Interrupted');
    await site.control('POST', 'faults', { match: 'POST /api/v1/set', fault: '429', times: 1 });
    await dialog.getByRole('button', { name: 'Open and freeze' }).click();
    await dialog.getByRole('alert').getByText('The post-mortem is there').waitFor();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await frozen(frame);
    expect(await plain(frame.locator('#frozen').innerText())).toContain('Frozen 20 Aug 11:00');
  });
});

describe('The list', () => {
  it('tells state, meeting and who has opened the pack, and warns below 48 hours (S1-42)', async () => {
    const frame = await openPostMortems(lead, site);
    const entry = frame.getByRole('article').filter({ has: frame.getByRole('button', { name: 'Support triage pilot' }) });
    const text = await plain(entry.innerText());
    expect(text).toContain('Meeting 21 Aug 10:00. 8 people invited, the pack is not written. Evidence frozen 20 Aug 11:00.');
    // The site's clock stands at a full hour: it is 23 where the page is drawn within the same millisecond.
    expect(text).toMatch(/The meeting is in 2[23] hours, and the pack is not out\./);
  });
});

describe('One post-mortem', () => {
  const opened = async () => {
    const frame = await openPostMortems(lead, site);
    await frame.getByRole('button', { name: 'Support triage pilot', exact: true }).click();
    await frozen(frame);
    return frame;
  };

  it('draws the same chapters from what was frozen, planned against actual first (S1-38, S3-18, S3-52)', async () => {
    const frame = await opened();
    expect(await fact(frame, 'end')).toContain('29 May 11 Aug +74 days');
    for (const name of ['Key moments', 'Flow', 'Edges', 'Warning signs', 'What Jira does not hold', 'How far to trust this']) {
      await frame.getByRole('navigation', { name: 'In this post-mortem' }).getByRole('link', { name }).click();
      await frame.getByRole('heading', { name, exact: true }).waitFor();
    }
    await frame.getByRole('list', { name: /^Timeline/ }).waitFor();
    expect(await frame.getByRole('button', { name: 'Add a moment' }).count()).toBe(0);
  });

  it('reads summaries as the person who looks, for the rows in sight alone', async () => {
    const since = await lastLogged(site);
    const frame = await opened();
    await frame
      .locator('#facts')
      .getByRole('button', { name: /^Scope, actual/ })
      .click();
    const table = frame.getByRole('region', { name: 'Table of frozen issues' });
    await table.getByText('Ticket history and labels are ready').waitFor();
    const asked = (await jiraRequests(site, since)).filter(({ what }) => what.startsWith('POST /rest/api/3/issue/bulkfetch'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it('stays as it is when Jira changes; frozen again, both are kept, and what differs is told (S1-36)', async () => {
    const before = await fact(await opened(), 'scope');
    await as(site, LEAD, 'POST', '/rest/api/3/issue', {
      fields: { project: { key: 'TRIAGE' }, issuetype: { name: 'Task' }, summary: 'Written up after the pilot' },
    });
    const frame = await opened();
    expect(await fact(frame, 'scope')).toBe(before);
    // Told is what changed after the page had read the project.
    await atRest(lead.page, site);
    await as(site, LEAD, 'POST', '/rest/api/3/issue', {
      fields: { project: { key: 'TRIAGE' }, issuetype: { name: 'Task' }, summary: 'Remembered while the page was open' },
    });
    await frame.getByRole('button', { name: 'Freeze again' }).click();
    await frame.getByText('What differs in the facts from the freeze before').waitFor({ timeout: 20_000 });
    const row = frame.getByRole('row', { name: /^Issues/ });
    expect(await plain(row.innerText())).toBe('Issues 238 240');
    expect(await plain(frame.locator('#frozen').innerText())).toContain('1 issue changed while it was frozen');
    await frame.getByRole('combobox', { name: 'Shown below' }).click();
    await frame.getByRole('option').nth(1).click();
    await frame.getByText('What differs in the facts from the freeze before').waitFor({ state: 'hidden' });
    await expect.poll(() => fact(frame, 'scope'), { timeout: 10_000 }).toBe(before);
  });

  it('can be changed by whoever opened it, and the change taken back', async () => {
    const frame = await opened();
    await frame.getByRole('button', { name: 'Change', exact: true }).click();
    const dialog = frame.getByRole('dialog', { name: 'Change the post-mortem' });
    await dialog.getByLabel('Title').fill('Triage: what we learnt');
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await frame.getByRole('heading', { name: 'Triage: what we learnt' }).waitFor();
    await frame.getByRole('button', { name: 'Undo' }).click();
    await frame.getByRole('heading', { name: 'Support triage pilot', exact: true }).waitFor();
  });

  it('is read, not changed, by those invited; and an outsider sees nothing of it (S3-18)', async () => {
    const frame = await opened();
    const id = new URL(lead.page.url()).searchParams.get('pm') ?? '';
    const member = await personAt(site.url, { accountId: MEMBER });
    const theirs = await openPostMortems(member, site, id);
    await frozen(theirs);
    expect(await theirs.getByRole('button', { name: 'Freeze again' }).count()).toBe(0);
    expect(await theirs.getByRole('button', { name: 'Change', exact: true }).count()).toBe(0);
    await member.leave();
    const outsider = await personAt(site.url, { accountId: OUTSIDER });
    await outsider.page.goto(lead.page.url());
    await outsider.page.waitForTimeout(1_500);
    const all = await Promise.all(outsider.page.frames().map((one) => one.locator('body').innerText()));
    expect(all.join(' ')).not.toContain('Support triage pilot');
    expect(all.join(' ')).not.toMatch(/TRIAGE-\d/);
    await outsider.leave();
    await frame.locator('#people').waitFor();
  });

  it.each([
    ['light', 1280],
    ['dark', 800],
    ['light', 400],
  ] as const)('gives axe nothing to find: %s, %i wide', async (colorMode, width) => {
    const id = new URL(lead.page.url()).searchParams.get('pm') ?? '';
    await onScreen(lead, site, colorMode, width);
    const list = await openPostMortems(lead, site);
    expect(await axeFindings(list)).toEqual([]);
    await list.getByRole('button', { name: 'Open a post-mortem', exact: true }).click();
    await list.getByRole('dialog').getByText('Tomasz Wieczorek').waitFor();
    expect(await axeFindings(list)).toEqual([]);
    const frame = await openPostMortems(lead, site, id);
    await frozen(frame);
    await frame.getByRole('button', { name: 'Preview the pack' }).click();
    expect(await axeFindings(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await onScreen(lead, site, 'light', 1280);
  });
});

describe('All of it', () => {
  it('counts the post-mortems on the side of the evidence too', async () => {
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    await frame.getByRole('button', { name: 'Post-mortems (3)' }).waitFor();
  });

  it('leaves nothing to complain about in the browser', () => {
    // The requests that were made to fail are told by the browser itself.
    expect(lead.complaints.filter((line) => !line.includes('status of 424'))).toEqual([]);
  });
});
