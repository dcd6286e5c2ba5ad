import type { SiteUser } from './state';

/** A list of people longer than this is searched, not read. */
export const SHOWN_USERS = 15;

/** The first people whose name or id holds the words, in the site's order. */
export function findUsers(users: readonly SiteUser[], words: string, most = SHOWN_USERS): readonly SiteUser[] {
  const wanted = words.trim().toLowerCase();
  const found: SiteUser[] = [];
  for (const user of users) {
    if (found.length >= most) break;
    if (user.name.toLowerCase().includes(wanted) || user.accountId.toLowerCase().includes(wanted)) found.push(user);
  }
  return found;
}
