import { route } from '@forge/api';
import type { IssueComments } from '#ports/issue-comments';
import { DeskRefused } from '#ports/issue-desk';
import { askJira } from './ask-jira';

/** Comments as the app. */
export const appIssueComments: IssueComments = {
  async write(issueId, document) {
    try {
      await askJira(route`/rest/api/3/issue/${issueId}/comment`, { method: 'POST', body: { body: document }, asApp: true });
      return 'written';
    } catch (refusal) {
      if (refusal instanceof DeskRefused) return 'no';
      throw refusal;
    }
  },
};
