import type { IssueEntry } from '../model/issue-entry';
import { mayGlobally } from '../model/permission';
import type { SiteData } from '../model/site-data';
import { jiraInstant } from '../model/site-time';
import { objectBody, textsIn } from './request-body';
import { badRequest, forbidden, RestProblem } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';
import { isSubtask, subtasksOf } from './subtasks';

const MOST = 1_000;

/** Why an issue stays as it is, under the name that Jira has for the reason; null where nothing stands against it. */
function obstacle(data: SiteData, entry: IssueEntry | null): { readonly kind: string; readonly message: string } | null {
  if (!entry) return { kind: 'issuesNotFound', message: 'Issue not found.' };
  return isSubtask(data, entry) ? { kind: 'issueIsSubtask', message: 'Issue is subtask.' } : null;
}

/** The ids and keys of the request, each once. @throws RestProblem 400 for none, 412 for more than Jira takes */
function namesAsked({ body }: Call): readonly string[] {
  const asked = [...new Set(textsIn(objectBody(body, ['issueIdsOrKeys']), 'issueIdsOrKeys'))];
  if (asked.length === 0) throw badRequest('No issue to archive or unarchive was named. Bad request.');
  if (asked.length > MOST) {
    const told = `The number of issues to archive or unarchive exceeds the hard limit of ${MOST}. Precondition failed.`;
    throw new RestProblem(412, [told]);
  }
  return asked;
}

/**
 * Puts issues away with their sub-tasks, or takes them out again: an archived issue is found by its key alone, and nobody
 * can change it. Sub-tasks are counted, but cannot be named.
 * @throws RestProblem 400 where none of the issues can go
 */
function archive(call: Call, away: boolean) {
  const { site, actor } = call;
  const { data } = site;
  if (!mayGlobally(data, actor, 'ADMINISTER')) throw forbidden('Only admins can archive or unarchive issues. Access denied.');
  const errors: Record<string, { count: number; issueIdsOrKeys: string[]; message: string }> = {};
  const going: IssueEntry[] = [];
  for (const name of namesAsked(call)) {
    const entry = data.issues.find(name) ?? null;
    const against = obstacle(data, entry);
    if (against) {
      const issueIdsOrKeys = [...(errors[against.kind]?.issueIdsOrKeys ?? []), name];
      errors[against.kind] = { count: issueIdsOrKeys.length, issueIdsOrKeys, message: against.message };
    } else if (entry && !going.includes(entry)) going.push(entry);
  }
  if (going.length === 0) throw badRequest('No valid issue to archive or unarchive. Bad request.');
  const all = going.flatMap((entry) => [entry, ...subtasksOf(data, entry)]);
  for (const { raw } of all) {
    const { archived: _archived, ...inUse } = raw;
    data.issues.put(away ? { ...inUse, archived: { by: actor.accountId, at: jiraInstant(site.now()) } } : inUse);
  }
  return ok({ numberOfIssuesUpdated: all.length, errors });
}

export const archiveRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path: '/rest/api/3/issue/archive',
    scopes: scopes('write:jira-work', 'write:issue:jira'),
    answer: (call) => archive(call, true),
  },
  {
    method: 'PUT',
    path: '/rest/api/3/issue/unarchive',
    scopes: scopes('write:jira-work', 'write:issue:jira'),
    answer: (call) => archive(call, false),
  },
];
