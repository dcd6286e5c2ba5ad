import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { openPostMortem } from './support/post-mortem-page';

const { site, lead: person } = leadAtSite();

/** The chapter, once it has come near the screen and been loaded. What holds its place until then is replaced by it. */
const chapterOf = async (frame: Frame) => {
  const chapter = frame.locator('#signs');
  const come = async () => {
    await frame.evaluate(() => document.getElementById('signs')?.scrollIntoView());
    return chapter.getByRole('heading', { name: 'Questions for the meeting' }).count();
  };
  await expect.poll(come, { timeout: 20_000 }).toBe(1);
  return chapter;
};
const said = async (where: { innerText(): Promise<string> }) => (await where.innerText()).replace(/\s+/g, ' ');

describe('The warning signs of the pilot', () => {
  it('are told with their count, the rule on demand and their issues one click away', async () => {
    const frame = await openPostMortem(person.page, site, 'TRIAGE');
    const chapter = await chapterOf(frame);
    expect(await said(chapter)).toMatch(
      /Jira shows \d+ of the \d+ warning signs it can show here\. \d+ more are questions for the meeting\./,
    );
    const requests = chapter.locator('[data-sign="no-change-requests"]');
    expect(await requests.getAttribute('data-state')).toBe('seen');
    expect(await said(requests)).toMatch(/\d+ of \d+ additions to \d+ planned issues came without a change request/);
    await requests.getByText('How this is told').click();
    await requests.getByText('What was written or agreed outside Jira: in a contract, a wiki, a mail.').waitFor();
    const shown = Number(/Show (\d+) issues/.exec(await said(requests))?.[1]);
    await requests.getByRole('button', { name: /Show \d+ issues/ }).click();
    await frame.getByText('the sign “No change requests” (seen)').first().waitFor();
    expect(shown).toBeGreaterThan(10);
  });

  it('become a text for the invitation', async () => {
    const frame = await openPostMortem(person.page, site, 'TRIAGE');
    const chapter = await chapterOf(frame);
    await chapter.getByRole('button', { name: 'Copy as text' }).click();
    await chapter.getByText('Copied, with the signs that were seen.').waitFor();
    await person.context.grantPermissions(['clipboard-read'], { origin: site.url });
    const copied = await person.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Warning signs: questions for the meeting');
    expect(copied).toContain('How did an addition get in, and who agreed to what it would cost?');
  });

  it('are readable for everyone, also on a narrow screen', async () => {
    const frame = await openPostMortem(person.page, site, 'TRIAGE');
    await chapterOf(frame);
    expect((await axeFindings(frame)).filter((finding) => finding.includes('signs'))).toEqual([]);
    await person.page.setViewportSize({ width: 400, height: 800 });
    const wide = await frame.locator('#signs').evaluate((chapter) => chapter.scrollWidth - chapter.clientWidth);
    await person.page.setViewportSize({ width: 1280, height: 900 });
    expect(wide).toBeLessThanOrEqual(0);
  });
});

describe('A project that went well', () => {
  it('is told as fully: nothing seen, and why', async () => {
    const frame = await openPostMortem(person.page, site, 'INV');
    const chapter = await chapterOf(frame);
    expect(await said(chapter)).toContain('Jira shows none of the');
    expect(await said(chapter.locator('[data-sign="data-audit-rushed"]'))).toMatch(/Not seen.*Checking the data began on 2 Mar/);
  });
});

describe('All of them', () => {
  it('leave nothing to complain about in the browser', () => {
    expect(person.complaints).toEqual([]);
  });
});
