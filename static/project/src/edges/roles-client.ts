import { parseRolesSaved, parseRolesView, type RolesSaved, type RolesView, type SaveRoles } from '#contract/roles';
import type { InvokeApp } from '../settings/settings-client';

export interface RolesClient {
  read(): Promise<RolesView>;
  save(change: SaveRoles): Promise<RolesSaved>;
}

/** Reads and saves who works in which role. @throws Error naming the field of an answer that cannot be read. */
export function rolesClient(invoke: InvokeApp): RolesClient {
  return {
    async read() {
      const answer = parseRolesView(await invoke('roles.read', {}));
      if (!answer.ok) throw unreadable(answer);
      return answer.value;
    },
    async save(change) {
      const answer = parseRolesSaved(await invoke('roles.save', { ...change }));
      if (!answer.ok) throw unreadable(answer);
      return answer.value;
    },
  };
}

const unreadable = ({ field, problem }: { field: string; problem: string }) =>
  new Error(`The app’s answer could not be read (${field}: ${problem}).`);
