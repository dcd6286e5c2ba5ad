import { durationText } from '../model/duration';
import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json, textAt } from '../model/json';
import { statusCategoryOf } from '../model/status-category';
import type { SeedField } from '../seed';
import type { Site } from './route';
import {
  wireIssueType,
  wirePriority,
  wireProjectBrief,
  wireResolution,
  wireSprint,
  wireStatus,
  wireVersionBrief,
} from './wire-catalogue';
import { wireCommentPage, wireWorklogPage } from './wire-log';
import type { wireUser } from './wire-user';

export interface FieldContext {
  readonly entry: IssueEntry;
  readonly site: Site;
  readonly person: (accountId: string) => ReturnType<typeof wireUser>;
  readonly sees: (entry: IssueEntry) => boolean;
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const numberOf = (value: Json | undefined) => (typeof value === 'number' ? value : null);

/** The value of one field of an issue as Jira sends it; what is not set is null, or empty where Jira has an empty form. */
export function fieldValue(field: SeedField, context: FieldContext): unknown {
  const { entry, site, person } = context;
  const { fields } = entry.raw;
  const { data } = site;
  const value = fields[field.id];
  const held = <T, W>(table: { get(id: string): T | undefined }, wire: (site: Site, item: T) => W) => {
    const item = table.get(textAt(value, 'id') ?? '');
    return item ? wire(site, item) : (value ?? null);
  };
  const heldList = <T, W>(table: { get(id: string): T | undefined }, wire: (item: T) => W) =>
    listOf(value).map((one) => {
      const item = table.get(textAt(one, 'id') ?? '');
      return item ? wire(item) : one;
    });
  switch (field.id) {
    case 'issuetype':
      return held(data.issueTypes, wireIssueType);
    case 'status':
      return held(data.statuses, wireStatus);
    case 'priority':
      return held(data.priorities, wirePriority);
    case 'resolution':
      return held(data.resolutions, wireResolution);
    case 'project':
      return held(data.projects, wireProjectBrief);
    case 'fixVersions':
    case 'versions':
      return heldList(data.versions, (version) => wireVersionBrief(site, version));
    case 'components':
      return listOf(value).map((one) => ({
        self: `${site.baseUrl}/rest/api/3/component/${textAt(one, 'id')}`,
        ...(isJsonObject(one) ? one : {}),
      }));
    case 'labels':
      return listOf(value);
    case 'assignee':
    case 'reporter':
    case 'creator':
      return personIn(value, person);
    case 'parent': {
      if (value === undefined || value === null) return null;
      const parent = data.issues.parentOf(entry);
      return parent ? wireLinked(parent, context) : value;
    }
    case 'subtasks':
      return data.issues
        .childrenOf(entry)
        .filter(
          (child) =>
            context.sees(child) && (data.issueTypes.get(textAt(child.raw.fields.issuetype, 'id') ?? '')?.hierarchyLevel ?? 0) < 0,
        )
        .map((child) => wireLinked(child, context));
    case 'issuelinks':
      return listOf(value).flatMap((link) => wireLink(link, context));
    case 'comment':
      return wireCommentPage(site, entry, person);
    case 'worklog':
      return wireWorklogPage(site, entry, person, { startAt: 0, maxResults: 20 });
    case 'security': {
      const level = data.projects.get(entry.projectId)?.securityLevels?.find(({ id }) => id === textAt(value, 'id'));
      return level
        ? { self: `${site.baseUrl}/rest/api/3/securitylevel/${level.id}`, id: level.id, name: level.name, description: '' }
        : null;
    }
    case 'timetracking':
      return timeTracking(entry);
    case 'aggregatetimeoriginalestimate':
    case 'aggregatetimeestimate':
    case 'aggregatetimespent':
      return numberOf(value) ?? withSubtasks(entry, field.id.replace('aggregate', ''), site);
    case 'progress':
      return progress(numberOf(fields.timespent), numberOf(fields.timeestimate));
    case 'aggregateprogress':
      return progress(withSubtasks(entry, 'timespent', site), withSubtasks(entry, 'timeestimate', site));
    case 'workratio': {
      const planned = numberOf(fields.timeoriginalestimate);
      return planned ? Math.floor(((numberOf(fields.timespent) ?? 0) * 100) / planned) : -1;
    }
    case 'statuscategorychangedate':
      return value ?? categoryChanged(entry, site);
    case 'votes':
      return { self: `${site.baseUrl}/rest/api/3/issue/${entry.key}/votes`, votes: 0, hasVoted: false };
    case 'watches':
      return { self: `${site.baseUrl}/rest/api/3/issue/${entry.key}/watchers`, watchCount: 0, isWatching: false };
    case 'issuerestriction':
      return { issuerestrictions: {}, shouldDisplay: false };
    default:
      return customValue(field, value, context);
  }
}

function customValue(field: SeedField, value: Json | undefined, { site, person }: FieldContext): unknown {
  if (value === undefined || value === null) return null;
  if (field.schema?.custom === 'com.pyxis.greenhopper.jira:gh-sprint') {
    return listOf(value).map((one) => {
      const sprint = site.data.sprints.get(textAt(one, 'id') ?? '');
      return sprint ? wireSprint(sprint) : one;
    });
  }
  if (field.schema?.type === 'user') return personIn(value, person);
  if (field.schema?.type === 'array' && field.schema.items === 'user') return listOf(value).map((one) => personIn(one, person));
  return value;
}

function personIn(value: Json | undefined, person: FieldContext['person']) {
  const accountId = textAt(value, 'accountId');
  return accountId === null ? null : person(accountId);
}

/** Another issue as it stands inside an issue: only the facts that show on a link. */
function wireLinked(linked: IssueEntry, { site }: FieldContext) {
  const { data } = site;
  const { fields } = linked.raw;
  const status = data.statuses.get(textAt(fields.status, 'id') ?? '');
  const priority = data.priorities.get(textAt(fields.priority, 'id') ?? '');
  const type = data.issueTypes.get(textAt(fields.issuetype, 'id') ?? '');
  return {
    id: linked.id,
    key: linked.key,
    self: `${site.baseUrl}/rest/api/3/issue/${linked.id}`,
    fields: {
      summary: fields.summary ?? '',
      ...(status ? { status: wireStatus(site, status) } : {}),
      ...(priority ? { priority: wirePriority(site, priority) } : {}),
      ...(type ? { issuetype: wireIssueType(site, type) } : {}),
    },
  };
}

/** A link, unless the issue at its other end may not be seen. One to an issue that the site never had keeps its bare key. */
function wireLink(link: Json, context: FieldContext): unknown[] {
  if (!isJsonObject(link)) return [];
  const side = link.inwardIssue === undefined ? 'outwardIssue' : 'inwardIssue';
  const key = textAt(link[side], 'key') ?? textAt(link[side], 'id') ?? '';
  const other = context.site.data.issues.find(key);
  if (other && !context.sees(other)) return [];
  const id = textAt(link, 'id');
  return [
    {
      ...(id === null ? {} : { id, self: `${context.site.baseUrl}/rest/api/3/issueLink/${id}` }),
      type: link.type,
      [side]: other ? wireLinked(other, context) : link[side],
    },
  ];
}

function timeTracking({ raw }: IssueEntry) {
  const [planned, rest, spent] = ['timeoriginalestimate', 'timeestimate', 'timespent'].map((field) =>
    numberOf(raw.fields[field]),
  ) as [number | null, number | null, number | null];
  return {
    ...(planned === null ? {} : { originalEstimate: durationText(planned) }),
    ...(rest === null ? {} : { remainingEstimate: durationText(rest) }),
    ...(spent === null ? {} : { timeSpent: durationText(spent) }),
    ...(planned === null ? {} : { originalEstimateSeconds: planned }),
    ...(rest === null ? {} : { remainingEstimateSeconds: rest }),
    ...(spent === null ? {} : { timeSpentSeconds: spent }),
  };
}

/** A number of the issue together with those of its sub-tasks; null where none has it. */
function withSubtasks(entry: IssueEntry, field: string, { data }: Site): number | null {
  const subtasks = data.issues
    .childrenOf(entry)
    .filter((child) => (data.issueTypes.get(textAt(child.raw.fields.issuetype, 'id') ?? '')?.hierarchyLevel ?? 0) < 0);
  const numbers = [entry, ...subtasks].map((one) => numberOf(one.raw.fields[field])).filter((number) => number !== null);
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}

function progress(spent: number | null, rest: number | null) {
  const total = (spent ?? 0) + (rest ?? 0);
  return { progress: spent ?? 0, total, ...(total === 0 ? {} : { percent: Math.floor(((spent ?? 0) * 100) / total) }) };
}

function categoryChanged({ raw }: IssueEntry, { data }: Site): Json {
  let at: string | null = null;
  for (const history of raw.changelog?.histories ?? []) {
    const moved = history.items.some(
      (item) =>
        item.field === 'status' && statusCategoryOf(data, item.from ?? null).key !== statusCategoryOf(data, item.to ?? null).key,
    );
    if (moved && (at === null || Date.parse(history.created) > Date.parse(at))) at = history.created;
  }
  return at ?? raw.fields.created ?? null;
}
