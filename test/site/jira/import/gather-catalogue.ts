import { isJsonObject, type Json, textAt } from '../model/json';
import type { RawIssue } from '../model/raw-issue';
import type {
  SeedBoard,
  SeedField,
  SeedIssueType,
  SeedLinkType,
  SeedNamed,
  SeedProject,
  SeedSprint,
  SeedStatus,
  SeedVersion,
} from '../seed';
import { guessCustomFields } from './custom-field-guess';
import { peopleIn } from './people-in';
import { objectsIn } from './read-line';

/** What the issues of an export tell of the site they come from, each kind by its id there. */
export interface Catalogue {
  readonly people: Map<string, string>;
  readonly projects: Map<string, SeedProject>;
  readonly statuses: Map<string, SeedStatus>;
  readonly issueTypes: Map<string, SeedIssueType>;
  readonly priorities: Map<string, SeedNamed>;
  readonly resolutions: Map<string, SeedNamed>;
  readonly versions: Map<string, SeedVersion>;
  readonly components: Map<string, { id: string; name: string; projectId: string }>;
  readonly linkTypes: Map<string, SeedLinkType>;
  readonly boards: Map<string, SeedBoard>;
  readonly sprints: Map<string, SeedSprint>;
  readonly fields: Map<string, SeedField>;
}

/** Statuses that every Jira has: known even where no issue stands in one today. */
const BUILT_IN: ReadonlyMap<string, SeedStatus['category']> = new Map([
  ['1', 'new'],
  ['4', 'new'],
  ['3', 'indeterminate'],
  ['5', 'done'],
  ['6', 'done'],
]);

const text = (value: Json | undefined, key: string) => textAt(value, key) ?? '';
const optional = <K extends string>(value: Json | undefined, key: K): { [P in K]?: string } => {
  const found = textAt(value, key);
  // One key, and a text under it: the type of a computed key cannot be told otherwise.
  return (found === null || found === '' ? {} : { [key]: found }) as { [P in K]?: string };
};

export function gatherCatalogue(issues: readonly RawIssue[]): Catalogue {
  const catalogue: Catalogue = {
    people: new Map(),
    projects: new Map(),
    statuses: new Map(),
    issueTypes: new Map(),
    priorities: new Map(),
    resolutions: new Map(),
    versions: new Map(),
    components: new Map(),
    linkTypes: new Map(),
    boards: new Map(),
    sprints: new Map(),
    fields: guessCustomFields(issues),
  };
  gatherStatuses(issues, catalogue.statuses);
  const sprintFields = [...catalogue.fields.values()]
    .filter((field) => field.schema?.custom?.endsWith(':gh-sprint'))
    .map((field) => field.id);
  for (const issue of issues) {
    gatherPlain(issue, catalogue);
    gatherProject(issue, catalogue);
    for (const id of sprintFields) gatherSprints(issue, id, catalogue);
    for (const { accountId, displayName } of peopleIn(issue)) {
      if (!catalogue.people.has(accountId) || displayName !== null) catalogue.people.set(accountId, displayName ?? accountId);
    }
  }
  return catalogue;
}

/** Where the issues of an export disagree on the category of a status: the commonest, and of equally common ones the furthest along. */
function gatherStatuses(issues: readonly RawIssue[], statuses: Map<string, SeedStatus>): void {
  const progress: readonly SeedStatus['category'][] = ['done', 'indeterminate', 'new', 'undefined'];
  const counts = new Map<string, Map<SeedStatus['category'], number>>();
  const names = new Map<string, string>();
  for (const { fields } of issues) {
    const id = text(fields.status, 'id');
    const key = isJsonObject(fields.status) ? text(fields.status.statusCategory, 'key') : '';
    const category = progress.find((known) => known === key) ?? BUILT_IN.get(id) ?? 'undefined';
    const seen = counts.get(id) ?? new Map<SeedStatus['category'], number>();
    counts.set(id, seen.set(category, (seen.get(category) ?? 0) + 1));
    names.set(id, text(fields.status, 'name') || id);
  }
  for (const [id, seen] of counts) {
    const most = Math.max(...seen.values());
    const category = progress.find((one) => seen.get(one) === most) ?? 'undefined';
    statuses.set(id, { id, name: names.get(id) ?? id, category });
  }
}

function gatherPlain({ fields, changelog }: RawIssue, catalogue: Catalogue): void {
  const typeId = text(fields.issuetype, 'id');
  if (isJsonObject(fields.issuetype)) {
    const { hierarchyLevel, subtask } = fields.issuetype;
    const name = text(fields.issuetype, 'name') || typeId;
    const level =
      typeof hierarchyLevel === 'number' ? hierarchyLevel : subtask === true ? -1 : name.toLowerCase() === 'epic' ? 1 : 0;
    catalogue.issueTypes.set(typeId, { id: typeId, name, hierarchyLevel: level });
  }
  for (const [value, map] of [
    [fields.priority, catalogue.priorities],
    [fields.resolution, catalogue.resolutions],
  ] as const) {
    const id = textAt(value, 'id');
    if (id !== null) map.set(id, { id, name: text(value, 'name') || id });
  }
  for (const link of objectsIn(fields.issuelinks)) {
    const id = textAt(link.type, 'id');
    if (id !== null) {
      catalogue.linkTypes.set(id, {
        id,
        name: text(link.type, 'name'),
        inward: text(link.type, 'inward'),
        outward: text(link.type, 'outward'),
      });
    }
  }
  for (const item of (changelog?.histories ?? []).flatMap((history) => history.items)) {
    if (item.field !== 'status') continue;
    for (const [id, name] of [
      [item.from, item.fromString],
      [item.to, Object.hasOwn(item, 'toString') ? item.toString : null],
    ]) {
      const builtIn = BUILT_IN.get(id ?? '');
      if (id && builtIn && !catalogue.statuses.has(id)) catalogue.statuses.set(id, { id, name: name ?? id, category: builtIn });
    }
  }
}

/** Jira's own statuses that an issue has passed through: its project uses them, even where no issue stands in one today. */
function builtInPassed({ changelog }: RawIssue): string[] {
  const items = (changelog?.histories ?? []).flatMap((history) => history.items);
  return items
    .flatMap((item) => (item.field === 'status' ? [item.from, item.to] : []))
    .filter((id): id is string => typeof id === 'string' && BUILT_IN.has(id));
}

function gatherProject(issue: RawIssue, catalogue: Catalogue): void {
  const { fields } = issue;
  const id = text(fields.project, 'id');
  const known = catalogue.projects.get(id);
  const key = issue.key.slice(0, issue.key.lastIndexOf('-'));
  const project: SeedProject = known ?? {
    id,
    key,
    name: text(fields.project, 'name') || key,
    type: 'software',
    lead: textAt(fields.creator, 'accountId') ?? text(fields.reporter, 'accountId'),
    permissions: { browse: [{ everyone: true }], create: [{ everyone: true }], edit: [{ everyone: true }], administer: [] },
    issueTypeIds: [],
    statusIds: [],
    components: [],
  };
  const including = (list: readonly string[], one: string) => (list.includes(one) ? list : [...list, one]);
  const issueTypeIds = including(project.issueTypeIds, text(fields.issuetype, 'id'));
  const statusIds = [text(fields.status, 'id'), ...builtInPassed(issue)].reduce(including, project.statusIds);
  if (project !== known || issueTypeIds !== known.issueTypeIds || statusIds !== known.statusIds) {
    catalogue.projects.set(id, { ...project, issueTypeIds, statusIds });
  }
  for (const version of [...objectsIn(fields.fixVersions), ...objectsIn(fields.versions)]) {
    const versionId = text(version, 'id');
    if (catalogue.versions.has(versionId)) continue;
    catalogue.versions.set(versionId, {
      id: versionId,
      projectId: id,
      name: text(version, 'name'),
      released: version.released === true,
      archived: version.archived === true,
      ...optional(version, 'description'),
      ...optional(version, 'startDate'),
      ...optional(version, 'releaseDate'),
    });
  }
  for (const component of objectsIn(fields.components)) {
    const componentId = text(component, 'id');
    if (!catalogue.components.has(componentId))
      catalogue.components.set(componentId, { id: componentId, name: text(component, 'name'), projectId: id });
  }
}

function gatherSprints({ fields }: RawIssue, fieldId: string, catalogue: Catalogue): void {
  for (const sprint of objectsIn(fields[fieldId])) {
    const id = text(sprint, 'id');
    const boardId = Number(textAt(sprint, 'boardId') ?? textAt(sprint, 'originBoardId') ?? 0);
    if (!catalogue.boards.has(String(boardId))) {
      catalogue.boards.set(String(boardId), {
        id: boardId,
        name: `Board ${boardId}`,
        type: 'scrum',
        projectId: text(fields.project, 'id'),
      });
    }
    if (catalogue.sprints.has(id)) continue;
    const state = text(sprint, 'state').toLowerCase();
    catalogue.sprints.set(id, {
      id: Number(id),
      boardId,
      name: text(sprint, 'name'),
      state: state === 'active' || state === 'future' ? state : 'closed',
      ...optional(sprint, 'goal'),
      ...optional(sprint, 'startDate'),
      ...optional(sprint, 'endDate'),
      ...optional(sprint, 'completeDate'),
    });
  }
}
