import { performance } from 'node:perf_hooks';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askApp, contextToken } from './support/ask-app';
import { appFrame, type Person, personAt } from './support/browser';
import { type ExportFolder, exportedIssue, exportFolder, statusMove } from './support/exports';
import { type LocalSite, startSite } from './support/local-site';
import { LEAD } from './support/people';
import { addressOfPage, factsCard, goToChapter } from './support/post-mortem-page';
import { frozen } from './support/post-mortems';

/** As many as one project may have; a snapshot keeps 20,000 of them one by one. */
const ISSUES = 50_000;
const LONG = 900_000;

/**
 * Begun and finished within January, by one of forty people. What many entries of a history cost is measured elsewhere; here it is
 * their number that counts.
 */
function shortLife(n: number): object {
  const day = 3 + (n % 17);
  const at = (later: number) => new Date(Date.UTC(2026, 0, day + later, 8, 0, n % 36_000)).toISOString().replace('Z', '+0000');
  const assignee = { accountId: `exported-${n % 40}`, displayName: `Exported ${n % 40}` };
  return exportedIssue(`GEN-${n}`, {
    status: '11',
    fields: { assignee, created: at(0), updated: at(8), resolutiondate: at(8), duedate: '2026-01-20' },
    history: [statusMove(at(2), '10', '3'), statusMove(at(8), '3', '11')],
  });
}

let folder: ExportFolder;
let site: LocalSite;
let lead: Person;
let frame: Frame;

beforeAll(async () => {
  folder = exportFolder();
  const file = folder.write(
    'large.jsonl',
    Array.from({ length: ISSUES }, (_, n) => shortLife(n + 1)),
  );
  const began = performance.now();
  site = await startSite(['--import', file], LONG);
  told('site up', began);
  lead = await personAt(site.url, { accountId: LEAD });
}, LONG);
afterAll(async () => {
  await lead?.leave();
  await site?.stop();
  folder?.remove();
});

const told = (what: string, since: number) =>
  process.stdout.write(`large project, ${ISSUES} issues: ${what} ${Math.round(performance.now() - since)} ms\n`);
const plain = async (words: Promise<string>) => (await words).replace(/\s+/g, ' ');
const count = ISSUES.toLocaleString('en-GB');
/** The page tells of a day, not only says that it will. */
const shownOn = (day: string) =>
  frame
    .getByText(new RegExp(`issues of the project on ${day.replace(' ', '\\s')}`))
    .first()
    .waitFor({ timeout: LONG });
/** The memory of the page without its worker, in MB, as the browser tells it. */
const memory = async () => {
  const session = await lead.context.newCDPSession(lead.page);
  const { metrics } = (await session.send('Performance.enable').then(() => session.send('Performance.getMetrics'))) as {
    metrics: { name: string; value: number }[];
  };
  return Math.round((metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20);
};

describe('A project of very many issues', () => {
  it(
    'is read whole, with its facts, its findings and every day of it',
    async () => {
      const began = performance.now();
      await lead.page.goto(await addressOfPage(site, 'GEN'));
      frame = await appFrame(lead.page);
      await factsCard(frame).waitFor({ timeout: LONG });
      told('facts on the screen after', began);
      await frame.getByText(`All ${count} issues of the project`).first().waitFor({ timeout: LONG });
      await goToChapter(frame, 'Flow');
      await frame.locator('#flow').getByText('Time in each status').first().waitFor({ timeout: LONG });
      told('findings on the screen after', began);
      const step = performance.now();
      await frame.getByLabel('Day to look from', { exact: true }).fill('2026-01-20');
      await shownOn('20 Jan');
      told('first step of the slider', step);
      const next = performance.now();
      await frame.getByRole('slider', { name: /^Day to look from/ }).press('ArrowRight');
      await shownOn('21 Jan');
      told('next step of the slider', next);
      process.stdout.write(`large project, ${ISSUES} issues: heap of the page ${await memory()} MB\n`);
    },
    LONG,
  );

  it(
    'is frozen with whole numbers, says which issues are left out, and is read back',
    async () => {
      await lead.page.goto(`${await addressOfPage(site, 'GEN')}?view=post-mortems&pm=new`);
      frame = await appFrame(lead.page);
      const dialog = frame.getByRole('dialog', { name: 'Open a post-mortem' });
      await dialog.getByLabel('Title').waitFor({ timeout: LONG });
      await dialog.getByLabel('Title').fill('A very large project');
      const began = performance.now();
      await dialog.getByRole('button', { name: 'Open and freeze' }).click();
      await frame.locator('#facts [data-fact="end"]').waitFor({ timeout: LONG });
      told('frozen and shown after', began);
      const note = await plain(frame.locator('#frozen').innerText());
      expect(note).toContain(`sees the project: ${count} issues`);
      expect(note).toContain(`The numbers are whole. 20,000 of ${count} issues are kept one by one`);
      const again = performance.now();
      await lead.page.goto(lead.page.url());
      frame = await appFrame(lead.page);
      await frozen(frame).catch(() => frame.locator('#facts [data-fact="end"]').waitFor({ timeout: LONG }));
      told('read back after', again);
      const token = await contextToken(site, LEAD, 'GEN');
      const { postMortems } = await askApp<{ postMortems: { freezes: { characters: number; parts: number }[] }[] }>(
        site,
        { accountId: LEAD, token },
        'postmortem.list',
      );
      const [head] = postMortems[0]?.freezes ?? [];
      process.stdout.write(`large project, ${ISSUES} issues: ${head?.characters} characters in ${head?.parts} parts\n`);
      expect(await frame.locator('#facts [data-fact="scope"]').innerText()).toContain(count);
      expect(lead.complaints).toEqual([]);
    },
    LONG,
  );
});
