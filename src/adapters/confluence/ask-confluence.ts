import api, { type Route } from '@forge/api';
import { isShape } from '#domain/history/json-shape';
import { ConfluenceRefused, NoConfluence } from '#ports/pack-pages';
import { jsonIn } from '../json-in';
import { SLOW_DOWN, whenAgain } from '../slow-down';

/** What came back, if Confluence answered at all. */
export interface ConfluenceAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly body: unknown;
}

/** Statuses that a caller knows what to do with; every other failure is thrown. */
type Expected = readonly number[];

/**
 * One request to Confluence as the person who asks, or with the app's own eyes.
 * @throws NoConfluence when the app is not connected to it, or the person may not use it; ConfluenceRefused when it says no;
 * Error when it did not answer properly: then nobody knows whether anything happened.
 */
export async function askConfluence(
  path: Route,
  asked: {
    readonly method?: 'GET' | 'POST' | 'PUT';
    readonly body?: unknown;
    readonly expected?: Expected;
    readonly asApp?: boolean;
  } = {},
): Promise<ConfluenceAnswer> {
  const { method = 'GET', body, expected = [], asApp = false } = asked;
  const headers = { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
  let answer: Awaited<ReturnType<ReturnType<typeof api.asUser>['requestConfluence']>>;
  try {
    answer = await (asApp ? api.asApp() : api.asUser()).requestConfluence(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (problem) {
    if (isNotConnected(problem)) throw new NoConfluence('not-connected');
    throw new Error('The connection to Confluence was lost. Try again: nothing is written twice.', { cause: problem });
  }
  const text = await answer.text();
  const { status, ok } = answer;
  const found = { status, ok, body: jsonIn(text) };
  if (ok || expected.includes(status)) return found;
  if (status === 401 || NOT_FROM_HERE.test(text)) throw new NoConfluence('not-connected');
  if (status === 403) throw new NoConfluence('not-permitted');
  // Not a no: what was asked may be granted in a moment, and what was written before this request stands.
  if (status === SLOW_DOWN)
    throw new Error(
      `Confluence asks to slow down. Try again ${whenAgain(answer.headers.get('retry-after'))}: nothing is written twice.`,
    );
  const said = saidIn(found.body);
  if (status >= 400 && status < 500)
    throw new ConfluenceRefused(said ?? `Confluence would not do that (status ${status}). Nothing was written.`);
  throw new Error(`Confluence did not answer properly (status ${status}). Try again: nothing is written twice.`);
}

/** How the platform words it when a site has no Confluence for this app. */
const NOT_FROM_HERE = /not allowed from \w+ context/i;

/** The platform's own errors, by name: their classes are not the same object in every bundle. */
const isNotConnected = (problem: unknown) =>
  problem instanceof Error &&
  (problem.name === 'NEEDS_AUTHENTICATION_ERR' ||
    problem.name === 'NeedsAuthenticationError' ||
    NOT_FROM_HERE.test(problem.message));

/** What Confluence says in an error body: `errors` with titles (v2), or a message (v1). */
function saidIn(body: unknown): string | null {
  if (!isShape(body)) return null;
  const errors = Array.isArray(body.errors) ? body.errors : [];
  const titles = errors.flatMap((error) => (isShape(error) && typeof error.title === 'string' ? [error.title] : []));
  if (titles.length > 0) return titles.join(' ');
  return typeof body.message === 'string' && body.message !== '' ? body.message : null;
}
