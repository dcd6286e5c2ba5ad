import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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
const [LEAD, MEMBER] = ['712020:miriam-okafor', '712020:tomasz-wieczorek'] as const;

describe.skipIf(chromiumPath === undefined)('A macro in Confluence', { timeout: 60_000 }, () => {
  let built: BuiltFolders;
  let site: Site<Jira, Confluence>;
  let origin: string;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  const personAt = async (accountId: string): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addCookies([{ name: 'site-user', value: encodeURIComponent(accountId), url: origin }]);
    const opened = await context.newPage();
    opened.on('pageerror', (error) => problems.push(error.message));
    return { context, page: opened };
  };

  beforeAll(async () => {
    built = await buildFolders();
    site = createSite<Jira, Confluence>({
      dataFolder: null,
      manifestFile: built.macroManifest,
      appBundle: here('../forge/fixtures/app.mjs'),
      workerFile: await builtWorker(),
      pagesFolder: built.pages,
      bridgeFile: `${built.bridge}/bridge.js`,
      uiKitFolder: built.uiKit,
      clockMode: 'frozen',
      createJira,
      createConfluence,
    });
    site.jira.loadSeed(demoSeed());
    origin = (await site.listen(0)).url;
    site.confluence?.loadSeed(demoWiki(origin));
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: [...chromiumFlags] });
    ({ page } = await personAt(LEAD));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await built?.remove();
    expect(problems).toEqual([]);
  });

  const settings = () => page.getByRole('dialog', { name: 'Settings of the session' });
  const part = (place: number) => page.getByRole('textbox', { name: `Part ${place}` });
  /** The app inside of the only macro of a page. */
  const appIn = async (shown: Page): Promise<Frame> => {
    const element = await shown.waitForSelector('[data-testid=macro-frame]');
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The page has no frame of the macro.');
    await frame.waitForFunction(() => 'app' in globalThis);
    return frame;
  };
  const contextIn = (app: Frame) => app.evaluate(() => globalThis.app.view.getContext());

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

  test('is inserted from the slash menu, set up in a dialog that the app draws, and shown with what was saved', async () => {
    await page.goto(`${origin}/wiki/spaces/DEL/pages/create-v2`);
    await page.getByLabel('Title').fill('With a session');
    await part(1).fill('/sess');
    await page.getByRole('option', { name: /Small session/ }).waitFor();
    expect(await findings()).toEqual([]);
    await part(1).press('Enter');
    await settings().getByText('Hello').waitFor();
    expect(await findings()).toEqual([]);
    await settings().getByLabel('Topic').pressSequentially('null', { delay: 5 });
    await settings().getByRole('button', { name: 'Save' }).click();
    await settings().getByText('INVALID_CONFIG').waitFor();
    await settings().getByLabel('Topic').fill('Triage pilot');
    await settings().getByLabel('Length').fill('90');
    await page.keyboard.press('Enter');
    await settings().getByText('Open to all').click();
    await settings().getByRole('button', { name: 'Save' }).click();
    await settings().waitFor({ state: 'detached' });
    expect(await contextIn(await appIn(page))).toMatchObject({
      extension: { isEditing: true, config: { topic: 'Triage pilot' } },
    });
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('heading', { level: 1, name: 'With a session' }).waitFor();
    const pageId = /\/pages\/(\d+)\//.exec(page.url())?.[1];
    const app = await appIn(page);
    const context = await contextIn(app);
    expect(context).toMatchObject({
      accountId: LEAD,
      moduleKey: 'small-session',
      localId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      extension: {
        type: 'macro',
        content: { id: pageId, type: 'page' },
        space: { key: 'DEL' },
        isEditing: false,
        config: { topic: 'Triage pilot', minutes: 90, open: true },
      },
    });
    expect(await app.evaluate(() => globalThis.app.invoke('echo', { a: 1 }))).toMatchObject({
      context: { accountId: LEAD, extension: { content: { id: pageId }, config: { minutes: 90 } } },
    });
  });

  test('is as wide as the text and as high as what it shows', async () => {
    const app = await appIn(page);
    const box = () => page.getByTestId('macro-frame').boundingBox();
    await app.evaluate(() => {
      document.body.style.cssText = 'display: flow-root; margin: 0; height: 640px';
    });
    await vi.waitFor(async () => expect((await box())?.height).toBe(640));
    const text = await page.getByRole('region', { name: 'Macro Small session' }).boundingBox();
    expect((await box())?.width).toBe(text?.width);
  });

  test('is copied with its page: the same settings, another page', async () => {
    const before = await contextIn(await appIn(page));
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Copy' }).click();
    await page.getByRole('heading', { level: 1, name: 'Copy of With a session' }).waitFor();
    const after = await contextIn(await appIn(page));
    expect(after.localId).toBe(before.localId);
    expect(after.extension.config).toEqual(before.extension.config);
    expect(after.extension.content.id).not.toBe(before.extension.content.id);
  });

  test('is set up again from the editor, which has what was saved', async () => {
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('button', { name: 'Edit Small session' }).click();
    await vi.waitFor(async () => expect(await settings().getByLabel('Topic').inputValue()).toBe('Triage pilot'), {
      timeout: 20_000,
    });
    await settings().getByLabel('Topic').fill('Another topic');
    await settings().getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Insert' }).click();
    await page.getByRole('menuitem', { name: /Small session/ }).click();
    await settings().getByRole('button', { name: 'Not now' }).click();
    await settings().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Copy of With a session' }).waitFor();
    expect((await contextIn(await appIn(page))).extension.config.topic).toBe('Another topic');
    expect(await page.getByTestId('macro-frame').count()).toBe(1);
  });

  test('gives way in an export to what its function says', async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Export to Word' }).click();
    await page.getByText(/^Another topic in word of page \d+ as nobody of macro$/).waitFor();
    expect(await page.getByTestId('macro-frame').count()).toBe(0);
    await page.goBack();
  });

  test('stands beside a panel on issues and a gadget on the dashboard, which the app draws and sets up too', async () => {
    await page.getByRole('heading', { level: 1, name: 'Copy of With a session' }).waitFor();
    const before = page.url();
    await page.goto(`${origin}/browse/TRIAGE-1`);
    await page.getByRole('button', { name: 'Panel of the app' }).click();
    const panel = page.getByRole('region', { name: 'Panel of the app' });
    await panel.getByText('Hello').waitFor();
    expect(await findings()).toEqual([]);
    await page.getByRole('link', { name: 'Dashboard' }).click();
    await page.getByRole('button', { name: 'Add gadget' }).click();
    await page.getByRole('menuitem', { name: /Small gadget/ }).click();
    const gadget = page.getByRole('region', { name: 'Small gadget' });
    await gadget.getByLabel('Topic').fill('Due checks');
    expect(await findings()).toEqual([]);
    await gadget.getByRole('button', { name: 'Save' }).click();
    expect(await contextIn(await appIn(page))).toMatchObject({
      extension: { entryPoint: 'view', gadgetConfiguration: { config: { topic: 'Due checks' } }, dashboard: { id: '10000' } },
    });
    await gadget.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Nothing on this dashboard yet').waitFor();
    await page.goto(before);
  });

  test('lives on where it is open when the page goes into the bin, and hears of a channel across windows', async () => {
    const app = await appIn(page);
    const other = await personAt(MEMBER);
    await other.page.goto(page.url());
    const elsewhere = await appIn(other.page);
    await app.evaluate(() =>
      globalThis.app.realtime.subscribeGlobal('session-1', (event) => void globalThis.app.told.push(event)).then(() => undefined),
    );
    const publish = (v: number) => elsewhere.evaluate((n) => globalThis.app.realtime.publishGlobal('session-1', { v: n }), v);
    expect(await publish(1)).toMatchObject({ eventId: expect.any(String) });
    await vi.waitFor(async () => expect(await app.evaluate(() => globalThis.app.told)).toEqual([{ v: 1 }]));
    await other.page.getByRole('button', { name: 'Delete' }).click();
    await other.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await other.page.getByRole('heading', { level: 1, name: 'Delivery' }).waitFor();
    expect(await app.evaluate(() => globalThis.app.invoke('echo', {}))).toMatchObject({ context: { accountId: LEAD } });
    await page.reload();
    await page.getByText('This page is in the bin.').waitFor();
    expect(await page.getByTestId('macro-frame').count()).toBe(0);
    await other.context.close();
  });
});
