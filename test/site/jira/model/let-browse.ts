import { holds } from './permission';
import { findProject, type SiteData } from './site-data';

/**
 * Lets someone browse a project, or puts him out of it; nobody else's permission changes.
 * @returns false where there is no such person or project.
 */
export function letBrowse(data: SiteData, accountId: string, projectKey: string, browse: boolean): boolean {
  const project = findProject(data, projectKey);
  if (!project || !data.users.has(accountId)) return false;
  const others = (project.shutOut ?? []).filter((other) => other !== accountId);
  if (!browse) {
    data.projects.put({ ...project, shutOut: [...others, accountId] });
    return true;
  }
  const { permissions } = project;
  const held = holds(data, { accountId, isApp: false }, permissions.browse);
  const granted = held ? permissions : { ...permissions, browse: [...permissions.browse, { accountId }] };
  data.projects.put({ ...project, shutOut: others, permissions: granted });
  return true;
}
