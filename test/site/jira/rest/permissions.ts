import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject } from '../model/json';
import {
  type Actor,
  GLOBAL_PERMISSIONS,
  isGlobalPermission,
  isProjectPermission,
  mayGlobally,
  mayInProject,
  maySee,
  PROJECT_PERMISSIONS,
  type ProjectPermission,
} from '../model/permission';
import type { SeedProject } from '../seed';
import { issueNamed, projectNamed } from './find-issue';
import { numbersIn, objectBody, textIn, textsIn } from './request-body';
import { listIn } from './request-query';
import { badRequest, forbidden } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';

const MOST = 1_000;

/** With a project or an issue: the permissions in it. Without: whether the caller has one in any project. */
function myPermissions(call: Call) {
  const { site, actor, query } = call;
  const asked = listIn(query, 'permissions');
  if (!asked || asked.length === 0) throw badRequest(`The 'permissions' query parameter is required.`);
  const unknown = asked.filter((key) => !isProjectPermission(key) && !isGlobalPermission(key));
  if (unknown.length > 0) throw badRequest(`Unrecognized permission${unknown.length > 1 ? 's' : ''}: ${unknown.join(', ')}.`);
  const issueKey = query.get('issueKey') ?? query.get('issueId');
  const projectKey = query.get('projectKey') ?? query.get('projectId');
  const entry = issueKey === null ? null : issueNamed(call, issueKey);
  const project = entry ? site.data.projects.get(entry.projectId) : projectKey === null ? null : projectNamed(call, projectKey);
  const has = (permission: ProjectPermission) =>
    project
      ? mayInProject(site.data, actor, project, permission)
      : site.data.projects.all().some((one) => mayInProject(site.data, actor, one, permission));
  const permissions = Object.fromEntries(
    asked.map((key) => {
      const isGlobal = isGlobalPermission(key);
      const { id, name } = isGlobal ? GLOBAL_PERMISSIONS[key] : PROJECT_PERMISSIONS[key as ProjectPermission];
      const havePermission = isGlobal ? mayGlobally(site.data, actor, key) : has(key as ProjectPermission);
      return [key, { id, key, name, type: isGlobal ? 'GLOBAL' : 'PROJECT', description: '', havePermission }];
    }),
  );
  return ok({ permissions });
}

/** Of many projects and issues, those in which a person holds a permission. Asking for another person takes an administrator, or the app. */
function checkPermissions(call: Call) {
  const { site, actor } = call;
  const body = objectBody(call.body, ['accountId', 'globalPermissions', 'projectPermissions']);
  const accountId = textIn(body, 'accountId');
  if (accountId !== undefined && accountId !== actor.accountId && !actor.isApp && !mayGlobally(site.data, actor, 'ADMINISTER')) {
    throw forbidden('Only an administrator may look up the permissions of another person.');
  }
  const subject: Actor =
    accountId === undefined || accountId === actor.accountId ? actor : { accountId, isApp: accountId === site.appUser.accountId };
  const globals = textsIn(body, 'globalPermissions') ?? [];
  const strange = globals.filter((key) => !isGlobalPermission(key));
  if (strange.length > 0) throw badRequest(`Unrecognized global permissions: ${strange.join(', ')}.`);
  const asked = body.projectPermissions ?? [];
  if (!Array.isArray(asked)) throw badRequest(`The property 'projectPermissions' must be a list.`);
  const grants = asked.flatMap((one: unknown) => {
    if (!isJsonObject(one)) throw badRequest(`Each of 'projectPermissions' must be an object.`);
    const permissions = textsIn(one, 'permissions') ?? [];
    const [projects, issues] = [numbersIn(one, 'projects') ?? [], numbersIn(one, 'issues') ?? []];
    if (permissions.length === 0) throw badRequest(`Each of 'projectPermissions' must name a permission.`);
    if (projects.length > MOST || issues.length > MOST)
      throw badRequest(`At most ${MOST} projects and ${MOST} issues can be looked up.`);
    return permissions.map((permission) => {
      if (!isProjectPermission(permission)) throw badRequest(`Unrecognized project permissions: ${permission}.`);
      const inProject = (project: SeedProject | undefined) =>
        project !== undefined && mayInProject(site.data, subject, project, permission);
      const onIssue = (entry: IssueEntry | undefined) =>
        entry !== undefined && maySee(site.data, subject, entry) && inProject(site.data.projects.get(entry.projectId));
      return {
        permission,
        projects: projects.filter((id) => inProject(site.data.projects.get(String(id)))),
        issues: issues.filter((id) => onIssue(site.data.issues.byId(String(id)))),
      };
    });
  });
  return ok({
    globalPermissions: globals.filter((key) => isGlobalPermission(key) && mayGlobally(site.data, subject, key)),
    projectPermissions: grants,
  });
}

export const permissionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    scopes: scopes('read:jira-work', 'read:permission:jira'),
    answer: myPermissions,
  },
  // Atlassian names no classic scope for it: an app with classic scopes may call it as it is.
  { method: 'POST', path: '/rest/api/3/permissions/check', scopes: 'none', answer: checkPermissions },
];
