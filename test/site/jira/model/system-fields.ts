import type { SeedField } from '../seed';

export interface SystemField extends SeedField {
  /** Whether `*navigable` brings it. */
  readonly navigable: boolean;
  readonly orderable: boolean;
  readonly searchable: boolean;
  readonly clauseNames: readonly string[];
}

const system = (
  id: string,
  name: string,
  type: string,
  clauseNames: string[],
  more: Partial<SystemField> & { items?: string } = {},
): SystemField => {
  const { items, ...rest } = more;
  return {
    id,
    name,
    custom: false,
    navigable: true,
    orderable: false,
    searchable: clauseNames.length > 0,
    clauseNames,
    schema: { type, ...(items === undefined ? {} : { items }), system: id },
    ...rest,
  };
};

/** The fields that every Jira site has, in the order in which they are listed. */
export const SYSTEM_FIELDS: readonly SystemField[] = [
  system('statuscategorychangedate', 'Status Category Changed', 'datetime', ['statusCategoryChangedDate']),
  system('issuetype', 'Issue Type', 'issuetype', ['issuetype', 'type'], { orderable: true }),
  {
    ...system('parent', 'Parent', 'issuelink', ['parent']),
    schema: { type: 'issuelink', system: 'parent' },
  },
  system('timespent', 'Time Spent', 'number', ['timespent']),
  system('project', 'Project', 'project', ['project']),
  system('fixVersions', 'Fix versions', 'array', ['fixVersion'], { items: 'version', orderable: true }),
  system('aggregatetimespent', 'Σ Time Spent', 'number', []),
  system('resolution', 'Resolution', 'resolution', ['resolution'], { orderable: true }),
  system('resolutiondate', 'Resolved', 'datetime', ['resolutiondate', 'resolved']),
  system('workratio', 'Work Ratio', 'number', ['workratio']),
  system('issuerestriction', 'Restrict to', 'issuerestriction', [], { navigable: false, orderable: true }),
  system('created', 'Created', 'datetime', ['created', 'createdDate']),
  system('priority', 'Priority', 'priority', ['priority'], { orderable: true }),
  system('labels', 'Labels', 'array', ['labels'], { items: 'string', orderable: true }),
  system('timeestimate', 'Remaining Estimate', 'number', ['remainingEstimate', 'timeestimate']),
  system('aggregatetimeoriginalestimate', 'Σ Original Estimate', 'number', []),
  system('versions', 'Affects versions', 'array', ['affectedVersion'], { items: 'version', orderable: true }),
  system('issuelinks', 'Linked Issues', 'array', ['issueLink'], { items: 'issuelinks', orderable: true }),
  system('assignee', 'Assignee', 'user', ['assignee'], { orderable: true }),
  system('updated', 'Updated', 'datetime', ['updated', 'updatedDate']),
  system('status', 'Status', 'status', ['status']),
  system('components', 'Components', 'array', ['component'], { items: 'component', orderable: true }),
  system('timeoriginalestimate', 'Original estimate', 'number', ['originalEstimate', 'timeoriginalestimate']),
  system('description', 'Description', 'string', ['description'], { orderable: true }),
  system('timetracking', 'Time tracking', 'timetracking', [], { navigable: false, orderable: true }),
  system('security', 'Security Level', 'securitylevel', ['level'], { orderable: true }),
  system('aggregatetimeestimate', 'Σ Remaining Estimate', 'number', []),
  system('summary', 'Summary', 'string', ['summary'], { orderable: true }),
  system('creator', 'Creator', 'user', ['creator']),
  system('subtasks', 'Sub-tasks', 'array', ['subtasks'], { items: 'issuelinks' }),
  system('reporter', 'Reporter', 'user', ['reporter'], { orderable: true }),
  system('aggregateprogress', 'Σ Progress', 'progress', []),
  system('environment', 'Environment', 'string', ['environment'], { orderable: true }),
  system('duedate', 'Due date', 'date', ['due', 'duedate'], { orderable: true }),
  system('progress', 'Progress', 'progress', ['progress']),
  system('comment', 'Comment', 'comments-page', ['comment'], { navigable: false, orderable: true }),
  system('votes', 'Votes', 'votes', ['votes']),
  system('worklog', 'Log Work', 'array', [], { items: 'worklog', navigable: false, orderable: true }),
  system('watches', 'Watchers', 'watches', ['watchers']),
];
