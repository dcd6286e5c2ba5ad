import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, personAt } from './support/browser';
import { run } from './support/commands';
import { type LocalSite, startSite } from './support/local-site';
import { LEAD } from './support/people';
import { openPostMortem } from './support/post-mortem-page';

const auth = { authorization: `Basic ${Buffer.from(`${LEAD}:`).toString('base64')}`, 'content-type': 'application/json' };

let data: string;

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'hindsight-kept-'));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('The local site between two starts', () => {
  const summary = async (site: LocalSite) => {
    const answer = await fetch(`${site.url}/rest/api/3/issue/TRIAGE-12`, { headers: auth });
    return ((await answer.json()) as { fields: { summary: string } }).fields.summary;
  };
  const now = async (site: LocalSite) => ((await site.control('GET', 'state')) as { now: number }).now;
  const mayOpen = async (site: LocalSite) =>
    (
      await fetch(`${site.url}/rest/api/3/project/TRIAGE`, {
        headers: { authorization: `Basic ${Buffer.from('712020:luis-ferreira:').toString('base64')}` },
      })
    ).status === 200;

  it('keeps what was changed, also who may see what and the day; --fresh forgets it', async () => {
    const first = await startSite(['--data', data]);
    const before = { summary: await summary(first), now: await now(first), mayOpen: await mayOpen(first) };
    const body = JSON.stringify({ fields: { summary: 'Changed before the stop' } });
    expect((await fetch(`${first.url}/rest/api/3/issue/TRIAGE-12`, { method: 'PUT', headers: auth, body })).status).toBe(204);
    await first.control('POST', 'clock', { days: 1 });
    await first.control('POST', 'permission', { accountId: '712020:luis-ferreira', projectKey: 'TRIAGE', browse: false });
    await first.stop();

    const second = await startSite(['--data', data]);
    expect({ summary: await summary(second), now: await now(second), mayOpen: await mayOpen(second) }).toEqual({
      summary: 'Changed before the stop',
      now: before.now + 86_400_000,
      mayOpen: false,
    });
    await second.stop();

    const third = await startSite(['--data', data, '--fresh']);
    expect({ summary: await summary(third), now: await now(third), mayOpen: await mayOpen(third) }).toEqual(before);
    await third.stop();
  });

  it('takes the next port where one is in use, and says so', async () => {
    const site = await startSite(['--data', join(data, 'one')]);
    const port = Number(new URL(site.url).port);
    const other = await run(
      process.execPath,
      ['test/run/start.mjs', '--port', String(port), '--data', join(data, 'two'), '--clock', 'frozen'],
      /Stop with Ctrl-C/,
    );
    expect(other.out).toMatch(new RegExp(`Port ${port} is in use; this is \\d+\\.`));
    expect(other.code).toBe(0);
    await site.stop();
  });
});

describe('A day at the local site', () => {
  let site: LocalSite;
  let person: Person;

  beforeAll(async () => {
    site = await startSite();
    person = await personAt(site.url, { accountId: LEAD });
  });
  afterAll(async () => {
    await person?.leave();
    await site?.stop();
  });

  it('finds issues by JQL, and tells what is wrong with a search', async () => {
    const { page } = person;
    await page.goto(`${site.url}/issues/?jql=${encodeURIComponent('project = TRIAGE AND issuetype = Bug ORDER BY key')}`);
    await page
      .getByRole('link', { name: /^TRIAGE-\d+$/ })
      .first()
      .waitFor();
    await page.getByLabel('JQL', { exact: true }).fill('project = TRIAGE AND due <');
    await page.keyboard.press('Enter');
    await page.getByText('Error in the JQL Query').first().waitFor();
    await page.getByLabel('JQL', { exact: true }).fill('key in (TRIAGE-12, TRIAGE-24)');
    await page.keyboard.press('Enter');
    await page.getByText('2 of 2 issues').first().waitFor();
  });

  it('makes history of a due date that is changed on an issue’s page, and the post-mortem shows it as a date move after a refresh', async () => {
    const { page } = person;
    const frame = await openPostMortem(page, site, 'TRIAGE');
    const row = frame.getByRole('list', { name: /^Timeline/ }).getByRole('button', { name: /^TRIAGE-24 / });
    const sentence = async () => ((await row.getAttribute('aria-label')) ?? '').replace(/\s+/g, ' ');
    expect(await sentence()).toContain('the date moved 13 times');

    const issue = await person.context.newPage();
    await issue.goto(`${site.url}/browse/TRIAGE-24`);
    const fields = issue.getByRole('complementary', { name: 'Fields' });
    await fields.getByRole('button', { name: /edit due date/ }).click();
    await fields.getByLabel('due date').fill('2026-09-30');
    await issue.keyboard.press('Enter');
    await fields.getByRole('button', { name: /30 Sep.* edit due date/ }).waitFor();
    await issue.getByRole('tabpanel', { name: 'History' }).getByText('2026-09-30').first().waitFor();
    await issue.close();

    await frame.getByRole('button', { name: 'refresh' }).click();
    await expect.poll(sentence).toMatch(/last for 30 Sept?; the date moved 14 times/);
  });

  it('moves on by thirty days from its console, and the page is as of then', async () => {
    const { page } = person;
    await page.goto(`${site.url}/_console`);
    await page.getByRole('button', { name: 'Advance 30 days' }).click();
    await page
      .getByText(/19 Sep/)
      .first()
      .waitFor();
    const frame = await openPostMortem(page, site, 'TRIAGE');
    await frame
      .getByText(/As of 19\sSep/)
      .first()
      .waitFor();
  });

  it('has no complaints in the browser but the search that was wrong', () => {
    expect(person.complaints.filter((line) => !line.includes('400'))).toEqual([]);
  });
});
