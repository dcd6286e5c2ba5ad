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

const STATUSES = [
  { id: '10001', name: 'To do', key: 'new' },
  { id: '3', name: 'In progress', key: 'indeterminate' },
  { id: '10004', name: 'In review', key: 'indeterminate' },
  { id: '10002', name: 'Done', key: 'done' },
] as const;

const iso = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');
const person = (n: number) => ({ accountId: `5b10a2844c20165700ede21${n}` });

const item = (field: string, from: string | null, to: string | null, shownFrom = from, shownTo = to) => ({
  field,
  fieldtype: 'jira',
  fieldId: field,
  from,
  fromString: shownFrom,
  to,
  toString: shownTo,
});

/** One issue as Jira Cloud answers it: seven history entries with what an ordinary project's issue goes through, a summary, a sprint, a version. */
export const generatedIssue = (number: number): string => {
  const chance = chanceFrom(number);
  const created = Date.UTC(2024, 0, 1) + number * 60_000;
  let at = created;
  const histories: unknown[] = [];
  const change = (...items: unknown[]): void => {
    at += Math.floor(chance() * 200_000_000) + 1000;
    histories.unshift({
      id: String(10_000 + number * 10 + histories.length),
      author: person(Math.floor(chance() * 9)),
      created: iso(at),
      items,
    });
  };
  const move = (from: number, to: number, ...also: unknown[]): void => {
    const [a, b] = [STATUSES[from], STATUSES[to]];
    if (a && b) change(item('status', a.id, b.id, a.name, b.name), ...also);
  };
  change(item('assignee', null, person(1).accountId, null, 'Somebody'), item('timeoriginalestimate', null, '14400'));
  change(item('duedate', null, '2024-05-01', null, '2024-05-01 00:00:00.0'));
  move(0, 1);
  change(item('duedate', '2024-05-01', '2024-06-03', '2024-05-01 00:00:00.0', '2024-06-03 00:00:00.0'));
  change(item('assignee', person(1).accountId, person(2).accountId, 'Somebody', 'Somebody else'));
  move(
    1,
    2,
    item('timespent', null, '21600'),
    item('description', '<before>', '<after, which is a good deal longer than what was there before>'),
  );
  move(2, 3, item('resolution', null, '10000', null, 'Done'));
  const done = STATUSES[3];
  return JSON.stringify({
    id: String(10_000 + number),
    key: `GEN-${number}`,
    fields: {
      summary: `Make what was asked for in request ${number} work as it should`,
      created: iso(created),
      updated: iso(at),
      resolutiondate: iso(at),
      duedate: '2024-06-03',
      timeoriginalestimate: 14_400,
      timespent: 21_600,
      status: { id: done.id, name: done.name, statusCategory: { id: 3, key: done.key } },
      resolution: { id: '10000', name: 'Done' },
      issuetype: { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
      project: { id: '10000', key: 'GEN', name: 'Generated' },
      fixVersions: [{ id: String(number % 40), name: `1.${number % 40}`, released: true, releaseDate: '2024-06-30' }],
      assignee: person(2),
      creator: person(3),
      customfield_10020: [{ id: number % 60, name: `Sprint ${number % 60}`, state: 'closed', startDate: iso(created) }],
    },
    changelog: { startAt: 0, maxResults: histories.length, total: histories.length, histories },
  });
};
