import { mayInProject } from '../model/permission';
import { allFields } from '../model/site-data';
import type { SeedField, SeedProject } from '../seed';
import { projectNamed } from './find-issue';
import { pageAsked } from './request-query';
import { badRequest } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';
import { wireIssueType, wirePriority, wireProjectBrief, wireVersionBrief } from './wire-catalogue';

const GRANULAR = 'read:issue-meta:jira read:avatar:jira read:field-configuration:jira';
const REQUIRED = new Set(['summary', 'issuetype', 'project', 'reporter']);
const SETTABLE = new Set([
  ...['summary', 'description', 'environment', 'duedate', 'assignee', 'reporter', 'priority', 'issuetype', 'project', 'labels'],
  ...['fixVersions', 'versions', 'components', 'timetracking', 'parent', 'security'],
]);

function creatable(call: Call): SeedProject {
  const project = projectNamed(call, call.params.projectIdOrKey ?? '');
  if (!mayInProject(call.site.data, call.actor, project, 'CREATE_ISSUES'))
    throw badRequest('You may not create issues in this project.');
  return project;
}

function allowedValues({ site }: Call, project: SeedProject, field: SeedField, typeId: string): object {
  const { data } = site;
  switch (field.id) {
    case 'priority':
      return { allowedValues: data.priorities.all().map((priority) => wirePriority(site, priority)) };
    case 'issuetype':
      return { allowedValues: [data.issueTypes.get(typeId)].flatMap((type) => (type ? [wireIssueType(site, type)] : [])) };
    case 'project':
      return { allowedValues: [wireProjectBrief(site, project)] };
    case 'components':
      return { allowedValues: project.components ?? [] };
    case 'fixVersions':
    case 'versions':
      return {
        allowedValues: data.versions
          .all()
          .flatMap((version) => (version.projectId === project.id ? [wireVersionBrief(site, version)] : [])),
      };
    default:
      return {};
  }
}

export const createMetaRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes',
    scopes: scopes('read:jira-work', GRANULAR),
    answer(call) {
      const project = creatable(call);
      const { startAt, maxResults } = pageAsked(call.query, 50, 200);
      const types = project.issueTypeIds
        .flatMap((id) => call.site.data.issueTypes.get(id) ?? [])
        .map((type) => wireIssueType(call.site, type));
      return ok({ maxResults, startAt, total: types.length, issueTypes: types.slice(startAt, startAt + maxResults) });
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}',
    scopes: scopes('read:jira-work', GRANULAR),
    answer(call) {
      const project = creatable(call);
      const typeId = call.params.issueTypeId ?? '';
      if (!project.issueTypeIds.includes(typeId)) throw badRequest(`The issue type '${typeId}' does not belong to the project.`);
      const isSubtask = (call.site.data.issueTypes.get(typeId)?.hierarchyLevel ?? 0) < 0;
      const { startAt, maxResults } = pageAsked(call.query, 50, 200);
      const fields = allFields(call.site.data)
        .filter((field) => (field.custom || SETTABLE.has(field.id)) && project.hiddenFields?.includes(field.id) !== true)
        .map((field) => ({
          required: REQUIRED.has(field.id) || (field.id === 'parent' && isSubtask),
          schema: field.schema ?? { type: 'any' },
          name: field.name,
          key: field.id,
          fieldId: field.id,
          hasDefaultValue: field.id === 'priority' || field.id === 'reporter',
          operations: field.schema?.type === 'array' ? ['add', 'set', 'remove'] : ['set'],
          ...allowedValues(call, project, field, typeId),
        }));
      return ok({ maxResults, startAt, total: fields.length, fields: fields.slice(startAt, startAt + maxResults) });
    },
  },
];
