import type { PersonId } from '#domain/history/issue-key';
import type { Role, RoleMap } from './role-map';

/** One step of a person who edits roles. */
export type RoleEdit =
  | { readonly kind: 'place'; readonly people: readonly PersonId[]; readonly role: string }
  | { readonly kind: 'take-out'; readonly people: readonly PersonId[] }
  | { readonly kind: 'rename'; readonly role: string; readonly name: string }
  | { readonly kind: 'merge'; readonly role: string; readonly into: string }
  | { readonly kind: 'add'; readonly name: string };

/** An id that no role has yet, made of the name so that links can be read. */
const freshId = (roles: readonly Role[], name: string): string => {
  const taken = new Set(roles.map(({ id }) => id));
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? name : `${name} ${n}`;
    if (!taken.has(id)) return id;
  }
};

const without = (roles: readonly Role[], people: ReadonlySet<PersonId>): readonly Role[] =>
  roles.map((role) => ({ ...role, people: role.people.filter((person) => !people.has(person)) }));

const withMore = (roles: readonly Role[], id: string, people: readonly PersonId[]): readonly Role[] =>
  roles.map((role) => (role.id === id ? { ...role, people: [...role.people, ...people] } : role));

/**
 * The roles after one step. A step that names a role that is not there, or a name that another role has, changes nothing.
 * Nobody ever works in two roles, and merging loses nobody.
 */
export const editRoles = ({ roles }: RoleMap, edit: RoleEdit): RoleMap => {
  const has = (id: string): boolean => roles.some((role) => role.id === id);
  const named = (name: string): Role | undefined =>
    roles.find((role) => role.name.toLocaleLowerCase('en') === name.trim().toLocaleLowerCase('en'));
  switch (edit.kind) {
    case 'place':
      return has(edit.role) ? { roles: withMore(without(roles, new Set(edit.people)), edit.role, edit.people) } : { roles };
    case 'take-out':
      return { roles: without(roles, new Set(edit.people)) };
    case 'rename': {
      const other = named(edit.name);
      if (edit.name.trim() === '' || (other !== undefined && other.id !== edit.role)) return { roles };
      return { roles: roles.map((role) => (role.id === edit.role ? { ...role, name: edit.name.trim() } : role)) };
    }
    case 'merge': {
      const merged = roles.find(({ id }) => id === edit.role);
      if (merged === undefined || !has(edit.into) || edit.role === edit.into) return { roles };
      return {
        roles: withMore(
          roles.filter((role) => role !== merged),
          edit.into,
          merged.people,
        ),
      };
    }
    case 'add': {
      const name = edit.name.trim();
      return name === '' || named(name) !== undefined
        ? { roles }
        : { roles: [...roles, { id: freshId(roles, name), name, people: [] }] };
    }
  }
};
