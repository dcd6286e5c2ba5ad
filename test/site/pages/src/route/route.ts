import { decode } from './decode';
import { type WikiRoute, wikiRouteOf } from './wiki-route';

/** Every page of the site, and the address it stands at. */
export type Route =
  | { page: 'projects' }
  | { page: 'summary'; projectKey: string }
  | { page: 'issues'; projectKey: string | null }
  | { page: 'issue'; issueKey: string }
  | { page: 'app'; projectKey: string; appId: string; environmentId: string; moduleKey: string | null; base: string }
  | { page: 'dashboard' }
  | WikiRoute
  | { page: 'console' }
  | { page: 'nothing' };

const SOFTWARE = /^\/jira\/software\/(?:c\/)?projects\/([^/]+)/;

/** An address nobody made gives the page that says so. */
export function routeOf(pathname: string): Route {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname;
  if (path === '/' || path === '/jira' || path === '/jira/projects') return { page: 'projects' };
  if (path === '/issues') return { page: 'issues', projectKey: null };
  if (/^\/jira\/dashboards(\/\d+)?$/.test(path)) return { page: 'dashboard' };
  if (path === '/_console') return { page: 'console' };
  if (/^\/wiki(\/|$)/.test(path)) return wikiRouteOf(path.slice('/wiki'.length)) ?? { page: 'nothing' };
  const issue = /^\/browse\/([^/]+)$/.exec(path)?.[1];
  if (issue !== undefined) return { page: 'issue', issueKey: decode(issue).toUpperCase() };
  const project = SOFTWARE.exec(path);
  return project ? projectRoute(decode(project[1] ?? ''), project[0], path.slice(project[0].length)) : { page: 'nothing' };
}

function projectRoute(projectKey: string, root: string, rest: string): Route {
  if (rest === '' || rest === '/summary') return { page: 'summary', projectKey };
  if (rest === '/issues') return { page: 'issues', projectKey };
  const [all, appId, place] = /^\/apps\/([^/]+)\/([^/]+)/.exec(rest) ?? [];
  if (all === undefined || appId === undefined || place === undefined) return { page: 'nothing' };
  const [environmentId = '', moduleKey = null] = place.split('~');
  return { page: 'app', projectKey, appId, environmentId, moduleKey, base: root + all };
}

export function projectPath(projectKey: string, page: 'summary' | 'issues'): string {
  return `/jira/software/projects/${encodeURIComponent(projectKey)}/${page}`;
}

export function issuePath(issueKey: string): string {
  return `/browse/${encodeURIComponent(issueKey)}`;
}

export function searchPath(jql: string, projectKey: string | null = null): string {
  return `${projectKey === null ? '/issues/' : projectPath(projectKey, 'issues')}?jql=${encodeURIComponent(jql)}`;
}

/**
 * Jira's address names the app and its environment; an app has one project page, so it needs no more.
 * Should the manifest hold a second one, its key follows after `~`.
 */
export function appPath(projectKey: string, app: { id: string; environmentId: string }, moduleKey: string | null): string {
  const id = app.id.slice(app.id.lastIndexOf('/') + 1);
  const suffix = moduleKey === null ? '' : `~${encodeURIComponent(moduleKey)}`;
  return `/jira/software/projects/${encodeURIComponent(projectKey)}/apps/${id}/${app.environmentId}${suffix}`;
}
