import type { SeedField, SeedIssueType, SeedLinkType, SeedNamed, SeedStatus } from '../jira/seed';

/** The words in which scripts speak of statuses, with the ids that the site knows them by. */
export const statusIds = {
  backlog: '10010',
  'to do': '10000',
  'in progress': '3',
  'in review': '10011',
  'in QA': '10012',
  'waiting on security review': '10013',
  'ready for go-live': '10014',
  done: '10002',
} as const;

export type StatusWord = keyof typeof statusIds;

export const statuses: readonly SeedStatus[] = [
  { id: statusIds.backlog, name: 'Backlog', category: 'new' },
  { id: statusIds['to do'], name: 'To Do', category: 'new' },
  { id: statusIds['in progress'], name: 'In Progress', category: 'indeterminate' },
  { id: statusIds['in review'], name: 'In Review', category: 'indeterminate' },
  { id: statusIds['in QA'], name: 'In QA', category: 'indeterminate' },
  { id: statusIds['waiting on security review'], name: 'Waiting on security review', category: 'indeterminate' },
  { id: statusIds['ready for go-live'], name: 'Ready for go-live', category: 'indeterminate' },
  { id: statusIds.done, name: 'Done', category: 'done' },
];

export const typeIds = { epic: '10100', story: '10101', task: '10102', bug: '10103', part: '10104' } as const;

export type TypeWord = keyof typeof typeIds;

export const issueTypes: readonly SeedIssueType[] = [
  { id: typeIds.epic, name: 'Epic', hierarchyLevel: 1 },
  { id: typeIds.story, name: 'Story', hierarchyLevel: 0 },
  { id: typeIds.task, name: 'Task', hierarchyLevel: 0 },
  { id: typeIds.bug, name: 'Bug', hierarchyLevel: 0 },
  { id: typeIds.part, name: 'Sub-task', hierarchyLevel: -1 },
];

export const priorities: readonly SeedNamed[] = [
  { id: '1', name: 'Highest' },
  { id: '2', name: 'High' },
  { id: '3', name: 'Medium' },
  { id: '4', name: 'Low' },
];

export const resolutionIds = { done: '10000', "won't do": '10001', duplicate: '10002' } as const;

export const resolutions: readonly SeedNamed[] = [
  { id: resolutionIds.done, name: 'Done' },
  { id: resolutionIds["won't do"], name: "Won't Do" },
  { id: resolutionIds.duplicate, name: 'Duplicate' },
];

export const fieldIds = {
  start: 'customfield_10015',
  points: 'customfield_10016',
  sprint: 'customfield_10020',
  flagged: 'customfield_10021',
  costCentre: 'customfield_10050',
} as const;

const PLAIN = 'com.atlassian.jira.plugin.system.customfieldtypes';
const AGILE = 'com.pyxis.greenhopper.jira';

/** Demanded by the ordinary work of support operations, and there alone: what an app meets that creates issues anywhere. */
const costCentre: SeedField = {
  ...custom(10050, 'Cost centre', { type: 'option', custom: `${PLAIN}:select` }),
  options: [
    { id: '10150', value: 'Customer support' },
    { id: '10151', value: 'Training' },
    { id: '10152', value: 'Tools' },
  ],
  projectIds: ['10004'],
};

export const fields: readonly SeedField[] = [
  custom(10015, 'Start date', { type: 'date', custom: `${PLAIN}:datepicker` }),
  custom(10016, 'Story point estimate', { type: 'number', custom: `${AGILE}:jsw-story-points` }),
  custom(10020, 'Sprint', { type: 'array', items: 'json', custom: `${AGILE}:gh-sprint` }),
  custom(10021, 'Flagged', { type: 'array', items: 'option', custom: `${PLAIN}:multicheckboxes` }),
  costCentre,
];

function custom(number: number, name: string, schema: { type: string; items?: string; custom: string }): SeedField {
  return { id: `customfield_${number}`, name, custom: true, schema: { ...schema, customId: number } };
}

export const IMPEDIMENT = { id: '10019', value: 'Impediment' } as const;

export const linkTypes: readonly SeedLinkType[] = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

/** The name that stands behind an id in any of the lists above. @throws RangeError for an id that is in none. */
export function nameOf(id: string, list: readonly { readonly id: string; readonly name: string }[]): string {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new RangeError(`The demo knows no ${id}.`);
  return found.name;
}
