import { holdsAny, userOf } from './people';
import type { WikiData } from './wiki-data';

/**
 * Lets someone see a space, or puts him out of it; nobody else's permission changes.
 * @returns false where there is no such person or space.
 */
export function letView(data: WikiData, accountId: string, spaceKey: string, view: boolean): boolean {
  const space = data.spaces.all().find(({ key }) => key === spaceKey);
  if (!space || !userOf(data.people, accountId)) return false;
  const others = (space.shutOut ?? []).filter((other) => other !== accountId);
  if (!view) {
    data.spaces.put({ ...space, shutOut: [...others, accountId] });
    return true;
  }
  const { permissions } = space;
  const held = holdsAny(data.people, accountId, permissions.view);
  const granted = held ? permissions : { ...permissions, view: [...permissions.view, { accountId }] };
  data.spaces.put({ ...space, shutOut: others, permissions: granted });
  return true;
}
