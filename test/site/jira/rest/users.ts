import { mayInProject, maySee } from '../model/permission';
import type { SeedUser } from '../seed';
import { issueNamed, projectNamed } from './find-issue';
import { listIn, pageAsked, pageOf } from './request-query';
import { badRequest, RestProblem } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';
import { wireUser } from './wire-user';

const GRANULAR = 'read:application-role:jira read:group:jira read:user:jira read:avatar:jira';

const isActive = (user: SeedUser) => user.active !== false;

/** Whether a search text fits the beginning of a word of the name, of the e-mail address or of the account id, in any letter case. */
export function fits(user: SeedUser, query: string): boolean {
  const text = query.trim().toLowerCase();
  return [...user.displayName.split(/\s+/), user.displayName, user.emailAddress ?? '', user.accountId].some((part) =>
    part.toLowerCase().startsWith(text),
  );
}

function groupsOf({ site }: Call, accountId: string) {
  const groups = site.data.groups.all().filter((group) => group.members.includes(accountId));
  return {
    size: groups.length,
    items: groups.map((group) => ({
      name: group.name,
      self: `${site.baseUrl}/rest/api/3/group?groupname=${encodeURIComponent(group.name)}`,
    })),
  };
}

function wireOwn(call: Call, accountId: string) {
  const expand = listIn(call.query, 'expand') ?? [];
  if (expand.includes('applicationRoles'))
    throw new RestProblem(501, ['This site does not serve expand=applicationRoles on people.']);
  return {
    ...wireUser(call.site, accountId, true),
    expand: 'groups,applicationRoles',
    ...(expand.includes('groups') ? { groups: groupsOf(call, accountId) } : {}),
  };
}

function assignable(call: Call) {
  const { site, query, actor } = call;
  const issueKey = query.get('issueKey') ?? query.get('issueId');
  const projectText = query.get('project');
  if (issueKey === null && projectText === null) throw badRequest(`Either 'project', 'issueKey' or 'issueId' must be given.`);
  const text = query.get('query') ?? '';
  const accountId = query.get('accountId');
  const entry = issueKey === null ? null : issueNamed(call, issueKey);
  const project = entry ? site.data.projects.get(entry.projectId) : projectNamed(call, projectText ?? '');
  if (!project || !mayInProject(site.data, actor, project, 'BROWSE_PROJECTS'))
    throw new RestProblem(404, ['The project does not exist.']);
  const { startAt, maxResults } = pageAsked(query, 50, 1_000);
  const found = site.data.users
    .all()
    .filter((user) => isActive(user) && (accountId === null || user.accountId === accountId) && fits(user, text))
    .filter((user) => {
      const candidate = { accountId: user.accountId, isApp: false };
      return (
        mayInProject(site.data, candidate, project, 'ASSIGNABLE_USER') && (entry === null || maySee(site.data, candidate, entry))
      );
    })
    .sort((a, b) => a.displayName.localeCompare(b.displayName))
    .slice(startAt, startAt + maxResults);
  return ok(
    found.map((user) => wireUser(site, user.accountId, true)),
    0,
    found.length,
  );
}

/** People who may see an issue, or any issue of a project. */
function mayView(call: Call) {
  const { site, query, actor } = call;
  const issueKey = query.get('issueKey');
  const projectKey = query.get('projectKey');
  if (issueKey === null && projectKey === null) throw badRequest(`Either 'issueKey' or 'projectKey' must be given.`);
  const entry = issueKey === null ? null : issueNamed(call, issueKey);
  const project = entry ? site.data.projects.get(entry.projectId) : projectNamed(call, projectKey ?? '');
  if (!project || !mayInProject(site.data, actor, project, 'BROWSE_PROJECTS'))
    throw new RestProblem(404, ['The project does not exist.']);
  const accountId = query.get('accountId');
  const { startAt, maxResults } = pageAsked(query, 50, 1_000);
  const found = site.data.users
    .all()
    .filter(
      (user) => isActive(user) && (accountId === null || user.accountId === accountId) && fits(user, query.get('query') ?? ''),
    )
    .filter((user) => {
      const candidate = { accountId: user.accountId, isApp: false };
      return (
        mayInProject(site.data, candidate, project, 'BROWSE_PROJECTS') && (entry === null || maySee(site.data, candidate, entry))
      );
    })
    .sort((a, b) => a.displayName.localeCompare(b.displayName))
    .slice(startAt, startAt + maxResults);
  return ok(
    found.map((user) => wireUser(site, user.accountId, true)),
    0,
    found.length,
  );
}

export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/myself',
    scopes: scopes('read:jira-user', GRANULAR),
    answer: (call) => ok(wireOwn(call, call.actor.accountId), 0, 1),
  },
  {
    method: 'GET',
    path: '/rest/api/3/user',
    scopes: scopes('read:jira-user', GRANULAR),
    answer(call) {
      const accountId = call.query.get('accountId') ?? '';
      if (accountId === '') throw badRequest(`The query parameter 'accountId' is missing.`);
      if (!call.site.data.users.has(accountId) && accountId !== call.site.appUser.accountId) {
        throw new RestProblem(404, ['Specified user does not exist or you do not have required permissions.']);
      }
      return ok(wireOwn(call, accountId), 0, 1);
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/bulk',
    scopes: scopes('read:jira-user', GRANULAR),
    answer(call) {
      const { site, query } = call;
      const ids = query.getAll('accountId').filter((id) => id !== '');
      if (ids.length === 0) throw badRequest(`The query parameter 'accountId' is missing.`);
      const known = [...new Set(ids)].filter((id) => site.data.users.has(id) || id === site.appUser.accountId);
      const page = pageOf(`${site.baseUrl}/rest/api/3/user/bulk`, query, known, pageAsked(query, 10, 200), (id) =>
        wireUser(site, id, true),
      );
      return ok(page, 0, page.values.length);
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/assignable/search',
    scopes: scopes(
      'read:jira-user',
      'read:issue:jira read:project:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira',
    ),
    answer: assignable,
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/viewissue/search',
    scopes: scopes(
      'read:jira-user',
      'read:issue:jira read:project:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira',
    ),
    answer: mayView,
  },
  {
    method: 'GET',
    path: '/rest/api/3/users/search',
    scopes: scopes('read:jira-user', 'read:user:jira read:application-role:jira read:avatar:jira read:group:jira'),
    answer({ site, query }) {
      const { startAt, maxResults } = pageAsked(query, 50, 1_000);
      const users = site.data.users.all().slice(startAt, startAt + maxResults);
      return ok(
        users.map((user) => wireUser(site, user.accountId, true)),
        0,
        users.length,
      );
    },
  },
];
