import api, { route } from '@forge/api';
import { isShape } from '#domain/history/json-shape';
import { type IssueMessage, MessageRefused } from '#ports/issue-message';
import { jsonIn } from '../json-in';

/** Jira's own message about an issue (`POST issue/{key}/notify`), sent as the person who asks. The issue is looked at as that person, too. */
export const myIssueMessage: IssueMessage = {
  async isIn(issue, projectId) {
    const answer = await api.asUser().requestJira(route`/rest/api/3/issue/${issue}?fields=project`, {
      headers: { Accept: 'application/json' },
    });
    if (answer.status === 404) return false;
    if (!answer.ok) throw new MessageRefused(`Jira did not show ${issue} (status ${answer.status}). Try again in a moment.`);
    const body: unknown = await answer.json();
    const fields = isShape(body) ? body.fields : null;
    const project = isShape(fields) ? fields.project : null;
    return isShape(project) && project.id === projectId;
  },
  async send({ issue, to, subject, text }) {
    const answer = await api.asUser().requestJira(route`/rest/api/3/issue/${issue}/notify`, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({ subject, textBody: text, to: { users: to.map((accountId) => ({ accountId })) } }),
    });
    if (answer.ok) return;
    if (answer.status === 404) throw new MessageRefused(`Jira does not show you ${issue}, so it cannot send a message by it.`);
    if (answer.status === 429 || answer.status >= 500)
      throw new MessageRefused(`Jira did not send the message (status ${answer.status}). Try again in a moment.`);
    throw new MessageRefused(saidIn(await answer.text()) ?? `Jira did not send the message (status ${answer.status}).`);
  },
};

/** What Jira says in an error body, if it says anything. */
function saidIn(text: string): string | null {
  const body = jsonIn(text);
  const messages: unknown = isShape(body) ? body.errorMessages : null;
  const said = Array.isArray(messages) ? messages.filter((line) => typeof line === 'string').join(' ') : '';
  return said === '' ? null : said;
}
