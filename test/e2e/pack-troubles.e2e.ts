import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Person, personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { startSite } from './support/local-site';
import { ADMINISTRATOR, LEAD, MEMBER } from './support/people';
import { as, DELIVERY, frozen, openOne, openPostMortems } from './support/post-mortems';

const { site, lead } = leadAtSite();

afterEach(async () => {
  await site.control('DELETE', 'faults');
  await site.control('POST', 'permission', { accountId: LEAD, spaceKey: 'DEL', view: true });
});

interface Page {
  readonly id: string;
  readonly title: string;
  readonly version: { readonly number: number };
  readonly body: { readonly atlas_doc_format?: { readonly value: string } };
}

const plain = async (words: Promise<string>) => (await words).replace(/\s+/g, ' ');
const fault = (rule: object) => site.control('POST', 'faults', rule);
const pack = (frame: Frame) => frame.locator('#pack');
const said = (frame: Frame, words: string | RegExp) => pack(frame).getByText(words).first().waitFor({ timeout: 30_000 });
const press = (frame: Frame, name: string) => pack(frame).getByRole('button', { name, exact: true }).click();
const idOf = (person: Person) => new URL(person.page.url()).searchParams.get('pm') ?? '';

/** The pages of packs of one post-mortem in the space. */
async function pagesOf(title: string): Promise<Page[]> {
  const { results } = (await as(
    site,
    LEAD,
    'GET',
    `/wiki/api/v2/pages?space-id=${DELIVERY}&limit=100&body-format=atlas_doc_format`,
  )) as { results: Page[] };
  return results.filter((page) => page.title.startsWith(`Data pack: ${title}`));
}

/** A post-mortem with frozen evidence, ready for its pack to be written. */
async function ready(title: string): Promise<Frame> {
  const frame = await openPostMortems(lead, site);
  await openOne(lead, frame, title);
  await chooseSpace(frame);
  return frame;
}

async function chooseSpace(frame: Frame): Promise<void> {
  await pack(frame).getByRole('combobox', { name: 'Space' }).click();
  await frame.getByRole('option', { name: 'Delivery (DEL)' }).click();
}

async function reopened(id: string): Promise<Frame> {
  const frame = await openPostMortems(lead, site, id);
  await frozen(frame);
  return frame;
}

async function written(title: string): Promise<{ frame: Frame; page: Page }> {
  const frame = await ready(title);
  await press(frame, 'Write the pack to Confluence');
  await said(frame, 'Written to Confluence');
  // The page looks at Confluence once more after writing: what a test does meanwhile it would find at once.
  await said(frame, 'The page is as it was written.');
  const [page] = await pagesOf(title);
  if (page === undefined) throw new Error('There is no page.');
  return { frame, page };
}

const OWN_WORDS = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Our own words.' }] }],
};

const edit = ({ id, title, version }: Page) =>
  as(site, MEMBER, 'PUT', `/wiki/api/v2/pages/${id}`, {
    id,
    status: 'current',
    title,
    body: { representation: 'atlas_doc_format', value: JSON.stringify(OWN_WORDS) },
    version: { number: version.number + 1 },
  });

describe('A page that was edited by hand', () => {
  it('is not overwritten, also by a page that does not know yet; one beside it is offered', async () => {
    const title = 'Edited by hand';
    const { frame, page } = await written(title);
    await edit(page);
    await press(frame, 'Write it again');
    await said(frame, 'Nothing was written: somebody has edited the page by hand');
    await said(frame, 'Somebody has edited the page since.');
    expect((await pagesOf(title)).map(({ body }) => body.atlas_doc_format?.value)).toEqual([JSON.stringify(OWN_WORDS)]);
    await chooseSpace(frame);
    await press(frame, 'Write a new page');
    await said(frame, 'The page is as it was written.');
    const pages = await pagesOf(title);
    expect(pages).toHaveLength(2);
    expect(pages.find(({ id }) => id === page.id)?.body.atlas_doc_format?.value).toBe(JSON.stringify(OWN_WORDS));
    await said(frame, 'Earlier pages, left as they are:');
  });

  it('is told from one that is in the bin, and from one that is gone for good', async () => {
    const title = 'Thrown away';
    const { frame, page } = await written(title);
    const id = idOf(lead);
    await as(site, LEAD, 'DELETE', `/wiki/api/v2/pages/${page.id}`);
    await press(frame, 'Write it again');
    await said(frame, 'Nothing was written: the page is in Confluence’s bin.');
    await as(site, ADMINISTRATOR, 'DELETE', `/wiki/api/v2/pages/${page.id}?purge=true`);
    const again = await reopened(id);
    await said(again, 'The page was deleted, or you may not see it.');
    await chooseSpace(again);
    await press(again, 'Write a new page');
    await said(again, 'The page is as it was written.');
    expect(await pagesOf(title)).toHaveLength(1);
  });
});

describe('A space in which one may not write', () => {
  it('is refused in words, nothing is said to be written, and another can be chosen', async () => {
    const title = 'Not allowed there';
    const frame = await ready(title);
    await site.control('POST', 'permission', { accountId: LEAD, spaceKey: 'DEL', view: false });
    await press(frame, 'Write the pack to Confluence');
    await said(frame, 'Confluence does not let you create a page there');
    await said(frame, 'The pack is not written yet, and nobody has been told of it.');
    await site.control('POST', 'permission', { accountId: LEAD, spaceKey: 'DEL', view: true });
    await press(frame, 'Write the pack to Confluence');
    await said(frame, 'Written to Confluence');
    expect(await pagesOf(title)).toHaveLength(1);
  });
});

describe('Confluence that fails while the pack is written', () => {
  it.each([
    ['before the page is created', 'POST /wiki/api/v2/pages', ['429', '500', 'cut']],
    ['after the page was created', 'GET /wiki/api/v2/pages/2', ['429', '500', 'cut']],
    ['at the mark on the page', 'POST /wiki/api/v2/pages/2', ['503']],
  ])('asks to slow down, fails and cuts the connection %s: one page in the end', async (when, match, kinds) => {
    const title = `It fails ${when}`;
    const frame = await ready(title);
    for (const kind of kinds) {
      await fault({ match, fault: kind, ...(kind === '429' ? { retryAfter: 3 } : {}) });
      await press(frame, 'Write the pack to Confluence');
      const alert = pack(frame).getByRole('alert');
      await alert.waitFor({ timeout: 30_000 });
      expect(await plain(alert.innerText()), kind).toMatch(/Try again|write it again/i);
      expect(await plain(alert.innerText()), kind).not.toMatch(/Nothing was written|somebody else/i);
      await site.control('DELETE', 'faults');
    }
    await press(frame, 'Write the pack to Confluence');
    await said(frame, 'Written to Confluence');
    await said(frame, 'The page is as it was written.');
    expect(await pagesOf(title)).toHaveLength(1);
  });

  it('and storage that fails after the page was created: one page in the end', async () => {
    const title = 'Kept nowhere';
    const frame = await ready(title);
    await fault({ match: 'POST /api/v1/set', fault: '500' });
    await fault({ match: 'POST /wiki/api/v2/pages/2', fault: 'latency', ms: 300 });
    await press(frame, 'Write the pack to Confluence');
    await pack(frame).getByRole('alert').waitFor({ timeout: 30_000 });
    await site.control('DELETE', 'faults');
    await press(frame, 'Write the pack to Confluence');
    await said(frame, 'The page is as it was written.');
    expect(await pagesOf(title)).toHaveLength(1);
  });

  it('is told truly after a reload, and the page that is there is found when its time is over', async () => {
    const title = 'Left in the middle';
    const frame = await ready(title);
    const id = idOf(lead);
    await fault({ match: 'GET /wiki/api/v2/pages/2', fault: '500' });
    await press(frame, 'Write the pack to Confluence');
    await pack(frame).getByRole('alert').waitFor({ timeout: 30_000 });
    await site.control('DELETE', 'faults');
    const again = await reopened(id);
    await said(again, 'Writing it was begun');
    await chooseSpace(again);
    await press(again, 'Write the pack to Confluence');
    await said(again, 'Wait two minutes');
    await site.control('POST', 'clock', { days: 0.002 });
    await press(again, 'Write the pack to Confluence');
    await said(again, 'The page is as it was written.');
    expect(await pagesOf(title)).toHaveLength(1);
  });

  it('keeps a page that cannot be looked at as it is known, and says so', async () => {
    await written('Out of reach');
    const id = idOf(lead);
    await fault({ match: 'GET /wiki/api/v2/pages/2', fault: '500' });
    await said(await reopened(id), 'How the page is now cannot be told: Confluence did not answer.');
  });

  it('does not take the evidence with it where the spaces cannot be told', async () => {
    await openOne(lead, await openPostMortems(lead, site), 'No spaces');
    const id = idOf(lead);
    await fault({ match: 'GET /wiki/api/v2/spaces', fault: '500' });
    await said(await reopened(id), 'Whether Confluence is there could not be asked.');
  });
});

describe('A site without Confluence', () => {
  it('says so, keeps the pack in Jira and tells everyone invited through Jira', async () => {
    const bare = await startSite(['--without-confluence']);
    const person = await personAt(bare.url, { accountId: LEAD });
    try {
      const frame = await openPostMortems(person, bare);
      await openOne(person, frame, 'Without Confluence');
      await said(frame, 'Hindsight is not connected to Confluence on this site, so the pack stays here in Jira.');
      await bare.control('POST', 'faults', { match: 'POST /rest/api/3/issue', fault: '500', times: 1 });
      await press(frame, 'Tell everyone invited through Jira');
      await pack(frame).getByRole('alert').waitFor({ timeout: 20_000 });
      await press(frame, 'Tell everyone invited through Jira');
      await said(frame, 'The pack stays here in Jira. Everyone invited was told of it');
      const { entries } = (await as(bare, MEMBER, 'GET', '/_site/inbox')) as { entries: { kind: string }[] };
      expect(entries.filter(({ kind }) => kind === 'email')).toHaveLength(1);
    } finally {
      await person.leave();
      await bare.stop();
    }
  });
});

describe('All of it', () => {
  it('leaves nothing to complain about in the browser', () => {
    expect(lead.complaints.filter((line) => !/status of \d{3}/.test(line))).toEqual([]);
  });
});
