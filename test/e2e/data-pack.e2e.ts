import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Person, personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { startSite } from './support/local-site';
import { printedPages } from './support/on-paper';
import { LEAD, MEMBER } from './support/people';
import { as, DELIVERY, frozen, openOne, openPostMortems } from './support/post-mortems';

const { site, lead } = leadAtSite();
let id: string;

beforeAll(async () => {
  id = await openOne(lead, await openPostMortems(lead, site), 'Support triage pilot', '2026-08-28');
});

interface Pages {
  readonly results: readonly { readonly id: string; readonly title: string }[];
}
interface ConfluencePage {
  readonly title: string;
  readonly version: { readonly number: number };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}

const plain = async (words: Promise<string>) => (await words).replace(/\s+/g, ' ');
const packOf = (frame: Frame) => frame.locator('#pack');
const packPages = async () =>
  ((await as(site, LEAD, 'GET', `/wiki/api/v2/spaces/${DELIVERY}/pages?limit=100`)) as Pages).results.filter(({ title }) =>
    title.startsWith('Data pack'),
  );
const pageOf = async (pageId: string) =>
  (await as(site, LEAD, 'GET', `/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`)) as ConfluencePage;

async function opened(person: Person = lead): Promise<Frame> {
  const frame = await openPostMortems(person, site, id);
  await frozen(frame);
  return frame;
}

async function written(frame: Frame, button: string): Promise<void> {
  if (button !== 'Write it again') {
    const space = frame.getByRole('combobox', { name: 'Space' });
    await space.fill('Delivery');
    await frame.getByRole('option', { name: /Delivery/ }).click();
  }
  await frame.getByRole('button', { name: button }).click();
}

describe('The pack', () => {
  it('is previewed as one page: summary, planned against actual, questions and rules, no opinion (S3-51, S3-52)', async () => {
    const frame = await opened();
    await frame.getByRole('button', { name: 'Preview the pack' }).click();
    const preview = frame.getByRole('article', { name: 'Preview of the pack' });
    const text = await plain(preview.innerText());
    expect(text).toContain('Support triage pilot finished 74 days after its first plan');
    for (const name of ['Summary', 'Planned against actual', 'What happened when', 'Open questions', 'Ground rules'])
      await preview.getByRole('heading', { name, exact: true }).waitFor();
    expect(text).toContain('End 29 May 11 Aug +74 days');
    expect(await packPages()).toEqual([]);
  });

  it('is written to Confluence in one press, tells everyone invited, and links back (S1-42)', async () => {
    const frame = await opened();
    expect(await plain(packOf(frame).innerText())).toContain('The pack is not written yet, and nobody has been told of it.');
    await written(frame, 'Write the pack to Confluence');
    await packOf(frame).getByText('The page is as it was written.').waitFor({ timeout: 15_000 });
    const [page, ...more] = await packPages();
    expect(more).toEqual([]);
    const { body } = await pageOf(page?.id ?? '');
    expect(body.atlas_doc_format.value).toContain(`pm=${id}`);
    const row = frame.getByRole('row', { name: /Tomasz Wieczorek/ });
    expect(await plain(row.innerText())).toBe('Tomasz Wieczorek Contributor 20 Aug 11:00 not yet');
    const address = await packOf(frame).getByRole('link', { name: 'Open the page in Confluence' }).getAttribute('href');
    const tab = await lead.context.newPage();
    await tab.goto(address ?? '');
    await tab.getByRole('heading', { name: 'Planned against actual' }).waitFor();
    await tab.close();
  });

  it('reaches the inbox of those invited; who opens it is known from then on (S1-42)', async () => {
    const member = await personAt(site.url, { accountId: MEMBER });
    await member.page.goto(`${site.url}/jira/projects`);
    await member.page.getByRole('button', { name: 'Notifications, 1 unread' }).click();
    await member.page.getByRole('dialog', { name: 'Notifications' }).getByText('Miriam Okafor mentioned you').waitFor();
    const theirs = await opened(member);
    await theirs
      .getByRole('row', { name: /Tomasz Wieczorek/ })
      .getByText(/in Jira/)
      .waitFor();
    await member.leave();
    const frame = await opened();
    const row = frame.getByRole('row', { name: /Tomasz Wieczorek/ });
    expect(await plain(row.innerText())).toBe('Tomasz Wieczorek Contributor 20 Aug 11:00 20 Aug 11:00, in Jira');
    const list = await openPostMortems(lead, site);
    await list.getByText(/8.people invited, 2 opened the pack/).waitFor();
  });

  it('is written again as a new version of the same page, which remembers its place', async () => {
    const frame = await opened();
    await written(frame, 'Write it again');
    await expect.poll(async () => (await pageOf((await packPages())[0]?.id ?? '')).version.number, { timeout: 15_000 }).toBe(2);
    expect(await packPages()).toHaveLength(1);
  });

  it('is never written over what somebody edited by hand: a new page is offered', async () => {
    const [page] = await packPages();
    const pageId = page?.id ?? '';
    const before = await pageOf(pageId);
    const own = '{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"Our own words"}]}]}';
    await as(site, LEAD, 'PUT', `/wiki/api/v2/pages/${pageId}`, {
      id: pageId,
      status: 'current',
      title: before.title,
      body: { representation: 'atlas_doc_format', value: own },
      version: { number: before.version.number + 1 },
    });
    const frame = await opened();
    await packOf(frame).getByText('Somebody has edited the page since.').waitFor();
    await written(frame, 'Write a new page');
    await packOf(frame).getByText('The page is as it was written.').waitFor({ timeout: 15_000 });
    expect((await pageOf(pageId)).body.atlas_doc_format.value).toContain('Our own words');
    expect(await packPages()).toHaveLength(2);
    await packOf(frame).getByText('Earlier pages, left as they are').waitFor();
  });

  it('is offered anew where its page was deleted', async () => {
    const frame = await opened();
    const address = (await packOf(frame).getByRole('link', { name: 'Open the page in Confluence' }).getAttribute('href')) ?? '';
    const pageId = /\/pages\/(\d+)/.exec(address)?.[1] ?? '';
    await as(site, LEAD, 'DELETE', `/wiki/api/v2/pages/${pageId}`);
    const again = await opened();
    await packOf(again).getByText('The page is in Confluence’s bin.').waitFor();
    await written(again, 'Write a new page');
    await packOf(again).getByText('The page is as it was written.').waitFor({ timeout: 15_000 });
  });
});

describe('Taken elsewhere', () => {
  let frame: Frame;
  beforeAll(async () => {
    frame = await opened();
  });

  it.each([
    ['Markdown', /\.md$/, '# Data pack: Support triage pilot'],
    ['JSON', /\.json$/, '"key": "TRIAGE"'],
    ['Facts as CSV', /-facts\.csv$/, 'Scope'],
    ['Issues as CSV', /-issues\.csv$/, 'TRIAGE-1'],
  ] as const)('the pack is saved as a file: %s (S3-52)', async (button, name, content) => {
    const [download] = await Promise.all([
      lead.page.waitForEvent('download'),
      frame.getByRole('button', { name: button, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(name);
    expect(readFileSync((await download.path()) ?? '', 'utf8')).toContain(content);
  });

  it('the pack is printed on two pages of A4, light also where the page is dark, with its charts whole', async () => {
    await site.control('POST', 'theme', { colorMode: 'dark' });
    frame = await opened();
    const paper = await printedPages(lead, frame, () => frame.getByRole('button', { name: 'Print', exact: true }).click());
    expect(paper.pages).toBe(2);
    expect(paper.text).toContain('Planned against actual');
    expect(paper.text).not.toContain('All post-mortems');
    expect(paper.text).toContain('Ticket history and labels');
    expect(paper.ground).toBe('rgb(255, 255, 255)');
    expect(paper.widestChart).toBeLessThanOrEqual(paper.width);
    await site.control('POST', 'theme', { colorMode: 'light' });
  });
});

describe('Without Confluence', () => {
  it('the pack stays in Jira, says how to connect, and people are told by a message of an issue (S1-42)', async () => {
    const alone = await startSite(['--without-confluence']);
    const person = await personAt(alone.url, { accountId: LEAD });
    try {
      const frame = await openPostMortems(person, alone);
      await openOne(person, frame, 'Support triage pilot', '2026-08-28');
      await packOf(frame).getByText('Hindsight is not connected to Confluence on this site').waitFor();
      await frame.getByRole('button', { name: 'Tell everyone invited through Jira' }).click();
      await packOf(frame)
        .getByText(/Everyone invited was told of it/)
        .waitFor({ timeout: 15_000 });
      const inbox = (await as(alone, MEMBER, 'GET', '/_site/inbox')) as { entries: readonly { kind: string; title: string }[] };
      expect(inbox.entries.map(({ kind }) => kind)).toEqual(['email']);
    } finally {
      await person.leave();
      await alone.stop();
    }
  }, 120_000);
});

describe('All of it', () => {
  it('leaves nothing to complain about in the browser', () => {
    expect(lead.complaints).toEqual([]);
  });
});
