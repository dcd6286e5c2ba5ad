import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltFolders, buildFolders } from './fixtures/built-folders';
import { chromiumFlags, chromiumPath } from './fixtures/chromium';
import { type FakeSite, startFakeSite } from './fixtures/fake-site';

const APP = '/jira/software/projects/PIL/apps/0a1b/e5f6';

describe.skipIf(chromiumPath === undefined)(
  'the bridge between an app and the product page, spoken by the real @forge/bridge',
  () => {
    let built: BuiltFolders;
    let site: FakeSite;
    let browser: Browser;
    let page: Page;
    let app: Frame;

    async function openApp(path = APP): Promise<void> {
      await page.goto(site.origin + path);
      const element = await page.waitForSelector('[data-testid=app-frame]');
      const frame = await element.contentFrame();
      if (!frame) throw new Error('The page has no frame of the app.');
      await frame.waitForFunction(() => 'app' in globalThis);
      app = frame;
    }
    const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

    beforeAll(async () => {
      built = await buildFolders();
      site = await startFakeSite(built);
      browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: [...chromiumFlags] });
      page = await browser.newPage();
      await openApp();
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await site?.close();
      await built?.remove();
    });

    test('the context is the one that the platform gave, in the theme of the moment', async () => {
      const context = await app.evaluate(() => globalThis.app.view.getContext());
      expect(context).toMatchObject({
        accountId: 'ada',
        moduleKey: 'bridge-page',
        extension: { project: { key: 'PIL' } },
        theme: { colorMode: 'light' },
      });
    });

    test('an app lives in another origin than the product page', () => {
      expect(new URL(app.url()).hostname).toBe('127.0.0.1');
    });

    test('a resolver answers with its body, and with metadata when it is asked for', async () => {
      expect(await app.evaluate(() => globalThis.app.invoke('echo', { a: 1 }))).toEqual({ echo: { a: 1 } });
      const wrapped = await app.evaluate(() => globalThis.app.invoke('echo', { a: 2 }, { rateLimitProperties: true }));
      expect(wrapped).toEqual({ body: { echo: { a: 2 } }, metadata: { rateLimitProperties: { rateLimitRemaining: 9 } } });
    });

    test('a resolver that fails rejects with what it said', async () => {
      const said = await app.evaluate(() => globalThis.app.invoke('broken').catch((error: Error) => error.message));
      expect(said).toBe('There was an error invoking the function - out of luck');
    });

    test('a request to Jira comes back as a response', async () => {
      const answer = await app.evaluate(async () => {
        const response = await globalThis.app.requestJira('/rest/api/3/myself');
        return { status: response.status, body: await response.json() };
      });
      expect(answer).toEqual({ status: 200, body: { accountId: 'ada', displayName: 'Ada Okafor' } });
    });

    test('a request that is asked to slow down keeps its status and headers', async () => {
      const answer = await app.evaluate(async () => {
        const response = await globalThis.app.requestJira('/rest/api/3/slow');
        return { status: response.status, wait: response.headers.get('retry-after') };
      });
      expect(answer).toEqual({ status: 429, wait: '40' });
    });

    test.each([
      ['before the answer', '/rest/api/3/cut'],
      ['in the middle of the answer', '/rest/api/3/torn'],
    ])('a connection that is cut %s rejects as a lost network does', async (_, path) => {
      const error = await app.evaluate(
        (asked) =>
          globalThis.app.requestJira(asked).then(
            () => null,
            ({ name, message }: Error) => ({ name, message }),
          ),
        path,
      );
      expect(error).toEqual({ name: 'TypeError', message: 'Failed to fetch' });
    });

    test('a push of the app shows in the address, and the back button comes back to the app', async () => {
      await app.evaluate(async () => {
        const history = await globalThis.app.view.createHistory();
        globalThis.app.told = [`${history.location.pathname}`];
        history.listen((location, action) => globalThis.app.told.push(`${action} ${location.pathname}${location.search}`));
        history.push('/table?from=2026-03-01');
        history.push('?from=2026-04-01');
      });
      await page.waitForURL(`${site.origin}${APP}/table?from=2026-04-01`);
      await page.goBack();
      await page.waitForURL(`${site.origin}${APP}/table?from=2026-03-01`);
      await app.waitForFunction(() => globalThis.app.told.length === 4);
      expect(await app.evaluate(() => globalThis.app.told)).toEqual([
        '/',
        'PUSH /table?from=2026-03-01',
        'PUSH /table?from=2026-04-01',
        'POP /table?from=2026-03-01',
      ]);
    });

    test('an app that is opened deep in its own page starts there', async () => {
      await openApp(`${APP}/scope?type=Bug`);
      const location = await app.evaluate(async () => (await globalThis.app.view.createHistory()).location);
      expect(location).toMatchObject({ pathname: '/scope', search: '?type=Bug' });
    });

    test('the app follows the theme that the person chooses', async () => {
      await app.evaluate(() => globalThis.app.view.theme.enable());
      expect(await app.getAttribute('html', 'data-color-mode')).toBe('light');
      await page.getByRole('button', { name: 'Theme' }).click();
      await page.getByRole('menuitemradio', { name: 'Dark' }).click();
      await app.waitForSelector('html[data-color-mode=dark]');
      expect(await page.getAttribute('html', 'data-color-mode')).toBe('dark');
    });

    test('a flag shows in the product page, its action calls the app, and the app can take it down', async () => {
      await app.evaluate(() => {
        globalThis.app.told = [];
        globalThis.app.showFlag({
          id: 'kept',
          title: 'Range kept',
          description: 'It opens like this next time.',
          type: 'success',
          actions: [{ text: 'Undo', onClick: () => globalThis.app.told.push('undone') }],
        });
      });
      await page.getByTestId('flag-kept').getByRole('button', { name: 'Undo' }).click();
      await app.waitForFunction(() => globalThis.app.told.length === 1);
      await app.evaluate(() => globalThis.app.showFlag({ id: 'kept', title: 'Range kept' }).close());
      await page.getByTestId('flag-kept').waitFor({ state: 'detached' });
    });

    test('an event of the app reaches those who listen until they stop', async () => {
      const heard = await app.evaluate(async () => {
        const seen: unknown[] = [];
        const { unsubscribe } = await globalThis.app.events.on('moved', (payload) => seen.push(payload));
        await globalThis.app.events.emit('moved', { to: 3 });
        await unsubscribe();
        await globalThis.app.events.emit('moved', { to: 4 });
        await globalThis.app.view.getContext();
        return seen;
      });
      expect(heard).toEqual([{ to: 3 }]);
    });

    test('a target has an address, and the title of the window is the app’s to set', async () => {
      expect(
        await app.evaluate(async () => String(await globalThis.app.router.getUrl({ target: 'issue', issueKey: 'PIL-3' }))),
      ).toBe(`${site.origin}/browse/PIL-3`);
      await app.evaluate(() => globalThis.app.view.changeWindowTitle('Facts card'));
      expect(await page.title()).toBe('Facts card');
      await app.evaluate(() => globalThis.app.view.emitReadyEvent());
    });

    test('a page of a project cannot be closed', async () => {
      const said = await app.evaluate(() => globalThis.app.view.close().catch((error: Error) => error.message));
      expect(said).toBe("this resource's view is not closable.");
    });

    test('a command that this site does not answer is refused by its name, and the log hears of it', async () => {
      const said = await app.evaluate(() =>
        globalThis.__bridge?.callBridge('openRovo', {}).catch((error: Error) => error.message),
      );
      expect(said).toBe('The local site does not answer the bridge command "openRovo".');
      await expect.poll(() => site.complaints).toContainEqual({ kind: 'bridge', what: 'openRovo', error: said });
      expect(
        await app.evaluate(() => new globalThis.app.Modal({ resource: 'x' }).open().catch((error: Error) => error.message)),
      ).toBe('Unable to open modal.');
    });

    test('a link to an issue opens it in the product, and another tab when the app asks for one', async () => {
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        app.evaluate(() => globalThis.app.router.open('/browse/PIL-4')),
      ]);
      await tab.waitForURL(`${site.origin}/browse/PIL-4`);
      await tab.close();
      await app.evaluate(() => void globalThis.app.router.navigate('/browse/PIL-5').catch(() => undefined)).catch(messageOf);
      await page.getByRole('heading', { level: 1, name: /question 5/ }).waitFor();
      expect(page.url()).toBe(`${site.origin}/browse/PIL-5`);
    });
  },
);
