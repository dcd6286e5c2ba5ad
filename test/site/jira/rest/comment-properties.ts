import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json, type JsonObject, textAt } from '../model/json';
import { maySee } from '../model/permission';
import { needCommentRight } from './comment-rights';
import { propertyProblem } from './property-limits';
import { badRequest, RestProblem } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';
import { commentsOf } from './wire-log';

const PATH = '/rest/api/3/comment/{commentId}/properties';

/** The `properties` list of a request that writes a comment, by key. @throws RestProblem 400 */
export function commentPropertiesIn(given: Json | undefined): JsonObject {
  if (given === undefined) return {};
  if (!Array.isArray(given)) throw badRequest(`'properties' must be a list.`);
  return Object.fromEntries(
    (given as readonly Json[]).map((one) => {
      const [key, value] = [textAt(one, 'key'), isJsonObject(one) ? one.value : undefined];
      if (key === null || value === undefined) throw badRequest(`Each of 'properties' needs a key and a value.`);
      const problem = propertyProblem(key, value);
      if (problem !== null) throw badRequest(problem);
      return [key, value];
    }),
  );
}

/** Puts a comment in the place of the one with its id. */
export function putComment({ site }: Call, entry: IssueEntry, comment: JsonObject): IssueEntry {
  const comments = commentsOf(entry).map((one) => (textAt(one, 'id') === textAt(comment, 'id') ? comment : one));
  return site.data.issues.put({
    ...entry.raw,
    fields: { ...entry.raw.fields, comment: { comments, total: comments.length } },
  });
}

/** The comment of a path, wherever it stands. @throws RestProblem 404 where the caller does not see its issue. */
function commentInPath({ site, actor, params }: Call): { entry: IssueEntry; comment: JsonObject } {
  for (const entry of site.data.issues.all()) {
    const comment = commentsOf(entry).find((one) => textAt(one, 'id') === params.commentId);
    if (comment && maySee(site.data, actor, entry)) return { entry, comment };
  }
  throw new RestProblem(404, [`Can not find a comment for the id: ${params.commentId ?? ''}.`]);
}

const propertiesOf = (comment: JsonObject): JsonObject => (isJsonObject(comment.properties) ? comment.properties : {});

function found({ params }: Call, comment: JsonObject): Json {
  const value = propertiesOf(comment)[params.propertyKey ?? ''];
  if (value === undefined) throw new RestProblem(404, [`The property with key '${params.propertyKey ?? ''}' was not found.`]);
  return value;
}

export const commentPropertyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    scopes: scopes('read:jira-work', 'read:comment.property:jira'),
    answer(call) {
      const { comment } = commentInPath(call);
      const self = `${call.site.baseUrl}/rest/api/3/comment/${call.params.commentId}/properties`;
      return ok({ keys: Object.keys(propertiesOf(comment)).map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key })) });
    },
  },
  {
    method: 'GET',
    path: `${PATH}/{propertyKey}`,
    scopes: scopes('read:jira-work', 'read:comment.property:jira'),
    answer: (call) => ok({ key: call.params.propertyKey, value: found(call, commentInPath(call).comment) }),
  },
  {
    method: 'PUT',
    path: `${PATH}/{propertyKey}`,
    scopes: scopes('write:jira-work', 'write:comment.property:jira'),
    answer(call) {
      const { entry, comment } = commentInPath(call);
      needCommentRight(call, entry, comment);
      const key = call.params.propertyKey ?? '';
      if (call.body === undefined) throw badRequest('The value of the property is missing.');
      const value = call.body as Json;
      const problem = propertyProblem(key, value);
      if (problem !== null) throw badRequest(problem);
      const before = propertiesOf(comment);
      putComment(call, entry, { ...comment, properties: { ...before, [key]: value } });
      return { status: before[key] === undefined ? 201 : 200, json: {} };
    },
  },
  {
    method: 'DELETE',
    path: `${PATH}/{propertyKey}`,
    scopes: scopes('write:jira-work', 'delete:comment.property:jira'),
    answer(call) {
      const { entry, comment } = commentInPath(call);
      needCommentRight(call, entry, comment);
      found(call, comment);
      const { [call.params.propertyKey ?? '']: _gone, ...properties } = propertiesOf(comment);
      putComment(call, entry, { ...comment, properties });
      return { status: 204 };
    },
  },
];
