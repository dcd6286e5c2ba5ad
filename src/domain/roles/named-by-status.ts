import type { RoleMap } from './role-map';

/**
 * Roles that were guessed from statuses, by names that say so: a box called `In Progress` would be taken for the status itself. Their
 * ids stay the names of the statuses, which stand in links.
 * @param but the id of the role of those for whom no status was found.
 */
export const namedByStatus = ({ roles }: RoleMap, but: string): RoleMap => ({
  roles: roles.map((role) => (role.id === but ? role : { ...role, name: `Those in “${role.name}”` })),
});
