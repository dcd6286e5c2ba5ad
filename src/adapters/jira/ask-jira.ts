import api, { type Route } from '@forge/api';
import { isShape } from '#domain/history/json-shape';
import { TURNED_AWAY } from '#domain/session/turned-away';
import { DeskRefused } from '#ports/issue-desk';
import { jsonIn } from '../json-in';
import { SLOW_DOWN, secondsToWait } from '../slow-down';

/** What came back. */
export interface JiraAnswer {
  readonly status: number;
  readonly body: unknown;
}

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly body?: unknown;
  /** With the app's own eyes instead of those of the person who asks. */
  readonly asApp?: boolean;
  /** Statuses that the caller knows what to do with. */
  readonly expected?: readonly number[];
}

/**
 * One request to Jira.
 * @throws DeskRefused when Jira says no, in its own words; Error when it did not answer properly: then nobody knows whether anything happened.
 */
export async function askJira(
  path: Route,
  { method = 'GET', body, asApp = false, expected = [] }: Asked = {},
): Promise<JiraAnswer> {
  const headers = { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
  const wire = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  let answer: Awaited<ReturnType<ReturnType<typeof api.asUser>['requestJira']>>;
  try {
    answer = await (asApp ? api.asApp() : api.asUser()).requestJira(path, wire);
  } catch (problem) {
    throw new Error(TURNED_AWAY['jira-lost'], { cause: problem });
  }
  const { status } = answer;
  const said = jsonIn(await answer.text());
  if (answer.ok || expected.includes(status)) return { status, body: said };
  if (status === SLOW_DOWN)
    throw new DeskRefused([], {}, false, { why: 'slow-down', seconds: secondsToWait(answer.headers.get('retry-after')) });
  if (status >= 400 && status < 500) throw refusalIn(said, status);
  throw new Error(`Jira did not answer properly (status ${status}). Press again in two minutes: nothing is made twice.`);
}

/** Jira's error body: `errorMessages` about all of it, `errors` about single fields. */
function refusalIn(body: unknown, status: number): DeskRefused {
  const gone = status === 404;
  const messages: unknown = isShape(body) ? body.errorMessages : null;
  const errors: unknown = isShape(body) ? body.errors : null;
  const said = Array.isArray(messages) ? messages.filter((line): line is string => typeof line === 'string' && line !== '') : [];
  const fields = isShape(errors)
    ? Object.fromEntries(Object.entries(errors).flatMap(([id, text]) => (typeof text === 'string' ? [[id, text]] : [])))
    : {};
  if (said.length > 0 || Object.keys(fields).length > 0) return new DeskRefused(said, fields, gone);
  return new DeskRefused([], {}, gone, { why: 'without-words', status });
}
