import type { IssueEntry } from '../model/issue-entry';
import { mayInProject, maySee, type ProjectPermission } from '../model/permission';
import { findProject } from '../model/site-data';
import type { SeedProject } from '../seed';
import { forbidden, issueNotFound, RestProblem } from './rest-problem';
import type { Call } from './route';

/** The issue that a path names, if the caller may see it. @throws RestProblem 404 otherwise: Jira does not tell the two apart. */
export function issueInPath(call: Call): IssueEntry {
  return issueNamed(call, call.params.issueIdOrKey ?? '');
}

export function issueNamed({ site, actor }: Call, idOrKey: string): IssueEntry {
  const entry = site.data.issues.find(idOrKey);
  if (!entry || !maySee(site.data, actor, entry)) throw issueNotFound();
  return entry;
}

/** The project that a text names, if the caller may browse it. @throws RestProblem 404 otherwise. */
export function projectNamed({ site, actor }: Call, idOrKey: string): SeedProject {
  const project = findProject(site.data, idOrKey);
  if (!project || !mayInProject(site.data, actor, project, 'BROWSE_PROJECTS')) {
    throw new RestProblem(404, [`No project could be found with key or id '${idOrKey}'.`]);
  }
  return project;
}

/** @throws RestProblem 403 where the caller lacks a permission in the issue's project. */
export function needPermission({ site, actor }: Call, entry: IssueEntry, permission: ProjectPermission, deed: string): void {
  const project = site.data.projects.get(entry.projectId);
  if (!project || !mayInProject(site.data, actor, project, permission)) {
    throw forbidden(`You do not have permission to ${deed} in this project.`);
  }
  if (entry.raw.archived) throw forbidden(`The issue ${entry.key} is archived. Restore it to ${deed}.`);
}
