import type { Restriction, SeedSpace } from '../seed';
import { holdsAny, isMember, type WikiActor } from './people';
import type { WikiData } from './wiki-data';
import { isRestricted, type WikiPage } from './wiki-page';

/** Whether a restriction leaves an operation to someone. The app itself is let in by name only, as everyone is. */
function lets({ people }: WikiData, { accountId }: WikiActor, restriction: Restriction): boolean {
  if (!isRestricted(restriction)) return true;
  return restriction.users.includes(accountId) || restriction.groups.some((name) => isMember(people, accountId, name));
}

export function maySeeSpace({ people }: WikiData, { accountId, isApp }: WikiActor, space: SeedSpace): boolean {
  if (isApp) return true;
  return space.shutOut?.includes(accountId) !== true && holdsAny(people, accountId, space.permissions.view);
}

/** Whether someone may create pages in a space; editing and deleting them goes with it. */
export function mayCreateIn(data: WikiData, actor: WikiActor, space: SeedSpace): boolean {
  if (actor.isApp) return true;
  return maySeeSpace(data, actor, space) && holdsAny(data.people, actor.accountId, space.permissions.create);
}

export function mayAdminister(data: WikiData, actor: WikiActor, space: SeedSpace): boolean {
  if (actor.isApp) return false;
  return maySeeSpace(data, actor, space) && holdsAny(data.people, actor.accountId, space.permissions.administer);
}

/** Whether someone may see a page: its space, itself and every page above it, because a restriction to read reaches down. */
export function maySeePage(data: WikiData, actor: WikiActor, page: WikiPage): boolean {
  const space = data.spaces.get(page.spaceId);
  if (!space || !maySeeSpace(data, actor, space)) return false;
  return [page, ...above(data, page)].every(({ restrictions }) => lets(data, actor, restrictions.read));
}

/** Whether someone may change a page. Other than for reading, a restriction above it does not count. */
export function mayEditPage(data: WikiData, actor: WikiActor, page: WikiPage): boolean {
  const space = data.spaces.get(page.spaceId);
  return (
    space !== undefined &&
    mayCreateIn(data, actor, space) &&
    maySeePage(data, actor, page) &&
    lets(data, actor, page.restrictions.update)
  );
}

/** The pages above one, the nearest first. */
export function above(data: WikiData, page: WikiPage): WikiPage[] {
  const found: WikiPage[] = [];
  for (let parent = parentOf(data, page); parent; parent = parentOf(data, parent)) found.push(parent);
  return found;
}

const parentOf = (data: WikiData, { parentId }: WikiPage) => (parentId === null ? undefined : data.pages.get(parentId));
