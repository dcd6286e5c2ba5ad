import { userOf } from '../model/people';
import type { Wiki } from './route';

/** A person as version 1 of the API sends one. Who is not known is a closed account. */
export function wireUser({ data, baseUrl, appUser }: Wiki, accountId: string) {
  const user = userOf(data.people, accountId);
  const isApp = accountId === appUser.accountId;
  const name = user?.displayName ?? (isApp ? appUser.displayName : 'Former user');
  const path = `/rest/api/3/universal_avatar/view/type/user/avatar/${encodeURIComponent(accountId)}?size=48`;
  return {
    type: user || isApp ? ('known' as const) : ('unknown' as const),
    accountId,
    accountType: isApp ? ('app' as const) : ('atlassian' as const),
    email: user?.emailAddress ?? '',
    publicName: name,
    displayName: name,
    timeZone: user?.timeZone ?? 'Etc/UTC',
    profilePicture: { path: user?.avatar ?? path, width: 48, height: 48, isDefault: user?.avatar === undefined },
    isExternalCollaborator: false,
    isGuest: false,
    _expandable: { operations: '', personalSpace: '' },
    _links: { self: `${baseUrl}/wiki/rest/api/user?accountId=${encodeURIComponent(accountId)}` },
  };
}

/** The same in version 2, which has no word on who is unknown: it leaves them out. */
export function wireUserByIds(wiki: Wiki, accountId: string) {
  const { displayName, timeZone, accountType, email, publicName, profilePicture, isExternalCollaborator } = wireUser(
    wiki,
    accountId,
  );
  const { path, isDefault } = profilePicture;
  return {
    ...{ displayName, timeZone, isExternalCollaborator, accountStatus: 'active', accountId, email, accountType, publicName },
    profilePicture: { path, isDefault },
  };
}
