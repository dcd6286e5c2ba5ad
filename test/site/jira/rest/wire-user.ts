import type { Actor } from '../model/permission';
import type { Call, Site } from './route';

const SIZES = [48, 24, 16, 32] as const;

/** Addresses of a picture in the four sizes that Jira gives. */
export function avatarUrls(site: Site, type: 'user' | 'project', id: string, picture?: string): Record<string, string> {
  const address = (size: number) =>
    picture ?? `${site.baseUrl}/rest/api/3/universal_avatar/view/type/${type}/avatar/${encodeURIComponent(id)}?size=${size}`;
  return Object.fromEntries(SIZES.map((size) => [`${size}x${size}`, address(size)]));
}

/** A person as Jira sends one: inside issues, as an author, and (with `locale`) on its own. Who is not known is a closed account. */
export function wireUser(site: Site, accountId: string, withLocale = false) {
  const user = site.data.users.get(accountId);
  const isApp = accountId === site.appUser.accountId;
  return {
    self: `${site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    accountType: isApp ? 'app' : 'atlassian',
    ...(user?.emailAddress === undefined ? {} : { emailAddress: user.emailAddress }),
    avatarUrls: avatarUrls(site, 'user', accountId, user?.avatar),
    displayName: user?.displayName ?? (isApp ? site.appUser.displayName : 'Former user'),
    active: user ? user.active !== false : isApp,
    timeZone: user?.timeZone ?? 'Etc/UTC',
    ...(withLocale ? { locale: user?.locale ?? 'en_GB' } : {}),
  };
}

/** Remembers the people of one answer, in which the same few appear again and again. */
export function peopleOf({ site }: Pick<Call, 'site'>): (accountId: string) => ReturnType<typeof wireUser> {
  const known = new Map<string, ReturnType<typeof wireUser>>();
  return (accountId) => {
    let user = known.get(accountId);
    if (!user) {
      user = wireUser(site, accountId);
      known.set(accountId, user);
    }
    return user;
  };
}

export const appActor = (site: Site): Actor => ({ accountId: site.appUser.accountId, isApp: true });
