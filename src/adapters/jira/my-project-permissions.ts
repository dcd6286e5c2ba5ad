import api, { route } from '@forge/api';
import type { ProjectPermissions, ProjectRights } from '#ports/project-permissions';

const NONE: ProjectRights = { browse: false, administer: false };

/** Asks Jira, as the person who called, what that person may do in the project. */
export const myProjectPermissions: ProjectPermissions = {
  async of(projectId) {
    const answer = await api
      .asUser()
      .requestJira(route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=BROWSE_PROJECTS,ADMINISTER_PROJECTS`, {
        headers: { Accept: 'application/json' },
      });
    // Jira says 404 for a project that one may not know of.
    if (answer.status === 404) return NONE;
    if (!answer.ok)
      throw new Error(`Jira did not say what you may do in this project (status ${answer.status}). Try again in a moment.`);
    return parseRights(await answer.json());
  },
};

function parseRights(body: unknown): ProjectRights {
  const permissions = (body as { permissions?: Record<string, { havePermission?: unknown }> } | null)?.permissions;
  if (typeof permissions !== 'object' || permissions === null) throw new Error('Jira answered without permissions.');
  return {
    browse: permissions.BROWSE_PROJECTS?.havePermission === true,
    administer: permissions.ADMINISTER_PROJECTS?.havePermission === true,
  };
}
