import { type Route, route } from '@forge/api';
import { emptyFieldMap } from '#domain/history/field-map';
import type { IssueRecord } from '#domain/history/issue-record';
import { idText, instantAt, isShape, optionalText, presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { readIssue } from '#domain/history/read-issue';
import { statusCatalogueFrom } from '#domain/history/status-catalogue';
import { parsed } from '#domain/parsing/parsed';
import { countAt } from '#domain/parsing/plain-values';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import { MOST_SAMPLES } from '#domain/proof/proof-run';
import type { FirstIssue, ProofSource, Spend } from '#ports/proof-source';
import { askJira } from './ask-jira';
import { readable } from './readable';
import { withHistories } from './with-histories';

/** What the measures are told from: the issue as it is today, and the histories of these fields. */
const FIELDS = [
  ...['summary', 'issuetype', 'project', 'status', 'assignee', 'created', 'updated', 'resolution', 'resolutiondate'],
  ...['duedate', 'timeoriginalestimate', 'timespent', 'labels', 'components'],
];
const HISTORIES = [
  ...['status', 'resolution', 'duedate', 'timeoriginalestimate', 'timespent', 'assignee', 'project', 'issuekey', 'issuetype'],
];
const A_PAGE = 100;
const BAD_REQUEST = 400;

/** What a page of a search answers, or why Jira would not take it. */
type Page =
  | { readonly kind: 'page'; readonly issues: readonly unknown[]; readonly next: string | null }
  | { readonly kind: 'refused'; readonly said: string };

/** Searches for proofs. @param asApp with the app's own eyes; else with those of the person who asks. */
export const jiraProof = (asApp: boolean): Omit<ProofSource, 'pages'> => {
  const post = async (path: Route, body: unknown, spend: Spend) => {
    spend();
    return askJira(path, { method: 'POST', body, asApp, expected: [BAD_REQUEST] });
  };

  const page = async (asked: object, spend: Spend): Promise<Page> => {
    const { status, body } = await post(route`/rest/api/3/search/jql`, asked, spend);
    if (status === BAD_REQUEST) return { kind: 'refused', said: saidIn(body) };
    const issues = readable(
      parsed(() => presentListAt(shapeAt(body, 'answer').issues, 'issues')),
      'a search',
    );
    return { kind: 'page', issues, next: isShape(body) ? optionalText(body.nextPageToken) : null };
  };

  return {
    async search(jql, spend) {
      const first = await page({ jql, fields: ['created'], maxResults: MOST_SAMPLES }, spend);
      if (first.kind === 'refused') return first;
      const samples = first.issues.map(keyIn);
      // What fits into one page is counted exactly; only of more Jira has to be asked, and it counts about.
      if (first.next === null) return { kind: 'found', count: samples.length, samples };
      const { status, body } = await post(route`/rest/api/3/search/approximate-count`, { jql }, spend);
      if (status === BAD_REQUEST) return { kind: 'refused', said: saidIn(body) };
      const count = readable(
        parsed(() => countAt(shapeAt(body, 'answer').count, 'count')),
        'how many issues there are',
      );
      return { kind: 'found', count: Math.max(count, samples.length), samples };
    },

    async firstIssues(jql, spend) {
      const first = await page({ jql, fields: ['project', 'created'], maxResults: A_PAGE }, spend);
      if (first.kind === 'refused') return { refused: first.said };
      const firsts = new Map<string, FirstIssue>();
      for (const one of first.issues.map(beginningIn)) if (!firsts.has(one.project)) firsts.set(one.project, one);
      return { firsts: [...firsts.values()], all: first.next === null };
    },

    async laterWork(jql, most, spend) {
      const records: IssueRecord[] = [];
      let nextPageToken: string | undefined;
      let projectId: string | null = null;
      do {
        const asked = { jql, fields: FIELDS, maxResults: Math.min(A_PAGE, most - records.length), nextPageToken };
        const read = await page(asked, spend);
        if (read.kind === 'refused') return read;
        projectId ??= projectIdIn(read.issues[0]);
        records.push(...read.issues.map(recordIn));
        nextPageToken = read.next ?? undefined;
      } while (nextPageToken !== undefined && records.length < most);
      spend();
      const { body } = await askJira(route`/rest/api/3/status`, { asApp });
      return {
        kind: 'read',
        projectId,
        records: await withHistories(records, HISTORIES, spend),
        statuses: statusCatalogueFrom(Array.isArray(body) ? body : []),
        cut: nextPageToken !== undefined,
      };
    },
  };
};

/** Jira's own words about a search that it would not take. */
function saidIn(body: unknown): string {
  const messages: readonly unknown[] = isShape(body) && Array.isArray(body.errorMessages) ? body.errorMessages : [];
  const said = messages.filter((line): line is string => typeof line === 'string' && line !== '');
  return said.length > 0 ? said.join(' ') : 'Jira would not take this search, and does not say why.';
}

const keyIn = (raw: unknown) =>
  readable(
    parsed(() => issueKeyAt(shapeAt(raw, 'issue').key, 'key')),
    'an issue',
  );

const beginningIn = (raw: unknown): FirstIssue =>
  readable(
    parsed(() => {
      const fields = shapeAt(shapeAt(raw, 'issue').fields, 'fields');
      return {
        project: textAt(shapeAt(fields.project, 'fields.project').key, 'fields.project.key'),
        created: instantAt(fields.created, 'fields.created'),
      };
    }),
    'an issue',
  );

const projectIdIn = (raw: unknown): string | null => {
  const fields = isShape(raw) ? raw.fields : null;
  const project = isShape(fields) ? fields.project : null;
  return isShape(project) ? idText(project.id) : null;
};

/** @throws Error naming the issue and the field: leaving it out would change what is measured. */
function recordIn(raw: unknown): IssueRecord {
  const read = readIssue(raw, emptyFieldMap);
  if (read.ok) return read.record;
  throw new Error(`Jira's answer about ${read.issue} cannot be read: ${read.field}: ${read.problem}.`);
}
