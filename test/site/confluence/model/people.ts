import { uuidOf } from '../../forge/identity';
import type { Holder, SeedGroup, SeedUser } from '../../jira/seed';

/** The people of the site, whom Confluence shares with Jira. */
export interface People {
  users(): readonly SeedUser[];
  groups(): readonly SeedGroup[];
}

/** Whoever a request is made for: a person, or the app itself. */
export interface WikiActor {
  readonly accountId: string;
  readonly isApp: boolean;
}

export const userOf = (people: People, accountId: string) => people.users().find((user) => user.accountId === accountId);

/** Jira's groups have names, Confluence calls them by an id. */
export const groupIdOf = (name: string) => uuidOf(`group ${name}`);

export const isMember = (people: People, accountId: string, name: string) =>
  people.groups().some((group) => group.name === name && group.members.includes(accountId));

export function holdsAny(people: People, accountId: string, holders: readonly Holder[]): boolean {
  return holders.some((holder) => {
    if ('everyone' in holder) return userOf(people, accountId) !== undefined;
    return 'accountId' in holder ? holder.accountId === accountId : isMember(people, accountId, holder.group);
  });
}
