import { badRequest } from './rest-problem';

/** A list in the query string: repeated, or with commas; undefined where the parameter is not there. */
export function listIn(query: URLSearchParams, name: string): string[] | undefined {
  if (!query.has(name)) return undefined;
  return query
    .getAll(name)
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A whole number in the query string. @throws RestProblem 400 for anything else. */
export function numberIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  if (!/^-?\d+$/.test(text)) throw badRequest(`The query parameter '${name}' must be a whole number, not '${text}'.`);
  return Number(text);
}

export interface PageAsked {
  readonly startAt: number;
  readonly maxResults: number;
}

/** `startAt` and `maxResults`; more than the endpoint gives at once is cut down to that, as Jira does. */
export function pageAsked(query: URLSearchParams, standard: number, most: number): PageAsked {
  const startAt = numberIn(query, 'startAt') ?? 0;
  const maxResults = numberIn(query, 'maxResults') ?? standard;
  if (startAt < 0) throw badRequest(`The query parameter 'startAt' must not be negative.`);
  if (maxResults < 0) throw badRequest(`The query parameter 'maxResults' must not be negative.`);
  return { startAt, maxResults: Math.min(maxResults, most) };
}

/** One page of a list in Jira's usual frame; `self` is the address without its query. */
export function pageOf<T, W>(
  self: string,
  query: URLSearchParams,
  all: readonly T[],
  { startAt, maxResults }: PageAsked,
  wire: (item: T) => W,
) {
  const values = all.slice(startAt, startAt + maxResults).map(wire);
  const isLast = startAt + values.length >= all.length;
  const address = (start: number) => {
    const params = new URLSearchParams(query);
    params.set('startAt', String(start));
    params.set('maxResults', String(maxResults));
    return `${self}?${params}`;
  };
  return {
    self: address(startAt),
    ...(isLast ? {} : { nextPage: address(startAt + values.length) }),
    maxResults,
    startAt,
    total: all.length,
    isLast,
    values,
  };
}
