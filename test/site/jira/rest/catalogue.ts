import { mayInProject } from '../model/permission';
import { STATUS_CATEGORIES } from '../model/status-category';
import { pageAsked, pageOf } from './request-query';
import { type Call, ok, type Route, scopes } from './route';
import { wireCategory, wireIssueType, wireLinkType, wirePriority, wireResolution, wireStatus } from './wire-catalogue';

const list = (items: readonly unknown[]) => ok(items, items.length);

/** Statuses and types are told only to one who may browse a project that uses them. */
function usedIn(call: Call, part: 'statusIds' | 'issueTypeIds'): ReadonlySet<string> {
  const projects = call.site.data.projects
    .all()
    .filter((project) => mayInProject(call.site.data, call.actor, project, 'BROWSE_PROJECTS'));
  return new Set(projects.flatMap((project) => project[part]));
}

export const catalogueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/status',
    scopes: scopes('read:jira-work', 'read:status:jira'),
    answer(call) {
      const used = usedIn(call, 'statusIds');
      return list(
        call.site.data.statuses
          .all()
          .filter((status) => used.has(status.id))
          .map((status) => wireStatus(call.site, status)),
      );
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/statuscategory',
    scopes: scopes('read:jira-work', 'read:status:jira'),
    answer: ({ site }) => list(STATUS_CATEGORIES.map((category) => wireCategory(site, category))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/issuetype',
    scopes: scopes('read:jira-work', 'read:issue-type:jira read:avatar:jira read:project-category:jira read:project:jira'),
    answer(call) {
      const used = usedIn(call, 'issueTypeIds');
      return list(
        call.site.data.issueTypes
          .all()
          .filter((type) => used.has(type.id))
          .map((type) => wireIssueType(call.site, type)),
      );
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/priority',
    scopes: scopes('read:jira-work', 'read:priority:jira'),
    answer: ({ site }) =>
      list(
        site.data.priorities.all().map((priority) => ({
          ...wirePriority(site, priority),
          description: priority.description ?? '',
          statusColor: '#6C798F',
          isDefault: false,
        })),
      ),
  },
  {
    method: 'GET',
    path: '/rest/api/3/resolution',
    scopes: scopes('read:jira-work', 'read:resolution:jira'),
    answer: ({ site }) => list(site.data.resolutions.all().map((resolution) => wireResolution(site, resolution))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/resolution/search',
    scopes: scopes('read:jira-work', 'read:resolution:jira'),
    answer({ site, query }) {
      const ids = query.getAll('id');
      const isDefault = (id: string) => id === site.data.resolutions.all()[0]?.id;
      const all = site.data.resolutions
        .all()
        .filter(({ id }) => (ids.length === 0 || ids.includes(id)) && (query.get('onlyDefault') !== 'true' || isDefault(id)));
      const page = pageAsked(query, 50, 1_000);
      return ok(
        pageOf(`${site.baseUrl}/rest/api/3/resolution/search`, query, all, page, (resolution) => ({
          ...wireResolution(site, resolution),
          isDefault: isDefault(resolution.id),
        })),
      );
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/issueLinkType',
    scopes: scopes('read:jira-work', 'read:issue-link-type:jira'),
    answer({ site }) {
      const types = site.data.linkTypes.all();
      return ok({ issueLinkTypes: types.map((type) => wireLinkType(site, type)) }, types.length);
    },
  },
];
