import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { BadRequest } from './answers';
import type { SiteUser } from './site-surface';

export const USER_COOKIE = 'site-user';

/** Who is asking: Basic auth `<accountId>:anything`, else the cookie of the product pages; null for nobody that the site knows. */
export function callerOf(c: Context, users: readonly SiteUser[]): SiteUser | null {
  const accountId = basicUser(c.req.header('authorization')) ?? getCookie(c, USER_COOKIE);
  return users.find((user) => user.accountId === accountId) ?? null;
}

/** Of the product pages somebody is always signed in: the first user until another is chosen. @throws BadRequest on a site without users. */
export function viewerOf(c: Context, users: readonly SiteUser[]): SiteUser {
  const found = callerOf(c, users) ?? users[0];
  if (!found) throw new BadRequest('The site has no users.');
  return found;
}

/** The visit or click that the product page says this belongs to. */
export const actionOf = (c: Context) => c.req.header('x-site-action')?.slice(0, 200) || 'other';

function basicUser(header: string | undefined): string | undefined {
  if (!header?.startsWith('Basic ')) return undefined;
  const [user] = Buffer.from(header.slice('Basic '.length), 'base64')
    .toString()
    .split(/:(?=[^:]*$)/);
  return user;
}
