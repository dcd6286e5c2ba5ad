import type { SimulatedHistory, SimulatedIssue, SimulatedSite } from './simulated-jira';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 9);

const status = (id: string, name: string, key: string) => ({ id, name, statusCategory: { key } });
export const STATUSES = [
  status('10000', 'To Do', 'new'),
  status('10001', 'In Progress', 'indeterminate'),
  status('10002', 'Done', 'done'),
];

const custom = (id: string, kind: string) => ({ id, key: id, name: id, custom: true, schema: { type: 'any', custom: kind } });
export const FIELDS = [
  { id: 'summary', key: 'summary', name: 'Summary', custom: false, schema: { type: 'string', system: 'summary' } },
  custom('customfield_10020', 'com.pyxis.greenhopper.jira:gh-sprint'),
  custom('customfield_10021', 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes'),
  custom('customfield_10015', 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker'),
  custom('customfield_10016', 'com.pyxis.greenhopper.jira:jsw-story-points'),
  custom('customfield_10014', 'com.pyxis.greenhopper.jira:gh-epic-link'),
];

/** A project of `count` issues, each with about five history entries of the kind Jira writes. Deterministic. */
export function generatedSite(count: number, projectKey = 'GEN'): SimulatedSite {
  const issues = Array.from({ length: count }, (_, n) => generatedIssue(n + 1, projectKey));
  return { projectKey, issues, fields: FIELDS, statuses: STATUSES };
}

export function generatedIssue(number: number, projectKey = 'GEN'): SimulatedIssue {
  const created = START + (number % 150) * DAY + number * 1000;
  const ended = number % 4 !== 0;
  const histories = historiesOf(number, created, ended);
  const updated = histories[histories.length - 1]?.created ?? created;
  const now = STATUSES[ended ? 2 : 1];
  return {
    id: String(100_000 + number),
    key: `${projectKey}-${number}`,
    updated,
    histories,
    fields: {
      summary: `Item ${number}`,
      issuetype: { id: '10100', name: 'Task', subtask: false, hierarchyLevel: 0 },
      project: { id: '10200', key: projectKey, name: 'Generated' },
      status: now,
      assignee: { accountId: `person-${number % 7}` },
      creator: { accountId: `person-${number % 5}` },
      created: iso(created),
      resolution: ended ? { id: '1', name: 'Done' } : null,
      resolutiondate: ended ? iso(updated) : null,
      duedate: day(created + 20 * DAY),
      timeoriginalestimate: 3600 * (1 + (number % 9)),
      timespent: ended ? 3600 * (1 + (number % 13)) : null,
      fixVersions: number % 3 === 0 ? [{ id: '10300', name: 'Pilot', released: false }] : [],
      parent: null,
    },
  };
}

function historiesOf(number: number, created: number, ended: boolean): SimulatedHistory[] {
  const entry = (n: number, items: SimulatedHistory['items']) => ({
    id: String(number * 10 + n),
    author: { accountId: `person-${(number + n) % 7}`, displayName: `Person ${(number + n) % 7}` },
    created: created + n * 3 * DAY,
    items,
  });
  const due = { field: 'duedate', fieldId: 'duedate', fieldtype: 'jira', fromString: null, toString: null };
  return [
    entry(1, [{ ...item('status', '10000', '10001'), fromString: 'To Do', toString: 'In Progress' }]),
    entry(2, [item('assignee', `person-${(number + 1) % 7}`, `person-${number % 7}`)]),
    entry(3, [{ ...due, from: day(created + 10 * DAY), to: day(created + 20 * DAY) }]),
    entry(4, [item('timespent', null, '3600')]),
    ...(ended
      ? [
          entry(5, [
            item('resolution', null, '1'),
            { ...item('status', '10001', '10002'), fromString: 'In Progress', toString: 'Done' },
          ]),
        ]
      : []),
  ];
}

const item = (fieldId: string, from: string | null, to: string | null) => ({
  field: fieldId,
  fieldId,
  fieldtype: 'jira',
  from,
  fromString: from,
  to,
  toString: to,
});
const iso = (at: number) => new Date(at).toISOString().replace('Z', '+0000');
const day = (at: number) => new Date(at).toISOString().slice(0, 10);
