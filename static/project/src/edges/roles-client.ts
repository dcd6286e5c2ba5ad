import { parseRolesSaved, parseRolesView, type RolesSaved, type RolesView, type SaveRoles } from '#contract/roles';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export interface RolesClient {
  read(): Promise<RolesView>;
  save(change: SaveRoles): Promise<RolesSaved>;
}

/** Reads and saves who works in which role. @throws Error naming the field of an answer that cannot be read. */
export const rolesClient = (invoke: InvokeApp): RolesClient => ({
  read: () => callApp(invoke, 'roles.read', {}, parseRolesView),
  save: (change) => callApp(invoke, 'roles.save', change, parseRolesSaved),
});
