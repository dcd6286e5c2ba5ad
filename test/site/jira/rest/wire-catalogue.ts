import { type StatusCategory, statusCategoryOf } from '../model/status-category';
import type { SystemField } from '../model/system-fields';
import type {
  SeedField,
  SeedIssueType,
  SeedLinkType,
  SeedNamed,
  SeedProject,
  SeedSprint,
  SeedStatus,
  SeedVersion,
} from '../seed';
import type { Site } from './route';
import { avatarUrls } from './wire-user';

const api = (site: Site, path: string) => `${site.baseUrl}/rest/api/3/${path}`;
const icon = (site: Site, type: string, id: string) =>
  api(site, `universal_avatar/view/type/${type}/avatar/${encodeURIComponent(id)}?size=medium`);

export const wireCategory = (site: Site, category: StatusCategory) => ({
  self: api(site, `statuscategory/${category.id}`),
  ...category,
});

export function wireStatus(site: Site, status: SeedStatus) {
  return {
    self: api(site, `status/${status.id}`),
    description: status.description ?? '',
    iconUrl: icon(site, 'status', status.id),
    name: status.name,
    id: status.id,
    statusCategory: wireCategory(site, statusCategoryOf(site.data, status.id)),
  };
}

export function wireIssueType(site: Site, type: SeedIssueType) {
  return {
    self: api(site, `issuetype/${type.id}`),
    id: type.id,
    description: type.description ?? '',
    iconUrl: icon(site, 'issuetype', type.id),
    name: type.name,
    subtask: type.hierarchyLevel < 0,
    hierarchyLevel: type.hierarchyLevel,
  };
}

export function wirePriority(site: Site, priority: SeedNamed) {
  return {
    self: api(site, `priority/${priority.id}`),
    iconUrl: icon(site, 'priority', priority.id),
    name: priority.name,
    id: priority.id,
  };
}

export function wireResolution(site: Site, resolution: SeedNamed) {
  return {
    self: api(site, `resolution/${resolution.id}`),
    id: resolution.id,
    description: resolution.description ?? '',
    name: resolution.name,
  };
}

/** A project as it stands inside other things. */
export function wireProjectBrief(site: Site, project: SeedProject) {
  return {
    self: api(site, `project/${project.id}`),
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.type,
    simplified: project.teamManaged === true,
    avatarUrls: avatarUrls(site, 'project', project.id),
  };
}

export function wireVersion(site: Site, version: SeedVersion, today: string) {
  const overdue = !version.released && version.releaseDate !== undefined && version.releaseDate < today;
  return {
    self: api(site, `version/${version.id}`),
    id: version.id,
    ...(version.description === undefined ? {} : { description: version.description }),
    name: version.name,
    archived: version.archived === true,
    released: version.released,
    ...(version.startDate === undefined ? {} : { startDate: version.startDate }),
    ...(version.releaseDate === undefined ? {} : { releaseDate: version.releaseDate }),
    ...(overdue ? { overdue } : {}),
    projectId: Number(version.projectId),
  };
}

/** A version inside an issue, where it tells less. */
export function wireVersionBrief(site: Site, version: SeedVersion) {
  const { overdue: _overdue, projectId: _projectId, startDate: _startDate, ...brief } = wireVersion(site, version, '');
  return brief;
}

/** A sprint inside an issue. */
export function wireSprint(sprint: SeedSprint) {
  return {
    id: sprint.id,
    name: sprint.name,
    state: sprint.state,
    boardId: sprint.boardId,
    goal: sprint.goal ?? '',
    ...(sprint.startDate === undefined ? {} : { startDate: sprint.startDate }),
    ...(sprint.endDate === undefined ? {} : { endDate: sprint.endDate }),
    ...(sprint.completeDate === undefined ? {} : { completeDate: sprint.completeDate }),
  };
}

export const wireLinkType = (site: Site, type: SeedLinkType) => ({ ...type, self: api(site, `issueLinkType/${type.id}`) });

const isSystemField = (field: SeedField): field is SystemField => 'navigable' in field;

export function wireField(field: SeedField) {
  const number = field.id.replace('customfield_', '');
  const own = isSystemField(field) ? field : null;
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    custom: field.custom,
    orderable: own?.orderable ?? true,
    navigable: own?.navigable ?? true,
    searchable: own?.searchable ?? true,
    clauseNames: field.clauseNames ?? [`cf[${number}]`, field.name],
    ...(field.schema === undefined ? {} : { schema: field.schema }),
  };
}
