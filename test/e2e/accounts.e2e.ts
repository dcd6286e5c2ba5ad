import type { Frame, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askApp, contextToken } from './support/ask-app';
import { axeFindings, type Person, personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { ADMINISTRATOR, MEMBER, SPONSOR } from './support/people';
import { frozen, openOne, openPostMortems } from './support/post-mortems';

const FROZEN = 'Scope was frozen in May';
const GREW = 'The scope grew in May';
const DIFFER = 'Two accounts of scope, and they differ.';

const { site, lead } = leadAtSite();
let member: Person;
/** Of the pilot. */
let postMortemId: string;

beforeAll(async () => {
  member = await personAt(site.url, { accountId: MEMBER });
  postMortemId = await openOne(lead, await openPostMortems(lead, site), 'Support triage pilot');
});
afterAll(async () => {
  await member?.leave();
});

/** What people remember, in the pilot's post-mortem as one person sees it. */
async function remembered(person: Person): Promise<{ readonly frame: Frame; readonly part: Locator }> {
  const frame = await openPostMortems(person, site, postMortemId);
  await frozen(frame);
  await frame
    .getByRole('navigation', { name: 'In this post-mortem' })
    .getByRole('link', { name: 'What people remember' })
    .click();
  return { frame, part: frame.locator('#accounts') };
}

/** One sentence with what is said of it; not where it stands beside others. */
const account = (part: Locator, text: string) => part.locator('li:has(> blockquote)').filter({ hasText: text });
const words = async (where: Locator) => (await where.innerText()).replace(/\s+/g, ' ');
const gone = (where: Locator) => where.waitFor({ state: 'detached', timeout: 10_000 });

async function write(part: Locator, text: string): Promise<void> {
  await part.getByLabel('What do you remember? One sentence').fill(text);
  await part.getByRole('button', { name: 'Keep', exact: true }).click();
  await account(part, text).waitFor({ timeout: 10_000 });
}

describe('A sentence of what somebody remembers', () => {
  it('is read while it is typed, and held against what Jira shows, its issues one click away (S3-1)', async () => {
    const { part } = await remembered(member);
    await part.getByText('Nobody has written down yet what they remember.').waitFor();
    await part.getByLabel('What do you remember? One sentence').fill(FROZEN);
    await part.getByRole('status').getByText('Read as: nothing was added between 1 May and 31 May.').waitFor();
    await write(part, FROZEN);
    const said = await words(account(part, FROZEN));
    expect(said).toContain('Read as: nothing was added between 1 May and 31 May.');
    expect(said).toMatch(/Jira shows otherwise \d+ issues were added between 1 May and 31 May\./i);
    const issue = account(part, FROZEN)
      .getByRole('link', { name: /^TRIAGE-\d+$/ })
      .first();
    const key = await issue.innerText();
    const [tab] = await Promise.all([member.context.waitForEvent('page'), issue.click()]);
    await tab.getByText(key).first().waitFor();
    expect(new URL(tab.url()).pathname).toBe(`/browse/${key}`);
    await tab.close();
  });

  it('is pinned by its author to issues, a key moment and days', async () => {
    const { part } = await remembered(member);
    const own = account(part, FROZEN);
    await own.getByRole('button', { name: 'Read it differently, or pin it' }).click();
    await own.getByLabel('Pin it to issues').fill('the login bug');
    await own.getByRole('alert').waitFor();
    await own.getByLabel('Pin it to issues').fill('TRIAGE-12');
    await own.getByRole('combobox', { name: 'Pin it to a key moment' }).fill('A quarter more scope');
    await member.page.keyboard.press('Enter');
    await own.getByLabel('First day').fill('2026-05-04');
    await own.getByLabel('Last day').fill('2026-05-15');
    await own.getByRole('button', { name: 'Keep', exact: true }).click();
    await own.getByText('Pinned to').waitFor({ timeout: 10_000 });
    const again = account((await remembered(member)).part, FROZEN);
    await again.getByText('Pinned to').waitFor({ timeout: 10_000 });
    expect(await words(again)).toMatch(
      /Pinned to TRIAGE-12 the moment “.*A quarter more scope.*” the days between 4 May and 15 May/,
    );
  });

  it('is read as its author says, not as the app took it', async () => {
    const { part } = await remembered(member);
    const own = account(part, FROZEN);
    const readAs = async (choice: RegExp) => {
      await own.getByRole('button', { name: 'Read it differently, or pin it' }).click();
      await own.getByRole('combobox', { name: 'Read it as' }).click();
      await part.getByRole('option', { name: choice }).click();
      await own.getByRole('button', { name: 'Keep', exact: true }).click();
    };
    await readAs(/^Nothing that Jira could show/);
    await own.getByText('Not read as anything that Jira could show.').waitFor({ timeout: 10_000 });
    await readAs(/^As the app reads it/);
    await own.getByText('Jira shows otherwise').waitFor({ timeout: 10_000 });
  });

  it('is put beside one that differs, and nobody is told who wrote which (S3-1)', async () => {
    const { frame, part } = await remembered(lead);
    await account(part, FROZEN).waitFor({ timeout: 10_000 });
    await write(part, GREW);
    const beside = part.getByRole('complementary', { name: DIFFER });
    for (const text of [FROZEN, GREW]) await beside.getByText(text).waitFor();
    expect(await words(beside)).toMatch(/Jira: \d+ issues were added between 1 May and 31 May\./);
    expect(await words(part)).toMatch(/2 sentences: 1 that Jira shows, 1 where Jira shows otherwise\./);
    expect(await words(part)).not.toMatch(/Tomasz|Miriam/);
    expect(await words(account(part, GREW))).toContain('(yours)');
    expect(await account(part, FROZEN).getByRole('button').count()).toBe(0);
    expect(await axeFindings(frame)).toEqual([]);
  });

  it('is removed by its author alone, and the removal taken back', async () => {
    const { part } = await remembered(lead);
    await account(part, GREW)
      .getByRole('button', { name: `Remove: ${GREW}` })
      .click();
    await gone(account(part, GREW));
    await gone(part.getByRole('complementary', { name: DIFFER }));
    await part.getByText('Your sentence was removed.').waitFor();
    await part.getByRole('button', { name: 'Undo' }).click();
    await account(part, GREW).waitFor({ timeout: 10_000 });
    await gone(part.getByText('Your sentence was removed.'));
    const theirs = await remembered(member);
    await theirs.part.getByRole('complementary', { name: DIFFER }).waitFor({ timeout: 10_000 });
  });
});

describe('Somebody who is not invited', () => {
  it('reads no sentence and can write none, though the project is open to them (S3-18)', async () => {
    const sponsor = await personAt(site.url, { accountId: SPONSOR });
    const { frame, part } = await remembered(sponsor);
    await part.getByText('Those who are invited to this post-mortem write down here what they remember.').waitFor();
    await frame.getByRole('button', { name: 'Preview the pack' }).click();
    expect(await frame.locator('body').innerText()).not.toMatch(new RegExp(`${FROZEN}|${GREW}`));
    expect(await part.getByRole('textbox').count()).toBe(0);
    expect(sponsor.complaints).toEqual([]);
    await sponsor.leave();
  });

  it.each([
    ['a colleague', SPONSOR],
    ['an administrator', ADMINISTRATOR],
  ])('is refused by the server: %s', async (_, accountId) => {
    const caller = { accountId, token: await contextToken(site, accountId, 'TRIAGE') };
    expect(await askApp(site, caller, 'accounts.read', { postMortemId })).toEqual({ takesPart: false, accounts: [] });
    const id = '00000000-0000-4000-8000-000000000001';
    const pins = { keys: [], momentId: null, days: null };
    const statement = { postMortemId, id, version: 0, text: 'Nobody asked me', pins, reading: { kind: 'none' } };
    await expect(askApp(site, caller, 'accounts.write', statement)).rejects.toThrow('by those who are invited');
  });
});

describe('All of it', () => {
  it('leaves nothing to complain about in the browser', () => {
    expect([...lead.complaints, ...member.complaints]).toEqual([]);
  });
});
