import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json, textAt } from '../model/json';
import type { SiteData } from '../model/site-data';
import { issueInPath, needPermission } from './find-issue';
import { propertyProblem } from './property-limits';
import { badRequest, RestProblem } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/properties';

/** Properties are no fields: they leave neither a history entry nor a new time of update. */
function keep(data: SiteData, entry: IssueEntry, properties: Readonly<Record<string, Json>>): void {
  data.issues.put({ ...entry.raw, properties });
}

/** Sets the properties of a request's `properties` list. @throws RestProblem 400 */
export function putProperties(data: SiteData, entry: IssueEntry, given: Json | undefined): void {
  if (given === undefined) return;
  if (!Array.isArray(given)) throw badRequest(`'properties' must be a list.`);
  const properties: Record<string, Json> = { ...entry.raw.properties };
  for (const one of given as readonly Json[]) {
    const key = textAt(one, 'key');
    const value = isJsonObject(one) ? one.value : undefined;
    if (key === null || value === undefined) throw badRequest(`Each of 'properties' needs a key and a value.`);
    const problem = propertyProblem(key, value);
    if (problem !== null) throw badRequest(problem);
    properties[key] = value;
  }
  keep(data, entry, properties);
}

function propertyInPath({ params }: Call, { raw }: IssueEntry): Json {
  const key = params.propertyKey ?? '';
  const value = raw.properties?.[key];
  if (value === undefined) throw new RestProblem(404, [`The property with key '${key}' was not found.`]);
  return value;
}

export const issuePropertyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    scopes: scopes('read:jira-work', 'read:issue.property:jira'),
    answer(call) {
      const entry = issueInPath(call);
      const self = `${call.site.baseUrl}/rest/api/3/issue/${entry.id}/properties`;
      return ok({
        keys: Object.keys(entry.raw.properties ?? {}).map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key })),
      });
    },
  },
  {
    method: 'GET',
    path: `${PATH}/{propertyKey}`,
    scopes: scopes('read:jira-work', 'read:issue.property:jira'),
    answer: (call) => ok({ key: call.params.propertyKey, value: propertyInPath(call, issueInPath(call)) }),
  },
  {
    method: 'PUT',
    path: `${PATH}/{propertyKey}`,
    scopes: scopes('write:jira-work', 'write:issue.property:jira'),
    answer(call) {
      const entry = issueInPath(call);
      needPermission(call, entry, 'EDIT_ISSUES', 'edit issues');
      const key = call.params.propertyKey ?? '';
      if (call.body === undefined) throw badRequest('The value of the property is missing.');
      // Parsed from JSON, so JSON it is.
      const value = call.body as Json;
      const problem = propertyProblem(key, value);
      if (problem !== null) throw badRequest(problem);
      const isNew = entry.raw.properties?.[key] === undefined;
      keep(call.site.data, entry, { ...entry.raw.properties, [key]: value });
      return { status: isNew ? 201 : 200, json: {} };
    },
  },
  {
    method: 'DELETE',
    path: `${PATH}/{propertyKey}`,
    scopes: scopes('write:jira-work', 'delete:issue.property:jira'),
    answer(call) {
      const entry = issueInPath(call);
      needPermission(call, entry, 'EDIT_ISSUES', 'edit issues');
      propertyInPath(call, entry);
      const { [call.params.propertyKey ?? '']: _gone, ...rest } = entry.raw.properties ?? {};
      keep(call.site.data, entry, rest);
      return { status: 204 };
    },
  },
];
