import { nothingSettledOnRoles, type SettledRoles } from '#domain/roles/role-map';
import type { RecordStore } from '#ports/record-store';
import { recordOfProject } from './record-of-project';

export interface ReadRoles {
  readonly roles: Pick<RecordStore<SettledRoles>, 'read'>;
}

export interface RolesAsSettled extends SettledRoles {
  readonly version: number;
}

/** Who works in which role, as far as anybody has settled it. Whoever may browse the project may ask. */
export async function readRoles({ roles }: ReadRoles, projectId: string): Promise<RolesAsSettled> {
  const kept = await roles.read(recordOfProject(projectId));
  return kept === null ? { ...nothingSettledOnRoles, version: 0 } : { ...kept.value, version: kept.version };
}
