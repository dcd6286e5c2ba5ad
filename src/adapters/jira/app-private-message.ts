import { route } from '@forge/api';
import { DeskRefused } from '#ports/issue-desk';
import type { PrivateMessage } from '#ports/private-message';
import { askJira } from './ask-jira';
import { issueToTellBy } from './issue-to-tell-by';

/** Jira's own message about an issue (`POST issue/{key}/notify`), as the app, to one person. */
export const appPrivateMessage: PrivateMessage = {
  issueOf: (projectId) => issueToTellBy(projectId, { asApp: true }),
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
