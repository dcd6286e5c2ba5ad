import type { Frame, Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, type Person, personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { MEMBER } from './support/people';
import { openPostMortem } from './support/post-mortem-page';
import { onScreen } from './support/screens';

const { site, lead } = leadAtSite();

/** The chapter of edges of the pilot, once it is drawn. It is drawn when one comes near. */
async function edgesOf(person: Person, project = 'TRIAGE') {
  const frame = await openPostMortem(person.page, site, project);
  const chapter = frame.locator('#edges');
  await chapter.scrollIntoViewIfNeeded();
  await chapter.getByRole('heading', { name: 'Between roles, or inside one' }).waitFor();
  return { frame, chapter };
}

const plain = async (words: Promise<string | null>) => ((await words) ?? '').replace(/\s+/g, ' ');
const edgesIn = (frame: Frame) => frame.getByRole('group', { name: /^Edge map/ }).getByRole('button');

describe('The edge map of a pilot', () => {
  let frame: Frame;
  let chapter: Locator;
  beforeAll(async () => {
    ({ frame, chapter } = await edgesOf(lead));
  });

  it('draws the way from trigger to value with its edges, and names where most was lost by role and by moment (S0-18, S0-19, S0-21)', async () => {
    const labels = await edgesIn(frame).evaluateAll((edges) => edges.map((edge) => edge.getAttribute('aria-label') ?? ''));
    expect(labels.length).toBeGreaterThan(3);
    const worst = await plain(chapter.getByRole('list').first().innerText());
    expect(worst).toMatch(
      /From .+ to .+, (mostly|worst|all) in the week of \d+ \w+.*: \d+ issues, \d+ days waited at \d+ hand-offs/,
    );
  });

  it('says how much of it was lost at the seams (S0-22)', async () => {
    expect(await plain(chapter.innerText())).toMatch(/Of [\d,]+ days that issues lay .+ \(\d+%\) were lost between roles/);
  });

  it('is read with the keyboard, edge by edge, and opens the issues and the moments of one', async () => {
    const edges = edgesIn(frame);
    // The worst is drawn last and read first.
    await edges.last().focus();
    await lead.page.keyboard.press('ArrowRight');
    const named = await frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(named).toBe(await edges.nth(-2).getAttribute('aria-label'));
    await lead.page.keyboard.press('Enter');
    const behind = chapter.getByRole('region', { name: /^Behind the edge/ });
    await behind
      .getByRole('link', { name: /^TRIAGE-\d+$/ })
      .first()
      .waitFor();
    await behind.getByRole('button', { name: /^Show \d+ issues?$/ }).click();
    await frame
      .getByText(/Issues behind: hand-offs from/)
      .first()
      .waitFor();
  });

  it('shows nobody by name, neither drawn nor as a table, and has no table of people', async () => {
    await chapter.getByRole('button', { name: 'Table' }).click();
    await chapter.getByRole('table').first().waitFor();
    const text = await plain(chapter.innerText());
    for (const name of ['Jonas', 'Tomasz', 'Priya', 'Hannah', 'Ewa', 'Miriam']) expect(text).not.toContain(name);
  });

  it.each([
    ['light', 1280],
    ['dark', 800],
    ['light', 400],
  ] as const)('gives axe nothing to find: %s, %i wide', async (colorMode, width) => {
    await onScreen(lead, site, colorMode, width);
    ({ frame } = await edgesOf(lead));
    expect(await axeFindings(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await onScreen(lead, site, 'light', 1280);
  });
});

describe('Points to redesign', () => {
  it('are ticked on the map, said in words, kept, and seen by the others (S0-23)', async () => {
    const { chapter } = await edgesOf(lead);
    await chapter
      .getByRole('checkbox', { name: /^Redesign before the next project/ })
      .first()
      .check();
    const words = chapter.getByRole('textbox', { name: /^What is to be agreed/ });
    await words.fill('What counts as ready to try');
    await words.press('Tab');
    await lead.page.waitForTimeout(500);

    const member = await personAt(site.url, { accountId: MEMBER });
    const seen = await edgesOf(member);
    const theirs = seen.chapter.getByRole('textbox', { name: /^What is to be agreed/ });
    await theirs.waitFor();
    expect(await theirs.inputValue()).toBe('What counts as ready to try');
    await seen.chapter.getByRole('button', { name: 'Take off' }).click();
    await theirs.waitFor({ state: 'hidden' });
    await member.leave();
  });
});

describe('Who works in which role', () => {
  it('lists everybody of the project, also where a filter hides most of its issues', async () => {
    const listed = async (query: string) => {
      const frame = await openPostMortem(lead.page, site, 'TRIAGE', query);
      const chapter = frame.locator('#edges');
      await chapter.scrollIntoViewIfNeeded();
      await chapter.getByRole('button', { name: 'Who works in which role' }).click();
      const people = frame.getByRole('dialog').getByRole('checkbox');
      await people.first().waitFor();
      return people.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent ?? '').sort());
    };
    const everybody = await listed('');
    const underFilter = await listed('?type=10103');
    expect(everybody.filter((name) => !underFilter.includes(name))).toEqual([]);
    expect(everybody.filter((name) => name.length > 0).length).toBeGreaterThan(8);
  });

  it('is guessed at first, and settled by the lead for everybody', async () => {
    const { frame, chapter } = await edgesOf(lead);
    await chapter.getByText(/The roles are guessed/).waitFor();
    await chapter.getByRole('button', { name: 'Who works in which role' }).click();
    const dialog = frame.getByRole('dialog');
    const name = dialog.getByRole('textbox', { name: 'Name of the role Engineering' });
    await name.fill('Builders');
    await name.press('Tab');
    await dialog.getByRole('checkbox', { name: 'Luis Ferreira' }).check();
    await dialog.getByRole('combobox').click();
    await frame.getByRole('option', { name: 'Support operations' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await chapter.getByText(/The roles were settled by the people who administer this project/).waitFor();
    await chapter
      .getByRole('button', { name: /Builders/ })
      .first()
      .waitFor();

    const member = await personAt(site.url, { accountId: MEMBER });
    const seen = await edgesOf(member);
    await seen.chapter.getByText(/The roles were settled/).waitFor();
    await seen.chapter.getByRole('button', { name: 'See the roles' }).click();
    const shown = seen.frame.getByRole('dialog');
    await shown.getByText('Builders').first().waitFor();
    expect(await shown.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await member.leave();
  });

  it('is left as it was by cancelling, and goes back to the guess on demand', async () => {
    const { frame, chapter } = await edgesOf(lead);
    await chapter.getByText(/The roles were settled/).waitFor();
    await chapter.getByRole('button', { name: 'Who works in which role' }).click();
    const dialog = frame.getByRole('dialog');
    const name = dialog.getByRole('textbox', { name: 'Name of the role Builders' });
    await name.fill('Nobody');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await chapter.getByRole('button', { name: 'Who works in which role' }).click();
    await name.waitFor();
    await dialog.getByRole('button', { name: 'Back to the guess' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await chapter.getByText(/The roles are guessed/).waitFor();
  });
});

describe('All of it', () => {
  it('leaves nothing to complain about in the browser', () => {
    expect(lead.complaints).toEqual([]);
  });
});
