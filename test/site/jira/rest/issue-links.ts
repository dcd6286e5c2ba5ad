import { pick } from '../model/edit-field';
import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json, textAt } from '../model/json';
import { line, recordChange } from '../model/record-change';
import { addComment } from './comments';
import { issueNamed, needPermission } from './find-issue';
import { freshNumber } from './fresh-number';
import { objectBody } from './request-body';
import { RestProblem } from './rest-problem';
import { type Call, type Route, scopes } from './route';

const linksOf = ({ raw }: IssueEntry): readonly Json[] => (Array.isArray(raw.fields.issuelinks) ? raw.fields.issuelinks : []);

function link(call: Call) {
  const { site, actor } = call;
  const { data } = site;
  const body = objectBody(call.body, ['type', 'inwardIssue', 'outwardIssue', 'comment']);
  const type = pick(data.linkTypes.all(), body.type ?? null);
  if (!type)
    throw new RestProblem(404, [
      `No issue link type with name '${textAt(body.type, 'name') ?? textAt(body.type, 'id') ?? ''}' found.`,
    ]);
  const named = (side: 'inwardIssue' | 'outwardIssue') =>
    issueNamed(call, textAt(body[side], 'key') ?? textAt(body[side], 'id') ?? '');
  const [inward, outward] = [named('inwardIssue'), named('outwardIssue')];
  if (inward.id === outward.id) throw new RestProblem(400, ['You cannot link an issue to itself.']);
  for (const entry of [inward, outward]) needPermission(call, entry, 'LINK_ISSUES', 'link issues');
  // Jira takes the same link twice for one.
  const isThere = linksOf(inward).some(
    (one) => isJsonObject(one) && textAt(one.type, 'id') === type.id && textAt(one.outwardIssue, 'id') === outward.id,
  );
  if (!isThere) {
    const id = String(freshNumber(site, (entry) => linksOf(entry).map((one) => textAt(one, 'id') ?? 0)));
    const typeBrief = { id: type.id, name: type.name, inward: type.inward, outward: type.outward };
    const write = (entry: IssueEntry, other: IssueEntry, side: 'inwardIssue' | 'outwardIssue', words: string) =>
      recordChange(
        data,
        entry,
        {
          values: { issuelinks: [...linksOf(entry), { id, type: typeBrief, [side]: { id: other.id, key: other.key } }] },
          items: [line('Link', 'issuelinks', [null, null], [other.key, `This issue ${words} ${other.key}`])],
        },
        actor,
        site.now(),
      );
    write(inward, outward, 'outwardIssue', type.outward);
    write(outward, inward, 'inwardIssue', type.inward);
  }
  if (isJsonObject(body.comment)) addComment(call, data.issues.byId(outward.id) ?? outward, body.comment);
  return { status: 201 };
}

export const issueLinkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issueLink',
    scopes: scopes('write:jira-work', 'write:comment:jira write:issue:jira write:issue-link:jira'),
    answer: link,
  },
];
