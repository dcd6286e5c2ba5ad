import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { askApp, contextToken } from './support/ask-app';
import { leadAtSite } from './support/lead-at-site';
import { LEAD } from './support/people';
import { factsCard, goToChapter, openPostMortem } from './support/post-mortem-page';
import { frozen, openOne, openPostMortems } from './support/post-mortems';

const STORAGE = '* /api/v1';

const { site, lead } = leadAtSite();

afterEach(() => site.control('DELETE', 'faults'));

const broken = (kind = '500') => site.control('POST', 'faults', { match: STORAGE, fault: kind });
const mended = () => site.control('DELETE', 'faults');
const plain = async (words: Promise<string>) => (await words).replace(/\s+/g, ' ');
const said = (where: Frame, words: string | RegExp) => where.getByText(words).first().waitFor({ timeout: 20_000 });
const chapter = async (frame: Frame, id: string, name: string) => {
  await goToChapter(frame, name);
  const found = frame.locator(`#${id}`);
  await found.getByRole('heading', { name, exact: true }).waitFor();
  return found;
};

describe('Where the app’s storage cannot be read', () => {
  it.each(['500', 'cut'])(
    'the evidence stands, each part says what is missing, and has it when asked again: %s',
    async (kind) => {
      await broken(kind);
      const frame = await openPostMortem(lead.page, site, 'TRIAGE');
      expect(await factsCard(frame).count()).toBe(1);
      const moments = await chapter(frame, 'moments', 'Key moments');
      await moments.getByText('What people have said about these moments could not be read').waitFor();
      await moments.getByText('Kick-off', { exact: true }).waitFor();
      expect(await moments.getByRole('button', { name: 'Add a moment' }).count()).toBe(0);
      const edges = await chapter(frame, 'edges', 'Edges');
      await edges.getByText('Who works in which role could not be read, so the roles are guessed here.').waitFor();
      await edges.getByText('The points chosen for redesign could not be read.').waitFor();
      await edges.getByRole('heading', { name: 'Where most was lost' }).waitFor();
      expect(await edges.getByRole('button', { name: 'Who works in which role' }).count()).toBe(0);
      const outside = await chapter(frame, 'outside', 'What Jira does not hold');
      await outside.getByText('What was entered could not be read').waitFor();
      expect(await outside.getByRole('button', { name: /^Add:/ }).count()).toBe(0);
      await mended();
      for (const part of [moments, edges, outside]) await part.getByRole('button', { name: 'Try again' }).first().click();
      await moments.getByRole('button', { name: 'Add a moment' }).waitFor();
      await edges.getByRole('button', { name: 'Who works in which role' }).waitFor();
      await outside.getByRole('button', { name: 'Add: Budget and revenue' }).waitFor();
      expect(await plain(frame.locator('body').innerText())).not.toContain('There was an error invoking the function');
    },
  );

  it('the side of the post-mortems says so, and has them when asked again', async () => {
    await broken();
    await lead.page.goto(lead.page.url());
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    await frame
      .getByRole('button', { name: /^Post-mortems/ })
      .first()
      .click();
    await said(frame, 'The post-mortems could not be read');
    await mended();
    await frame.getByRole('button', { name: 'Try again' }).click();
    await said(frame, 'No post-mortem yet');
  });

  it('what was frozen says so, and is shown when asked again', async () => {
    await openOne(lead, await openPostMortems(lead, site), 'Support triage pilot');
    const frame = await openPostMortems(lead, site);
    await broken();
    await frame.getByRole('button', { name: 'Support triage pilot', exact: true }).click();
    await said(frame, 'What was frozen could not be read');
    expect(await frame.locator('#people').count()).toBe(1);
    await mended();
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frozen(frame);
  });

  it('accounts say so, and are there when asked again', async () => {
    const frame = await openPostMortems(lead, site);
    await frame.getByRole('button', { name: 'Support triage pilot', exact: true }).click();
    await frozen(frame);
    const id = new URL(lead.page.url()).searchParams.get('pm') ?? '';
    await lead.page.route('**/_site/invoke', (route) =>
      route.request().postData()?.includes('accounts.read') ? route.abort() : route.continue(),
    );
    const again = await openPostMortems(lead, site, id);
    await frozen(again);
    await again
      .getByRole('navigation', { name: 'In this post-mortem' })
      .getByRole('link', { name: 'What people remember' })
      .click();
    await again.locator('#accounts').getByText('The accounts could not be read').waitFor();
    await lead.page.unroute('**/_site/invoke');
    await again.locator('#accounts').getByRole('button', { name: 'Try again' }).click();
    await again.locator('#accounts').getByRole('textbox').waitFor();
  });
});

describe('Where the app’s storage takes nothing', () => {
  it('what was entered is still in the form, and is kept when saved again', async () => {
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    const outside = await chapter(frame, 'outside', 'What Jira does not hold');
    await outside.getByRole('button', { name: 'Add: Budget and revenue' }).click();
    const form = outside.getByRole('form', { name: 'Budget and revenue' });
    await form.getByRole('textbox', { name: 'Currency' }).fill('EUR');
    await form.getByRole('textbox', { name: 'Spent' }).fill('161000');
    await broken();
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Not kept; what you wrote is still here.').waitFor();
    expect(await form.getByRole('textbox', { name: 'Spent' }).inputValue()).toBe('161000');
    await mended();
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'hidden' });
    expect(await plain(outside.innerText())).toContain('€161,000');
  });

  it('a star is taken back and says so; a wording stays in its form', async () => {
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    const moments = await chapter(frame, 'moments', 'Key moments');
    const star = moments.getByRole('button', { name: 'Star: Kick-off' });
    await star.waitFor();
    await broken();
    await star.click();
    await moments.getByText(/^Not kept\./).waitFor();
    expect(await star.getAttribute('aria-pressed')).toBe('false');
    await moments.getByRole('button', { name: 'Close', exact: true }).click();
    await moments.getByRole('button', { name: 'Reword: First warning' }).click();
    await moments.getByRole('textbox').fill('Nobody looked');
    await moments.getByRole('button', { name: 'Keep', exact: true }).click();
    await moments.getByText(/^Not kept\./).waitFor();
    expect(await moments.getByRole('textbox').inputValue()).toBe('Nobody looked');
    await mended();
    await moments.getByRole('button', { name: 'Keep', exact: true }).click();
    await moments.getByRole('textbox').waitFor({ state: 'hidden' });
    await moments.getByText('Nobody looked').waitFor();
  });

  it('a point to redesign is taken back, and says so', async () => {
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    const edges = await chapter(frame, 'edges', 'Edges');
    const tick = edges.getByRole('checkbox', { name: /^Redesign before the next project/ }).first();
    await tick.waitFor();
    await broken();
    await tick.click();
    await edges.getByText('The choice was not kept.').waitFor();
    await mended();
    await expect.poll(() => tick.isChecked()).toBe(false);
  });

  it('a post-mortem is not opened, and opened once when tried again; its plan and a sentence stay in their forms', async () => {
    const frame = await openPostMortems(lead, site);
    await frame.getByRole('button', { name: 'Open a post-mortem', exact: true }).click();
    const dialog = frame.getByRole('dialog', { name: 'Open a post-mortem' });
    await dialog.getByLabel('Title').fill('Tried twice');
    await broken();
    await dialog.getByRole('button', { name: 'Open and freeze' }).click();
    await dialog.getByText('Not opened; what you typed is still here.').waitFor();
    await mended();
    await dialog.getByRole('button', { name: 'Open and freeze' }).click();
    await frozen(frame);

    await frame.getByRole('button', { name: 'Change', exact: true }).click();
    const change = frame.getByRole('dialog', { name: 'Change the post-mortem' });
    await change.getByLabel('Title').fill('Tried again');
    await broken();
    await change.getByRole('button', { name: 'Keep' }).click();
    await change.getByText('Not kept; your changes are still here.').waitFor();
    expect(await change.getByLabel('Title').inputValue()).toBe('Tried again');
    await change.getByRole('button', { name: 'Cancel' }).click();
    const accounts = frame.locator('#accounts');
    await frame
      .getByRole('navigation', { name: 'In this post-mortem' })
      .getByRole('link', { name: 'What people remember' })
      .click();
    await accounts.getByRole('textbox').fill('Scope was frozen in May');
    await accounts.getByRole('button', { name: 'Keep', exact: true }).click();
    await accounts.getByText(/^Not kept\./).waitFor();
    expect(await accounts.getByRole('textbox').inputValue()).toBe('Scope was frozen in May');
    await mended();
    await accounts.getByRole('button', { name: 'Keep', exact: true }).click();
    await accounts.getByRole('listitem').getByText('Scope was frozen in May').waitFor();
    expect(await accounts.getByRole('listitem').count()).toBe(1);
    const list = await openPostMortems(lead, site);
    expect(await list.getByRole('heading', { name: /Tried twice/ }).count()).toBe(1);
  });
});

describe('Roles that name people who left', () => {
  const caller = async () => ({ accountId: LEAD, token: await contextToken(site, LEAD, 'TRIAGE') });

  it('are drawn all the same, and they are named as somebody who left', async () => {
    const { settled, version } = await askApp<{ settled: null; version: number }>(site, await caller(), 'roles.read');
    expect(settled).toBeNull();
    const role = (name: string, ...people: string[]) => ({ id: name, name, people });
    await askApp(site, await caller(), 'roles.save', {
      version,
      settled: {
        roles: [
          role('Data', '712020:jonas-brandt', '712020:daniel-mercer', '712020:nobody-knows-me'),
          role('Engineering', '712020:tomasz-wieczorek', '712020:priya-raghunathan', '712020:ewa-dabrowska'),
          role('Ghosts', '712020:gone-1', '712020:gone-2', '712020:gone-3'),
        ],
      },
    });
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    const edges = await chapter(frame, 'edges', 'Edges');
    await edges.getByText(/The roles were settled/).waitFor();
    expect(
      await frame
        .getByRole('group', { name: /^Edge map/ })
        .getByRole('button')
        .count(),
    ).toBeGreaterThan(0);
    await edges.getByRole('button', { name: 'Who works in which role' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByText('someone who left').first().waitFor();
    expect(await dialog.getByText('someone who left').count()).toBe(4);
    await dialog.getByText('Daniel Mercer (left)').first().waitFor();
  });
});

describe('All of it', () => {
  it('leaves nothing to complain about in the browser', () => {
    expect(lead.complaints.filter((line) => !/status of \d{3}|Failed to load resource/.test(line))).toEqual([]);
  });
});
