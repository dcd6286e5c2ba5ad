import { Unreadable } from '#domain/history/json-shape';

/**
 * The token of the page after this one; null on the last.
 * @param asked the token by which this page was asked for: the same one again would never end.
 * @throws Unreadable
 */
export function pageTokenIn(body: Readonly<Record<string, unknown>>, asked: string | null): string | null {
  const token = body.nextPageToken ?? null;
  if (body.isLast === true || token === null || token === '') {
    if (body.isLast === false) throw new Unreadable('nextPageToken', 'is missing, although this is not the last page');
    return null;
  }
  if (typeof token !== 'string') throw new Unreadable('nextPageToken', 'should be a text');
  if (token === asked) throw new Unreadable('nextPageToken', 'leads to the same page again');
  return token;
}
