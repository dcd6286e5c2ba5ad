import type { PersonId } from '#domain/history/issue-key';
import { editRoles, type RoleEdit } from '#domain/roles/edit-roles';
import type { RoleMap } from '#domain/roles/role-map';

/** The roles as a person is changing them, and whom the person has selected. */
export interface RolesDraft {
  readonly map: RoleMap;
  readonly selected: readonly PersonId[];
}

export type DraftStep =
  | { readonly kind: 'edit'; readonly edit: RoleEdit }
  | { readonly kind: 'select'; readonly people: readonly PersonId[]; readonly selected: boolean }
  /** Puts the selected people into a role, or (null) into none. */
  | { readonly kind: 'move'; readonly role: string | null };

export const draftOf = (map: RoleMap): RolesDraft => ({ map, selected: [] });

/** The draft after one step. */
export function afterEdit(draft: RolesDraft, step: DraftStep): RolesDraft {
  const { map, selected } = draft;
  switch (step.kind) {
    case 'edit':
      return { ...draft, map: editRoles(map, step.edit) };
    case 'select': {
      const rest = selected.filter((person) => !step.people.includes(person));
      return { ...draft, selected: step.selected ? [...rest, ...step.people] : rest };
    }
    case 'move': {
      const edit: RoleEdit =
        step.role === null ? { kind: 'take-out', people: selected } : { kind: 'place', people: selected, role: step.role };
      return { map: editRoles(map, edit), selected: [] };
    }
  }
}

/** Of some people those who stand in no role of the draft, each once. */
export function peopleInNone({ map }: RolesDraft, people: readonly PersonId[]): readonly PersonId[] {
  const placed = new Set(map.roles.flatMap((role) => role.people));
  return [...new Set(people)].filter((person) => !placed.has(person));
}
