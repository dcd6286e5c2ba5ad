import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuiltFolders, buildFolders } from './fixtures/built-folders';
import { chromiumFlags, chromiumPath } from './fixtures/chromium';
import { type FakeSite, startFakeSite } from './fixtures/fake-site';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const APP = '/jira/software/projects/PIL/apps/0a1b/e5f6';

interface Finding {
  id: string;
  nodes: { html: string }[];
}

describe.skipIf(chromiumPath === undefined)('the product pages in a browser', { timeout: 60_000 }, () => {
  let built: BuiltFolders;
  let site: FakeSite;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    built = await buildFolders();
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: [...chromiumFlags] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await built?.remove();
  });
  beforeEach(async () => {
    site = await startFakeSite(built);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    await site.close();
    expect(problems).toEqual([]);
  });

  const open = (path: string) => page.goto(site.origin + path);
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const side = () => page.getByRole('complementary', { name: 'Fields' });
  const history = () => page.getByRole('tabpanel', { name: 'History' });

  async function becomeEve(): Promise<void> {
    await page.getByRole('button', { name: /Switch user/ }).click();
    await page.getByRole('menuitemradio', { name: /Eve Outside/ }).click();
  }

  async function findings(): Promise<string[]> {
    await page.addScriptTag({ path: AXE });
    const { violations } = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(root: Document, options: object): Promise<{ violations: Finding[] }> };
      };
      return axe.run(document, { iframes: false });
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }

  test.each([
    ['light', '/jira/projects', 'Projects'],
    ['light', '/jira/software/projects/PIL/summary', 'Support triage pilot'],
    ['light', '/issues/?jql=nonsense', 'Issues'],
    ['light', '/browse/PIL-3', /question 3/],
    ['light', '/browse/PIL-999', /PIL-999/],
    ['light', '/nowhere', 'This page does not exist'],
    ['light', '/_console', 'Site console'],
    ['dark', '/jira/software/projects/PIL/issues', 'Issues'],
    ['dark', '/browse/PIL-4', /question 4/],
    ['dark', '/_console', 'Site console'],
  ])('axe finds nothing in the %s theme on %s', async (colorMode, path, title) => {
    await fetch(`${site.origin}/_site/theme`, { method: 'POST', body: JSON.stringify({ colorMode }) });
    await open(path);
    await heading(title).waitFor();
    await page.waitForSelector(`html[data-color-mode=${colorMode}]`);
    await page.waitForLoadState('networkidle');
    expect(await findings()).toEqual([]);
  });

  test('Atlaskit’s styles keep their order: a primary button is of medium weight', async () => {
    await open('/jira/software/projects/PIL/issues');
    const button = page.getByRole('button', { name: 'Search', exact: true });
    expect(await button.evaluate((element) => getComputedStyle(element).fontWeight)).toBe('500');
  });

  test('a search grows by a page at a time and says how many there are', async () => {
    await open('/jira/software/projects/PIL/issues');
    await page.getByText('50 of 120 issues').waitFor();
    await page.getByRole('button', { name: 'Load more' }).click();
    await page.getByText('100 of 120 issues').waitFor();
    await page.getByRole('button', { name: 'Load more' }).click();
    await page.getByText('120 of 120 issues').waitFor();
    expect(await page.getByRole('row').count()).toBe(121);
    expect(await page.getByRole('button', { name: 'Load more' }).count()).toBe(0);
  });

  test('Jira’s own words tell what is wrong with a search, and the search stays in the address', async () => {
    await open('/issues/');
    await page.getByLabel('JQL', { exact: true }).fill('nonsense here');
    await page.keyboard.press('Enter');
    await page.getByText("Error in the JQL Query: Expecting operator but got 'nonsense'.").waitFor();
    expect(new URL(page.url()).searchParams.get('jql')).toBe('nonsense here');
  });

  test('the search box goes to an issue by its key, and searches for words', async () => {
    await open('/jira/projects');
    await page.getByRole('textbox', { name: /Search by words/ }).fill('pil-7');
    await page.keyboard.press('Enter');
    await heading(/question 7/).waitFor();
    await page.getByRole('textbox', { name: /Search by words/ }).fill('slow desk');
    await page.keyboard.press('Enter');
    await page.waitForURL(/jql=summary/);
  });

  test('an issue shows every page of its history, the newest first', async () => {
    await open('/browse/PIL-3');
    await history().getByRole('listitem').first().getByText('19 Jul 2026').waitFor();
    expect(await history().getByRole('listitem').count()).toBe(140);
  });

  test('a status is moved along the workflow, booked under what the person did', async () => {
    await open('/browse/PIL-3');
    await side().getByRole('button', { name: 'Status: To Do' }).click();
    await page.getByRole('menuitem', { name: /Done/ }).click();
    await side().getByRole('button', { name: 'Status: Done' }).waitFor();
    expect(site.calls).toContainEqual({ call: 'POST /rest/api/3/issue/PIL-3/transitions', action: 'Move PIL-3 to Done' });
  });

  test('a due date is changed with the keyboard; a refused one keeps what was typed and says why', async () => {
    await open('/browse/PIL-3');
    await side()
      .getByRole('button', { name: /edit due date/ })
      .focus();
    await page.keyboard.press('Enter');
    await side().getByLabel('due date').fill('2020-01-01');
    await page.keyboard.press('Enter');
    await page.getByText('The due date is before the start.').waitFor();
    await side().getByLabel('due date').fill('2026-09-15');
    await page.keyboard.press('Enter');
    await side()
      .getByRole('button', { name: /15 Sept? 2026/ })
      .waitFor();
  });

  test('an issue is given to another person', async () => {
    await open('/browse/PIL-3');
    await side()
      .getByRole('button', { name: /edit assignee/ })
      .click();
    await page.getByRole('option', { name: 'Eve Outside' }).click();
    await expect.poll(() => site.calls.map(({ action }) => action)).toContain('Change the assignee of PIL-3');
    await side()
      .getByRole('button', { name: /edit assignee/ })
      .waitFor();
  });

  test('a flag is set and taken away', async () => {
    await open('/browse/PIL-3');
    await side().getByRole('button', { name: 'Add flag' }).click();
    await side().getByRole('button', { name: 'Remove flag' }).click();
    await side().getByRole('button', { name: 'Add flag' }).waitFor();
  });

  test('somebody without permission is told so on the app’s page and comes back in as another user', async () => {
    await open(APP);
    await page.getByTestId('app-frame').waitFor();
    await becomeEve();
    await heading("You don't have access to this project").waitFor();
  });

  test('an app that is not installed has no page', async () => {
    await open('/jira/software/projects/PIL/apps/other/e5f6');
    await heading('This page does not exist').waitFor();
  });

  test('the frame of an app carries Forge’s sandbox flags', async () => {
    await open(APP);
    const flags = (await page.getByTestId('app-frame').getAttribute('sandbox'))?.split(' ').sort();
    expect(flags).toEqual([
      'allow-downloads',
      'allow-forms',
      'allow-modals',
      'allow-pointer-lock',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
  });

  test('the clock of the site is moved on by a month', async () => {
    await open('/_console');
    await page.getByText('20 Aug 2026, 11:00').waitFor();
    await page.getByRole('button', { name: 'Advance 30 days' }).click();
    await page.getByText(/19 Sept? 2026, 11:00/).waitFor();
  });

  test('a fault is set and taken away again', async () => {
    await open('/_console');
    await page.getByRole('tab', { name: 'Faults' }).click();
    await page.getByRole('button', { name: 'Add fault' }).click();
    await page.getByText('status 429, retry after 5 s, once').waitFor();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('No fault is set').waitFor();
  });

  test('the meter tells what an action would cost', async () => {
    await open('/_console');
    await page.getByRole('tab', { name: 'Meter' }).click();
    const row = page.getByRole('row', { name: /Open Bridge page of PIL/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      'Open Bridge page of PIL',
      '1',
      '0.012',
      '2.0 KB',
      '0 B',
      '3',
      '12',
      '4',
    ]);
    await page
      .getByText('4 operations on channels, at most 2 in any second of the 50 that Forge lets through; 1 were refused.')
      .waitFor();
  });

  test('on a narrow window the side bar opens and closes again when one has gone somewhere', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await open('/jira/software/projects/PIL/summary');
    await heading('Support triage pilot').waitFor();
    await page.getByRole('button', { name: 'Show the side bar' }).click();
    await page.getByRole('link', { name: 'Issues', exact: true }).click();
    await heading('Issues').waitFor();
    await page.getByRole('navigation', { name: 'Side bar' }).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  });
});
