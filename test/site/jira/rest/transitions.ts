import { editField } from '../model/edit-field';
import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type JsonObject, textAt } from '../model/json';
import { mayInProject } from '../model/permission';
import { type Change, line, NO_CHANGE, recordChange, together } from '../model/record-change';
import { fieldOf } from '../model/site-data';
import type { SeedProject, SeedTransition } from '../seed';
import { changeAsked } from './edit-request';
import { fieldMeta } from './field-meta';
import { issueInPath, needPermission } from './find-issue';
import { putProperties } from './issue-properties';
import { issueTransitions } from './issue-transitions';
import { objectBody } from './request-body';
import { listIn } from './request-query';
import { badRequest, fieldProblem } from './rest-problem';
import { type Answer, type Call, ok, type Route, scopes } from './route';
import { wireTransition } from './wire-transition';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/transitions';

function list(call: Call): Answer {
  const { site, actor, query } = call;
  const entry = issueInPath(call);
  const withFields = (listIn(query, 'expand') ?? []).includes('transitions.fields');
  const project = site.data.projects.get(entry.projectId);
  const may = project !== undefined && mayInProject(site.data, actor, project, 'TRANSITION_ISSUES');
  const wanted = query.get('transitionId');
  const transitions = may
    ? issueTransitions(site.data, entry).filter((transition) => wanted === null || transition.id === wanted)
    : [];
  return ok({
    expand: 'transitions',
    transitions: transitions.map((transition) => ({
      ...wireTransition(site, transition),
      ...(withFields && project ? { fields: screenFields(call, transition, project, entry) } : {}),
    })),
  });
}

/** The fields that a transition asks for, by their ids. */
function screenFields(call: Call, { screen = [] }: SeedTransition, project: SeedProject, { raw }: IssueEntry) {
  const typeId = textAt(raw.fields.issuetype, 'id') ?? '';
  return Object.fromEntries(
    screen.flatMap(({ field: id, required = false }) => {
      const field = fieldOf(call.site.data, id);
      return field ? [[id, fieldMeta(call, field, { project, typeId, required })]] : [];
    }),
  );
}

/** What a transition cannot be asked: a field that its screen does not have, or to go without one that it needs. */
function screenProblems({ screen = [] }: SeedTransition, { fields, update }: JsonObject): Record<string, string> {
  const given = [fields, update].flatMap((part) => (isJsonObject(part) ? Object.keys(part) : []));
  const onScreen = new Set(screen.map(({ field }) => field));
  const strange = given.filter((id) => !onScreen.has(id) && id !== 'comment');
  const missing = screen.filter(({ field, required }) => required === true && !given.includes(field));
  return Object.fromEntries([
    ...strange.map((id) => [id, `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`]),
    ...missing.map(({ field }) => [field, `Field '${field}' is required.`]),
  ]);
}

/** Moves an issue along an arrow of its workflow: status, resolution and fields change in one history entry. */
function move(call: Call): Answer {
  const { site, actor } = call;
  const { data } = site;
  const entry = issueInPath(call);
  needPermission(call, entry, 'TRANSITION_ISSUES', 'transition issues');
  const body = objectBody(call.body);
  const id = textAt(body.transition, 'id');
  if (id === null) throw badRequest(`Missing 'transition' identifier`);
  const transition = issueTransitions(data, entry).find((one) => one.id === id);
  const project = data.projects.get(entry.projectId);
  if (!transition || !project) throw badRequest(`Transition id '${id}' is not valid for this issue.`);
  const context = { data, project, before: entry };
  const problems = screenProblems(transition, body);
  if (Object.keys(problems).length > 0) throw fieldProblem(problems);
  const asked = changeAsked(body, context);
  const from = data.statuses.get(textAt(entry.raw.fields.status, 'id') ?? '');
  const to = data.statuses.get(transition.to);
  const status: Change =
    transition.to === from?.id
      ? NO_CHANGE
      : {
          values: { status: { id: transition.to } },
          items: [line('status', 'status', [from?.id ?? null, from?.name ?? null], [transition.to, to?.name ?? transition.to])],
        };
  const asksResolution = [body.fields, body.update].some((part) => isJsonObject(part) && part.resolution !== undefined);
  const resolution =
    transition.resolution === undefined || asksResolution
      ? NO_CHANGE
      : editChange(editField('resolution', transition.resolution === null ? null : { id: transition.resolution }, context));
  const change = together([asked, resolution, status]);
  const next = recordChange(data, entry, change, actor, site.now());
  putProperties(data, next, body.properties);
  return { status: 204 };
}

const editChange = (edit: ReturnType<typeof editField>): Change => {
  if (!edit.ok) throw badRequest(edit.problem);
  return edit.change;
};

export const transitionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    scopes: scopes('read:jira-work', 'read:issue.transition:jira read:status:jira read:field-configuration:jira'),
    answer: list,
  },
  { method: 'POST', path: PATH, scopes: scopes('write:jira-work', 'write:issue:jira write:issue.property:jira'), answer: move },
];
