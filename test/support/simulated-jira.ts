import type { HttpAnswer, HttpAsk } from '#contract/jira/http';

/** An issue of the simulated site. */
export interface SimulatedIssue {
  readonly id: string;
  readonly key: string;
  readonly updated: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly histories: readonly SimulatedHistory[];
}

export interface SimulatedHistory {
  readonly id: string;
  readonly created: number;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** What the simulated site holds; tests change it between requests by giving another one. */
export interface SimulatedSite {
  readonly projectKey: string;
  readonly issues: readonly SimulatedIssue[];
  readonly fields: readonly unknown[];
  readonly statuses: readonly unknown[];
  /** Entries that one page of histories may hold at most, whatever is asked for. */
  readonly entriesAPage?: number;
  /** The viewer may not browse the project (any more). */
  readonly closed?: boolean;
}

/** Answers a request as Jira would; pure. The `Date` header is the site's time, the zone of JQL is UTC. */
export function simulatedAnswer(site: SimulatedSite, { method, path, body }: HttpAsk, now: number): HttpAnswer {
  const asked = (body === null ? {} : JSON.parse(body)) as Asked;
  switch (`${method} ${path}`) {
    case 'GET /rest/api/3/field':
      return ok(site.fields, now);
    case 'GET /rest/api/3/status':
      return ok(site.statuses, now);
    case 'POST /rest/api/3/search/approximate-count':
      return ok({ count: site.closed ? 0 : matching(site, asked.jql).length }, now);
    case 'POST /rest/api/3/search/jql':
      return site.closed ? notThere(site, now) : searched(site, asked, now);
    case 'POST /rest/api/3/changelog/bulkfetch':
      // What may not be seen is left out without a word.
      return ok(historiesPage(site.closed ? { ...site, issues: [] } : site, asked), now);
    default:
      return {
        status: 501,
        headers: date(now),
        text: JSON.stringify({ errorMessages: [`${method} ${path} is not known`], errors: {} }),
      };
  }
}

function notThere({ projectKey }: SimulatedSite, now: number): HttpAnswer {
  const errorMessages = [`The value '${projectKey}' does not exist for the field 'project'.`];
  return { status: 400, headers: date(now), text: JSON.stringify({ errorMessages, errors: {} }) };
}

interface Asked {
  readonly jql?: string;
  readonly fields?: readonly string[];
  readonly maxResults?: number;
  readonly nextPageToken?: string;
  readonly issueIdsOrKeys?: readonly string[];
  readonly fieldIds?: readonly string[];
}

function matching(site: SimulatedSite, jql = ''): readonly SimulatedIssue[] {
  const since = /updated >= "(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})"/.exec(jql);
  const chosen = /id IN \(([^)]*)\)/.exec(jql);
  if (!jql.includes(`project = "${site.projectKey}"`)) return [];
  const from = since ? Date.parse(`${since[1]}T${since[2]}:00Z`) : Number.NEGATIVE_INFINITY;
  const ids = chosen ? new Set(chosen[1]?.split(', ')) : null;
  return site.issues.filter((issue) => issue.updated >= from && (ids === null || ids.has(issue.id)));
}

function searched(site: SimulatedSite, { jql, fields = [], maxResults = 50, nextPageToken }: Asked, now: number): HttpAnswer {
  const size = Math.min(maxResults, fields.length === 1 && fields[0] === 'id' ? 5000 : 100);
  // A token names the issue it goes on after, as a cursor does: what is made or deleted meanwhile shifts nothing.
  const after = nextPageToken === undefined ? 0 : Number(nextPageToken.slice('after-'.length));
  const rest = matching(site, jql)
    .filter((issue) => numberOf(issue.key) > after)
    .sort((a, b) => numberOf(a.key) - numberOf(b.key));
  const page = rest.slice(0, size);
  const last = page[page.length - 1];
  const more = rest.length > page.length && last !== undefined;
  const issues = page.map((issue) => issueWith(issue, fields));
  return ok(more ? { issues, nextPageToken: `after-${numberOf(last.key)}`, isLast: false } : { issues, isLast: true }, now);
}

function issueWith({ id, key, updated, fields }: SimulatedIssue, wanted: readonly string[]): unknown {
  if (wanted.length === 1 && wanted[0] === 'id') return { id };
  const all: Record<string, unknown> = { ...fields, updated: new Date(updated).toISOString().replace('Z', '+0000') };
  return { id, key, fields: Object.fromEntries(wanted.filter((name) => name in all).map((name) => [name, all[name]])) };
}

function historiesPage(
  site: SimulatedSite,
  { issueIdsOrKeys = [], fieldIds = [], maxResults = 1000, nextPageToken }: Asked,
): unknown {
  const wanted = new Set(issueIdsOrKeys);
  const entries = site.issues
    .filter((issue) => wanted.has(issue.id))
    .flatMap((issue) => issue.histories.map((history) => ({ issueId: issue.id, history: withFields(history, fieldIds) })))
    .filter(({ history }) => history.items.length > 0);
  const from = nextPageToken === undefined ? 0 : Number(nextPageToken);
  const to = from + Math.min(maxResults, site.entriesAPage ?? 10_000);
  const byIssue = new Map<string, SimulatedHistory[]>();
  for (const { issueId, history } of entries.slice(from, to)) byIssue.set(issueId, [...(byIssue.get(issueId) ?? []), history]);
  const issueChangeLogs = [...byIssue].map(([issueId, changeHistories]) => ({ issueId, changeHistories }));
  return { issueChangeLogs, nextPageToken: to < entries.length ? String(to) : null };
}

function withFields(history: SimulatedHistory, fieldIds: readonly string[]): SimulatedHistory {
  return { ...history, items: history.items.filter(({ fieldId }) => typeof fieldId === 'string' && fieldIds.includes(fieldId)) };
}

const numberOf = (key: string) => Number(key.slice(key.indexOf('-') + 1));
const date = (now: number) => ({ date: new Date(now).toUTCString(), 'content-type': 'application/json' });
const ok = (body: unknown, now: number): HttpAnswer => ({ status: 200, headers: date(now), text: JSON.stringify(body) });
