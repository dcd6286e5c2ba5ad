import { route } from '@forge/api';
import type { IssueKey } from '#domain/history/issue-key';
import { isShape, optionalText } from '#domain/history/json-shape';
import { DeskRefused } from '#ports/issue-desk';
import type { PrivateMessage } from '#ports/private-message';
import { askJira } from './ask-jira';

/** A project that is gone is one that the search does not know. */
const BAD_REQUEST = 400;

/** Jira's own message about an issue (`POST issue/{key}/notify`), as the app, to one person. */
export const appPrivateMessage: PrivateMessage = {
  async issueOf(projectId) {
    const asked = { jql: `project = ${projectId} ORDER BY updated DESC`, fields: ['project'], maxResults: 1 };
    const { status, body } = await askJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      body: asked,
      asApp: true,
      expected: [BAD_REQUEST],
    });
    if (status === BAD_REQUEST) return null;
    const issues: unknown = isShape(body) ? body.issues : null;
    const first: unknown = Array.isArray(issues) ? issues[0] : null;
    return isShape(first) ? (optionalText(first.key) as IssueKey | null) : null;
  },
  async send({ issue, to, subject, text }) {
    const message = { subject, textBody: text, to: { users: [{ accountId: to }] } };
    try {
      await askJira(route`/rest/api/3/issue/${issue}/notify`, { method: 'POST', body: message, asApp: true });
      return 'sent';
    } catch (refusal) {
      if (refusal instanceof DeskRefused) return 'no';
      throw refusal;
    }
  },
};
