import type { Place } from '../jql/compile-jql';
import { JqlProblem } from '../jql/jql-clause';
import { makeAsker } from '../jql/make-asker';
import type { Found } from '../jql/search-issues';
import { isJsonObject } from '../model/json';
import { fieldSelection } from './field-selection';
import { asExpands } from './issue-expand';
import { readToken, signOf, writeToken } from './page-token';
import { numbersIn, objectBody, textIn, textsIn, truthIn, wholeNumberIn } from './request-body';
import { listIn, numberIn } from './request-query';
import { badRequest } from './rest-problem';
import { type Answer, type Call, ok, type Route, scopes } from './route';
import { issueWriter, namesAndSchema } from './wire-issue';

const MOST_WITH_FIELDS = 100;
const MOST_BARE = 5_000;
const STANDARD = 50;
const MOST_PROPERTIES = 5;
const MOST_RECONCILED = 50;

interface Asked {
  readonly jql: string;
  readonly fields: readonly string[] | undefined;
  readonly expand: readonly string[];
  readonly properties: readonly string[];
  readonly reconcile: readonly number[];
  readonly maxResults: number;
  readonly nextPageToken: string | undefined;
}

/** Runs a query at a time of the site; what is wrong with it becomes Jira's 400. */
export function searchAt(call: Call, jql: string, at: number): Found {
  try {
    return call.site.search(jql, makeAsker(call.site.data, call.actor, at));
  } catch (error) {
    if (error instanceof JqlProblem) throw badRequest(...error.problems);
    throw error;
  }
}

const isPlace = (value: unknown): value is Place =>
  isJsonObject(value) &&
  typeof value.number === 'number' &&
  Array.isArray(value.keys) &&
  value.keys.every((key) => key === null || typeof key === 'string' || typeof key === 'number');

function answerSearch(call: Call, asked: Asked): Answer {
  if (asked.maxResults < 1) throw badRequest(`The value of 'maxResults' must be at least 1.`);
  if (asked.properties.length > MOST_PROPERTIES)
    throw badRequest(`At most ${MOST_PROPERTIES} issue properties can be asked for.`);
  if (asked.reconcile.length > MOST_RECONCILED) throw badRequest(`At most ${MOST_RECONCILED} issues can be reconciled.`);
  const selection = fieldSelection(asked.fields, ['id']);
  const expand = asExpands(asked.expand);
  const isBare =
    selection.only !== null && asked.properties.length === 0 && !expand.has('changelog') && !expand.has('transitions');
  const size = Math.min(asked.maxResults, isBare ? MOST_BARE : MOST_WITH_FIELDS);
  // A reading keeps the time at which it began, so that "-1h" means the same on its last page as on its first.
  const sign = signOf([asked.jql, call.actor.accountId]);
  const token = asked.nextPageToken === undefined ? null : readToken(asked.nextPageToken, sign, call.site.now(), isPlace);
  const at = token?.at ?? call.site.now();
  const { hits, compare } = searchAt(call, asked.jql, at);
  const start = token === null ? 0 : firstAfter(hits, (place) => compare(place, token.place) > 0);
  const page = hits.slice(start, start + size);
  const isLast = start + page.length >= hits.length;
  const last = page.at(-1);
  const writer = issueWriter(call, { selection, expand, properties: asked.properties });
  return ok(
    {
      issues: page.map((hit) => writer.write(hit.entry)),
      isLast,
      ...(isLast || !last ? {} : { nextPageToken: writeToken(sign, at, last.place) }),
      ...namesAndSchema(writer.fields, expand),
    },
    page.length,
  );
}

/** Index of the first hit beyond a place; the hits are in order, so halving finds it. */
function firstAfter(hits: Found['hits'], isBeyond: (place: Place) => boolean): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const hit = hits[middle];
    if (hit && isBeyond(hit.place)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const POSTED = [
  'jql',
  'fields',
  'expand',
  'properties',
  'reconcileIssues',
  'maxResults',
  'nextPageToken',
  'fieldsByKeys',
  'failFast',
];

export const searchRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/search/jql',
    scopes: scopes(
      'read:jira-work',
      'read:issue-details:jira read:field.default-value:jira read:field.option:jira read:field:jira read:group:jira',
    ),
    answer(call) {
      const body = objectBody(call.body, POSTED);
      truthIn(body, 'fieldsByKeys');
      return answerSearch(call, {
        jql: textIn(body, 'jql') ?? '',
        fields: textsIn(body, 'fields')?.flatMap((name) => name.split(',')),
        expand: (textIn(body, 'expand') ?? '').split(','),
        properties: textsIn(body, 'properties') ?? [],
        reconcile: numbersIn(body, 'reconcileIssues') ?? [],
        maxResults: wholeNumberIn(body, 'maxResults') ?? STANDARD,
        nextPageToken: textIn(body, 'nextPageToken'),
      });
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/search/jql',
    scopes: scopes(
      'read:jira-work',
      'read:issue-details:jira read:audit-log:jira read:avatar:jira read:field-configuration:jira read:issue-meta:jira',
    ),
    answer: (call) =>
      answerSearch(call, {
        jql: call.query.get('jql') ?? '',
        fields: listIn(call.query, 'fields'),
        expand: listIn(call.query, 'expand') ?? [],
        properties: listIn(call.query, 'properties') ?? [],
        reconcile: (listIn(call.query, 'reconcileIssues') ?? []).map(Number),
        maxResults: numberIn(call.query, 'maxResults') ?? STANDARD,
        nextPageToken: call.query.get('nextPageToken') ?? undefined,
      }),
  },
  {
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    scopes: scopes(
      'read:jira-work',
      'read:issue-details:jira read:field.default-value:jira read:field.option:jira read:field:jira read:group:jira',
    ),
    answer(call) {
      const jql = textIn(objectBody(call.body, ['jql']), 'jql') ?? '';
      return ok({ count: searchAt(call, jql, call.site.now()).hits.length });
    },
  },
];
