import { postMortemsClient } from '../../../static/project/src/post-mortems/post-mortems-client';
import type { LocalSite } from '../../e2e/support/local-site';
import { chanceOf } from '../../site/demo/chance';
import { aPlan } from '../../support/a-post-mortem';
import { person } from '../../support/story';
import { atMost } from './at-most';
import { holdMeeting } from './meeting-script';
import { operationsEach } from './operations-a-second';
import { sitePerson } from './site-person';
import { tableOf } from './table';

const OPERATIONS_A_SECOND = 50;
/** Atlassian runs as many functions at once as are called. Here they share a few processors, and each that waits for one would have to be loaded anew. */
const CALLS_AT_ONCE = 4;

export interface MeetingOnSite {
  /** Account ids of those who take part; the first one facilitates. */
  readonly people: readonly string[];
  readonly minutes: number;
  /** Changes of each person while the board is open, and while conditions are written. */
  readonly changesEach: number;
  /** A second of the clock is so many of the people: what the site takes to answer counts so many times. */
  readonly speed: number;
  /** The share of calls that are lost, that come twice, or come late. */
  readonly trouble: number;
}

/** Opens a post-mortem on the site and holds its meeting. */
export async function meetingOnSite(where: LocalSite, { people, minutes, changesEach, speed, trouble }: MeetingOnSite) {
  await where.control('POST', 'realtime/limit', { perSecond: OPERATIONS_A_SECOND * speed });
  const postMortemId = crypto.randomUUID();
  const calls = atMost(CALLS_AT_ONCE);
  const there = await Promise.all(people.map((accountId) => sitePerson(where, { accountId, projectKey: 'MEET', calls })));
  const [first] = there;
  if (first === undefined) throw new Error('Nobody has come.');
  const invited = people.map((id, n) => ({ accountId: person(id), role: n === 0 ? 'facilitator' : 'contributor' }));
  await postMortemsClient(first.invoke).open({ id: postMortemId, plan: aPlan({ invited }) });
  const chance = chanceOf(`meeting of ${people.length}`);
  const counting = operationsEach(where, 1_000 / speed);
  const table = await tableOf({ people: there, postMortemId, speed, chance, trouble });
  await table.pass(10_000);
  await holdMeeting({ table, chance, minutes, changesEach });
  const operations = await counting.stop();
  // What is still on its way, and what nobody was told of.
  await table.pass(60_000);
  table.close();
  return { table, operations };
}
