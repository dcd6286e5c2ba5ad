import { historyFieldIds } from '../model/history-field-id';
import type { IssueEntry } from '../model/issue-entry';
import { maySee } from '../model/permission';
import type { RawHistory, RawItem } from '../model/raw-issue';
import { issueInPath } from './find-issue';
import { readToken, signOf, writeToken } from './page-token';
import { objectBody, textIn, textsIn, wholeNumberIn } from './request-body';
import { pageAsked, pageOf } from './request-query';
import { badRequest, RestProblem } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';
import { wireHistory } from './wire-history';
import { peopleOf } from './wire-user';

const MOST_ISSUES = 1_000;
const MOST_FIELDS = 10;
const MOST_HISTORIES = 10_000;
const STANDARD = 1_000;

const GRANULAR = 'read:issue-meta:jira read:avatar:jira read:issue.changelog:jira';

interface Told {
  readonly entry: IssueEntry;
  readonly history: RawHistory;
  readonly items: readonly RawItem[];
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Where a page ended: the order is by date, then issue id, then history id. */
type Place = readonly [at: number, issue: number, history: number];

const placeOf = ({ at, entry, history }: Told): Place => [at, entry.number, Number(history.id)];
const compare = (a: Place, b: Place) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'number');

function bulkFetch(call: Call) {
  const { site, actor } = call;
  const body = objectBody(call.body, ['issueIdsOrKeys', 'fieldIds', 'maxResults', 'nextPageToken']);
  const asked = textsIn(body, 'issueIdsOrKeys') ?? [];
  const fieldIds = textsIn(body, 'fieldIds') ?? [];
  const size = wholeNumberIn(body, 'maxResults') ?? STANDARD;
  if (asked.length === 0) throw badRequest(`'issueIdsOrKeys' must name at least one issue.`);
  if (asked.length > MOST_ISSUES)
    throw badRequest(`'issueIdsOrKeys' names ${asked.length} issues; at most ${MOST_ISSUES} are allowed.`);
  if (fieldIds.length > MOST_FIELDS)
    throw badRequest(`'fieldIds' names ${fieldIds.length} fields; at most ${MOST_FIELDS} are allowed.`);
  if (new Set(fieldIds).size < fieldIds.length) throw badRequest(`'fieldIds' names a field twice.`);
  if (size < 1 || size > MOST_HISTORIES) throw badRequest(`'maxResults' must lie between 1 and ${MOST_HISTORIES}.`);

  const sign = signOf([asked, fieldIds, actor.accountId]);
  const nextPageToken = textIn(body, 'nextPageToken');
  const token = nextPageToken === undefined ? null : readToken(nextPageToken, sign, site.now(), isPlace);

  // What cannot be found, or not be seen, is left out without a word.
  const entries = new Set(
    asked.flatMap((idOrKey) => site.data.issues.find(idOrKey) ?? []).filter((entry) => maySee(site.data, actor, entry)),
  );
  const told = tell(entries, fieldIds, historyFieldIds(site.data)).sort((a, b) => compare(placeOf(a), placeOf(b)));
  const left = token === null ? told : told.filter((one) => compare(placeOf(one), token.place) > 0);
  const page = left.slice(0, size);
  const last = page.at(-1);
  const person = peopleOf(call);
  const byIssue = new Map<IssueEntry, Told[]>();
  for (const one of page) {
    const histories = byIssue.get(one.entry);
    if (histories) histories.push(one);
    else byIssue.set(one.entry, [one]);
  }
  const isLast = left.length <= size;
  return ok(
    {
      issueChangeLogs: [...byIssue].map(([entry, histories]) => ({
        issueId: entry.id,
        // The live service sends epoch milliseconds here, and an ISO text everywhere else.
        changeHistories: histories.map(({ history, items, at }) => ({ ...wireHistory(history, person, items), created: at })),
      })),
      ...(isLast || !last ? {} : { nextPageToken: writeToken(sign, token?.at ?? site.now(), placeOf(last)) }),
    },
    byIssue.size,
  );
}

function tell(entries: Iterable<IssueEntry>, fieldIds: readonly string[], fieldIdOf: (item: RawItem) => string | null): Told[] {
  const wanted = new Set(fieldIds);
  const told: Told[] = [];
  for (const entry of entries) {
    for (const history of entry.raw.changelog?.histories ?? []) {
      const items = wanted.size === 0 ? history.items : history.items.filter((item) => wanted.has(fieldIdOf(item) ?? ''));
      if (items.length > 0) told.push({ entry, history, items, at: Date.parse(history.created) });
    }
  }
  return told;
}

export const changelogRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/changelog/bulkfetch', scopes: scopes('read:jira-work', GRANULAR), answer: bulkFetch },
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/changelog',
    scopes: scopes('read:jira-work', GRANULAR),
    answer(call) {
      const entry = issueInPath(call);
      const person = peopleOf(call);
      const histories = [...(entry.raw.changelog?.histories ?? [])].sort(
        (a, b) => Date.parse(a.created) - Date.parse(b.created) || Number(a.id) - Number(b.id),
      );
      const page = pageAsked(call.query, 100, 100);
      if (page.maxResults < 1) throw new RestProblem(400, [`The query parameter 'maxResults' must be at least 1.`]);
      return ok(
        pageOf(`${call.site.baseUrl}/rest/api/3/issue/${entry.key}/changelog`, call.query, histories, page, (history) =>
          wireHistory(history, person),
        ),
      );
    },
  },
];
