import { mayGlobally } from '../model/permission';
import { jiraInstant } from '../model/site-time';
import { objectBody, textsIn } from './request-body';
import { badRequest, forbidden } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';

const MOST = 1_000;

interface Trouble {
  readonly message: string;
  readonly issueIdsOrKeys: string[];
}

/** Puts issues away, or takes them out again: an archived issue is found by its key alone, and nobody can change it. */
function archive(call: Call, away: boolean) {
  const { site, actor } = call;
  const { data } = site;
  if (!mayGlobally(data, actor, 'ADMINISTER')) throw forbidden('Only an administrator of Jira may archive issues.');
  const asked = textsIn(objectBody(call.body, ['issueIdsOrKeys']), 'issueIdsOrKeys') ?? [];
  if (asked.length === 0 || asked.length > MOST) throw badRequest(`'issueIdsOrKeys' must name 1 to ${MOST} issues.`);
  const errors: Record<string, Trouble> = {};
  const refuse = (kind: string, message: string, one: string) => {
    errors[kind] = { message, issueIdsOrKeys: [...(errors[kind]?.issueIdsOrKeys ?? []), one] };
  };
  let numberOfIssuesUpdated = 0;
  for (const one of new Set(asked)) {
    const entry = data.issues.find(one);
    if (!entry) refuse('issuesNotFound', 'Issues not found', one);
    else if (entry.parentKey !== null && isSubtask(call, entry.raw.fields.issuetype))
      refuse('issueIsSubtask', 'Issue is subtask', one);
    else {
      const { archived: _archived, ...raw } = entry.raw;
      data.issues.put(away ? { ...raw, archived: { by: actor.accountId, at: jiraInstant(site.now()) } } : raw);
      numberOfIssuesUpdated += 1;
    }
  }
  const counted = Object.fromEntries(
    Object.entries(errors).map(([kind, trouble]) => [kind, { count: trouble.issueIdsOrKeys.length, ...trouble }]),
  );
  return ok({ numberOfIssuesUpdated, errors: counted });
}

function isSubtask({ site }: Call, type: unknown): boolean {
  const id = typeof type === 'object' && type !== null && 'id' in type ? String(type.id) : '';
  return (site.data.issueTypes.get(id)?.hierarchyLevel ?? 0) < 0;
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
