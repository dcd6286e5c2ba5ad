import { parseSettledRoles } from '#domain/roles/parse-role-map';
import type { SettledRoles } from '#domain/roles/role-map';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** Who works in which role, one record a project. */
export const keptRoles: RecordStore<SettledRoles> = keptRecords({
  entity: 'role-map',
  name: 'Who works in which role',
  shape: 1,
  parse: parseSettledRoles,
});
