import type { FieldMap } from '#domain/history/field-map';
import type { Ask, SearchScope } from '#domain/reading/ask';
import type { HttpAsk } from './http';
import { jqlTime } from './jql-time';
import { historyFieldGroups, searchFields } from './tracked-fields';

/** Issues on a page that carries fields; Jira gives no more, whatever one asks for. */
const ISSUES_A_PAGE = 100;
/** Issues on a page that carries ids alone. */
const IDS_A_PAGE = 5000;
/** Entries on a page of histories; the most that Jira takes. */
const ENTRIES_A_PAGE = 10_000;

/** What is read, and for whom. */
export interface ReadingTarget {
  readonly projectKey: string;
  /** IANA zone of the viewer's Jira profile. */
  readonly zone: string;
  readonly fields: FieldMap;
}

/** A question as a request of Jira's REST API, version 3. */
export function requestOf(ask: Ask, target: ReadingTarget): HttpAsk {
  switch (ask.kind) {
    case 'fields':
      return { method: 'GET', path: '/rest/api/3/field', body: null };
    case 'statuses':
      return { method: 'GET', path: '/rest/api/3/status', body: null };
    case 'count':
      return post('/rest/api/3/search/approximate-count', { jql: inProject(target) });
    case 'search': {
      const fields = searchFields(target.fields);
      return search(
        { jql: `${inProject(target)}${narrowed(ask.scope, target.zone)} ORDER BY key ASC`, fields, maxResults: ISSUES_A_PAGE },
        ask.token,
      );
    }
    case 'ids':
      return search({ jql: `${inProject(target)} ORDER BY key ASC`, fields: ['id'], maxResults: IDS_A_PAGE }, ask.token);
    case 'histories': {
      const fieldIds = historyFieldGroups(target.fields)[ask.group] ?? [];
      return post(
        '/rest/api/3/changelog/bulkfetch',
        withToken({ issueIdsOrKeys: ask.ids, fieldIds, maxResults: ENTRIES_A_PAGE }, ask.token),
      );
    }
  }
}

/** Quoted, because a project key may be a word of JQL (`OR`, `IN`, `SET`). */
const inProject = ({ projectKey }: ReadingTarget) => `project = ${JSON.stringify(projectKey)}`;

function narrowed(scope: SearchScope, zone: string): string {
  switch (scope.of) {
    case 'all':
      return '';
    case 'changed':
      return ` AND updated >= "${jqlTime(scope.since, zone)}"`;
    case 'chosen':
      return ` AND id IN (${scope.ids.join(', ')})`;
  }
}

const search = (body: Record<string, unknown>, token: string | null) => post('/rest/api/3/search/jql', withToken(body, token));
const withToken = (body: Record<string, unknown>, token: string | null) =>
  token === null ? body : { ...body, nextPageToken: token };
const post = (path: string, body: unknown): HttpAsk => ({ method: 'POST', path, body: JSON.stringify(body) });
