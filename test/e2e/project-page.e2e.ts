import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { LEAD, MEMBER, OUTSIDER } from './support/people';
import { addressOfPage, factsCard, jiraRequests, lastLogged, openPostMortem, story } from './support/post-mortem-page';
import { onScreen } from './support/screens';

const { site, lead } = leadAtSite();

describe('The post-mortem page of a pilot that slipped', () => {
  let frame: Frame;
  beforeAll(async () => {
    frame = await openPostMortem(lead.page, site, 'TRIAGE');
  });

  it('says in one sentence what happened against the first plan (S3-20, S3-52)', async () => {
    await story(
      frame,
      'Support triage pilot finished 74 days after its first plan, with 62% more work than at the start.',
    ).waitFor();
  });

  it('puts planned and actual start, end, scope and effort side by side, with their difference (S1-38, S3-18)', async () => {
    // The page sets numbers and their units with no-break spaces.
    const row = async (name: RegExp) => (await frame.getByRole('row', { name }).innerText()).replace(/\s+/g, ' ');
    expect(await row(/^Start/)).toContain('20 Jan 27 Jan +7 days');
    expect(await row(/^End/)).toContain('29 May 11 Aug +74 days');
    expect(await row(/^Scope/)).toContain('147 issues 238 issues +62%');
    expect(await row(/^Effort/)).toContain('639 h 1,000 h +56%');
  });

  it('shows the issues behind a number, in its own table and in Jira (S3-1)', async () => {
    await frame.getByRole('button', { name: /^End, actual/ }).click();
    await frame.getByText('5 issues').first().waitFor();
    const [opened] = await Promise.all([
      lead.context.waitForEvent('page'),
      frame.getByRole('link', { name: /^End: open 5/ }).click(),
    ]);
    await opened.getByRole('link', { name: 'TRIAGE-148' }).first().waitFor();
    expect(await opened.getByRole('link', { name: /^TRIAGE-\d+$/ }).count()).toBe(5);
    await opened.close();
  });

  it('draws the first plan, the final plan, each move of a date and what happened, row by row (S3-20)', async () => {
    const row = frame.getByRole('list', { name: 'Timeline, 7 rows' }).getByRole('button', { name: /^TRIAGE-24 / });
    const sentence = ((await row.getAttribute('aria-label')) ?? '').replace(/\s+/g, ' ');
    expect(sentence).toContain('First planned to end 27 Mar, last for 6 Jul; the date moved 13 times.');
    expect(sentence).toContain('Worked on from 10 Feb to 30 Jul, 125 days after its first plan.');
  });

  it('names who added work after the baseline, and when (S1-20, S1-38)', async () => {
    await frame.getByText('7 issues created by Jonas Brandt').waitFor();
  });

  it('narrows everything by a filter that a link carries', async () => {
    await frame.getByRole('combobox', { name: 'Type' }).click();
    await frame.getByRole('option', { name: 'Bug' }).click();
    await frame.getByText('of 238 issues').first().waitFor();
    await lead.page.waitForURL(/type=/);
    const shared = lead.page.url();
    frame = await openPostMortem(lead.page, site, 'TRIAGE', new URL(shared).search);
    await frame.getByText('of 238 issues').first().waitFor();
    await frame.getByRole('button', { name: 'Reset' }).click();
    await frame.getByText('All 238 issues of the project').waitFor();
  });

  it('exports the table as it stands', async () => {
    await frame.getByRole('textbox', { name: 'Find in the table' }).fill('Quick addition');
    const [download] = await Promise.all([
      lead.page.waitForEvent('download'),
      frame.getByRole('button', { name: 'Export CSV' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF?"?Key/);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.slice(1).every((line) => line.includes('Quick addition'))).toBe(true);
  });

  it('shows the second visit at once from what was kept, and asks Jira only for what changed', async () => {
    await openPostMortem(lead.page, site, 'TRIAGE');
    const before = await lastLogged(site);
    await openPostMortem(lead.page, site, 'TRIAGE');
    await lead.page.waitForTimeout(1_000);
    const asked = (await jiraRequests(site, before)).map(({ what }) => what);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('sees a change in Jira on the next visit', async () => {
    const auth = `Basic ${Buffer.from(`${LEAD}:`).toString('base64')}`;
    const change = await fetch(`${site.url}/rest/api/3/issue/TRIAGE-12`, {
      method: 'PUT',
      headers: { authorization: auth, 'content-type': 'application/json' },
      body: JSON.stringify({ fields: { summary: 'Agree on the queues, changed today' } }),
    });
    expect(change.status).toBe(204);
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    await frame.getByText('Agree on the queues, changed today').first().waitFor();
  });
});

describe('Reading with keyboard and screen reader', () => {
  for (const colorMode of ['light', 'dark'] as const)
    for (const width of [1280, 400])
      it(`gives axe nothing to find: ${colorMode}, ${width} wide`, async () => {
        await onScreen(lead, site, colorMode, width);
        const frame = await openPostMortem(lead.page, site, 'TRIAGE');
        // The late parts as well: at 400 the filter is folded away.
        await frame.getByRole('list', { name: /^Timeline/ }).waitFor();
        await frame.getByRole('textbox', { name: 'Find in the table' }).waitFor();
        if (width > 400) await frame.getByRole('combobox', { name: 'Type' }).waitFor();
        expect(await axeFindings(frame)).toEqual([]);
        // The page's heading is the app's, inside the frame.
        expect(await axeFindings(lead.page, ['page-has-heading-one'])).toEqual([]);
        await onScreen(lead, site, 'light', 1280);
      });
});

describe('What a lead settles', () => {
  it('is seen by the others, who cannot change it', async () => {
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    await frame.getByRole('button', { name: 'Settings' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /blocked/ }).click();
    await frame.getByRole('option', { name: 'Waiting on security review' }).click();
    await dialog.getByRole('button', { name: /Save/ }).click();
    await dialog.waitFor({ state: 'hidden' });

    const member = await personAt(site.url, { accountId: MEMBER });
    const seen = await openPostMortem(member.page, site, 'TRIAGE');
    await seen.getByRole('button', { name: 'Settings' }).click();
    const shown = seen.getByRole('dialog');
    await shown.getByText('Waiting on security review').first().waitFor();
    expect(await shown.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await member.leave();
  });
});

describe('People who may not see a project', () => {
  it('do not get its page', async () => {
    const outsider = await personAt(site.url, { accountId: OUTSIDER });
    await outsider.page.goto(await addressOfPage(site, 'TRIAGE'));
    await outsider.page
      .getByText(/permission|cannot see|No project/i)
      .first()
      .waitFor();
    expect(await outsider.page.locator('iframe').count()).toBe(0);
    await outsider.leave();
  });
});

describe('Other projects', () => {
  it('are told as they are: one that went well (S3-7), one that is not finished', async () => {
    const well = await openPostMortem(lead.page, site, 'INV');
    await story(well, 'Invoice matching finished 5 days after its first plan').waitFor();
    const open = await openPostMortem(lead.page, site, 'CLAUSE');
    expect((await factsCard(open).innerText()).replace(/\s+/g, ' ')).toContain('26 May still open +86 days so far');
  });
});

describe('All of it', () => {
  it('leaves nothing to complain about in the browser', () => {
    expect(lead.complaints).toEqual([]);
  });
});
