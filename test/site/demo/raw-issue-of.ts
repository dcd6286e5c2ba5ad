import type { Json, JsonObject } from '../jira/model/json';
import type { RawIssue } from '../jira/model/raw-issue';
import type { SeedSprint, SeedVersion } from '../jira/seed';
import { jiraTime } from './calendar';
import { everybody } from './cast';
import { fieldIds, IMPEDIMENT, issueTypes, nameOf, priorities, resolutions, statuses } from './catalogue';
import type { IssueJournal, LoggedWork, Remark } from './issue-journal';

const ZONE = 'Europe/Berlin';
const CATEGORY_IDS = { new: 2, indeterminate: 4, done: 3, undefined: 1 } as const;

export interface Plans {
  readonly sprints: readonly SeedSprint[];
  readonly versions: readonly SeedVersion[];
  partsOf(issue: IssueJournal): readonly IssueJournal[];
}

const time = (instant: number) => jiraTime(instant, ZONE);

function person(accountId: string): JsonObject {
  const found = everybody.find((one) => one.accountId === accountId);
  return { accountId, displayName: found?.displayName ?? accountId, active: found?.active ?? true };
}

/** A text in Atlassian's document format. */
const written = (text: string): JsonObject => ({
  type: 'doc',
  version: 1,
  content: text.split('\n\n').map((part) => ({ type: 'paragraph', content: [{ type: 'text', text: part }] })),
});

/** `1d 4h`, counting eight hours a day. */
function effort(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 28_800), 'd'],
    [Math.floor((seconds % 28_800) / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return said.join(' ') || '0m';
}

function timeTracking({ estimate, remaining, spent }: IssueJournal['facts']): JsonObject {
  return {
    ...(estimate === null ? {} : { originalEstimate: effort(estimate), originalEstimateSeconds: estimate }),
    ...(remaining === null ? {} : { remainingEstimate: effort(remaining), remainingEstimateSeconds: remaining }),
    ...(spent === null ? {} : { timeSpent: effort(spent), timeSpentSeconds: spent }),
  };
}

const page = (name: string, entries: readonly Json[]): JsonObject => ({
  startAt: 0,
  maxResults: entries.length,
  total: entries.length,
  [name]: entries,
});

const logged =
  (issueId: string) =>
  (work: LoggedWork): JsonObject => ({
    id: work.id,
    issueId,
    author: person(work.by),
    updateAuthor: person(work.by),
    created: time(work.created),
    updated: time(work.created),
    started: time(work.started),
    timeSpent: effort(work.seconds),
    timeSpentSeconds: work.seconds,
  });

const remark = (one: Remark): JsonObject => ({
  id: one.id,
  author: person(one.by),
  updateAuthor: person(one.by),
  body: written(one.text),
  created: time(one.at),
  updated: time(one.at),
});

function status(id: string): JsonObject {
  const found = statuses.find((one) => one.id === id);
  if (!found) throw new RangeError(`The demo knows no status ${id}.`);
  return { id, name: found.name, statusCategory: { id: CATEGORY_IDS[found.category], key: found.category } };
}

function issueType(id: string): JsonObject {
  const level = issueTypes.find((one) => one.id === id)?.hierarchyLevel ?? 0;
  return { id, name: nameOf(id, issueTypes), subtask: level < 0, hierarchyLevel: level };
}

/** The issue in the shape of `GET issue/{key}?expand=changelog`, oldest history first. */
export function rawIssueOf(issue: IssueJournal, plans: Plans): RawIssue {
  const { facts } = issue;
  const sprints = facts.sprints.flatMap((ref) => plans.sprints.filter((sprint) => String(sprint.id) === ref.id));
  const versions = facts.versions.flatMap((ref) => plans.versions.filter((version) => version.id === ref.id));
  const fields: JsonObject = {
    summary: facts.summary,
    description: issue.description === null ? null : written(issue.description),
    project: { id: facts.project.id, key: facts.key.replace(/-\d+$/, ''), name: facts.project.name },
    issuetype: issueType(facts.typeId),
    status: status(facts.statusId),
    resolution: facts.resolutionId === null ? null : { id: facts.resolutionId, name: nameOf(facts.resolutionId, resolutions) },
    resolutiondate: issue.resolvedAt === null ? null : time(issue.resolvedAt),
    created: time(issue.created),
    updated: time(issue.updated),
    creator: person(issue.creator),
    reporter: person(issue.creator),
    assignee: facts.assignee === null ? null : person(facts.assignee),
    priority: { id: facts.priorityId, name: nameOf(facts.priorityId, priorities) },
    labels: [...facts.labels],
    components: facts.components.map(({ id, name }) => ({ id, name })),
    fixVersions: versions.map(({ id, name, released, archived, releaseDate }) => ({
      id,
      name,
      released,
      archived: archived ?? false,
      releaseDate,
    })),
    versions: [],
    duedate: facts.due,
    timeoriginalestimate: facts.estimate,
    timeestimate: facts.remaining,
    timespent: facts.spent,
    timetracking: timeTracking(facts),
    worklog: page('worklogs', issue.work.map(logged(issue.id))),
    comment: page('comments', issue.remarks.map(remark)),
    issuelinks: issue.links.map(({ id, type, way, other }) => ({
      id,
      type: { id: type.id, name: type.name },
      [way === 'outward' ? 'outwardIssue' : 'inwardIssue']: { id: other.id, key: other.facts.key },
    })),
    subtasks: plans.partsOf(issue).map((part) => ({ id: part.id, key: part.facts.key })),
    ...(facts.parent === null ? {} : { parent: { id: facts.parent.id, key: facts.parent.name } }),
    ...(facts.security === null ? {} : { security: { id: facts.security.id, name: facts.security.name } }),
    [fieldIds.start]: facts.start,
    [fieldIds.points]: facts.points,
    [fieldIds.flagged]: facts.flagged ? [{ ...IMPEDIMENT }] : null,
    [fieldIds.sprint]:
      sprints.length === 0
        ? null
        : sprints.map(({ id, name, state, boardId, goal, startDate, endDate, completeDate }) => ({
            id,
            name,
            state,
            boardId,
            goal,
            startDate,
            endDate,
            completeDate,
          })),
  };
  const histories = issue.entries.map(({ id, by, at, items }) => ({ id, author: { accountId: by }, created: time(at), items }));
  return { id: issue.id, key: facts.key, fields, changelog: { histories } };
}
