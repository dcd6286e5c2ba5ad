import type { Frame, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, personAt } from './support/browser';
import { type LocalSite, startSite } from './support/local-site';
import { LEAD, MEMBER } from './support/people';
import { goToChapter, openPostMortem } from './support/post-mortem-page';

let site: LocalSite;
const people = new Map<string, Person>();

beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  for (const person of people.values()) await person.leave();
  await site?.stop();
});

/** The page of the demo pilot as one person sees it, at its key moments. */
async function momentsOf(
  accountId: string,
): Promise<{ readonly person: Person; readonly frame: Frame; readonly chapter: Locator }> {
  const person = people.get(accountId) ?? (await personAt(site.url, { accountId }));
  people.set(accountId, person);
  const frame = await openPostMortem(person.page, site, 'TRIAGE');
  await goToChapter(frame, 'Key moments');
  const chapter = frame.locator('#moments');
  await chapter.getByText('Kick-off', { exact: true }).waitFor({ timeout: 15_000 });
  return { person, frame, chapter };
}

const button = (chapter: Locator, name: string | RegExp) => chapter.getByRole('button', { name });
const said = (chapter: Locator, words: string | RegExp) => chapter.getByText(words).first().waitFor({ timeout: 10_000 });

describe('The key moments of the pilot (S1-37)', () => {
  it('are told with their days and sentences, and open their issues (S1-37)', async () => {
    const { frame, chapter } = await momentsOf(LEAD);
    for (const title of ['First warning', 'Planned end out of reach', 'A quarter more scope', 'Estimate used up', 'Finished'])
      await said(chapter, title);
    const apparent = chapter.getByRole('listitem').filter({ hasText: 'Planned end out of reach' });
    await apparent.getByRole('button', { name: /^Show/ }).click();
    await frame.getByText(/Issues behind: the moment “Planned end out of reach”/).waitFor({ timeout: 10_000 });
  });

  it('keep a star and a wording for everybody, and after the page was read anew (S1-37)', async () => {
    const mine = await momentsOf(LEAD);
    await button(mine.chapter, 'Star: Kick-off').click();
    await button(mine.chapter, 'Reword: First warning').click();
    await mine.chapter.getByRole('textbox').fill('Three items were overdue and nobody looked');
    await button(mine.chapter, 'Keep').click();
    await said(mine.chapter, 'Three items were overdue and nobody looked');
    await expect.poll(() => button(mine.chapter, 'Star: Kick-off').getAttribute('aria-pressed')).toBe('true');

    const theirs = await momentsOf(MEMBER);
    await said(theirs.chapter, 'Three items were overdue and nobody looked');
    expect(await button(theirs.chapter, 'Star: Kick-off').getAttribute('aria-pressed')).toBe('true');
  });

  it('can be dismissed, brought back by undo, and found behind a link (S1-37)', async () => {
    const { chapter } = await momentsOf(LEAD);
    await button(chapter, 'Dismiss: First date moved').click();
    await said(chapter, 'Dismissed for everybody in this project.');
    await button(chapter, 'Undo').click();
    await said(chapter, 'First date moved');
    await button(chapter, 'Dismiss: First date moved').click();
    await button(chapter, 'Show 1 dismissed').click();
    await button(chapter, 'Bring back: First date moved').click();
    await button(chapter, 'Dismiss: First date moved').waitFor();
  });

  it('take one that Jira does not hold; only its author can take it away (S1-37)', async () => {
    const mine = await momentsOf(LEAD);
    await button(mine.chapter, 'Add a moment').click();
    await mine.chapter.getByLabel('Day', { exact: true }).fill('2026-05-19');
    await mine.chapter.getByLabel('What happened').fill('The sponsor asked for the chat team as well');
    await mine.chapter.getByLabel(/Issues that show it/).fill('triage-1');
    await button(mine.chapter, 'Add').last().click();
    await said(mine.chapter, 'The sponsor asked for the chat team as well');

    const theirs = await momentsOf(MEMBER);
    await said(theirs.chapter, 'The sponsor asked for the chat team as well');
    expect(await button(theirs.chapter, /^Remove/).count()).toBe(0);
    await button(mine.chapter, /^Remove/).click();
    await said(mine.chapter, 'Removed for everybody in this project.');
  });

  it('tell two people who mark the same moment at once what the other kept', async () => {
    const [mine, theirs] = [await momentsOf(LEAD), await momentsOf(MEMBER)];
    await button(mine.chapter, 'Star: A quarter more scope').first().click();
    await expect.poll(() => button(mine.chapter, 'Star: A quarter more scope').first().getAttribute('aria-pressed')).toBe('true');
    await button(theirs.chapter, 'Dismiss: A quarter more scope').first().click();
    await said(theirs.chapter, 'Somebody changed this moment a little earlier.');
    expect(await button(theirs.chapter, 'Star: A quarter more scope').first().getAttribute('aria-pressed')).toBe('true');
  });

  it('begin with those that tell the story; a pin above the timeline leads to any other', async () => {
    const { frame, chapter } = await momentsOf(LEAD);
    const passed = chapter.getByText('Release date passed', { exact: true });
    expect(await passed.count()).toBe(0);
    await frame.getByRole('button', { name: /^18.Jul: Release date passed/ }).click();
    await passed.waitFor();
    expect(await chapter.getByRole('listitem').filter({ hasText: 'Release date passed' }).locator(':focus').count()).toBe(1);
    await button(chapter, 'Show the weightiest only').click();
    await expect.poll(() => passed.count()).toBe(0);
  });

  it('lead to their day: the page then tells what Jira said on it', async () => {
    const { frame, chapter } = await momentsOf(LEAD);
    await button(chapter, /^Look at this day: .*Planned end out of reach/).click();
    await frame.getByText('what Jira said on that day').first().waitFor({ timeout: 10_000 });
    await expect.poll(() => chapter.getByText('Finished', { exact: true }).count(), { timeout: 10_000 }).toBe(0);
  });
});
