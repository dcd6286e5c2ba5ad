import { at, numberAt, textAt } from '../site/read';

export type StatusCategory = 'new' | 'indeterminate' | 'done';

export interface Status {
  readonly name: string;
  readonly category: StatusCategory;
}

export interface Person {
  readonly accountId: string;
  readonly name: string;
}

/** An issue as a list shows it. */
export interface IssueRow {
  readonly key: string;
  readonly summary: string;
  readonly type: { readonly name: string; readonly level: number };
  readonly status: Status;
  readonly priority: string | undefined;
  readonly assignee: Person | undefined;
  readonly due: string | undefined;
  readonly updated: string | undefined;
}

export const ROW_FIELDS = ['summary', 'issuetype', 'status', 'priority', 'assignee', 'duedate', 'updated'] as const;

export function personFrom(raw: unknown): Person | undefined {
  const accountId = textAt(raw, 'accountId');
  if (accountId === undefined) return undefined;
  return { accountId, name: textAt(raw, 'displayName') ?? accountId };
}

/** Jira's fourth category, `undefined`, counts as not begun. */
export function statusFrom(raw: unknown): Status {
  const category = textAt(raw, 'statusCategory', 'key');
  return {
    name: textAt(raw, 'name') ?? 'No status',
    category: category === 'done' || category === 'indeterminate' ? category : 'new',
  };
}

/** An export may leave out what it calls private, such as the summary; the key always stands. */
export function issueRowFrom(raw: unknown): IssueRow {
  const key = textAt(raw, 'key') ?? textAt(raw, 'id') ?? '';
  const fields = at(raw, 'fields');
  const type = at(fields, 'issuetype');
  return {
    key,
    summary: textAt(fields, 'summary') ?? 'No summary',
    type: {
      name: textAt(type, 'name') ?? 'Issue',
      level: numberAt(type, 'hierarchyLevel') ?? (at(type, 'subtask') === true ? -1 : 0),
    },
    status: statusFrom(at(fields, 'status')),
    priority: textAt(fields, 'priority', 'name'),
    assignee: personFrom(at(fields, 'assignee')),
    due: textAt(fields, 'duedate'),
    updated: textAt(fields, 'updated'),
  };
}
