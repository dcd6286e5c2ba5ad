import { route } from '@forge/api';
import { DECISION_PROPERTY } from '#domain/decision-issue/decision-issue';
import { DeskRefused } from '#ports/issue-desk';
import type { IssueMarks } from '#ports/issue-marks';
import { askJira } from './ask-jira';

/** Marks as the app. */
export const appIssueMarks: IssueMarks = {
  async write(issueId, mark) {
    try {
      const path = route`/rest/api/3/issue/${issueId}/properties/${DECISION_PROPERTY}`;
      await askJira(path, { method: 'PUT', body: mark, asApp: true });
      return 'written';
    } catch (refusal) {
      if (refusal instanceof DeskRefused) return 'no';
      throw refusal;
    }
  },
};
