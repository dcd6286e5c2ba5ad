import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, USAGE, UsageError } from './command-line';
import { type Confluence, createConfluence } from './confluence/confluence';
import { demoSeed } from './demo/demo-seed';
import { demoWiki } from './demo/wiki/demo-wiki';
import { checkReadable, linesOf, UnreadableFile } from './import-file';
import { createJira, type Jira } from './jira/jira';
import { createSite, type Site } from './site';

// The same distance from here to the project's folder, whether this runs from test/site or built from .build/site.
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PORTS_TRIED = 20;
/** The project of the demo that the app is made for. */
const PILOT = 'TRIAGE';
/** Skipped lines of an import that are named; the rest is counted. */
const SKIPPED_SHOWN = 5;
const EXPECTED = 'Each line must be one issue, as GET /rest/api/3/issue/{key}?expand=changelog answers it.';

/** Something that ends the start with a message for a person, not with a stack. */
class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

async function start(words: readonly string[]): Promise<void> {
  const { port, startAnew, imports, clockMode, withoutConfluence, data } = readArguments(words);
  // Everything that can be wrong with what was given is told before anything is thrown away or written.
  for (const file of imports) checkReadable(file);
  const built = (path: string) => {
    const file = join(ROOT, path);
    if (!existsSync(file)) throw new CannotStart(`${path} is not there. Run npm run build first.`);
    return file;
  };
  const listenAt = await freePort(port);
  const site: Site<Jira, Confluence> = createSite({
    dataFolder: resolve(data),
    startAnew,
    manifestFile: join(ROOT, 'manifest.yml'),
    appBundle: built('.build/app/index.mjs'),
    workerFile: built('.build/site/function-worker.mjs'),
    pagesFolder: built('.build/pages'),
    bridgeFile: built('.build/frame/bridge.js'),
    uiKitFolder: join(ROOT, '.build/ui-kit'),
    clockMode,
    siteUrl: `http://localhost:${listenAt}`,
    createJira,
    ...(withoutConfluence ? {} : { createConfluence }),
  });
  let closing = false;
  const stop = async (code: number) => {
    if (closing) return;
    closing = true;
    await site.close();
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  try {
    if (site.fresh) site.jira.loadSeed(demoSeed());
    // Also where the folder was made on a site without Confluence.
    if (site.confluence?.isEmpty) site.confluence.loadSeed(demoWiki(`http://localhost:${listenAt}`));
    for (const file of imports) await importFile(site, file);
    const { url } = await site.listen(listenAt);
    if (port !== 0 && listenAt !== port) console.log(`Port ${port} is in use; this is ${listenAt}.`);
    await welcome(site, url, data);
  } catch (error) {
    await site.close();
    throw error;
  }
}

async function importFile(site: Site<Jira, Confluence>, file: string): Promise<void> {
  const name = basename(file);
  const live = process.stdout.isTTY;
  const startedAt = performance.now();
  const { read, skipped } = await site.jira.importLines(linesOf(file), (count) => {
    if (live) process.stdout.write(`\rImporting ${name}: ${count} issues`);
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (live) process.stdout.write('\r');
  if (read === 0 && skipped.length === 0) throw new CannotStart(`${file} holds no issue. ${EXPECTED}`);
  console.log(
    `Imported ${name}: ${read} issues in ${seconds} s${skipped.length === 0 ? '' : `, ${skipped.length} ${skipped.length === 1 ? 'line' : 'lines'} skipped:`}`,
  );
  for (const { line, problem } of skipped.slice(0, SKIPPED_SHOWN)) console.log(`  line ${line}: ${problem}`);
  if (skipped.length > SKIPPED_SHOWN) console.log(`  and ${skipped.length - SKIPPED_SHOWN} more`);
  if (read === 0) throw new CannotStart(`No line of ${file} could be read. ${EXPECTED}`);
}

/** The port that was asked for, or the next free one. It is known before the site is made, because Jira's answers carry its address. */
async function freePort(port: number): Promise<number> {
  for (let tried = port; tried < port + PORTS_TRIED && tried <= 65_535; tried += 1) {
    const free = await new Promise<number | null>((settle) => {
      const probe = createServer()
        .once('error', () => settle(null))
        .listen(tried, '127.0.0.1', () => {
          const { port: taken } = probe.address() as AddressInfo;
          probe.close(() => settle(taken));
        });
    });
    if (free !== null) return free;
  }
  throw new CannotStart(`Ports ${port} to ${port + PORTS_TRIED - 1} are all in use. Choose another with --port.`);
}

/** The app's page of the project that one looks at first: the demo's pilot, or whatever there is. */
async function pageOfTheApp(site: Site<Jira, Confluence>, url: string): Promise<string | null> {
  const projects = site.jira.projects();
  const first = projects.find(({ key }) => key === PILOT) ?? projects[0];
  const answer = await site.fetch(new Request(`${url}/_site/state`));
  if (!first || !answer.ok) return null;
  const { app } = (await answer.json()) as { app: { id: string; environmentId: string } };
  return `${url}/jira/software/projects/${first.key}/apps/${app.id}/${app.environmentId}`;
}

async function welcome(site: Site<Jira, Confluence>, url: string, data: string): Promise<void> {
  const page = await pageOfTheApp(site, url);
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(site.clock.now());
  console.log(`
The local Jira site is at ${url}
${
  page === null
    ? ''
    : `
  Post-mortem ${page}`
}
  Projects    ${url}/jira/projects${
    site.confluence === null
      ? ''
      : `
  Confluence  ${url}/wiki`
  }
  Today       ${today} on the site's clock
  Signed in   as ${site.jira.users()[0]?.displayName ?? 'nobody'}; change it at the top right
  Data        ${data}${site.fresh ? ' (new, with the demo projects)' : ''}

Stop with Ctrl-C.`);
}

start(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof CannotStart || error instanceof UnreadableFile) console.error(error.message);
  else console.error(error);
  process.exit(1);
});
