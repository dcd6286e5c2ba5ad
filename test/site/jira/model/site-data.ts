import type { IndexedProperty } from '../../forge/manifest/manifest';
import type { Keep } from '../../store/keep';
import type {
  Seed,
  SeedBoard,
  SeedField,
  SeedGroup,
  SeedIssueType,
  SeedLinkType,
  SeedNamed,
  SeedProject,
  SeedSprint,
  SeedStatus,
  SeedUser,
  SeedVersion,
} from '../seed';
import { type IssueShelf, openIssueShelf } from './issue-shelf';
import { SYSTEM_FIELDS } from './system-fields';
import { openTable, type Table } from './table';

/** Everything the Jira site knows. */
export interface SiteData {
  readonly users: Table<SeedUser>;
  readonly groups: Table<SeedGroup>;
  readonly projects: Table<SeedProject>;
  readonly statuses: Table<SeedStatus>;
  readonly issueTypes: Table<SeedIssueType>;
  readonly priorities: Table<SeedNamed>;
  readonly resolutions: Table<SeedNamed>;
  /** Custom fields only; `fieldOf` also knows the system's own. */
  readonly customFields: Table<SeedField>;
  readonly versions: Table<SeedVersion>;
  readonly boards: Table<SeedBoard>;
  readonly sprints: Table<SeedSprint>;
  readonly linkTypes: Table<SeedLinkType>;
  readonly issues: IssueShelf;
  /** Parts of issue properties that apps had indexed. */
  readonly indexed: readonly IndexedProperty[];
}

export function openSiteData(keep: Keep, indexed: readonly IndexedProperty[] = []): SiteData {
  const byId = (item: { readonly id: string }) => item.id;
  const byNumber = (item: { readonly id: number }) => String(item.id);
  return {
    users: openTable<SeedUser>(keep, 'jira.user', (user) => user.accountId),
    groups: openTable<SeedGroup>(keep, 'jira.group', (group) => group.name),
    projects: openTable<SeedProject>(keep, 'jira.project', byId),
    statuses: openTable<SeedStatus>(keep, 'jira.status', byId),
    issueTypes: openTable<SeedIssueType>(keep, 'jira.issuetype', byId),
    priorities: openTable<SeedNamed>(keep, 'jira.priority', byId),
    resolutions: openTable<SeedNamed>(keep, 'jira.resolution', byId),
    customFields: openTable<SeedField>(keep, 'jira.field', byId),
    versions: openTable<SeedVersion>(keep, 'jira.version', byId),
    boards: openTable<SeedBoard>(keep, 'jira.board', byNumber),
    sprints: openTable<SeedSprint>(keep, 'jira.sprint', byNumber),
    linkTypes: openTable<SeedLinkType>(keep, 'jira.linktype', byId),
    issues: openIssueShelf(keep),
    indexed,
  };
}

/** Fills the site with a seed; what has the same id is replaced. */
export function loadSeed(data: SiteData, seed: Seed): void {
  data.users.putMany(seed.users);
  data.groups.putMany(seed.groups);
  data.projects.putMany(seed.projects);
  data.statuses.putMany(seed.statuses);
  data.issueTypes.putMany(seed.issueTypes);
  data.priorities.putMany(seed.priorities);
  data.resolutions.putMany(seed.resolutions);
  data.customFields.putMany(seed.fields.filter((field) => field.custom));
  data.versions.putMany(seed.versions);
  data.boards.putMany(seed.boards);
  data.sprints.putMany(seed.sprints);
  data.linkTypes.putMany(seed.linkTypes);
  data.issues.putMany([...seed.issues]);
}

const SYSTEM_FIELD_BY_ID = new Map(SYSTEM_FIELDS.map((field) => [field.id, field]));

/** A field by id, the system's own or a custom one. */
export function fieldOf(data: SiteData, id: string): SeedField | undefined {
  return SYSTEM_FIELD_BY_ID.get(id) ?? data.customFields.get(id);
}

/** Whether a project shows a field at all. */
export const hasField = ({ id, hiddenFields }: SeedProject, field: SeedField): boolean =>
  hiddenFields?.includes(field.id) !== true && (field.projectIds?.includes(id) ?? true);

export function allFields(data: SiteData): SeedField[] {
  return [...SYSTEM_FIELDS, ...data.customFields.all()];
}

/** A project by id, or by key in any letter case. */
export function findProject(data: SiteData, idOrKey: string): SeedProject | undefined {
  const byId = data.projects.get(idOrKey);
  if (byId) return byId;
  const key = idOrKey.toUpperCase();
  return data.projects.all().find((project) => project.key === key);
}
