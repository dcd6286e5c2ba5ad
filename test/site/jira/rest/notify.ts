import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json, type JsonObject, textAt } from '../model/json';
import { maySee } from '../model/permission';
import { issueInPath } from './find-issue';
import { objectBody, textIn, truthIn } from './request-body';
import { badRequest, RestProblem } from './rest-problem';
import { type Answer, type Call, type Route, scopes } from './route';
import { commentsOf } from './wire-log';

const KNOWN = ['subject', 'textBody', 'htmlBody', 'to', 'restrict'];
const NOT_SERVED = ['voters', 'groups', 'groupIds'];

/** Who watches an issue: Jira makes watchers of whoever reports it and whoever comments on it. */
function watchersOf(entry: IssueEntry): (string | null)[] {
  return [textAt(entry.raw.fields.reporter, 'accountId'), ...commentsOf(entry).map(({ author }) => textAt(author, 'accountId'))];
}

/** The accounts that a request names, each once. @throws RestProblem 400 for one that is not there, 501 for groups and voters. */
function recipientsIn({ site }: Call, entry: IssueEntry, to: JsonObject): string[] {
  const asked = NOT_SERVED.find((key) => to[key] === true || (Array.isArray(to[key]) && to[key].length > 0));
  if (asked !== undefined) throw new RestProblem(501, [`This site does not serve '${asked}' of a notification.`]);
  const users: readonly Json[] = Array.isArray(to.users) ? to.users : [];
  const named = users.map((user) => {
    const accountId = textAt(user, 'accountId');
    if (accountId === null || !site.data.users.has(accountId))
      throw badRequest(`There is no user '${accountId ?? 'without an accountId'}' to notify.`);
    return accountId;
  });
  const inRole = (role: 'assignee' | 'reporter') => {
    if (truthIn(to, role) !== true) return [];
    const accountId = textAt(entry.raw.fields[role], 'accountId');
    if (accountId === null) throw badRequest(`The issue has no ${role} to notify.`);
    return [accountId];
  };
  const watching = truthIn(to, 'watchers') === true ? watchersOf(entry) : [];
  const all = [...named, ...inRole('assignee'), ...inRole('reporter'), ...watching];
  return [...new Set(all.filter((accountId) => accountId !== null))];
}

/** Sends an e-mail about an issue to those who may see it; nobody hears about the others. */
function notify(call: Call): Answer {
  const { site, actor } = call;
  const entry = issueInPath(call);
  const body = objectBody(call.body, KNOWN);
  if (!isJsonObject(body.to)) throw badRequest(`The property 'to' is missing: there is nobody to notify.`);
  const restrict = isJsonObject(body.restrict) ? Object.values(body.restrict) : [];
  if (restrict.some((list) => Array.isArray(list) && list.length > 0))
    throw new RestProblem(501, [`This site does not serve 'restrict' of a notification.`]);
  const recipients = recipientsIn(call, entry, body.to).filter((accountId) => accountId !== actor.accountId);
  if (recipients.length === 0) throw badRequest('There is nobody to notify other than yourself.');
  const summary = textAt(entry.raw.fields, 'summary') ?? '';
  const title = textIn(body, 'subject') ?? `(${entry.key}) ${summary}`;
  const text = textIn(body, 'textBody') ?? bareText(textIn(body, 'htmlBody') ?? '');
  const displayName = site.data.users.get(actor.accountId)?.displayName ?? site.appUser.displayName;
  for (const to of recipients) {
    if (!maySee(site.data, { accountId: to, isApp: false }, entry)) continue;
    const from = { accountId: actor.accountId, displayName };
    site.notify({ to, kind: 'email', from, title, text: text === '' ? summary : text, href: `/browse/${entry.key}` });
  }
  return { status: 204 };
}

/** The words of a mail written in HTML. */
function bareText(html: string): string {
  const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&nbsp;': ' ' };
  return html
    .replace(/<(br|\/p|\/li|\/h\d)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|nbsp);/g, (sign) => signs[sign] ?? sign)
    .trim();
}

export const notifyRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/notify',
    scopes: scopes('write:jira-work', 'send:notification:jira'),
    answer: notify,
  },
];
