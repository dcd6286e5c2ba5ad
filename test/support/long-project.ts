import {
  asJira,
  DOING,
  DONE,
  type Entry,
  type IssueParts,
  type Item,
  item,
  moved,
  REJECTED,
  TO_DO,
  WAITING,
} from '../domain/history/an-issue';

const DAY = 86_400_000;
const START = Date.parse('2024-01-08T08:00:00Z');
const PEOPLE = ['ann', 'bob', 'cid', 'dee', 'eve', 'fay', 'gus', 'hal', 'ida'] as const;
const COMPONENTS = ['Intake', 'Routing', 'Reports'] as const;
const SUMMARIES = [
  'Connect to the CRM through its API',
  'Integrate single sign-on',
  'Train the model on the tickets',
  'Check the data quality of the tickets',
  'Demo for the client: review of the direction',
  'Test the routing on staging like production',
  'Training for the end users of the desk',
  'Write the user guide',
  'Prototype of the API connection',
  'Sort the queue',
] as const;
const SPRINTS = [
  { id: '1', name: 'Sprint 1' },
  { id: '2', name: 'Sprint 2' },
  { id: '3', name: 'Sprint 3' },
] as const;
interface Version {
  readonly id: string;
  readonly name: string;
  readonly released: boolean;
  readonly releaseDate?: string;
}
const PILOT: Version = { id: '71', name: 'Pilot', released: false };
const LATER: Version = { id: '72', name: 'Later', released: false };
/** Jira keeps no history of a version's date, so no issue leaves this one. */
const DEMO: Version = { id: '73', name: 'Demo', released: true, releaseDate: '2024-02-12' };

/** What of an issue changes in the course of time. */
interface State {
  status: typeof TO_DO;
  resolution: string | null;
  resolved: number | null;
  assignee: string | null;
  due: string | null;
  estimate: number | null;
  spent: number | null;
  flagged: boolean;
  sprints: readonly (typeof SPRINTS)[number][];
  version: Version | null;
  start: string | null;
}

interface Event {
  readonly at: number;
  readonly by: string;
  readonly change: Partial<State>;
}

interface Plan {
  readonly number: number;
  readonly created: number;
  readonly first: State;
  readonly events: readonly Event[];
}

const iso = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
/** Repeats itself, so that a failure can be looked at again. */
const dice = (seed: number) => {
  let state = seed * 2_654_435_761 + 12_345;
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
};

function planOf(number: number, seed: number): Plan {
  const roll = dice(seed * 1000 + number);
  // Most is there at the beginning; then it comes in waves, as additions do.
  const created = number % 3 > 0 ? START + number * 60_000 : START + (20 + Math.floor(number / 24) * 9) * DAY + number * 60_000;
  const first: State = {
    status: TO_DO,
    resolution: null,
    resolved: null,
    assignee: number % 4 === 0 ? null : (PEOPLE[roll(6)] as string),
    due: number % 7 === 0 ? null : day(created + (20 + roll(40)) * DAY),
    estimate: number % 6 === 0 ? null : 3600 * (2 + roll(30)),
    spent: null,
    flagged: false,
    sprints: number % 2 === 0 ? [SPRINTS[0]] : [],
    version: number % 5 === 0 ? DEMO : PILOT,
    start: number % 3 === 0 ? null : day(created + (1 + roll(15)) * DAY),
  };
  const events: Event[] = [];
  let at = created + (1 + roll(12)) * DAY + roll(20) * 3_600_000;
  let spent = 0;
  const add = (change: Partial<State>, pause = 1 + roll(30)) => {
    // Many of the later changes come in the evening or at a weekend, as they do in a project under pressure.
    const evening = at > START + 55 * DAY && roll(2) === 0 ? Math.floor(at / DAY) * DAY + 22.5 * 3_600_000 : at;
    const when = Math.max(evening, events.at(-1)?.at ?? created);
    const resolved = change.resolution ? { resolved: when } : {};
    events.push({ at: when, by: PEOPLE[roll(6)] as string, change: { ...change, ...resolved } });
    at = Math.max(at, when) + pause * 3_600_000 * (1 + roll(4));
  };
  const log = () => {
    spent += 3600 * (2 + roll(20));
    add({ spent });
  };
  if (number % 10 === 9) {
    // Given up together, without anybody having begun.
    const at = Math.max(created + DAY, START + 50 * DAY + 9 * 3_600_000);
    return { number, created, first, events: [{ at, by: 'ann', change: { status: REJECTED, resolution: '2', resolved: at } }] };
  }
  if (first.assignee === null) add({ assignee: PEOPLE[roll(6)] as string });
  add({ status: DOING });
  if (roll(3) === 0) log();
  if (roll(2) === 0) add({ assignee: PEOPLE[roll(6)] as string }, 1);
  if (roll(3) === 0) add({ assignee: PEOPLE[roll(6)] as string }, 12);
  if (roll(4) === 0) add({ flagged: true }, 24 * (2 + roll(6)));
  if (roll(3) > 0) add({ due: day(at + (10 + roll(50)) * DAY) });
  if (roll(5) === 0) add({ sprints: [SPRINTS[0], SPRINTS[1]] });
  if (roll(3) === 0) add({ status: WAITING }, 24 * (1 + roll(5)));
  if (events.some(({ change }) => change.flagged === true) && roll(3) > 0) add({ flagged: false });
  log();
  if (roll(5) === 0) add({ estimate: 3600 * (4 + roll(40)) });
  const close = () => add({ status: DONE, resolution: '1' });
  if (number % 9 !== 0 || seed % 3 === 0) {
    close();
    if (roll(4) === 0) {
      at = Math.max(at, START + 70 * DAY + roll(4) * DAY);
      add({ status: DOING, resolution: null, resolved: null });
      log();
      if (roll(3) > 0 || seed % 3 === 0) close();
    }
  }
  const later: Event[] = [];
  // The release is put off on one day, and a week later there are new hands.
  if (first.version === PILOT && number % 6 === 1) later.push({ at: START + 40 * DAY, by: 'ann', change: { version: LATER } });
  if (number % 8 === 5) later.push({ at: START + 47 * DAY, by: 'ann', change: { assignee: PEOPLE[6 + (number % 3)] as string } });
  events.push(...later.filter(({ at: moment }) => moment > created));
  events.sort((a, b) => a.at - b.at);
  return { number, created, first, events };
}

const listed = (all: State['sprints'], of: (one: (typeof SPRINTS)[number]) => string): string | null =>
  all.length === 0 ? null : all.map(of).join(', ');

function itemsOf(before: State, change: Partial<State>): Item[] {
  const items: Item[] = [];
  const plain = (fieldId: string, from: unknown, to: unknown) => {
    if (from !== to) items.push(item(fieldId, from === null ? null : String(from), to === null ? null : String(to)));
  };
  const after = { ...before, ...change };
  if (after.status !== before.status) items.push(moved(before.status, after.status));
  plain('resolution', before.resolution, after.resolution);
  plain('assignee', before.assignee, after.assignee);
  plain('duedate', before.due, after.due);
  plain('timeoriginalestimate', before.estimate, after.estimate);
  plain('timespent', before.spent, after.spent);
  if (after.flagged !== before.flagged)
    items.push(
      item('customfield_10021', before.flagged ? '1' : null, after.flagged ? '1' : null, {
        field: 'Flagged',
        fromString: before.flagged ? 'Impediment' : '',
        toString: after.flagged ? 'Impediment' : '',
      }),
    );
  if (after.sprints !== before.sprints)
    items.push(
      item(
        'customfield_10020',
        listed(before.sprints, ({ id }) => id),
        listed(after.sprints, ({ id }) => id),
        {
          field: 'Sprint',
          fromString: listed(before.sprints, ({ name }) => name) ?? '',
          toString: listed(after.sprints, ({ name }) => name) ?? '',
        },
      ),
    );
  if (after.version !== before.version) {
    const version = (from: State['version'], to: State['version']) =>
      item('fixVersions', from?.id ?? null, to?.id ?? null, {
        field: 'Fix Version',
        fromString: from?.name ?? null,
        toString: to?.name ?? null,
      });
    if (before.version !== null) items.push(version(before.version, null));
    if (after.version !== null) items.push(version(null, after.version));
  }
  return items;
}

/** The issue as Jira would export it at an instant: what happened up to then, and the fields as they stood. */
function exported({ number, created, first, events }: Plan, until: number): IssueParts {
  const histories: Entry[] = [];
  let state = first;
  for (const [n, { at, by, change }] of events.entries()) {
    if (at > until) break;
    const items = itemsOf(state, change);
    state = { ...state, ...change };
    if (items.length > 0) histories.push({ id: String(number * 100 + n), author: { accountId: by }, created: iso(at), items });
  }
  return {
    key: `ABC-${number}`,
    id: String(1000 + number),
    histories,
    fields: {
      created: iso(created),
      updated: iso(Math.min(until, events.at(-1)?.at ?? created)),
      summary: SUMMARIES[number % SUMMARIES.length],
      description: ['Done when the client agrees.', 'Some words on it.', null][number % 3],
      labels: number % 11 === 0 ? ['change-request'] : ['triage'],
      components: [{ name: COMPONENTS[number % COMPONENTS.length] }],
      creator: { accountId: 'ann' },
      status: asJira(state.status),
      resolution: state.resolution === null ? null : { id: state.resolution, name: 'Done' },
      resolutiondate: state.resolved === null ? null : iso(state.resolved),
      assignee: state.assignee === null ? null : { accountId: state.assignee },
      duedate: state.due,
      timeoriginalestimate: state.estimate,
      timespent: state.spent,
      fixVersions: state.version === null ? [] : [state.version],
      customfield_10015: state.start,
      customfield_10020: state.sprints.map(({ id, name }) => ({ id: Number(id), name, state: 'active' })),
      customfield_10021: state.flagged ? [{ value: 'Impediment' }] : null,
    },
  };
}

/**
 * A project of five months with everything in it that findings are told from, as it would be exported at any instant: additions,
 * moved dates, hand-offs between roles, blocks, logged time, sprints, versions, reopenings, late hours. The same seed gives the same.
 */
export function longProject(issues: number, seed: number) {
  const plans = Array.from({ length: issues }, (_, n) => planOf(n + 1, seed));
  const ends = plans.flatMap(({ created, events }) => [created, ...events.map(({ at }) => at)]);
  return {
    from: START,
    to: Math.max(...ends),
    /** The issues that there were at an instant. */
    exportedAt: (until: number): readonly IssueParts[] =>
      plans.filter(({ created }) => created <= until).map((plan) => exported(plan, until)),
  };
}
