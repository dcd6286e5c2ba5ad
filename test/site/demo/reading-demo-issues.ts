import { isJsonObject, textAt } from '../jira/model/json';
import type { RawHistory, RawIssue, RawItem } from '../jira/model/raw-issue';
import { fieldIds } from './catalogue';

/** A history line with when and by whom, for the tests of the demo. */
export interface Line extends RawItem {
  readonly at: number;
  readonly by: string;
  readonly key: string;
}

export const historiesOf = (issue: RawIssue): readonly RawHistory[] => issue.changelog?.histories ?? [];

export const linesOf = (issue: RawIssue): Line[] =>
  historiesOf(issue).flatMap((history) =>
    history.items.map((item) => ({
      ...item,
      at: Date.parse(history.created),
      by: history.author?.accountId ?? '',
      key: issue.key,
    })),
  );

export const listAt = (value: unknown, key: string): readonly unknown[] => {
  const found = isJsonObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
};

const idsOf = (list: readonly unknown[], key = 'id') => list.map((one) => textAt(one, key) ?? '');

/** Today's value of a field in the words in which history names it, read from the JSON alone. */
export const todayInHistoryWords: Readonly<Record<string, (issue: RawIssue) => string>> = {
  summary: (issue) => textAt(issue.fields, 'summary') ?? '',
  status: (issue) => textAt(issue.fields.status, 'id') ?? '',
  resolution: (issue) => textAt(issue.fields.resolution, 'id') ?? '',
  assignee: (issue) => textAt(issue.fields.assignee, 'accountId') ?? '',
  priority: (issue) => textAt(issue.fields.priority, 'id') ?? '',
  issuetype: (issue) => textAt(issue.fields.issuetype, 'id') ?? '',
  project: (issue) => textAt(issue.fields.project, 'id') ?? '',
  Key: (issue) => issue.key,
  IssueParentAssociation: (issue) => textAt(issue.fields.parent, 'id') ?? '',
  duedate: (issue) => textAt(issue.fields, 'duedate') ?? '',
  'Start date': (issue) => textAt(issue.fields, fieldIds.start) ?? '',
  timeoriginalestimate: (issue) => textAt(issue.fields, 'timeoriginalestimate') ?? '',
  timeestimate: (issue) => textAt(issue.fields, 'timeestimate') ?? '',
  timespent: (issue) => textAt(issue.fields, 'timespent') ?? '',
  'Story point estimate': (issue) => textAt(issue.fields, fieldIds.points) ?? '',
  Sprint: (issue) => idsOf(listAt(issue.fields, fieldIds.sprint)).join(', '),
  Flagged: (issue) =>
    idsOf(listAt(issue.fields, fieldIds.flagged))
      .map((id) => `[${id}]`)
      .join(''),
  labels: (issue) => listAt(issue.fields, 'labels').join(' '),
  security: (issue) => textAt(issue.fields.security, 'id') ?? '',
};

/** Lists that history writes one value at a time. */
export const listsToday: Readonly<Record<string, (issue: RawIssue) => string[]>> = {
  'Fix Version': (issue) => idsOf(listAt(issue.fields, 'fixVersions')),
  Component: (issue) => idsOf(listAt(issue.fields, 'components')),
};

/** Which of the two words of a line carries the value: fields without ids, and labels, only have the text. */
const TEXT_ONLY = new Set(['summary', 'labels', 'Key', 'Story point estimate']);

export const valueBefore = (line: RawItem): string => (TEXT_ONLY.has(line.field) ? line.fromString : line.from) ?? '';
export const valueAfter = (line: RawItem): string => (TEXT_ONLY.has(line.field) ? line.toString : line.to) ?? '';
