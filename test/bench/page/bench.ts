import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { appFrame, type Person, personAt } from '../../e2e/support/browser';
import { type LocalSite, startSite } from '../../e2e/support/local-site';
import { addressOfPage, factsCard, jiraRequests, lastLogged } from '../../e2e/support/post-mortem-page';
import { firstContentBytes } from '../../static/first-content-size';

const LEAD = '712020:miriam-okafor';
const VISITS = 7;
const build = fileURLToPath(new URL('../../../static/project/build', import.meta.url));

// What stands between the visitor and the facts card: the page's own scripts, and the worker that computes the facts.
const worker = readdirSync(join(build, 'assets')).filter((name) => /worker.*\.js$/.test(name));
if (worker.length !== 1)
  throw new Error(`One worker script was expected in ${build}/assets, found ${worker.join(', ') || 'none'}.`);
const workerBytes = gzipSync(readFileSync(join(build, 'assets', worker[0] as string)), { level: 9 }).length;
const pageBytes = firstContentBytes(build).bytes;
console.log(`page.first ${((pageBytes + workerBytes) / 1024).toFixed(1)} KB`);
console.log(`page.first.worker ${(workerBytes / 1024).toFixed(1)} KB`);

const site = await startSite();
const person = await personAt(site.url, { accountId: LEAD });
try {
  const address = await addressOfPage(site, 'TRIAGE');
  console.log(`page.cold ${await untilFacts(person, address)} ms`);
  // The result is kept a moment after it is shown.
  await person.page.waitForTimeout(2_000);
  const visits: number[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) visits.push(await untilFacts(person, address));
  console.log(`page.warm ${visits.sort((a, b) => a - b)[Math.floor(VISITS / 2)]} ms`);
  await person.page.waitForTimeout(1_000);
  console.log(`fetch.again.on-site ${await requestsOf(site, person, address)} requests`);
} finally {
  await person.leave();
  await site.stop();
}

async function untilFacts({ page }: Person, address: string): Promise<number> {
  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await factsCard(await appFrame(page)).waitFor();
  return Math.round(performance.now() - started);
}

/** Requests of one more visit, with nothing changed. */
async function requestsOf(where: LocalSite, visitor: Person, address: string): Promise<number> {
  const before = await lastLogged(where);
  await untilFacts(visitor, address);
  await visitor.page.waitForTimeout(1_500);
  return (await jiraRequests(where, before)).length;
}
