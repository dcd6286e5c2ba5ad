import { Misshapen } from './shape';

/**
 * The token of the page after this one; null on the last.
 * @param asked the token by which this page was asked for: the same one again would never end.
 * @throws Misshapen
 */
export function pageTokenIn(body: Readonly<Record<string, unknown>>, asked: string | null): string | null {
  const token = body.nextPageToken ?? null;
  if (body.isLast === true || token === null || token === '') {
    if (body.isLast === false) throw new Misshapen('nextPageToken: missing, although this is not the last page');
    return null;
  }
  if (typeof token !== 'string') throw new Misshapen('nextPageToken: a text is needed');
  if (token === asked) throw new Misshapen('nextPageToken: leads to the same page again');
  return token;
}
