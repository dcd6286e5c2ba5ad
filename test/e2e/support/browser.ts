import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained about: errors on the console and exceptions. */
  readonly complaints: string[];
  leave(): Promise<void>;
}

/** When the last person has left, the next one often comes at once. */
const KEPT_MS = 1_500;

/** One browser for everybody; it ends a moment after the last of them has left. */
let shared: Promise<Browser> | null = null;
let people = 0;
let closing: ReturnType<typeof setTimeout> | undefined;

async function oneMore(): Promise<Browser> {
  people += 1;
  clearTimeout(closing);
  shared ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS, headless: true });
  return shared;
}

function oneLess(): void {
  people -= 1;
  if (people > 0) return;
  closing = setTimeout(() => {
    const last = shared;
    shared = null;
    void last?.then((browser) => browser.close());
  }, KEPT_MS);
}

/**
 * A person with nothing kept from before and nothing shared with others, signed in as `accountId` where one is given. Wants little
 * motion, as nobody's test should wait for a dialog to float in, unless told.
 */
export async function personAt(
  url: string,
  {
    accountId,
    width = 1280,
    height = 900,
    motion = false,
  }: { accountId?: string; width?: number; height?: number; motion?: boolean } = {},
): Promise<Person> {
  const browser = await oneMore();
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    acceptDownloads: true,
    reducedMotion: motion ? 'no-preference' : 'reduce',
  });
  if (accountId) await context.addCookies([{ name: 'site-user', value: encodeURIComponent(accountId), url }]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return {
    context,
    page,
    complaints,
    async leave() {
      await context.close();
      oneLess();
    },
  };
}

/** The frame in which the app runs, once it is there. */
export async function appFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe', { timeout: 20_000 });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The app has no frame.');
  return frame;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page or frame, one line a finding; rules that cannot hold there are named in `except`. */
export async function axeFindings(where: Frame | Page, except: readonly string[] = []): Promise<string[]> {
  await atRest(where);
  await where.evaluate(axeSource);
  return where.evaluate(async (off) => {
    const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
    const axe = (
      globalThis as unknown as {
        axe: {
          run(
            on: Document,
            how: object,
          ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
        };
      }
    ).axe;
    const { violations } = await axe.run(document, { rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
    );
  }, except);
}

/** Waits until what fades or slides in has arrived: on its way a text is paler than it will be. What never ends (a shimmer) is not waited for. */
async function atRest(where: Frame | Page): Promise<void> {
  await where.evaluate(async () => {
    // One that was called off stands still in the list and never tells that it has finished.
    const ending = document
      .getAnimations()
      .filter(
        ({ effect, playState }) =>
          playState !== 'idle' && effect !== null && effect.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
      );
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
