import type { RawIssue } from '../model/raw-issue';
import type { SiteData } from '../model/site-data';
import { gatherCatalogue } from './gather-catalogue';
import { readLine } from './read-line';
import { settleCatalogue } from './settle-catalogue';
import { settleIssue } from './settle-issue';
import { withSprintField } from './sprint-field';

export interface SkippedLine {
  /** Counted from 1. */
  readonly line: number;
  readonly problem: string;
}

export interface ImportResult {
  /** Issues that are on the site now. */
  readonly read: number;
  readonly skipped: readonly SkippedLine[];
  readonly projectKeys: readonly string[];
}

const BATCH = 1_000;

/**
 * Adds an export of another Jira to the site: its issues, and what can be told from them of the people, projects,
 * statuses, fields, versions and sprints behind them. An issue whose key is here already is replaced.
 */
export async function importExport(
  data: SiteData,
  lines: AsyncIterable<string>,
  onProgress: (read: number) => void = () => {},
): Promise<ImportResult> {
  const read: RawIssue[] = [];
  const skipped: SkippedLine[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const result = readLine(line);
    if (result.ok) read.push(result.issue);
    else skipped.push({ line: number, problem: result.problem });
    if (number % BATCH === 0) onProgress(read.length);
  }
  const issues = withSprintField([...new Map(read.map((issue) => [issue.key, issue])).values()]);
  const catalogue = gatherCatalogue(issues);
  const placements = settleCatalogue(data, catalogue);
  const sprintFieldIds = new Set(
    [...catalogue.fields.values()].filter((field) => field.schema?.custom?.endsWith(':gh-sprint')).map((field) => field.id),
  );
  const settled = withOwnIds(data, issues).map(({ issue, id }) => settleIssue(issue, id, placements, sprintFieldIds));
  for (let start = 0; start < settled.length; start += BATCH) data.issues.putMany(settled.slice(start, start + BATCH));
  onProgress(settled.length);
  return { read: settled.length, skipped, projectKeys: [...catalogue.projects.values()].map((project) => project.key).sort() };
}

/** The id of each issue here: that of the issue with its key, or its own if it is free, or a fresh one. */
function withOwnIds(data: SiteData, issues: readonly RawIssue[]): { issue: RawIssue; id: string }[] {
  const given = new Set<string>();
  const placed = issues.map((issue) => {
    const here = data.issues.find(issue.key);
    const isSame = here?.key === issue.key;
    const free = data.issues.byId(issue.id) === undefined && !given.has(issue.id);
    const id = isSame ? here.id : free ? issue.id : null;
    if (id !== null) given.add(id);
    return { issue, id };
  });
  return placed.map(({ issue, id }) => ({ issue, id: id ?? freshId(data, given) }));
}

function freshId(data: SiteData, given: Set<string>): string {
  let id = data.issues.freshIssueId();
  while (given.has(id)) id = data.issues.freshIssueId();
  given.add(id);
  return id;
}
