import { isAdf } from '../model/adf-text';
import { durationText, secondsOf } from '../model/duration';
import type { IssueEntry } from '../model/issue-entry';
import type { JsonObject } from '../model/json';
import { logWork } from '../model/log-work';
import { recordChange } from '../model/record-change';
import { jiraInstant } from '../model/site-time';
import { issueInPath, needPermission } from './find-issue';
import { freshNumber } from './fresh-number';
import { objectBody, textIn, wholeNumberIn } from './request-body';
import { numberIn, pageAsked } from './request-query';
import { badRequest, fieldProblem, RestProblem } from './rest-problem';
import { type Call, ok, type Route, scopes } from './route';
import { wireWorklog, wireWorklogPage, worklogsOf } from './wire-log';
import { peopleOf } from './wire-user';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/worklog';
const READ =
  'read:group:jira read:issue-worklog:jira read:issue-worklog.property:jira read:project-role:jira read:user:jira read:avatar:jira';

/** The remaining estimate after work was logged, as `adjustEstimate` asks: taken off, left, set anew, or lowered by so much. */
function remainingAfter({ query }: Call, { raw }: IssueEntry, seconds: number): number | null {
  const rest = typeof raw.fields.timeestimate === 'number' ? raw.fields.timeestimate : null;
  const lowered = (by: number) => (rest === null ? null : Math.max(0, rest - by));
  const duration = (name: string) => {
    const text = query.get(name);
    const read = text === null ? null : secondsOf(text);
    if (read === null) throw fieldProblem({ [name]: `'${name}' must be a duration such as 2h or 1d.` });
    return read;
  };
  switch (query.get('adjustEstimate') ?? 'auto') {
    case 'auto':
      return lowered(seconds);
    case 'leave':
      return rest;
    case 'new':
      return duration('newEstimate');
    case 'manual':
      return lowered(duration('reduceBy'));
    default:
      throw badRequest(`'adjustEstimate' must be one of new, leave, manual, auto.`);
  }
}

function add(call: Call) {
  const { site, actor } = call;
  const entry = issueInPath(call);
  needPermission(call, entry, 'WORK_ON_ISSUES', 'log work on issues');
  const project = site.data.projects.get(entry.projectId);
  if (project?.hiddenFields?.includes('timetracking')) throw badRequest('Time tracking is switched off in this project.');
  const body = objectBody(call.body);
  for (const key of ['visibility', 'properties']) {
    if (body[key] !== undefined) throw new RestProblem(501, [`This site does not serve '${key}' on worklogs.`]);
  }
  const text = textIn(body, 'timeSpent');
  const seconds = wholeNumberIn(body, 'timeSpentSeconds') ?? (text === undefined ? null : secondsOf(text));
  if (seconds === null || seconds < 60)
    throw fieldProblem({ timeLogged: 'Time spent must be a duration of at least a minute, such as 2h.' });
  const started = textIn(body, 'started') ?? jiraInstant(site.now());
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{4}$/.test(started))
    throw fieldProblem({ started: 'It must look like 2026-08-20T09:00:00.000+0000.' });
  if (body.comment !== undefined && !isAdf(body.comment))
    throw fieldProblem({ comment: 'Comment body is not valid: it must be an Atlassian Document.' });
  const id = String(freshNumber(site, (one) => worklogsOf(one).map((worklog) => worklog.id)));
  const at = jiraInstant(site.now());
  const worklog: JsonObject = {
    id,
    author: { accountId: actor.accountId },
    ...(body.comment === undefined ? {} : { comment: body.comment }),
    created: at,
    updated: at,
    started,
    timeSpent: durationText(seconds),
    timeSpentSeconds: seconds,
  };
  const all = [...worklogsOf(entry), worklog];
  const change = logWork(entry, id, seconds, remainingAfter(call, entry, seconds));
  const next = recordChange(
    site.data,
    entry,
    { ...change, values: { ...change.values, worklog: { worklogs: all, total: all.length } } },
    actor,
    site.now(),
  );
  return { status: 201, json: wireWorklog(site, next, worklog, all.length - 1, peopleOf(call)) };
}

export const worklogRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    scopes: scopes('read:jira-work', READ),
    answer(call) {
      const entry = issueInPath(call);
      const [after, before] = [numberIn(call.query, 'startedAfter'), numberIn(call.query, 'startedBefore')];
      const startedOf = (worklog: JsonObject) => Date.parse(String(worklog.started));
      return ok(
        wireWorklogPage(
          call.site,
          entry,
          peopleOf(call),
          pageAsked(call.query, 5_000, 5_000),
          (worklog) =>
            (after === undefined || startedOf(worklog) >= after) && (before === undefined || startedOf(worklog) < before),
        ),
      );
    },
  },
  {
    method: 'POST',
    path: PATH,
    scopes: scopes('write:jira-work', `write:issue-worklog:jira write:issue-worklog.property:jira ${READ}`),
    answer: add,
  },
];
