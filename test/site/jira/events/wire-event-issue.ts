import type { IssueEntry } from '../model/issue-entry';
import { textAt } from '../model/json';
import type { Site } from '../rest/route';
import { wireIssueType, wireProjectBrief, wireStatus } from '../rest/wire-catalogue';
import { wireUser } from '../rest/wire-user';

/** An issue as events carry it: only these fields, whatever else it holds (issue events of Atlassian's reference). */
export function wireEventIssue(site: Site, entry: IssueEntry) {
  const { data } = site;
  const { fields } = entry.raw;
  const person = (field: string) => {
    const accountId = textAt(fields[field], 'accountId');
    return accountId === null ? null : wireUser(site, accountId);
  };
  const type = data.issueTypes.get(textAt(fields.issuetype, 'id') ?? '');
  const project = data.projects.get(entry.projectId);
  const status = data.statuses.get(textAt(fields.status, 'id') ?? '');
  return {
    id: entry.id,
    key: entry.key,
    fields: {
      summary: fields.summary ?? '',
      ...(type ? { issuetype: wireIssueType(site, type) } : {}),
      creator: person('creator'),
      created: fields.created,
      ...(project ? { project: wireProjectBrief(site, project) } : {}),
      reporter: person('reporter'),
      assignee: person('assignee'),
      updated: fields.updated,
      ...(status ? { status: wireStatus(site, status) } : {}),
    },
  };
}
