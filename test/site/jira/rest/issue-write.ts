import { editField } from '../model/edit-field';
import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json } from '../model/json';
import { mayInProject } from '../model/permission';
import { recordChange } from '../model/record-change';
import { createIssue } from './create-issue';
import { changeAsked } from './edit-request';
import { fieldSelection } from './field-selection';
import { issueInPath, needPermission } from './find-issue';
import { putProperties } from './issue-properties';
import { objectBody } from './request-body';
import { badRequest, forbidden, RestProblem } from './rest-problem';
import { type Answer, type Call, ok, type Route, scopes } from './route';
import { subtasksOf } from './subtasks';
import { issueWriter } from './wire-issue';

const CREATE = 'write:issue:jira write:comment:jira write:comment.property:jira write:attachment:jira read:issue:jira';
const MOST_AT_ONCE = 50;
const NOTHING: Answer = { status: 204 };

const created = ({ site }: Call, entry: IssueEntry) => ({
  id: entry.id,
  key: entry.key,
  self: `${site.baseUrl}/rest/api/3/issue/${entry.id}`,
});

function createMany(call: Call): Answer {
  const { issueUpdates } = objectBody(call.body, ['issueUpdates']);
  if (!Array.isArray(issueUpdates)) throw badRequest(`'issueUpdates' must be a list.`);
  if (issueUpdates.length > MOST_AT_ONCE)
    throw badRequest(`'issueUpdates' has ${issueUpdates.length} issues; at most ${MOST_AT_ONCE} are allowed.`);
  const issues: ReturnType<typeof created>[] = [];
  const errors: object[] = [];
  for (const [index, one] of (issueUpdates as readonly Json[]).entries()) {
    try {
      issues.push(created(call, createIssue(call, one)));
    } catch (error) {
      if (!(error instanceof RestProblem) || error.status === 501) throw error;
      errors.push({
        status: error.status,
        elementErrors: { errorMessages: error.errorMessages, errors: error.errors },
        failedElementNumber: index,
      });
    }
  }
  return { status: issues.length > 0 || errors.length === 0 ? 201 : 400, json: { issues, errors } };
}

function edit(call: Call): Answer {
  const { site, actor, query } = call;
  const entry = issueInPath(call);
  const project = site.data.projects.get(entry.projectId);
  if (!project) throw badRequest('The project of the issue no longer exists.');
  const body = objectBody(call.body);
  for (const key of ['transition', 'historyMetadata']) {
    if (body[key] !== undefined) throw new RestProblem(501, [`This site does not serve '${key}' when an issue is edited.`]);
  }
  const names = [body.fields, body.update].flatMap((part) => (isJsonObject(part) ? Object.keys(part) : []));
  // Whoever may assign, but not edit, may still change the assignee and nothing else.
  const onlyAssigns = names.length > 0 && names.every((name) => name === 'assignee');
  needPermission(call, entry, onlyAssigns ? 'ASSIGN_ISSUES' : 'EDIT_ISSUES', 'edit issues');
  if (names.includes('security') && !mayInProject(site.data, actor, project, 'SET_ISSUE_SECURITY'))
    throw forbidden('You do not have permission to set the security level.');
  const change = changeAsked(body, { data: site.data, project, before: entry });
  const next = recordChange(site.data, entry, change, actor, site.now());
  putProperties(site.data, next, body.properties);
  if (query.get('returnIssue') !== 'true') return NOTHING;
  const after = site.data.issues.byId(entry.id) ?? next;
  const writer = issueWriter(call, { selection: fieldSelection(undefined, ['*all']), expand: new Set(), properties: [] });
  return ok(writer.write(after));
}

function assign(call: Call): Answer {
  const { site, actor } = call;
  const entry = issueInPath(call);
  needPermission(call, entry, 'ASSIGN_ISSUES', 'assign issues');
  const body = objectBody(call.body);
  const project = site.data.projects.get(entry.projectId);
  if (!project || body.accountId === undefined) throw badRequest(`'accountId' is missing.`);
  if (body.accountId === '-1') throw new RestProblem(501, ['This site does not serve the automatic assignee (-1).']);
  const result = editField('assignee', body.accountId === null ? null : { accountId: body.accountId }, {
    data: site.data,
    project,
    before: entry,
  });
  if (!result.ok) throw new RestProblem(400, [], { assignee: result.problem });
  recordChange(site.data, entry, result.change, actor, site.now());
  return NOTHING;
}

function remove(call: Call): Answer {
  const { site, query } = call;
  const entry = issueInPath(call);
  needPermission(call, entry, 'DELETE_ISSUES', 'delete issues');
  const subtasks = subtasksOf(site.data, entry);
  if (subtasks.length > 0 && query.get('deleteSubtasks') !== 'true') {
    throw badRequest(
      `The issue '${entry.key}' has sub-tasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its sub-tasks.`,
    );
  }
  for (const one of [...subtasks, entry]) site.data.issues.delete(one.id);
  return NOTHING;
}

export const issueWriteRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue',
    scopes: scopes('write:jira-work', CREATE),
    answer: (call) => ({ status: 201, json: created(call, createIssue(call, call.body)) }),
  },
  { method: 'POST', path: '/rest/api/3/issue/bulk', scopes: scopes('write:jira-work', CREATE), answer: createMany },
  {
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: scopes('write:jira-work', 'write:issue:jira'),
    answer: edit,
  },
  {
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}/assignee',
    scopes: scopes('write:jira-work', 'write:issue:jira'),
    answer: assign,
  },
  {
    method: 'DELETE',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: scopes('write:jira-work', 'delete:issue:jira'),
    answer: remove,
  },
];
