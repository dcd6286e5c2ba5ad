import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalSite, startSite } from '../../e2e/support/local-site';
import { firstContentBytes } from '../../static/first-content-size';
import { fuzzSessions } from '../../support/session-fuzz';
import { lostOf, percentile } from './held';
import { meetingOnSite } from './meeting-on-site';
import { peopleOf, projectOf } from './people-of-site';

const PARTICIPANTS = 50;
const TEAM = 12;
/** A second of the clock is so many of the people: what the site takes to answer counts so many times. */
const SPEED_OF_MANY = 4;
const SPEED_OF_TEAM = 20;
const FUZZED = 1_000_000;
/** Of messages dropped, doubled and late, each. */
const TROUBLE = 0.02;

interface Meter {
  readonly total: { readonly kvsWrittenBytes: number; readonly gbSeconds: number; readonly invocations: number };
}

const build = fileURLToPath(new URL('../../../static/session/build', import.meta.url));
console.log(`session.first ${(firstContentBytes(build).bytes / 1024).toFixed(1)} KB`);

const people = peopleOf(PARTICIPANTS);
const folder = mkdtempSync(join(tmpdir(), 'hindsight-bench-'));
const file = join(folder, 'meet.jsonl');
writeFileSync(file, projectOf(people));
const site = await startSite(['--import', file]);
try {
  await withMany(site);
  await withTeam(site);
} finally {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
}

const began = performance.now();
// It throws at the first command after which one of the laws of a session is broken.
const { commands } = fuzzSessions({ count: FUZZED, seed: 1 });
console.log(`session.fuzz ${commands} commands`);
console.log(`session.fuzz.time ${((performance.now() - began) / 1000).toFixed(0)} s`);

/** Fifty people for twenty minutes, with trouble on the way. */
async function withMany(where: LocalSite): Promise<void> {
  const late = { match: 'HINT /session-', fault: 'latency', ms: 2_000 / SPEED_OF_MANY, chance: TROUBLE };
  const rules = [late, ...['drop', 'double'].map((fault) => ({ match: 'HINT /session-', fault, chance: TROUBLE }))];
  await where.control('POST', 'faults', { rules });
  const { table, operations } = await meetingOnSite(where, {
    people,
    minutes: 20,
    changesEach: 4,
    speed: SPEED_OF_MANY,
    trouble: TROUBLE,
  });
  await where.control('DELETE', 'faults');
  console.log(`session.lost ${lostOf(table.given, table.desks)} commands`);
  console.log(`session.commands ${table.given.filter(({ outcome }) => outcome?.kind === 'done').length} commands`);
  console.log(`session.visible-p95 ${Math.round(percentile(table.seen, 95))} ms`);
  console.log(`session.operations ${Math.ceil(Math.max(...operations))} per s`);
}

/** Twelve people for ninety minutes: what the platform would charge for it. */
async function withTeam(where: LocalSite): Promise<void> {
  await where.control('POST', 'meter/reset');
  await meetingOnSite(where, { people: people.slice(0, TEAM), minutes: 90, changesEach: 20, speed: SPEED_OF_TEAM, trouble: 0 });
  const { total } = (await where.control('GET', 'meter')) as Meter;
  console.log(`session.kvs ${(total.kvsWrittenBytes / 1e6).toFixed(2)} MB`);
  console.log(`session.gbs ${total.gbSeconds.toFixed(0)} GB-seconds`);
  console.log(`session.invocations ${total.invocations} invocations`);
}
