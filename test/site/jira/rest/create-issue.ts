import { type EditContext, editField, pick } from '../model/edit-field';
import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json, type JsonObject, textAt } from '../model/json';
import { mayInProject } from '../model/permission';
import { fieldOf, findProject } from '../model/site-data';
import { jiraInstant } from '../model/site-time';
import { changeAsked } from './edit-request';
import { workflowOf } from './issue-transitions';
import { propertyProblem } from './property-limits';
import { objectBody } from './request-body';
import { badRequest, fieldProblem, RestProblem } from './rest-problem';
import type { Call } from './route';

/** Makes an issue of what `POST issue` was given. It has no history yet: Jira writes none for the creation. @throws RestProblem 400 */
export function createIssue(call: Call, given: unknown): IssueEntry {
  const { site, actor } = call;
  const { data } = site;
  const body = objectBody(given);
  for (const key of ['transition', 'historyMetadata']) {
    if (body[key] !== undefined) throw new RestProblem(501, [`This site does not serve '${key}' when an issue is created.`]);
  }
  const fields = body.fields;
  if (!isJsonObject(fields)) throw badRequest(`'fields' is missing.`);
  const project = findProject(data, textAt(fields.project, 'id') ?? textAt(fields.project, 'key') ?? '');
  if (!project || !mayInProject(data, actor, project, 'CREATE_ISSUES')) {
    throw fieldProblem({ project: 'Specify a valid project that you may create issues in.' });
  }
  const type = pick(
    project.issueTypeIds.flatMap((id) => data.issueTypes.get(id) ?? []),
    fields.issuetype ?? null,
  );
  if (!type) throw fieldProblem({ issuetype: 'Specify a valid issue type' });
  const context: EditContext = { data, project, before: null };
  const summary = editField('summary', fields.summary ?? null, context);
  if (!summary.ok) throw fieldProblem({ summary: summary.problem });
  checkParent(call, fields, type.hierarchyLevel);
  const { values } = changeAsked(body, context, new Set(['project', 'issuetype']));
  const missing = (project.requiredFields ?? []).filter((id) => values[id] === undefined);
  if (missing.length > 0)
    throw fieldProblem(Object.fromEntries(missing.map((id) => [id, `${fieldOf(data, id)?.name ?? id} is required.`])));
  const first =
    workflowOf(data, project).find((transition) => transition.from?.length === 0)?.to ?? firstStatus(call, project.statusIds);
  const now = jiraInstant(site.now());
  const standardPriority = data.priorities.all().find((priority) => priority.name === 'Medium') ?? data.priorities.all()[0];
  return data.issues.put({
    id: data.issues.freshIssueId(),
    key: data.issues.freshKey(project.key),
    fields: {
      ...(standardPriority ? { priority: { id: standardPriority.id } } : {}),
      reporter: { accountId: actor.accountId },
      assignee: null,
      labels: [],
      ...values,
      project: { id: project.id, key: project.key },
      issuetype: { id: type.id },
      status: { id: first },
      resolution: null,
      creator: { accountId: actor.accountId },
      created: now,
      updated: now,
    },
    changelog: { histories: [] },
    properties: propertiesIn(body),
  });
}

/** An issue starts in the first status of category "To Do" that its project has, else in its first. */
function firstStatus({ site }: Call, statusIds: readonly string[]): string {
  return statusIds.find((id) => site.data.statuses.get(id)?.category === 'new') ?? statusIds[0] ?? '';
}

function checkParent({ site }: Call, fields: JsonObject, level: number): void {
  const { parent } = fields;
  if (parent === undefined || parent === null) {
    if (level < 0) throw fieldProblem({ parent: 'A sub-task needs a parent issue.' });
    return;
  }
  const found = site.data.issues.find(textAt(parent, 'key') ?? textAt(parent, 'id') ?? '');
  const parentLevel = found && (site.data.issueTypes.get(textAt(found.raw.fields.issuetype, 'id') ?? '')?.hierarchyLevel ?? 0);
  if (parentLevel !== undefined && parentLevel <= level)
    throw fieldProblem({ parent: 'The parent must be of a higher level than the issue.' });
}

function propertiesIn(body: JsonObject): Record<string, Json> {
  if (body.properties === undefined) return {};
  if (!Array.isArray(body.properties)) throw badRequest(`'properties' must be a list.`);
  const properties: Record<string, Json> = {};
  for (const property of body.properties as readonly Json[]) {
    const key = textAt(property, 'key');
    const value = isJsonObject(property) ? property.value : undefined;
    if (key === null || value === undefined) throw badRequest(`Each of 'properties' needs a key and a value.`);
    const problem = propertyProblem(key, value);
    if (problem !== null) throw badRequest(problem);
    properties[key] = value;
  }
  return properties;
}
