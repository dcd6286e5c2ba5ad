import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json, type JsonObject, textAt } from '../model/json';
import type { PageAsked } from './request-query';
import type { Site } from './route';
import type { wireUser } from './wire-user';

type People = (accountId: string) => ReturnType<typeof wireUser>;

const entriesIn = (value: Json | undefined, key: string): readonly JsonObject[] => {
  if (!isJsonObject(value)) return [];
  const list = value[key];
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
};

export const commentsOf = ({ raw }: IssueEntry) => entriesIn(raw.fields.comment, 'comments');
export const worklogsOf = ({ raw }: IssueEntry) => entriesIn(raw.fields.worklog, 'worklogs');

const people = (log: JsonObject, person: People) => {
  const author = textAt(log.author, 'accountId');
  const editor = textAt(log.updateAuthor, 'accountId') ?? author;
  return {
    ...(author === null ? {} : { author: person(author) }),
    ...(editor === null ? {} : { updateAuthor: person(editor) }),
  };
};

/** A comment; one of an export that has neither id nor text gets its place as id and an empty document. */
export function wireComment(
  site: Site,
  entry: IssueEntry,
  comment: JsonObject,
  place: number,
  person: People,
  expand: ReadonlySet<string> = new Set(),
) {
  const id = textAt(comment, 'id') ?? String(place + 1);
  const properties = Object.entries(isJsonObject(comment.properties) ? comment.properties : {}).map(([key, value]) => ({
    key,
    value,
  }));
  return {
    self: `${site.baseUrl}/rest/api/3/issue/${entry.id}/comment/${id}`,
    id,
    ...people(comment, person),
    body: comment.body ?? { type: 'doc', version: 1, content: [] },
    created: comment.created ?? entry.raw.fields.created,
    updated: comment.updated ?? comment.created ?? entry.raw.fields.created,
    jsdPublic: true,
    ...(expand.has('properties') ? { properties } : {}),
  };
}

export function wireCommentPage(site: Site, entry: IssueEntry, person: People) {
  const comments = commentsOf(entry);
  return {
    comments: comments.map((comment, place) => wireComment(site, entry, comment, place, person)),
    self: `${site.baseUrl}/rest/api/3/issue/${entry.id}/comment`,
    maxResults: comments.length,
    total: comments.length,
    startAt: 0,
  };
}

export function wireWorklog(site: Site, entry: IssueEntry, worklog: JsonObject, place: number, person: People) {
  const id = textAt(worklog, 'id') ?? String(place + 1);
  return {
    self: `${site.baseUrl}/rest/api/3/issue/${entry.id}/worklog/${id}`,
    id,
    issueId: entry.id,
    ...people(worklog, person),
    ...(worklog.comment === undefined ? {} : { comment: worklog.comment }),
    created: worklog.created ?? worklog.started,
    updated: worklog.updated ?? worklog.created ?? worklog.started,
    started: worklog.started ?? worklog.created,
    timeSpent: worklog.timeSpent,
    timeSpentSeconds: worklog.timeSpentSeconds,
  };
}

export function wireWorklogPage(
  site: Site,
  entry: IssueEntry,
  person: People,
  { startAt, maxResults }: PageAsked,
  within: (worklog: JsonObject) => boolean = () => true,
) {
  const worklogs = worklogsOf(entry).map((worklog, place) => ({ worklog, place }));
  const wanted = worklogs.filter(({ worklog }) => within(worklog));
  return {
    startAt,
    maxResults,
    total: wanted.length,
    worklogs: wanted
      .slice(startAt, startAt + maxResults)
      .map(({ worklog, place }) => wireWorklog(site, entry, worklog, place, person)),
  };
}
