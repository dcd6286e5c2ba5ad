import type { Frame, Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { openPostMortem } from './support/post-mortem-page';

const { site, lead } = leadAtSite();

/** A chapter is loaded when it comes near the screen. */
const comesNear = (frame: Frame, name: string) =>
  frame.getByRole('heading', { name, exact: true }).scrollIntoViewIfNeeded({ timeout: 30_000 });

const flowOf = async () => {
  const frame = await openPostMortem(lead.page, site, 'TRIAGE');
  const flow = frame.getByRole('region', { name: 'Flow', exact: true });
  await comesNear(frame, 'Flow');
  await flow.getByText('flow efficiency').first().waitFor({ timeout: 30_000 });
  return { frame, flow };
};
/** The page sets numbers and their units with no-break spaces. */
const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');

describe('Flow of a pilot that slipped', () => {
  let frame: Frame;
  let flow: Locator;
  beforeAll(async () => {
    ({ frame, flow } = await flowOf());
  });

  it('tells working from waiting, with the definition beside the number (S0-19)', async () => {
    const text = plain(await flow.innerText());
    expect(text).toContain('218 finished issues spent 37% of the time between start and finish in work.');
    expect(text).toContain('Nights and weekends count, because nobody logs what they really did');
    expect(text).toContain('Waiting, by the names of the statuses: “In Review”, “Waiting on security review”.');
  });

  it('leads from a status, and from a block, to the issues (S3-34)', async () => {
    await flow.getByRole('button', { name: /^Waiting on security review/ }).click();
    await frame.getByText('the time in “Waiting on security review”').first().waitFor();
    await flow.getByRole('button', { name: /^6.issues: TRIAGE-\d+ and .* blocked for .* each, from 3 Mar to 27 Mar/ }).click();
    await frame.getByText('one block').first().waitFor();
  });

  it('shows each chart as a table too', async () => {
    await flow.getByRole('button', { name: 'Table' }).click();
    for (const name of ['Time in each status', 'Work in progress by day', 'Blocked stretches, the longest first'])
      await flow.getByRole('region', { name }).waitFor();
    await flow.getByRole('button', { name: 'Chart' }).click();
  });

  it('reads the work in progress day by day with the arrow keys, and opens a day with Enter', async () => {
    const chart = flow.getByRole('slider', { name: /^Work in progress by day/ });
    await chart.focus();
    await chart.press('Home');
    expect(plain(await chart.getAttribute('aria-valuetext'))).toMatch(/^\d+ \w+: \d+ issues? in work/);
    await chart.press('Enter');
    await frame
      .getByText(/the work in progress on 2026-/)
      .first()
      .waitFor();
  });

  it('counts as waiting what an administrator settles, for everybody', async () => {
    await frame.getByRole('button', { name: 'Settings' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Remove In Review/ }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await flow.getByText('Waiting, as an administrator has settled it: “Waiting on security review”.').waitFor();
  });
});

describe('How far to trust it', () => {
  it('names what limits the evidence with its effect on the numbers, and how sure each claim is (S3-1, S3-18)', async () => {
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    await comesNear(frame, 'How far to trust this');
    const trust = frame.getByRole('region', { name: 'How far to trust this' });
    await trust.getByText('What limits it, the most harmful first').waitFor({ timeout: 30_000 });
    const text = plain(await trust.innerText());
    expect(text).toContain('22 of 238 issues were closed in one bulk edit, all within a minute on 6 Aug');
    expect(text).toContain('Without them, the median slip against first due dates would be +55 days instead of +61 days.');
    expect(text).toContain('34% of the issues have a planned start');
    await trust.getByRole('button', { name: 'Show 22 issues' }).click();
    await frame.getByText('a note on the data').first().waitFor();
  });

  it('can be used without sight, mouse or colour', async () => {
    const { frame } = await flowOf();
    expect(await axeFindings(frame)).toEqual([]);
  });
});
