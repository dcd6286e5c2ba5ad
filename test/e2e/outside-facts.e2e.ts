import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, type Person, personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { MEMBER } from './support/people';
import { openPostMortem } from './support/post-mortem-page';
import { onScreen } from './support/screens';

const { site, lead } = leadAtSite();

/** The chapter, once what was entered is there. */
async function outsideOf(person: Person) {
  const frame = await openPostMortem(person.page, site, 'TRIAGE');
  const chapter = frame.locator('#outside');
  await chapter.scrollIntoViewIfNeeded();
  await chapter
    .getByRole('button', { name: /^(Add:|Change)/ })
    .first()
    .waitFor();
  return { frame, chapter };
}

const plain = async (words: Promise<string>) => (await words).replace(/\s+/g, ' ');

describe('What Jira does not hold', () => {
  let chapter: Locator;
  beforeAll(async () => {
    ({ chapter } = await outsideOf(lead));
  });

  it('is taught where nothing is entered, and entered in a short form: budget against spend (S1-41, S3-21)', async () => {
    await chapter.getByText('Nothing has been entered yet').waitFor();
    await chapter.getByRole('button', { name: 'Add: Budget and revenue' }).click();
    const form = chapter.getByRole('form', { name: 'Budget and revenue' });
    await form.getByRole('textbox', { name: 'Currency' }).fill('eur');
    await form.getByRole('textbox', { name: 'Budget' }).fill('100 000');
    await form.getByRole('textbox', { name: 'Spent' }).fill('161000');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'hidden' });
    expect(await plain(chapter.innerText())).toContain('Budget and spend €100,000 €161,000 +61%');
    await chapter.getByText(/Entered by Miriam Okafor/).waitFor();
  });

  it('draws promised and reached adoption by hand, also with the keyboard (S0-2)', async () => {
    await chapter.getByRole('button', { name: 'Add: Adoption' }).click();
    const form = chapter.getByRole('form', { name: 'Adoption' });
    await form.getByRole('textbox', { name: 'Promised' }).fill('80');
    await form.getByRole('textbox', { name: 'Reached' }).fill('22');
    const canvas = form.getByRole('slider');
    await canvas.focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowUp', 'Enter']) await lead.page.keyboard.press(key);
    expect(await form.getByRole('listitem').count()).toBe(1);
    expect(await plain(form.getByRole('listitem').innerText())).toContain('10%');
    await canvas.click({ position: { x: 300, y: 60 } });
    expect(await form.getByRole('listitem').count()).toBe(2);
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'hidden' });
    expect(await plain(chapter.innerText())).toContain('Adoption 80% 22%');
    const [download] = await Promise.all([
      lead.page.waitForEvent('download'),
      chapter.getByRole('button', { name: 'Save the chart “Adoption” as SVG' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/<title>Adoption<\/title>[\s\S]*(Promised|Reached) \d+% by/);
  });

  it('names what cannot be taken, and keeps what was written', async () => {
    await chapter.getByRole('button', { name: 'Add: Where it is written down' }).click();
    const form = chapter.getByRole('form', { name: 'Where it is written down' });
    await form.getByRole('button', { name: 'Add a link' }).click();
    await form.getByRole('textbox', { name: 'What the link is called' }).fill('Business case');
    const address = form.getByRole('textbox', { name: 'Address of the link' });
    await address.fill('http://example.com');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByRole('alert').getByText(/https/).waitFor();
    expect(await address.inputValue()).toBe('http://example.com');
    await address.fill('https://example.com/case');
    await form.getByRole('button', { name: 'Save' }).click();
    await chapter.getByRole('link', { name: 'Business case' }).waitFor();
  });

  it('tells the cost as a range, and the chance at which the post-mortem pays (S1-74, S1-75, S1-76)', async () => {
    await chapter.getByRole('button', { name: 'Add: What it cost' }).click();
    const form = chapter.getByRole('form', { name: 'What it cost' });
    await form.getByRole('textbox', { name: 'An hour of one person costs, from' }).fill('80');
    await form.getByRole('textbox', { name: 'An hour of one person costs, to' }).fill('120');
    await form.getByRole('textbox', { name: 'Hours of rework, all together, from' }).fill('500');
    await form.getByRole('textbox', { name: 'Hours of rework, all together, to' }).fill('1000');
    await form.getByRole('textbox', { name: 'People in the post-mortem' }).fill('5');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'hidden' });
    const text = await plain(chapter.innerText());
    expect(text).toContain('The failure cost €40,000 to €120,000');
    expect(text).toContain('The post-mortem costs €2,400 to €7,200.');
    expect(text).toContain('A chance of 2% to 18% that it prevents one similar failure covers its cost.');
  });

  it('can be undone', async () => {
    await chapter.getByRole('button', { name: 'Add: Team' }).click();
    const form = chapter.getByRole('form', { name: 'Team' });
    await form.getByRole('textbox', { name: 'In words' }).fill('Tired');
    await form.getByRole('button', { name: 'Save' }).click();
    await chapter.getByText('Tired').waitFor();
    await chapter.getByRole('button', { name: 'Undo' }).click();
    await chapter.getByRole('button', { name: 'Add: Team' }).waitFor();
  });

  it('shows what somebody else entered meanwhile, and keeps one’s own words (S1-40, S3-23)', async () => {
    const member = await personAt(site.url, { accountId: MEMBER });
    const theirs = (await outsideOf(member)).chapter;
    for (const [page, words] of [
      [theirs, 'They expected more'],
      [chapter, 'They were polite'],
    ] as const) {
      await page.getByRole('button', { name: 'Add: Client', exact: true }).click();
      const form = page.getByRole('form', { name: 'Client' });
      await form.getByRole('textbox', { name: 'In the client’s words' }).fill(words);
      await form.getByRole('button', { name: 'Save' }).click();
      if (page === theirs) await form.waitFor({ state: 'hidden' });
    }
    await chapter.getByRole('alert').getByText('They expected more').waitFor();
    const mine = chapter.getByRole('textbox', { name: 'In the client’s words' });
    expect(await mine.inputValue()).toBe('They were polite');
    await chapter.getByRole('form', { name: 'Client' }).getByRole('button', { name: 'Save' }).click();
    await chapter.getByRole('form', { name: 'Client' }).waitFor({ state: 'hidden' });
    await chapter.getByText('They were polite').waitFor();
    await member.leave();
  });

  it.each([
    ['light', 1280],
    ['dark', 800],
    ['light', 400],
  ] as const)('gives axe nothing to find, with a form open: %s, %i wide', async (colorMode, width) => {
    await onScreen(lead, site, colorMode, width);
    const { frame, chapter: shown } = await outsideOf(lead);
    await shown.getByRole('button', { name: 'Change Adoption' }).click();
    await shown.getByRole('form', { name: 'Adoption' }).waitFor();
    expect(await axeFindings(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

describe('All of it', () => {
  it('leaves nothing to complain about in the browser', () => {
    expect(lead.complaints).toEqual([]);
  });
});
