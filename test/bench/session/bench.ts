import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postMortemsClient } from '../../../static/project/src/post-mortems/post-mortems-client';
import { type LocalSite, startSite } from '../../e2e/support/local-site';
import { chanceOf } from '../../site/demo/chance';
import { aPlan } from '../../support/a-post-mortem';
import { fuzzSessions } from '../../support/session-fuzz';
import { person } from '../../support/story';
import { atMost } from './at-most';
import { lostOf, percentile } from './held';
import { holdMeeting } from './meeting-script';
import { peopleOf, projectOf } from './people-of-site';
import { sitePerson } from './site-person';
import { tableOf } from './table';

const PARTICIPANTS = 50;
const TEAM = 12;
/** A second of the clock is so many of the people: what the site takes to answer counts so many times. */
const SPEED_OF_MANY = 4;
const SPEED_OF_TEAM = 20;
const OPERATIONS_A_SECOND = 50;
const FUZZED = 1_000_000;
/** Atlassian runs as many functions at once as are called. Here they share a few processors, and each that waits for one would have to be loaded anew. */
const CALLS_AT_ONCE = 4;
/** Of messages dropped, doubled and late, each. */
const TROUBLE = 0.02;

interface Meter {
  readonly total: { readonly kvsWrittenBytes: number; readonly gbSeconds: number; readonly invocations: number };
  readonly realtime: { readonly operations: number; readonly peakPerSecond: number; readonly refused: number };
}

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
  const { table, operations } = await meeting(where, {
    count: PARTICIPANTS,
    minutes: 20,
    changesEach: 4,
    speed: SPEED_OF_MANY,
    trouble: TROUBLE,
  });
  await where.control('DELETE', 'faults');
  console.log(`session.lost ${lostOf(table.given, table.desks)} commands`);
  console.log(`session.commands ${table.given.filter(({ outcome }) => outcome?.kind === 'done').length} commands`);
  console.log(`session.visible-p95 ${Math.round(percentile(table.seen, 95))} ms`);
  console.log(`session.operations ${Math.max(...operations)} per s`);
}

/** Twelve people for ninety minutes: what the platform would charge for it. */
async function withTeam(where: LocalSite): Promise<void> {
  await where.control('POST', 'meter/reset');
  await meeting(where, { count: TEAM, minutes: 90, changesEach: 20, speed: SPEED_OF_TEAM, trouble: 0 });
  const { total } = (await where.control('GET', 'meter')) as Meter;
  console.log(`session.kvs ${(total.kvsWrittenBytes / 1e6).toFixed(2)} MB`);
  console.log(`session.gbs ${total.gbSeconds.toFixed(0)} GB-seconds`);
  console.log(`session.invocations ${total.invocations} invocations`);
}

async function meeting(
  where: LocalSite,
  {
    count,
    minutes,
    changesEach,
    speed,
    trouble,
  }: { count: number; minutes: number; changesEach: number; speed: number; trouble: number },
) {
  await where.control('POST', 'realtime/limit', { perSecond: OPERATIONS_A_SECOND * speed });
  const postMortemId = crypto.randomUUID();
  const calls = atMost(CALLS_AT_ONCE);
  const there = await Promise.all(
    people.slice(0, count).map((accountId) => sitePerson(where, { accountId, projectKey: 'MEET', calls })),
  );
  const [first] = there;
  if (first === undefined) throw new Error('Nobody has come.');
  const invited = people
    .slice(0, count)
    .map((id, n) => ({ accountId: person(id), role: n === 0 ? 'facilitator' : 'contributor' }));
  await postMortemsClient(first.invoke).open({ id: postMortemId, plan: aPlan({ invited }) });
  const chance = chanceOf(`meeting of ${count}`);
  const table = tableOf({ people: there, postMortemId, speed, chance, trouble });
  // They come in one after another, as people do.
  await table.pass(20_000);
  const counting = operationsEach(where, 1_000 / speed);
  await holdMeeting({ table, chance, minutes, changesEach });
  const operations = await counting.stop();
  // What is still on its way, and what nobody was told of.
  await table.pass(60_000);
  const result = { table, operations };
  table.close();
  return result;
}

/** Counts realtime operations of every second of the people's time. */
function operationsEach(where: LocalSite, time: number) {
  const counts: number[] = [];
  let before: number | null = null;
  const count = async () => {
    const { realtime } = (await where.control('GET', 'meter')) as Meter;
    if (before !== null) counts.push(realtime.operations - before);
    before = realtime.operations;
  };
  let last: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    last = last.then(count).catch(() => {});
  }, time);
  return {
    async stop(): Promise<readonly number[]> {
      clearInterval(timer);
      await last;
      return counts;
    },
  };
}
