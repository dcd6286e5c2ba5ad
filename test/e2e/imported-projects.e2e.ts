import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, personAt } from './support/browser';
import { type LocalSite, startSite } from './support/local-site';
import { LEAD } from './support/people';
import { goToChapter, openPostMortem } from './support/post-mortem-page';

const EXPORTS = ['devlake-merico-cloud', 'duraspace-2014'].map((name) =>
  fileURLToPath(new URL(`../../../shared/data/jira/${name}.jsonl.gz`, import.meta.url)),
);
const there = EXPORTS.every((file) => existsSync(file));

describe.skipIf(!there)('Real exports on the page (skipped where ../shared/data/jira is not there)', () => {
  let site: LocalSite;
  let person: Person;

  beforeAll(async () => {
    site = await startSite(EXPORTS.flatMap((file) => ['--import', file]));
    person = await personAt(site.url, { accountId: LEAD });
  });
  afterAll(async () => {
    await person?.leave();
    await site?.stop();
  });

  /** How many issues a search of the site finds, however long it takes the page to show them. */
  const counted = async (projectKey: string) => {
    const answer = await fetch(`${site.url}/rest/api/3/search/approximate-count`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${LEAD}:`).toString('base64')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ jql: `project = "${projectKey}"` }),
    });
    return ((await answer.json()) as { count: number }).count;
  };
  const facts = async (frame: Frame) =>
    Object.fromEntries(
      await Promise.all(
        ['Start', 'End', 'Scope', 'Effort'].map(async (name) => [
          name,
          (await frame.getByRole('row', { name: new RegExp(`^${name}`) }).innerText()).replace(/\s+/g, ' '),
        ]),
      ),
    ) as Record<string, string>;

  it.each([
    ['EE', { End: '9 Mar 2025 22 Jul 2020', Scope: '30 issues 30 issues', Effort: '6 h 2 h −67% 1 of 30 issues' }],
    ['K5', { Start: 'not started', End: 'no due dates still open Not enough data', Effort: 'Not enough data' }],
    ['FCREPO', { End: 'still open', Scope: '1,019 issues', Effort: '4 of 1,019 issues' }],
    ['DURACLOUD', { Scope: '739 issues', Effort: 'no time logged no time logged Not enough data' }],
  ])('%s opens with its facts card, every issue read', async (key, expected) => {
    const frame = await openPostMortem(person.page, site, key);
    await frame.getByText(`All ${(await counted(key)).toLocaleString('en-GB')} issues of the project`).waitFor();
    const found = await facts(frame);
    for (const [name, words] of Object.entries(expected)) expect(found[name]).toContain(words);
  });

  it('does not guess which of several date fields is the planned start, and takes the one that a lead names', async () => {
    const frame = await openPostMortem(person.page, site, 'EE');
    await goToChapter(frame, 'How far to trust this');
    await frame
      .getByText(/Several fields could hold the planned start/)
      .first()
      .waitFor();
    await frame.getByRole('button', { name: 'Settings' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Planned start' }).click();
    await frame
      .getByRole('option', { name: /^Start date/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const start = async () => (await facts(frame)).Start;
    await expect.poll(start, { timeout: 15_000 }).toContain('12 Jun 2020 12 Jun 2020');
  });

  it('leaves nothing to complain about in the browser', () => {
    expect(person.complaints).toEqual([]);
  });
});
