import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject } from '../model/json';
import { maySee } from '../model/permission';
import { fieldSelection } from './field-selection';
import { issueInPath } from './find-issue';
import { asExpands } from './issue-expand';
import { objectBody, textsIn, truthIn } from './request-body';
import { listIn } from './request-query';
import { badRequest } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';
import { issueWriter, namesAndSchema } from './wire-issue';
import { wireUser } from './wire-user';

const GRANULAR =
  'read:issue-meta:jira read:issue-security-level:jira read:issue.vote:jira read:issue.changelog:jira read:avatar:jira read:issue:jira read:status:jira read:user:jira read:field-configuration:jira';
const MOST = 100;

/** Of an archived issue Jira also tells who put it away and when. */
function archivedFields({ site }: Call, { raw }: IssueEntry, written: object) {
  if (!raw.archived) return {};
  const told = { archiveddate: raw.archived.at, archivedby: wireUser(site, raw.archived.by) };
  const fields: unknown = 'fields' in written ? written.fields : {};
  return { fields: { ...(isJsonObject(fields) ? fields : {}), ...told } };
}

export const issueReadRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: scopes('read:jira-work', GRANULAR),
    answer(call) {
      const entry = issueInPath(call);
      const expand = asExpands(listIn(call.query, 'expand') ?? []);
      const selection = fieldSelection(listIn(call.query, 'fields'), ['*all']);
      const properties = listIn(call.query, 'properties') ?? [];
      const writer = issueWriter(call, { selection: { ...selection, only: null }, expand, properties });
      const written = writer.write(entry);
      return ok({ ...written, ...archivedFields(call, entry, written), ...namesAndSchema(writer.fields, expand) });
    },
  },
  {
    method: 'POST',
    path: '/rest/api/3/issue/bulkfetch',
    scopes: scopes('read:jira-work', GRANULAR),
    answer(call) {
      const body = objectBody(call.body, ['issueIdsOrKeys', 'fields', 'expand', 'properties', 'fieldsByKeys']);
      const asked = textsIn(body, 'issueIdsOrKeys') ?? [];
      const properties = textsIn(body, 'properties') ?? [];
      truthIn(body, 'fieldsByKeys');
      if (asked.length === 0) throw badRequest(`'issueIdsOrKeys' must name at least one issue.`);
      if (asked.length > MOST) throw badRequest(`'issueIdsOrKeys' names ${asked.length} issues; at most ${MOST} are allowed.`);
      if (properties.length > 5) throw badRequest('At most 5 issue properties can be asked for.');
      const expand = asExpands(textsIn(body, 'expand') ?? []);
      const selection = fieldSelection(
        textsIn(body, 'fields')?.flatMap((name) => name.split(',')),
        ['*navigable'],
      );
      const writer = issueWriter(call, { selection: { ...selection, only: null }, expand, properties });
      const found = new Set<IssueEntry>(asked.flatMap((idOrKey) => call.site.data.issues.find(idOrKey) ?? []));
      const issues = [...found].filter((entry) => maySee(call.site.data, call.actor, entry)).sort((a, b) => a.number - b.number);
      const wire = issues.map((entry) => {
        const written = writer.write(entry);
        return { ...written, ...archivedFields(call, entry, written) };
      });
      return ok({ issues: wire, issueErrors: [] }, issues.length);
    },
  },
];
