import { describe, expect, it } from 'vitest';
import { leadAtSite } from './support/lead-at-site';
import { openPostMortem, restingPlace, story } from './support/post-mortem-page';

const { site, lead } = leadAtSite({ motion: true });

const scripts = async () => {
  const frame = lead.page.frames().at(-1);
  return (await frame?.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))) ?? [];
};

describe('The chapters of the evidence', () => {
  it('tell the story in order, from Jira alone and without anybody typing (S1-36, S1-37, S3-19)', async () => {
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    await story(frame, 'Support triage pilot finished 74 days after its first plan').waitFor();
    const links = frame.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    const names = await links.allInnerTexts();
    expect(names.slice(0, 3)).toEqual(['Facts', 'Key moments', 'Timeline']);
    expect(names.at(-1)).toBe('How far to trust this');
    const headings = await frame.getByRole('heading', { level: 2 }).allInnerTexts();
    // Every chapter has its place from the beginning, in the order of the navigation.
    expect(headings.slice(1)).toEqual(names.slice(1));
    const moments = frame.getByRole('region', { name: 'Key moments' });
    for (const name of ['Kick-off', 'First warning', 'First date moved']) await moments.getByText(name).first().waitFor();
  });

  it('are loaded when one comes near them or follows their link, which leads to them', async () => {
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    await frame.getByRole('list', { name: /^Timeline/ }).waitFor();
    expect((await scripts()).some((name) => /signs-chapter/.test(name))).toBe(false);
    const navigation = frame.getByRole('navigation', { name: 'On this page' });
    for (const name of ['Warning signs', 'How far to trust this', 'Edges', 'What Jira does not hold']) {
      await navigation.getByRole('link', { name, exact: true }).click();
      const heading = frame.getByRole('heading', { name, exact: true });
      // What comes in above on the way does not carry the chapter off again.
      const top = await restingPlace(heading);
      expect(top, name).toBeGreaterThan(0);
      expect(top, name).toBeLessThan(900);
      expect(await heading.evaluate((element) => element === document.activeElement), name).toBe(true);
    }
    expect((await scripts()).some((name) => /signs-chapter/.test(name))).toBe(true);
  });

  it('show the issues behind what they found', async () => {
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    const moments = frame.getByRole('region', { name: 'Key moments' });
    await moments
      .getByRole('button', { name: /^Show \d+ issues?/ })
      .first()
      .click();
    await frame.getByText(/Issues behind: the moment/).waitFor();
    await lead.page.waitForURL(/behind=moment/);
  });

  it('leave nothing to complain about in the browser', () => {
    expect(lead.complaints).toEqual([]);
  });
});
