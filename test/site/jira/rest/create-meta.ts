import { mayInProject } from '../model/permission';
import { allFields, hasField } from '../model/site-data';
import type { SeedProject } from '../seed';
import { fieldMeta } from './field-meta';
import { projectNamed } from './find-issue';
import { pageAsked } from './request-query';
import { badRequest } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';
import { wireIssueType } from './wire-catalogue';

const GRANULAR = 'read:issue-meta:jira read:avatar:jira read:field-configuration:jira';
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
      const { startAt, maxResults } = pageAsked(call.query, 50, 200);
      const fields = allFields(call.site.data)
        .filter((field) => (field.custom || SETTABLE.has(field.id)) && hasField(project, field))
        .map((field) => fieldMeta(call, field, { project, typeId }));
      return ok({ maxResults, startAt, total: fields.length, fields: fields.slice(startAt, startAt + maxResults) });
    },
  },
];
