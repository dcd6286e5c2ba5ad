import type { Frame, Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { openPostMortem } from './support/post-mortem-page';

const { site, lead: person } = leadAtSite();

/** The chapter, once it has come near the screen and been loaded. What holds its place until then is replaced by it. */
const chapterOf = async (frame: Frame) => {
  const chapter = frame.locator('#signs');
  const questions = chapter.getByRole('heading', { name: 'Questions for the meeting' });
  for (let tried = 0; (await questions.count()) === 0 && tried < 400; tried += 1) {
    await frame.evaluate(() => document.getElementById('signs')?.scrollIntoView());
    await frame.waitForTimeout(50);
  }
  await questions.waitFor();
  return chapter;
};
const said = async (where: { innerText(): Promise<string> }) => (await where.innerText()).replace(/\s+/g, ' ');

describe('The warning signs of the pilot', () => {
  let frame: Frame;
  let chapter: Locator;
  beforeAll(async () => {
    frame = await openPostMortem(person.page, site, 'TRIAGE');
    chapter = await chapterOf(frame);
  });

  it('are told with their count, the rule on demand and their issues one click away', async () => {
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

  it('read what was written into the issues: seldom when a thing is done, seldom anything (S1-15, S1-29)', async () => {
    const criteria = chapter.locator('[data-sign="success-criteria-missing"]');
    expect(await criteria.getAttribute('data-state')).toBe('seen');
    expect(await said(criteria)).toMatch(
      /\d+ of \d+ issues of work tell no criteria of acceptance or success; 1\d% have a description at all\./,
    );
    const written = chapter.locator('[data-sign="poor-documentation"]');
    expect(await written.getAttribute('data-state')).toMatch(/^(not-)?seen$/);
    // Those not seen are folded away.
    expect(((await written.textContent()) ?? '').replace(/\s+/g, ' ')).toMatch(/\d+ of \d+ finished issues/);
  });

  it('become a text for the invitation', async () => {
    await chapter.getByRole('button', { name: 'Copy as text' }).click();
    await chapter.getByText('Copied, with the signs that were seen.').waitFor();
    await person.context.grantPermissions(['clipboard-read'], { origin: site.url });
    const copied = await person.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Warning signs: questions for the meeting');
    expect(copied).toContain('How did an addition get in, and who agreed to what it would cost?');
  });

  it('are readable for everyone, also on a narrow screen', async () => {
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
