import type { SettledRoles } from '#domain/roles/role-map';
import type { ProjectRights } from '#ports/project-permissions';
import type { RecordStore } from '#ports/record-store';
import { NotPermitted } from './not-permitted';
import { type RolesAsSettled, readRoles } from './read-roles';
import { recordOfProject } from './record-of-project';

export interface SaveRoles {
  readonly roles: Pick<RecordStore<SettledRoles>, 'read' | 'put'>;
}

export interface SettlingRoles extends SettledRoles {
  readonly projectId: string;
  readonly rights: ProjectRights;
  /** The version that the person looked at when changing it. */
  readonly basedOn: number;
}

export type RolesResult =
  | { readonly kind: 'kept'; readonly roles: RolesAsSettled }
  /** Somebody else was quicker; nothing was written. */
  | { readonly kind: 'changed-meanwhile'; readonly roles: RolesAsSettled };

/**
 * Settles who works in which role, for everybody who looks at the project, unless it has changed since the person looked.
 * @throws NotPermitted when the person does not administer the project.
 */
export async function saveRoles(needs: SaveRoles, { projectId, rights, basedOn, settled }: SettlingRoles): Promise<RolesResult> {
  if (!rights.browse || !rights.administer)
    throw new NotPermitted('Only people who administer this project can change who works in which role.');
  const version = basedOn + 1;
  const record = { id: recordOfProject(projectId), belongsTo: projectId, version, value: { settled } };
  if ((await needs.roles.put(record)) === 'kept') return { kind: 'kept', roles: { settled, version } };
  return { kind: 'changed-meanwhile', roles: await readRoles(needs, projectId) };
}
