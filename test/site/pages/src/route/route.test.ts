import { describe, expect, test } from 'vitest';
import { appPath, issuePath, routeOf, searchPath } from './route';

const app = { id: 'ari:cloud:ecosystem::app/0a1b', environmentId: 'e5f6' };

describe('the addresses of the site', () => {
  test.each([
    ['/', { page: 'projects' }],
    ['/jira/projects', { page: 'projects' }],
    ['/jira/projects/', { page: 'projects' }],
    ['/issues/', { page: 'issues', projectKey: null }],
    ['/jira/software/projects/PIL/issues', { page: 'issues', projectKey: 'PIL' }],
    ['/jira/software/projects/PIL', { page: 'summary', projectKey: 'PIL' }],
    ['/jira/software/c/projects/PIL/summary', { page: 'summary', projectKey: 'PIL' }],
    ['/browse/pil-7', { page: 'issue', issueKey: 'PIL-7' }],
    ['/wiki', { page: 'spaces' }],
    ['/wiki/spaces/DEL', { page: 'space', spaceKey: 'DEL' }],
    ['/wiki/spaces/DEL/overview', { page: 'space', spaceKey: 'DEL' }],
    ['/wiki/spaces/DEL/pages/7/Any+Words', { page: 'wiki-page', spaceKey: 'DEL', pageId: '7' }],
    ['/wiki/spaces/DEL/pages/7', { page: 'wiki-page', spaceKey: 'DEL', pageId: '7' }],
    ['/wiki/spaces/DEL/history/7', { page: 'wiki-history', spaceKey: 'DEL', pageId: '7' }],
    ['/wiki/spaces/DEL/pages/edit-v2/7', { page: 'wiki-edit', spaceKey: 'DEL', pageId: '7' }],
    ['/wiki/spaces/DEL/pages/create-v2', { page: 'wiki-create', spaceKey: 'DEL' }],
    ['/wiki/spaces/DEL/blog/7', { page: 'nothing' }],
    ['/wikipedia', { page: 'nothing' }],
    ['/jira/dashboards', { page: 'dashboard' }],
    ['/jira/dashboards/10000', { page: 'dashboard' }],
    ['/jira/dashboards/mine', { page: 'nothing' }],
    ['/_console', { page: 'console' }],
    ['/browse', { page: 'nothing' }],
    ['/jira/software/projects/PIL/board', { page: 'nothing' }],
    ['/jira/software/projects/PIL/apps/0a1b', { page: 'nothing' }],
    ['/browse/%E0%A4%A', { page: 'issue', issueKey: '%E0%A4%A' }],
  ])('%s is %o', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  test('an app’s page keeps its own part of the address apart', () => {
    const path = appPath('PIL', app, null);
    expect(path).toBe('/jira/software/projects/PIL/apps/0a1b/e5f6');
    expect(routeOf(`${path}/table/3`)).toEqual({
      page: 'app',
      projectKey: 'PIL',
      appId: '0a1b',
      environmentId: 'e5f6',
      moduleKey: null,
      base: path,
    });
  });

  test('a second page of an app is told by its key', () => {
    const path = appPath('PIL', app, 'library');
    expect(routeOf(`${path}/x`)).toMatchObject({ page: 'app', environmentId: 'e5f6', moduleKey: 'library', base: path });
  });

  test('what is put into an address is kept whole', () => {
    expect(issuePath('A B')).toBe('/browse/A%20B');
    expect(searchPath('project = "A" & x', 'PIL')).toBe(
      '/jira/software/projects/PIL/issues?jql=project%20%3D%20%22A%22%20%26%20x',
    );
  });
});
