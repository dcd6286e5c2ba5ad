import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Confluence, createConfluence } from '../confluence/confluence';
import { demoSeed } from '../demo/demo-seed';
import { demoWiki } from '../demo/wiki/demo-wiki';
import { builtWorker } from '../forge/functions/built-worker';
import { createJira, type Jira } from '../jira/jira';
import { createSite, type Site } from '../site';
import { type BuiltFolders, buildFolders } from './fixtures/built-folders';
import { chromiumFlags, chromiumPath } from './fixtures/chromium';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const [LEAD, MEMBER, OUTSIDER] = ['712020:miriam-okafor', '712020:tomasz-wieczorek', '712020:sofia-marchetti'];

describe.skipIf(chromiumPath === undefined)('Confluence in a browser', { timeout: 60_000 }, () => {
  let built: BuiltFolders;
  let site: Site<Jira, Confluence>;
  let origin: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let problems: string[];

  const start = async (withConfluence = true): Promise<void> => {
    site = createSite<Jira, Confluence>({
      dataFolder: null,
      manifestFile: here('../forge/fixtures/manifest.yml'),
      appBundle: here('../forge/fixtures/app.mjs'),
      workerFile: await builtWorker(),
      pagesFolder: built.pages,
      bridgeFile: `${built.bridge}/bridge.js`,
      clockMode: 'frozen',
      createJira,
      ...(withConfluence ? { createConfluence } : {}),
    });
    site.jira.loadSeed(demoSeed());
    origin = (await site.listen(0)).url;
    site.confluence?.loadSeed(demoWiki(origin));
  };

  beforeAll(async () => {
    built = await buildFolders();
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: [...chromiumFlags] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await built?.remove();
  });
  beforeEach(async () => {
    await start();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
  });
  afterEach(async () => {
    await context.close();
    await site.close();
    expect(problems).toEqual([]);
  });

  const open = (path: string) => page.goto(origin + path);
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const become = (accountId: string | undefined) =>
    context.addCookies([{ name: 'site-user', value: encodeURIComponent(accountId ?? ''), url: origin }]);
  const side = () => page.getByRole('navigation', { name: 'Side bar' });

  /** Writes a page into the space for all, as the lead, and gives its id. */
  async function written(title: string, content: object[]): Promise<string> {
    const value = JSON.stringify({ type: 'doc', version: 1, content });
    const answer = await fetch(`${origin}/wiki/api/v2/pages`, {
      method: 'POST',
      headers: { cookie: `site-user=${encodeURIComponent(LEAD ?? '')}` },
      body: JSON.stringify({ spaceId: '65601', title, body: { representation: 'atlas_doc_format', value } }),
    });
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { id: string }).id;
  }

  async function findings(): Promise<string[]> {
    await page.addScriptTag({ path: AXE });
    const { violations } = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return axe.run(document, { iframes: false });
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }

  test.each([
    ['light', '/wiki', 'Spaces'],
    ['light', '/wiki/spaces/DEL', 'Delivery'],
    ['light', '/wiki/spaces/DEL/pages/131203', 'Support triage pilot'],
    ['light', '/wiki/spaces/DEL/history/131203', /History of/],
    ['light', '/wiki/spaces/DEL/pages/edit-v2/131204', /Edit/],
    ['light', '/wiki/spaces/NONE', /can't view NONE/],
    ['dark', '/wiki/spaces/DEL/pages/131202', 'How we hold a post-mortem'],
    ['dark', '/wiki/spaces/DEL/pages/131206', 'Staffing for the autumn'],
    ['dark', '/wiki/spaces/DEL/pages/create-v2', 'New page'],
  ])('axe finds nothing in the %s theme on %s', async (colorMode, path, title) => {
    await fetch(`${origin}/_site/theme`, { method: 'POST', body: JSON.stringify({ colorMode }) });
    await open(path);
    await heading(title).waitFor();
    await page.waitForSelector(`html[data-color-mode=${colorMode}]`);
    await page.waitForLoadState('networkidle');
    expect(await findings()).toEqual([]);
  });

  test('the top bar leads there, the tree to a page, and the page says who changed it and when', async () => {
    await become(LEAD);
    await open('/jira/projects');
    await page.getByRole('link', { name: 'Confluence', exact: true }).click();
    await heading('Spaces').waitFor();
    await page.getByRole('link', { name: 'Delivery', exact: true }).click();
    await side().getByRole('link', { name: 'Support triage pilot', exact: true }).click();
    await heading('Support triage pilot').waitFor();
    await page.getByText('Miriam Okafor').first().waitFor();
    await page.getByText('Last changed 11 Aug 2026').waitFor();
    await page.getByRole('link', { name: 'Version 2' }).click();
    await page.getByRole('link', { name: 'Version 1' }).click();
    await page.getByText('This is version 1, not the newest one.').waitFor();
  });

  test('a card shows the issue as it stands, or its key alone to one who may not see it', async () => {
    await become(LEAD);
    await open('/wiki/spaces/DEL/pages/131205');
    await page.getByRole('link', { name: /TRIAGE-75 Personal data found/ }).waitFor();
    await become(MEMBER);
    await page.reload();
    await page.getByRole('link', { name: /TRIAGE-9 Label the first/ }).waitFor();
    await page.getByText('TRIAGE-75', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: /TRIAGE-75/ }).count()).toBe(0);
  });

  test('a page shows tables, tasks, panels and macros, and says in words what it shows by colour', async () => {
    await become(LEAD);
    const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
    const text = (words: string) => ({ type: 'text', text: words });
    const id = await written('Everything', [
      { type: 'heading', attrs: { level: 1 }, content: [text('First')] },
      { type: 'heading', attrs: { level: 3 }, content: [text('Below')] },
      { type: 'panel', attrs: { panelType: 'warning' }, content: [paragraph(text('Mind the step'))] },
      {
        type: 'taskList',
        attrs: { localId: 't' },
        content: [
          { type: 'taskItem', attrs: { localId: '1', state: 'DONE' }, content: [text('Did it')] },
          { type: 'taskItem', attrs: { localId: '2', state: 'TODO' }, content: [text('Will do it')] },
        ],
      },
      { type: 'expand', attrs: { title: 'The rest' }, content: [paragraph(text('Hidden words'))] },
      { type: 'codeBlock', attrs: {}, content: [text('a < b')] },
      { type: 'extension', attrs: { extensionType: 'x', extensionKey: 'a/b/static/session', text: 'Post-mortem session' } },
      paragraph(
        { type: 'mention', attrs: { id: MEMBER, text: '@Another name' } },
        { type: 'date', attrs: { timestamp: String(Date.UTC(2026, 7, 20)) } },
        { type: 'text', text: 'no way', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
      ),
    ]);
    await open(`/wiki/spaces/DEL/pages/${id}`);
    await page.getByRole('heading', { level: 2, name: 'First' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Below' }).waitFor();
    await page.getByRole('region', { name: 'Warning' }).getByText('Mind the step').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Did it' }).getByRole('img', { name: 'Done' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Will do it' }).getByRole('img', { name: 'To do' }).waitFor();
    await page.getByRole('region', { name: 'Macro Post-mortem session' }).waitFor();
    await page.getByText('@Tomasz Wieczorek').waitFor();
    await page.getByText('20 Aug 2026', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'no way' }).count()).toBe(0);
    expect(await page.getByText('Hidden words').isVisible()).toBe(false);
    await page.getByText('The rest').click();
    expect(await page.getByText('Hidden words').isVisible()).toBe(true);
    expect(await findings()).toEqual([]);
  });

  test('a page is written, changed and deleted by hand, with its history', async () => {
    await become(MEMBER);
    await open('/wiki/spaces/DEL/pages/131203');
    await page.getByRole('link', { name: 'New page below' }).click();
    await page.getByLabel('Title').fill('Notes of the meeting');
    await page.getByRole('textbox', { name: 'Part 1' }).fill('Asked @Miriam Okafor about the labels.');
    await page.getByRole('button', { name: 'Publish' }).click();
    await heading('Notes of the meeting').waitFor();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('button', { name: 'Add paragraph' }).click();
    await page.getByRole('textbox', { name: 'Part 2' }).fill('She answered.');
    await page.getByLabel('What changed (optional)').fill('The answer');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('She answered.').waitFor();
    await page.getByRole('link', { name: 'Version 2' }).click();
    await page.getByRole('cell', { name: 'The answer' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await heading('Delivery').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('link', { name: 'Notes of the meeting' }).count()).toBe(0);
  });

  test('one who has read an older version is told, and nothing is overwritten', async () => {
    await become(LEAD);
    await open('/wiki/spaces/DEL/pages/edit-v2/131204');
    await page.getByLabel('Title').fill('Kick-off');
    const body = { representation: 'atlas_doc_format', value: '{"type":"doc","version":1,"content":[]}' };
    await fetch(`${origin}/wiki/api/v2/pages/131204`, {
      method: 'PUT',
      headers: { cookie: `site-user=${encodeURIComponent(MEMBER ?? '')}` },
      body: JSON.stringify({ id: '131204', status: 'current', title: 'Changed meanwhile', body, version: { number: 2 } }),
    });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Version must be incremented').waitFor();
  });

  test('the bell counts what came, and opening it marks it as read', async () => {
    const mention = { type: 'mention', attrs: { id: MEMBER, text: '@Tomasz Wieczorek' } };
    await written('Pack', [{ type: 'paragraph', content: [{ type: 'text', text: 'Please read, ' }, mention] }]);
    await become(MEMBER);
    await open('/jira/projects');
    await page.getByRole('button', { name: 'Notifications, 1 unread' }).click();
    const panel = page.getByRole('dialog', { name: 'Notifications' });
    await panel.getByText('Miriam Okafor mentioned you').waitFor();
    await panel.getByText('New:').waitFor();
    expect(await findings()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Notifications', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Notifications', exact: true }).press('Enter');
    await panel.getByRole('link', { name: /Pack/ }).click();
    await heading('Pack').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Notifications', exact: true }).waitFor();
  });

  test('what one may not see is not there, neither in the list nor at its address', async () => {
    await become(OUTSIDER);
    await open('/wiki');
    await page.getByRole('link', { name: 'Delivery', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: /Steering|Support desk/ }).count()).toBe(0);
    await open('/wiki/spaces/STEER/pages/131242');
    await heading("You can't view this page").waitFor();
    await open('/wiki/spaces/DEL/pages/131206');
    await heading("You can't view this page").waitFor();
  });

  test('a page shown on the screen is an event, and the console tells of it and of access', async () => {
    await become(LEAD);
    await open('/wiki/spaces/DEL/pages/131207');
    await page.getByText('Only Miriam Okafor can edit').waitFor();
    await open('/_console');
    await page.getByRole('tab', { name: 'Events' }).click();
    await page.getByText('avi:confluence:viewed:page 131207').waitFor();
    await page.getByRole('tab', { name: 'Access' }).click();
    await page.getByLabel('Of a', { exact: true }).fill('Space');
    await page.keyboard.press('Enter');
    await page.getByLabel('Key', { exact: true }).fill('del');
    await page.getByRole('button', { name: 'Put out' }).click();
    await page.getByText('Miriam Okafor can no longer see the space DEL.').waitFor();
    await open('/wiki/spaces/DEL');
    await heading("You can't view DEL").waitFor();
  });

  test('without Confluence its pages say so, and nothing leads there', async () => {
    await site.close();
    await start(false);
    await open('/wiki/spaces/DEL');
    await heading('This site has no Confluence').waitFor();
    await open('/jira/projects');
    await heading('Projects').waitFor();
    expect(await page.getByRole('link', { name: 'Confluence' }).count()).toBe(0);
  });

  test.each([800, 400])('it can be used at a width of %i', async (width) => {
    await become(LEAD);
    await page.setViewportSize({ width, height: 800 });
    await open('/wiki/spaces/DEL/pages/131203');
    await heading('Support triage pilot').waitFor();
    const over = () =>
      Math.max(...[document.documentElement, document.querySelector('main')].map((part) => part?.scrollWidth ?? 0));
    expect(await page.evaluate(over)).toBeLessThanOrEqual(width);
    await page.getByRole('button', { name: 'Show the side bar' }).click();
    await side().getByRole('link', { name: 'Jira', exact: true }).click();
    await heading('Projects').waitFor();
  });
});
