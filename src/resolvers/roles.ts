import { parseSaveRoles, type RolesSaved, type RolesView } from '#contract/roles';
import { readRoles as read } from '#usecases/read-roles';
import { saveRoles as save } from '#usecases/save-roles';
import { forRoles } from '../compose';
import { inProject, nothing } from './in-project';

/** `roles.read`: who works in which role, as far as it is settled. */
export const readRoles = inProject(
  nothing,
  async ({ projectId, rights }): Promise<RolesView> => ({
    ...(await read(forRoles, projectId)),
    mayEdit: rights.administer,
  }),
);

/** `roles.save`: settles who works in which role. */
export const saveRoles = inProject(
  parseSaveRoles,
  async ({ projectId, rights }, { version: basedOn, settled }): Promise<RolesSaved> => {
    const result = await save(forRoles, { projectId, rights, basedOn, settled });
    // Whoever got this far administers the project.
    const view = { ...result.roles, mayEdit: true };
    return result.kind === 'kept' ? view : { conflict: true, current: view };
  },
);
