import { signOf } from '../../jira/rest/page-token';
import { wholeIn } from './query';
import type { WikiAnswer, WikiCall } from './route';
import { badRequest } from './wiki-problem';

const USUAL = 25;
const MOST = 250;

/**
 * One page of a list in the frame of version 2: `results`, a link to the next page, and the same link as a header.
 * The cursor names the last thing shown and is bound to what was asked.
 */
export function listing<T>(
  { wiki, path, query }: WikiCall,
  all: readonly T[],
  idOf: (item: T) => string,
  wire: (item: T) => unknown,
): WikiAnswer {
  const limit = wholeIn(query, 'limit') ?? USUAL;
  if (limit < 1 || limit > MOST) throw badRequest(`The query parameter 'limit' must be from 1 to ${MOST}, not ${limit}.`);
  const asked = new URLSearchParams(query);
  asked.delete('cursor');
  asked.delete('limit');
  const sign = signOf([path, asked.toString()]);
  const cursor = query.get('cursor');
  const from = cursor === null ? 0 : placeAfter(cursor, sign, all.map(idOf));
  const shown = all.slice(from, from + limit);
  const base = `${wiki.baseUrl}/wiki`;
  const last = shown.at(-1);
  if (last === undefined || from + shown.length >= all.length) {
    return {
      status: 200,
      json: { results: shown.map(wire), _links: { base } },
      headers: { link: `<${base}>; rel="base"` },
      objects: shown.length,
    };
  }
  asked.set('limit', String(limit));
  asked.set('cursor', Buffer.from(JSON.stringify({ sign, after: idOf(last) })).toString('base64url'));
  const next = `${path}?${asked}`;
  return {
    status: 200,
    json: { results: shown.map(wire), _links: { next, base } },
    headers: { link: `<${next}>; rel="next", <${base}>; rel="base"` },
    objects: shown.length,
  };
}

function placeAfter(cursor: string, sign: string, ids: readonly string[]): number {
  const invalid = badRequest('The cursor is invalid, or belongs to another question. Start anew without it.');
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw invalid;
  }
  if (typeof read !== 'object' || read === null || !('sign' in read) || !('after' in read) || read.sign !== sign) throw invalid;
  const place = ids.indexOf(String(read.after));
  if (place < 0) throw invalid;
  return place + 1;
}
