/** Small deterministic pseudo-chance (mulberry32), so that every run measures the same issues. */
const chanceFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const DAY = 86_400_000;
const BEGIN = Date.UTC(2024, 0, 8, 8);
const LIFE = 500 * DAY;
/** The last day of the project's life; nothing happens after it. */
export const END = BEGIN + LIFE;

const STATUSES = [
  { id: '10001', name: 'To do', key: 'new' },
  { id: '3', name: 'In progress', key: 'indeterminate' },
  { id: '10004', name: 'In review', key: 'indeterminate' },
  { id: '10005', name: 'Waiting for client', key: 'indeterminate' },
  { id: '10002', name: 'Done', key: 'done' },
] as const;
const COMPONENTS = ['Intake', 'Routing', 'Answer drafts', 'Reporting', 'Integration'];
const LABELS = ['training', 'data', 'security', 'pilot', 'docs'];
const WORK = [
  'Label tickets',
  'Connect the help desk',
  'Train agents',
  'Review answers',
  'Test on staging',
  'Check data quality',
];
const EPICS = 60;
const PEOPLE = 24;

const iso = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const person = (n: number) => ({ accountId: `5b10a2844c20165700ede2${n + 10}`, displayName: `Person ${n}` });
const statusOf = (n: number) => {
  const { id, name, key } = STATUSES[n] as (typeof STATUSES)[number];
  return { id, name, statusCategory: { id: 1, key } };
};
/** As `GET status` answers. */
export const STATUSES_OF_LIFE: readonly unknown[] = STATUSES.map((_, n) => statusOf(n));

const SPRINT = (number: number) => ({
  id: number,
  name: `Sprint ${number}`,
  state: 'closed',
  startDate: iso(BEGIN + number * 14 * DAY),
  endDate: iso(BEGIN + (number + 1) * 14 * DAY),
});

type Item = Readonly<Record<string, unknown>>;
const item = (field: string, from: string | null, to: string | null, shownFrom = from, shownTo = to): Item => ({
  field,
  fieldtype: field === 'Sprint' || field === 'Flagged' ? 'custom' : 'jira',
  fieldId: field === 'Sprint' ? 'customfield_10020' : field === 'Flagged' ? 'customfield_10021' : field,
  from,
  fromString: shownFrom,
  to,
  toString: shownTo,
});

const written = (text: string) => ({
  type: 'doc',
  version: 1,
  content: text.split('\n').map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
});

/** Turns what an issue went through into entries of its history, in order of time. */
const journal = (number: number, created: number, chance: () => number) => {
  const histories: unknown[] = [];
  let at = created;
  return {
    histories,
    now: () => at,
    /** Some time later, if that is still within the project's life. */
    later(most: number, ...items: Item[]): boolean {
      const when = at + Math.floor(chance() * most * DAY) + 60_000;
      if (when > END) return false;
      at = when;
      histories.push({
        id: String(1_000_000 + number * 20 + histories.length),
        author: person(Math.floor(chance() * PEOPLE)),
        created: iso(at),
        items,
      });
      return true;
    },
  };
};

/**
 * One issue of a project of a year and a half, in the shape of `GET issue?expand=changelog`: created on any day of the project, worked
 * on, handed over, put off, flagged, reviewed, reopened now and then, and finished unless the project ended before.
 */
export const issueOfLife = (number: number, count: number): unknown => {
  const chance = chanceFrom(number + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const epic = number < EPICS;
  const created = BEGIN + Math.floor(((epic ? 0 : number) / count) * LIFE * 0.9 + chance() * 5 * DAY);
  const past = journal(number, created, chance);
  const facts = { status: 0, due: null as string | null, spent: 0, assignee: null as number | null, flagged: false, done: false };
  const sprint = Math.floor((created - BEGIN) / (14 * DAY));
  const move = (to: number, most: number, ...also: Item[]): boolean => {
    const [a, b] = [STATUSES[facts.status], STATUSES[to]] as [(typeof STATUSES)[number], (typeof STATUSES)[number]];
    if (!past.later(most, item('status', a.id, b.id, a.name, b.name), ...also)) return false;
    facts.status = to;
    return true;
  };
  const hand = (): void => {
    const to = Math.floor(chance() * PEOPLE);
    const from = facts.assignee;
    const id = (n: number | null) => (n === null ? null : person(n).accountId);
    if (past.later(3, item('assignee', id(from), id(to)))) facts.assignee = to;
  };
  const putOff = (): void => {
    const to = dayOf(past.now() + (5 + chance() * 30) * DAY);
    if (past.later(6, item('duedate', facts.due, to))) facts.due = to;
  };
  const log = (): void => {
    const to = facts.spent + Math.ceil(chance() * 8) * 1800;
    if (past.later(4, item('timespent', facts.spent === 0 ? null : String(facts.spent), String(to)))) facts.spent = to;
  };

  const estimate = chance() < 0.6 ? Math.ceil(chance() * 16) * 3600 : null;
  hand();
  if (chance() < 0.7) putOff();
  const sprints = [sprint];
  if (move(1, 12)) {
    log();
    if (chance() < 0.4) putOff();
    if (chance() < 0.4) hand();
    if (chance() < 0.1 && past.later(4, item('Flagged', '', '10019', '', 'Impediment'))) {
      facts.flagged = true;
      if (past.later(10, item('Flagged', '10019', '', 'Impediment', ''))) facts.flagged = false;
    }
    if (
      chance() < 0.3 &&
      past.later(
        8,
        item('Sprint', `${sprint}`, `${sprint}, ${sprint + 1}`, `Sprint ${sprint}`, `Sprint ${sprint}, Sprint ${sprint + 1}`),
      )
    )
      sprints.push(sprint + 1);
    if (chance() < 0.2) move(3, 5);
    if (move(2, 9)) {
      log();
      hand();
      facts.done = move(4, 7, item('resolution', null, '10000', null, 'Done'));
      if (facts.done && chance() < 0.08) {
        facts.done = !move(1, 10, item('resolution', '10000', null, 'Done', null));
        if (!facts.done) facts.done = move(4, 9, item('resolution', null, '10000', null, 'Done'));
      }
    }
  }
  const type = epic
    ? { id: '10000', name: 'Epic', subtask: false, hierarchyLevel: 1 }
    : chance() < 0.15
      ? { id: '10004', name: 'Bug', subtask: false, hierarchyLevel: 0 }
      : { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 };
  const text = `As somebody on the first line I want ${pick(WORK).toLowerCase()} so that request ${number} is answered.\nIt was asked for in the second workshop.`;
  const version = Math.floor((created - BEGIN) / (60 * DAY));
  return {
    id: String(100_000 + number),
    key: `LIFE-${number + 1}`,
    fields: {
      summary: `${pick(WORK)}, part ${number}`,
      description: chance() < 0.2 ? null : written(chance() < 0.3 ? `${text}\nAcceptance criteria\nIt works on staging.` : text),
      labels: chance() < 0.5 ? [pick(LABELS)] : [],
      components: [{ id: '1', name: pick(COMPONENTS) }],
      issuelinks: [],
      created: iso(created),
      updated: iso(past.now()),
      resolutiondate: facts.done ? iso(past.now()) : null,
      resolution: facts.done ? { id: '10000', name: 'Done' } : null,
      duedate: facts.due,
      timeoriginalestimate: estimate,
      timespent: facts.spent === 0 ? null : facts.spent,
      status: statusOf(facts.status),
      issuetype: type,
      project: { id: '10000', key: 'LIFE', name: 'A project of a year and a half' },
      fixVersions: [
        {
          id: String(20_000 + version),
          name: `Release ${version + 1}`,
          released: version < 6,
          releaseDate: dayOf(BEGIN + (version + 1) * 60 * DAY),
        },
      ],
      ...(epic ? {} : { parent: { id: String(100_000 + (number % EPICS)), key: `LIFE-${(number % EPICS) + 1}` } }),
      assignee: facts.assignee === null ? null : person(facts.assignee),
      creator: person(number % PEOPLE),
      customfield_10020: sprints.map(SPRINT),
      customfield_10021: facts.flagged ? [{ id: '10019', value: 'Impediment' }] : null,
    },
    changelog: { startAt: 0, maxResults: past.histories.length, total: past.histories.length, histories: past.histories },
  };
};
