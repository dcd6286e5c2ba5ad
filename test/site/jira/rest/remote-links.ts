import { isJsonObject, textAt } from '../model/json';
import type { RawItem, RawRemoteLink } from '../model/raw-issue';
import { recordChange } from '../model/record-change';
import { issueInPath, needPermission } from './find-issue';
import { freshNumber } from './fresh-number';
import { objectBody, textIn } from './request-body';
import { fieldProblem, RestProblem } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/remotelink';
const MAX_GLOBAL_ID = 255;

function wire({ site }: Call, issueId: string, link: RawRemoteLink) {
  return {
    id: link.id,
    self: `${site.baseUrl}/rest/api/3/issue/${issueId}/remotelink/${link.id}`,
    ...(link.globalId === undefined ? {} : { globalId: link.globalId }),
    application: link.application ?? {},
    ...(link.relationship === undefined ? {} : { relationship: link.relationship }),
    object: link.object,
  };
}

/** The same `globalId` again changes the link that is there: asking twice is as good as once. */
function put(call: Call) {
  const { site, actor } = call;
  const entry = issueInPath(call);
  needPermission(call, entry, 'LINK_ISSUES', 'link issues');
  const body = objectBody(call.body);
  const { object } = body;
  const [title, url] = [textAt(object, 'title'), textAt(object, 'url')];
  if (!isJsonObject(object) || title === null || title === '') throw fieldProblem({ title: `'title' is required.` });
  if (url === null || url === '') throw fieldProblem({ url: `'url' is required.` });
  const globalId = textIn(body, 'globalId');
  if (globalId !== undefined && globalId.length > MAX_GLOBAL_ID)
    throw fieldProblem({ globalId: `The globalId must have at most ${MAX_GLOBAL_ID} characters.` });
  const links = entry.raw.remoteLinks ?? [];
  const known = globalId === undefined ? undefined : links.find((link) => link.globalId === globalId);
  const relationship = textIn(body, 'relationship');
  const next: RawRemoteLink = {
    id: known?.id ?? freshNumber(site, (one) => (one.raw.remoteLinks ?? []).map((link) => link.id)),
    ...(globalId === undefined ? {} : { globalId }),
    ...(relationship === undefined ? {} : { relationship }),
    ...(isJsonObject(body.application) ? { application: body.application } : {}),
    object,
  };
  const remoteLinks = known ? links.map((link) => (link === known ? next : link)) : [...links, next];
  const words = (one: RawRemoteLink) => `This issue links to "${textAt(one.object, 'title') ?? ''}"`;
  const item: RawItem = {
    field: 'RemoteIssueLink',
    fieldtype: 'jira',
    from: known ? String(known.id) : null,
    fromString: known ? words(known) : null,
    to: String(next.id),
    toString: words(next),
  };
  const linked = site.data.issues.put({ ...entry.raw, remoteLinks });
  recordChange(site.data, linked, { values: {}, items: [item] }, actor, site.now());
  return {
    status: known ? 200 : 201,
    json: { id: next.id, self: `${site.baseUrl}/rest/api/3/issue/${entry.id}/remotelink/${next.id}` },
  };
}

export const remoteLinkRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    scopes: scopes('read:jira-work', 'read:issue.remote-link:jira read:status:jira'),
    answer(call) {
      const entry = issueInPath(call);
      const globalId = call.query.get('globalId');
      const links = (entry.raw.remoteLinks ?? []).map((link) => wire(call, entry.id, link));
      if (globalId === null) return ok(links);
      const found = links.find((link) => link.globalId === globalId);
      if (!found) throw new RestProblem(404, [`There is no remote link with the globalId '${globalId}'.`]);
      return ok(found);
    },
  },
  {
    method: 'POST',
    path: PATH,
    scopes: scopes('write:jira-work', 'write:issue:jira write:issue.remote-link:jira read:issue.remote-link:jira'),
    answer: put,
  },
];
