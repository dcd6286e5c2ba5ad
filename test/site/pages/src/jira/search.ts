import { listAt, numberAt, textAt } from '../site/read';
import { ask } from '../site/request';
import { type IssueRow, issueRowFrom, ROW_FIELDS } from './issue-row';

const PAGE_SIZE = 50;

export interface IssuePage {
  readonly rows: readonly IssueRow[];
  readonly nextPageToken: string | undefined;
}

/** One page of a search by JQL. */
export async function searchIssues(jql: string, nextPageToken?: string, size = PAGE_SIZE): Promise<IssuePage> {
  const next = nextPageToken === undefined ? {} : { nextPageToken };
  const answer = await ask('POST', '/rest/api/3/search/jql', { jql, maxResults: size, fields: ROW_FIELDS, ...next });
  return { rows: listAt(answer, 'issues').map(issueRowFrom), nextPageToken: textAt(answer, 'nextPageToken') };
}

/** How many issues a search finds; Jira calls it approximate, because it may be some seconds old. */
export async function countIssues(jql: string): Promise<number | undefined> {
  return numberAt(await ask('POST', '/rest/api/3/search/approximate-count', { jql }), 'count');
}

const JQL_SIGNS = /[=~<>]|\b(in|is|was|changed|order\s+by)\b/i;
const ISSUE_KEY = /^[a-z][a-z0-9_]+-\d+$/i;

/** What somebody types into the search box: an issue key, JQL, or words to look for. */
export type Wish = { kind: 'issue'; key: string } | { kind: 'jql'; jql: string };

export function wishOf(typed: string): Wish {
  const text = typed.trim();
  if (ISSUE_KEY.test(text)) return { kind: 'issue', key: text.toUpperCase() };
  if (text === '' || JQL_SIGNS.test(text)) return { kind: 'jql', jql: text };
  return { kind: 'jql', jql: `summary ~ ${quoted(text)} ORDER BY updated DESC` };
}

/** A text as JQL takes it, with its quotes and backslashes kept. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

export function projectJql(projectKey: string): string {
  return `project = ${quoted(projectKey)} ORDER BY created DESC`;
}
