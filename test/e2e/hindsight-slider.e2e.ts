import type { Frame } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { appFrame, axeFindings } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { addressOfPage, factsCard, openPostMortem, restingPlace, story } from './support/post-mortem-page';
import { onScreen } from './support/screens';

const { site, lead } = leadAtSite();

const slider = (frame: Frame) => frame.getByRole('slider', { name: /^Day to look from/ });
const band = (frame: Frame) => frame.getByText(/what Jira said on that day\. Later changes are hidden\./);
const spoken = async (frame: Frame) => (await slider(frame).getAttribute('aria-valuetext')) ?? '';
const opened = async (query = '') => {
  const frame = await openPostMortem(lead.page, site, 'TRIAGE', query);
  await slider(frame).waitFor();
  return frame;
};
const rowText = async (frame: Frame, name: RegExp) => (await frame.getByRole('row', { name }).innerText()).replace(/\s+/g, ' ');

describe('The hindsight slider: what was known when', () => {
  let frame: Frame;
  beforeAll(async () => {
    frame = await opened();
  });
  // One visit for all: each begins at today.
  afterEach(async () => {
    const toToday = frame.getByRole('button', { name: 'Back to today', exact: true });
    if (await toToday.isVisible()) await toToday.click();
    await band(frame).waitFor({ state: 'detached' });
    await lead.page.waitForURL((url) => url.search === '');
  });

  it('shows what Jira said on a day that is typed, and hides what came later (S0-2, S3-20)', async () => {
    await frame.getByLabel('Day to look from', { exact: true }).fill('2026-05-12');
    await story(frame, 'As of 12 May, Support triage pilot was still under way').waitFor();
    expect(await band(frame).innerText()).toContain('12 May 2026');
    expect(await rowText(frame, /^End/)).toContain('29 May still open');
    expect(await rowText(frame, /^Scope/)).toContain('147 issues 200 issues');
    expect(await frame.getByText('All 200 issues of the project on 12 May').count()).toBe(1);
  });

  it('keeps the day in the address, and goes back with the browser', async () => {
    await frame.getByLabel('Day to look from', { exact: true }).fill('2026-05-12');
    await lead.page.waitForURL(/on=2026-05-12/);
    const shared = new URL(lead.page.url()).search;
    await lead.page.goBack();
    await story(frame, 'Support triage pilot finished 74 days after its first plan').waitFor();
    expect(await band(frame).count()).toBe(0);
    frame = await opened(shared);
    await band(frame).waitFor();
    expect(await spoken(frame)).toContain('12 May 2026');
  });

  it('leads back to today from the band and from the slider', async () => {
    for (const name of ['Back to today', 'Today']) {
      await frame.getByLabel('Day to look from', { exact: true }).fill('2026-05-12');
      await band(frame).waitFor();
      await frame.getByRole('button', { name, exact: true }).click();
      await band(frame).waitFor({ state: 'detached' });
      await story(frame, 'Support triage pilot finished').waitFor();
    }
  });

  it('moves by a day, a week, a month and to its ends with the keyboard', async () => {
    await frame.getByLabel('Day to look from', { exact: true }).fill('2026-05-12');
    await band(frame).waitFor();
    await slider(frame).focus();
    const press = async (key: string) => {
      await lead.page.keyboard.press(key);
      return spoken(frame);
    };
    expect(await press('ArrowLeft')).toContain('11 May 2026');
    expect(await press('PageUp')).toContain('18 May 2026');
    expect(await press('Shift+PageDown')).toContain('18 April 2026');
    await lead.page.waitForURL(/on=2026-04-18/);
    await story(frame, 'As of 18 Apr').waitFor();
    expect(await press('End')).toContain('Today');
    const first = await press('Home');
    await story(frame, 'As of').waitFor();
    expect(first).toMatch(/January 2026/);
  });

  it('follows a hand that drags it, and is one step to go back', async () => {
    const box = await slider(frame).boundingBox();
    if (box === null) throw new Error('The slider has no place on the page.');
    const middle = box.y + box.height / 2;
    await lead.page.mouse.move(box.x + box.width - 8, middle);
    await lead.page.mouse.down();
    for (let share = 0.95; share > 0.4; share -= 0.05) await lead.page.mouse.move(box.x + box.width * share, middle);
    await band(frame).waitFor();
    expect(new URL(lead.page.url()).search).toBe('');
    await lead.page.mouse.up();
    await lead.page.waitForURL(/on=2026-/);
    await lead.page.goBack();
    await band(frame).waitFor({ state: 'detached' });
  });

  it('marks the key days, each a way to its day that says what it is', async () => {
    const days = frame.getByRole('list', { name: 'Key days' });
    await days.getByRole('button', { name: /First date moved/ }).waitFor();
    expect(await days.getByRole('button', { name: /Baseline/ }).count()).toBe(1);
    await days.getByRole('button', { name: /Released Sandbox/ }).click();
    await band(frame).waitFor();
    const there = await spoken(frame);
    await frame.getByRole('button', { name: /^Later key day: Released/ }).click();
    await expect.poll(() => spoken(frame)).not.toBe(there);
    await frame.getByRole('button', { name: /^Earlier key day: Released Sandbox/ }).click();
    await expect.poll(() => spoken(frame)).toBe(there);
  });

  it('stays in sight above the chapters, and no chapter that one goes to hides under it', async () => {
    await frame.getByRole('list', { name: /^Timeline/ }).waitFor();
    await frame.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Scope' }).click();
    const heading = frame.getByRole('heading', { name: 'Scope', exact: true });
    const title = await restingPlace(heading);
    const strip = await slider(frame).boundingBox();
    expect(strip?.y).toBeGreaterThan(0);
    expect(title).toBeGreaterThan((strip?.y ?? 0) + (strip?.height ?? 0));
    expect(title).toBeLessThan(400);
  });

  it('says on the facts card itself that work had not begun on a day', async () => {
    await frame.getByLabel('Day to look from', { exact: true }).fill('2026-01-22');
    await frame.getByRole('row', { name: /On 22.Jan work had not started: the plan was still being made/ }).waitFor();
    await frame.getByLabel('Day to look from', { exact: true }).fill('2026-05-12');
    await expect.poll(() => frame.getByRole('row', { name: /work had not started/ }).count()).toBe(0);
  });

  it('says so when no issue was there yet on the day of a link', async () => {
    await lead.page.goto(`${await addressOfPage(site, 'TRIAGE')}?on=2020-01-01`);
    frame = await appFrame(lead.page);
    await frame.getByText('No issue was here on 1 Jan 2020').waitFor();
    await frame.getByRole('button', { name: 'back to today', exact: true }).click();
    await factsCard(frame).waitFor();
  });
});

describe('The facts card beside the slider', () => {
  it('says on a press how a number was counted and how sure it is (S3-18, S3-52)', async () => {
    const frame = await opened();
    const end = frame.getByRole('row', { name: /^End/ });
    await end.getByText(/sure|a hint only/).waitFor();
    await frame.getByRole('button', { name: 'End: how counted' }).click();
    await frame.getByText(/the latest due date that was first given to an issue of the baseline/).waitFor();
    expect(await frame.getByText(/of the issues have a first due date/).count()).toBe(1);
  });

  it('says so when a link names a number that is not there', async () => {
    const frame = await opened('?behind=end.sideways');
    await frame.getByText('The link names a number that is not on this page, so all issues are shown.').waitFor();
    await frame.getByRole('button', { name: 'Dismiss' }).click();
    await lead.page.waitForURL((url) => !url.search.includes('behind'));
  });
});

describe('Looking back on any screen', () => {
  for (const colorMode of ['light', 'dark'] as const)
    for (const width of [1280, 400])
      it(`gives axe nothing to find and fits: ${colorMode}, ${width} wide`, async () => {
        await onScreen(lead, site, colorMode, width);
        const frame = await openPostMortem(lead.page, site, 'TRIAGE', '?on=2026-05-12');
        await band(frame).waitFor();
        await frame.getByRole('list', { name: /^Timeline/ }).waitFor();
        expect(await axeFindings(frame)).toEqual([]);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
});

describe('All of it', () => {
  it('leaves nothing to complain about in the browser', () => {
    expect(lead.complaints).toEqual([]);
  });
});
