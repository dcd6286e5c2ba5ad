import { at, listAt, numberAt, textAt } from '../site/read';
import { ask } from '../site/request';
import { type IssueRow, issueRowFrom, type Person, personFrom, type Status, statusFrom } from './issue-row';
import type { KnownFields } from './known-fields';

export interface LinkedIssue {
  readonly relation: string;
  readonly key: string;
  readonly summary: string;
  readonly status: Status | undefined;
}

/** An issue as its own page shows it; efforts in seconds. */
export interface Issue extends IssueRow {
  readonly projectKey: string;
  readonly projectName: string;
  readonly description: unknown;
  readonly reporter: Person | undefined;
  readonly created: string | undefined;
  readonly resolution: string | undefined;
  readonly resolved: string | undefined;
  readonly labels: readonly string[];
  readonly versions: readonly string[];
  readonly components: readonly string[];
  readonly sprints: readonly string[];
  readonly flagged: boolean;
  readonly estimate: number | undefined;
  readonly remaining: number | undefined;
  readonly spent: number | undefined;
  readonly links: readonly LinkedIssue[];
  readonly children: readonly LinkedIssue[];
  readonly parent: LinkedIssue | undefined;
}

function linked(relation: string, raw: unknown): LinkedIssue | undefined {
  const key = textAt(raw, 'key');
  if (key === undefined) return undefined;
  const status = at(raw, 'fields', 'status');
  return {
    relation,
    key,
    summary: textAt(raw, 'fields', 'summary') ?? '',
    status: status === undefined ? undefined : statusFrom(status),
  };
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function linksOf(fields: unknown): readonly LinkedIssue[] {
  return listAt(fields, 'issuelinks').flatMap((link) => [
    ...present(linked(textAt(link, 'type', 'outward') ?? 'relates to', at(link, 'outwardIssue'))),
    ...present(linked(textAt(link, 'type', 'inward') ?? 'relates to', at(link, 'inwardIssue'))),
  ]);
}

function names(fields: unknown, field: string): readonly string[] {
  return listAt(fields, field).flatMap((value) =>
    present(textAt(value, 'name') ?? (typeof value === 'string' ? value : undefined)),
  );
}

export function issueFrom(raw: unknown, known: KnownFields): Issue {
  const fields = at(raw, 'fields');
  const row = issueRowFrom(raw);
  return {
    ...row,
    projectKey: textAt(fields, 'project', 'key') ?? row.key.replace(/-\d+$/, ''),
    projectName: textAt(fields, 'project', 'name') ?? row.key.replace(/-\d+$/, ''),
    description: at(fields, 'description'),
    reporter: personFrom(at(fields, 'reporter')),
    created: textAt(fields, 'created'),
    resolution: textAt(fields, 'resolution', 'name'),
    resolved: textAt(fields, 'resolutiondate'),
    labels: names(fields, 'labels'),
    versions: names(fields, 'fixVersions'),
    components: names(fields, 'components'),
    sprints: known.sprint === undefined ? [] : names(fields, known.sprint),
    flagged: known.flagged !== undefined && listAt(fields, known.flagged).length > 0,
    estimate: numberAt(fields, 'timeoriginalestimate') ?? numberAt(fields, 'timetracking', 'originalEstimateSeconds'),
    remaining: numberAt(fields, 'timeestimate') ?? numberAt(fields, 'timetracking', 'remainingEstimateSeconds'),
    spent: numberAt(fields, 'timespent') ?? numberAt(fields, 'timetracking', 'timeSpentSeconds'),
    links: linksOf(fields),
    children: listAt(fields, 'subtasks').flatMap((child) => present(linked('child', child))),
    parent: linked('parent', at(fields, 'parent')),
  };
}

export async function readIssue(key: string, known: KnownFields): Promise<Issue> {
  return issueFrom(await ask('GET', `/rest/api/3/issue/${encodeURIComponent(key)}`), known);
}
