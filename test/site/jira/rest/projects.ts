import { dateAt } from '../jql/zone-time';
import { mayInProject, type ProjectPermission } from '../model/permission';
import type { SeedProject } from '../seed';
import { projectNamed } from './find-issue';
import { listIn, pageAsked, pageOf } from './request-query';
import { badRequest, RestProblem } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';
import { wireIssueType, wireProjectBrief, wireStatus, wireVersion } from './wire-catalogue';
import { wireUser } from './wire-user';

const GRANULAR =
  'read:issue-type:jira read:project:jira read:project.property:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira read:issue-type-hierarchy:jira read:project-category:jira read:project-version:jira read:project.component:jira';
const MOST = 100;

const versionsOf = ({ site }: Call, project: SeedProject) => {
  const today = dateAt(site.now(), 'UTC');
  return site.data.versions
    .all()
    .filter((version) => version.projectId === project.id)
    .map((version) => wireVersion(site, version, today));
};

const typesOf = ({ site }: Call, project: SeedProject) =>
  project.issueTypeIds.flatMap((id) => site.data.issueTypes.get(id) ?? []);

function wireListed({ site }: Call, project: SeedProject, expand: readonly string[]) {
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...wireProjectBrief(site, project),
    style: project.teamManaged === true ? 'next-gen' : 'classic',
    isPrivate: false,
    properties: {},
    ...(expand.includes('description') ? { description: project.description ?? '' } : {}),
    ...(expand.includes('lead') ? { lead: wireUser(site, project.lead) } : {}),
  };
}

function wireWhole(call: Call, project: SeedProject) {
  const { site } = call;
  return {
    ...wireListed(call, project, ['description', 'lead']),
    components: (project.components ?? []).map((component) => ({
      self: `${site.baseUrl}/rest/api/3/component/${component.id}`,
      id: component.id,
      name: component.name,
      isAssigneeTypeValid: false,
    })),
    issueTypes: typesOf(call, project).map((type) => wireIssueType(site, type)),
    assigneeType: 'UNASSIGNED',
    versions: versionsOf(call, project),
    roles: {},
  };
}

const ACTIONS: Readonly<Record<string, ProjectPermission>> = {
  view: 'BROWSE_PROJECTS',
  browse: 'BROWSE_PROJECTS',
  create: 'CREATE_ISSUES',
  edit: 'ADMINISTER_PROJECTS',
};

function searchProjects(call: Call) {
  const { site, actor, query } = call;
  for (const name of ['categoryId', 'properties', 'propertyQuery', 'status']) {
    if (query.has(name)) throw new RestProblem(501, [`This site does not serve '${name}' on projects.`]);
  }
  const permission = ACTIONS[query.get('action') ?? 'view'];
  if (!permission) throw badRequest(`The query parameter 'action' is not known.`);
  const order = /^([+ -]?)(key|name)$/.exec(query.get('orderBy') ?? 'key');
  if (!order) throw new RestProblem(501, [`This site orders projects by key or name only.`]);
  const text = query.get('query')?.toLowerCase();
  const [ids, keys, types] = [listIn(query, 'id'), listIn(query, 'keys'), listIn(query, 'typeKey')];
  const by = order[2] === 'name' ? 'name' : 'key';
  const found = site.data.projects
    .all()
    .filter((project) => mayInProject(site.data, actor, project, permission))
    .filter(
      (project) => text === undefined || project.key.toLowerCase().includes(text) || project.name.toLowerCase().includes(text),
    )
    .filter(
      (project) =>
        (ids?.includes(project.id) ?? true) && (keys?.includes(project.key) ?? true) && (types?.includes(project.type) ?? true),
    )
    .sort((a, b) => (order[1] === '-' ? -1 : 1) * a[by].localeCompare(b[by]));
  const expand = listIn(query, 'expand') ?? [];
  const page = pageOf(`${site.baseUrl}/rest/api/3/project/search`, query, found, pageAsked(query, 50, MOST), (project) =>
    wireListed(call, project, expand),
  );
  return ok(page, page.values.length);
}

export const projectRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/project/search', scopes: scopes('read:jira-work', GRANULAR), answer: searchProjects },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    scopes: scopes('read:jira-work', GRANULAR),
    answer: (call) => ok(wireWhole(call, projectNamed(call, call.params.projectIdOrKey ?? ''))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/versions',
    scopes: scopes('read:jira-work', 'read:project-version:jira'),
    answer(call) {
      const versions = versionsOf(call, projectNamed(call, call.params.projectIdOrKey ?? ''));
      return ok(versions, versions.length);
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/statuses',
    scopes: scopes('read:jira-work', 'read:issue-status:jira read:issue-type:jira read:status:jira'),
    answer(call) {
      const { site } = call;
      const project = projectNamed(call, call.params.projectIdOrKey ?? '');
      const statuses = project.statusIds
        .flatMap((id) => site.data.statuses.get(id) ?? [])
        .map((status) => wireStatus(site, status));
      const types = typesOf(call, project);
      return ok(
        types.map((type) => ({
          self: `${site.baseUrl}/rest/api/3/issuetype/${type.id}`,
          id: type.id,
          name: type.name,
          subtask: type.hierarchyLevel < 0,
          statuses,
        })),
        types.length,
      );
    },
  },
];
