import { isAdf } from '../model/adf-text';
import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json, type JsonObject, textAt } from '../model/json';
import { mentionsIn } from '../model/mentions';
import { maySee } from '../model/permission';
import { jiraInstant } from '../model/site-time';
import { commentPropertiesIn, putComment } from './comment-properties';
import { needCommentRight } from './comment-rights';
import { issueInPath, needPermission } from './find-issue';
import { freshNumber } from './fresh-number';
import { objectBody } from './request-body';
import { listIn, pageAsked } from './request-query';
import { badRequest, fieldProblem, RestProblem } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';
import { commentsOf, wireComment } from './wire-log';
import { peopleOf } from './wire-user';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/comment';
const GRANULAR =
  'read:comment:jira read:comment.property:jira read:group:jira read:project:jira read:project-role:jira read:user:jira';

/** Adds a comment. It is no field: the history keeps silent, only the time of the last update moves. */
export function addComment(call: Call, entry: IssueEntry, body: JsonObject): { entry: IssueEntry; comment: JsonObject } {
  const { site, actor } = call;
  needPermission(call, entry, 'ADD_COMMENTS', 'comment on issues');
  for (const key of ['visibility', 'parentId']) {
    if (body[key] !== undefined) throw new RestProblem(501, [`This site does not serve '${key}' on comments.`]);
  }
  if (!isAdf(body.body)) throw fieldProblem({ comment: 'Comment body is not valid: it must be an Atlassian Document.' });
  const properties = commentPropertiesIn(body.properties);
  const comments = commentsOf(entry);
  const id = freshNumber(site, (one) => commentsOf(one).map((comment) => comment.id));
  const at = jiraInstant(site.now());
  const comment: JsonObject = {
    id: String(id),
    author: { accountId: actor.accountId },
    body: body.body,
    created: at,
    updated: at,
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
  const all = [...comments, comment];
  const next = site.data.issues.put({
    ...entry.raw,
    fields: { ...entry.raw.fields, updated: at, comment: { comments: all, total: all.length } },
  });
  tellMentioned(call, next, body.body);
  return { entry: next, comment };
}

/** Tells everyone who is mentioned and may see the issue, other than whoever wrote it. */
function tellMentioned({ site, actor }: Call, entry: IssueEntry, body: Json | undefined): void {
  const displayName = site.data.users.get(actor.accountId)?.displayName ?? site.appUser.displayName;
  for (const [to, text] of mentionsIn(body)) {
    const mayRead = site.data.users.has(to) && maySee(site.data, { accountId: to, isApp: false }, entry);
    if (to === actor.accountId || !mayRead) continue;
    const title = `${entry.key} ${textAt(entry.raw.fields, 'summary') ?? ''}`.trim();
    const from = { accountId: actor.accountId, displayName };
    site.notify({ to, kind: 'mention', from, title, text, href: `/browse/${entry.key}` });
  }
}

/** Properties are told only where they are asked for. */
function expandsOf({ query }: Call): ReadonlySet<string> {
  const expand = new Set(listIn(query, 'expand') ?? []);
  if (expand.has('renderedBody')) throw new RestProblem(501, ['This site does not serve expand=renderedBody on comments.']);
  return expand;
}

function commentInPath({ params }: Call, entry: IssueEntry): { comment: JsonObject; place: number } {
  const place = commentsOf(entry).findIndex((one, index) => (textAt(one, 'id') ?? String(index + 1)) === params.id);
  const comment = commentsOf(entry)[place];
  if (!comment) throw new RestProblem(404, [`Can not find a comment for the id: ${params.id ?? ''}.`]);
  return { comment, place };
}

/** @throws RestProblem 400: Atlassian's description of the two deeds knows no 403. */
function needRight(call: Call, entry: IssueEntry, comment: JsonObject): void {
  try {
    needCommentRight(call, entry, comment);
  } catch (error) {
    throw error instanceof RestProblem ? badRequest(...error.errorMessages) : error;
  }
}

function editComment(call: Call) {
  const entry = issueInPath(call);
  const { comment, place } = commentInPath(call, entry);
  needRight(call, entry, comment);
  const body = objectBody(call.body);
  if (body.visibility !== undefined) throw new RestProblem(501, ["This site does not serve 'visibility' on comments."]);
  if (!isAdf(body.body)) throw fieldProblem({ comment: 'Comment body is not valid: it must be an Atlassian Document.' });
  const properties = { ...(isJsonObject(comment.properties) ? comment.properties : {}), ...commentPropertiesIn(body.properties) };
  const edited: JsonObject = {
    ...comment,
    ...{ body: body.body, updated: jiraInstant(call.site.now()), updateAuthor: { accountId: call.actor.accountId } },
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
  const next = putComment(call, entry, edited);
  return ok(wireComment(call.site, next, edited, place, peopleOf(call), expandsOf(call)));
}

function removeComment(call: Call) {
  const entry = issueInPath(call);
  const { comment } = commentInPath(call, entry);
  needRight(call, entry, comment);
  const comments = commentsOf(entry).filter((one) => one !== comment);
  const fields = { ...entry.raw.fields, comment: { comments, total: comments.length } };
  call.site.data.issues.put({ ...entry.raw, fields });
  return { status: 204 };
}

export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    scopes: scopes('read:jira-work', `${GRANULAR} read:avatar:jira`),
    answer(call) {
      const entry = issueInPath(call);
      const orderBy = call.query.get('orderBy') ?? 'created';
      if (!['created', '+created', ' created', '-created'].includes(orderBy))
        throw badRequest(`Comments cannot be ordered by '${orderBy}'.`);
      const { startAt, maxResults } = pageAsked(call.query, 100, 5_000);
      const person = peopleOf(call);
      const expand = expandsOf(call);
      const comments = commentsOf(entry).map((comment, place) => wireComment(call.site, entry, comment, place, person, expand));
      if (orderBy === '-created') comments.reverse();
      return ok({ startAt, maxResults, total: comments.length, comments: comments.slice(startAt, startAt + maxResults) });
    },
  },
  {
    method: 'POST',
    path: PATH,
    scopes: scopes('write:jira-work', `${GRANULAR} write:comment:jira read:avatar:jira`),
    answer(call) {
      const added = addComment(call, issueInPath(call), objectBody(call.body));
      return {
        status: 201,
        json: wireComment(
          call.site,
          added.entry,
          added.comment,
          commentsOf(added.entry).length - 1,
          peopleOf(call),
          expandsOf(call),
        ),
      };
    },
  },
  {
    method: 'GET',
    path: `${PATH}/{id}`,
    scopes: scopes('read:jira-work', `${GRANULAR} read:avatar:jira`),
    answer(call) {
      const entry = issueInPath(call);
      const { comment, place } = commentInPath(call, entry);
      return ok(wireComment(call.site, entry, comment, place, peopleOf(call), expandsOf(call)));
    },
  },
  {
    method: 'PUT',
    path: `${PATH}/{id}`,
    scopes: scopes('write:jira-work', `${GRANULAR} write:comment:jira read:avatar:jira`),
    answer: editComment,
  },
  {
    method: 'DELETE',
    path: `${PATH}/{id}`,
    scopes: scopes('write:jira-work', 'delete:comment:jira delete:comment.property:jira'),
    answer: removeComment,
  },
];
