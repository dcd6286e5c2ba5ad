import { describe, expect, it } from 'vitest';
import { ROUTES } from '../rest/routes';
import { asking } from './ask';
import { rawIssue, smallSeed } from './small-seed';

describe('permission taken from one person', () => {
  it('hides the project at once, also from a search that has begun, and from nobody else; given back, it shows again', async () => {
    const { jira, ask, keys } = asking();
    const first = await ask('POST', '/rest/api/3/search/jql', { jql: 'project = AI ORDER BY key', maxResults: 1 }, 'ben');
    expect(first.json.issues).toHaveLength(1);
    expect(jira.letBrowse('ben', 'AI', false)).toBe(true);
    const next = { jql: 'project = AI ORDER BY key', maxResults: 1, nextPageToken: first.json.nextPageToken };
    expect((await ask('POST', '/rest/api/3/search/jql', next, 'ben')).status).toBe(400);
    expect(await keys('created is not EMPTY', 'ben')).toEqual(['OPEN-1']);
    expect((await ask('GET', '/rest/api/3/issue/AI-2', undefined, 'ben')).status).toBe(404);
    expect(jira.mayBrowse('ada', 'AI')).toBe(true);
    expect(jira.letBrowse('ben', 'AI', true)).toBe(true);
    expect(await keys('project = AI ORDER BY key', 'ben')).toEqual(['AI-1', 'AI-2', 'AI-3']);
  });

  it('can be given to one who never had it', async () => {
    const { jira } = asking();
    expect(jira.letBrowse('cleo', 'AI', true)).toBe(true);
    expect(jira.mayBrowse('cleo', 'AI')).toBe(true);
    expect([jira.letBrowse('nobody', 'AI', true), jira.letBrowse('ben', 'NOPE', false)]).toEqual([false, false]);
  });
});

describe('an issue moved to another project', () => {
  it('has a key there, is found by both keys, tells of it in its history and leaves its versions behind', async () => {
    const open = smallSeed();
    const seed = smallSeed({ issues: [...open.issues].filter((issue) => issue.key !== 'AI-3') });
    const { jira, ask, keys } = asking(seed);
    const moved = jira.moveIssue('AI-2', 'OPEN', 'ada');
    expect(moved).toMatchObject({ key: 'OPEN-2' });
    const { json } = await ask('GET', '/rest/api/3/issue/AI-2?expand=changelog');
    expect(json).toMatchObject({ key: 'OPEN-2', fields: { project: { key: 'OPEN' }, fixVersions: [], parent: null } });
    const items = json.changelog.histories.flatMap((history: { items: { field: string }[] }) => history.items);
    expect(items.map((item: { field: string }) => item.field)).toEqual(
      expect.arrayContaining(['project', 'Key', 'Fix Version', 'Component']),
    );
    expect(await keys('project = AI ORDER BY key')).toEqual(['AI-1', 'AI-4']);
    expect(await keys('project = OPEN ORDER BY key')).toEqual(['OPEN-1', 'OPEN-2']);
  });

  it('says why it cannot move', () => {
    const { jira } = asking();
    expect(jira.moveIssue('AI-9', 'OPEN', 'ada')).toEqual({ problem: expect.stringContaining('no issue AI-9') });
    expect(jira.moveIssue('AI-4', 'NOPE', 'ada')).toEqual({ problem: expect.stringContaining('no project NOPE') });
    expect(jira.moveIssue('AI-4', 'AI', 'ada')).toEqual({ problem: expect.stringContaining('already') });
    expect(jira.moveIssue('AI-2', 'OPEN', 'ada')).toEqual({ problem: expect.stringContaining('issues under it') });
  });
});

describe('who sees what', () => {
  const { ask, keys, jira } = asking();

  it('finds as viewers of an issue or a project those who may see it, for one who may see it himself', async () => {
    const viewers = async (asked: string, caller = 'ada') => {
      const { status, json } = await ask('GET', `/rest/api/3/user/viewissue/search?${asked}`, undefined, caller);
      return status === 200 ? json.map(({ accountId }: { accountId: string }) => accountId) : status;
    };
    expect(await viewers('projectKey=AI')).toEqual(['ada', 'ben']);
    expect(await viewers('projectKey=OPEN&query=c')).toEqual(['cleo']);
    expect(await viewers('issueKey=AI-4')).toEqual(['ada']);
    expect(await viewers('issueKey=AI-4', 'ben')).toBe(404);
    expect(await viewers('projectKey=AI', 'cleo')).toBe(404);
    expect(await viewers('query=a')).toBe(400);
  });

  it('shows nobody anything before he has signed in', async () => {
    expect((await ask('GET', '/rest/api/3/myself', undefined, null)).status).toBe(401);
    expect((await ask('GET', '/rest/api/3/myself', undefined, 'stranger')).status).toBe(401);
  });

  it('finds only issues of projects that the caller may browse, and of levels that he belongs to', async () => {
    const all = 'created is not EMPTY ORDER BY key';
    expect(await keys(all, 'ada')).toEqual(['AI-1', 'AI-2', 'AI-3', 'AI-4', 'OPEN-1']);
    expect(await keys(all, 'ben')).toEqual(['AI-1', 'AI-2', 'AI-3', 'OPEN-1']);
    expect(await keys(all, 'cleo')).toEqual(['OPEN-1']);
    const count = async (accountId: string) =>
      (await ask('POST', '/rest/api/3/search/approximate-count', { jql: all }, accountId)).json.count;
    expect([await count('ada'), await count('ben'), await count('cleo')]).toEqual([5, 4, 1]);
  });

  it.each([
    ['GET', '/rest/api/3/issue/AI-2', 'cleo'],
    ['GET', '/rest/api/3/issue/AI-4', 'ben'],
    ['GET', '/rest/api/3/issue/AI-4/changelog', 'ben'],
    ['GET', '/rest/api/3/issue/AI-4/properties', 'ben'],
    ['GET', '/rest/api/3/issue/AI-4/comment', 'ben'],
    ['GET', '/rest/api/3/issue/AI-4/worklog', 'ben'],
    ['PUT', '/rest/api/3/issue/AI-4', 'ben'],
    ['GET', '/rest/api/3/project/AI', 'cleo'],
    ['GET', '/rest/api/3/project/AI/versions', 'cleo'],
    ['GET', '/rest/agile/1.0/board/1/sprint', 'cleo'],
    ['GET', '/rest/api/3/issue/AI-999', 'ada'],
  ])('answers %s %s of %s with 404, as if it did not exist', async (method, path, accountId) => {
    expect((await ask(method, path, method === 'PUT' ? { fields: { summary: 'x' } } : undefined, accountId)).status).toBe(404);
  });

  it('leaves out of bulk answers what may not be seen', async () => {
    const issueIdsOrKeys = ['AI-2', 'AI-4', 'OPEN-1'];
    const bulk = await ask('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys, fields: ['summary'] }, 'cleo');
    expect(bulk.json.issues.map((issue: { key: string }) => issue.key)).toEqual(['OPEN-1']);
    const logs = await ask('POST', '/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys }, 'cleo');
    expect(logs.json.issueChangeLogs).toEqual([]);
    expect(
      (await ask('GET', '/rest/api/3/project/search', undefined, 'cleo')).json.values.map((one: { key: string }) => one.key),
    ).toEqual(['OPEN']);
  });

  it('hides a link and a sub-task whose other end may not be seen', async () => {
    const link = { id: '1', type: { id: '10600' }, outwardIssue: { key: 'AI-4' } };
    const seed = smallSeed();
    const issues = [
      ...seed.issues,
      rawIssue(6, { issuelinks: [link] }),
      rawIssue(7, { issuetype: { id: '10002' }, parent: { key: 'AI-6' }, security: { id: '10400' } }),
    ];
    const other = asking(smallSeed({ issues }));
    const seen = async (accountId: string) =>
      (await other.ask('GET', '/rest/api/3/issue/AI-6?fields=issuelinks,subtasks', undefined, accountId)).json.fields;
    expect((await seen('ada')).issuelinks[0].outwardIssue.key).toBe('AI-4');
    expect((await seen('ada')).subtasks).toHaveLength(1);
    expect(await seen('ben')).toEqual({ issuelinks: [], subtasks: [] });
  });

  it('tells what the caller may do, and for the app what others may do', async () => {
    const mine = async (accountId: string) => {
      const { json } = await ask(
        'GET',
        '/rest/api/3/mypermissions?projectKey=AI&permissions=EDIT_ISSUES,ADMINISTER_PROJECTS,ADMINISTER',
        undefined,
        accountId,
      );
      return Object.values<{ havePermission: boolean }>(json.permissions).map((one) => one.havePermission);
    };
    expect(await mine('ada')).toEqual([true, true, true]);
    expect(await mine('ben')).toEqual([true, false, false]);
    const body = {
      accountId: 'cleo',
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [10100, 10101], issues: [30_002, 30_005] }],
    };
    const asApp = await ask('POST', '/rest/api/3/permissions/check', body, { accountId: null, scopes: 'all' });
    expect(asApp.json).toEqual({
      globalPermissions: [],
      projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10101], issues: [30_005] }],
    });
    expect((await ask('POST', '/rest/api/3/permissions/check', body, 'ben')).status).toBe(403);
  });

  it('lets the app itself work in every project, but not behind a level of security', async () => {
    const app = { accountId: null, scopes: 'all' as const };
    expect((await ask('GET', '/rest/api/3/issue/AI-2', undefined, app)).status).toBe(200);
    expect((await ask('GET', '/rest/api/3/issue/AI-4', undefined, app)).status).toBe(404);
    expect((await ask('GET', '/rest/api/3/myself', undefined, app)).json.accountType).toBe('app');
  });

  it('keeps time tracking options for administrators', async () => {
    const path = '/rest/api/3/configuration/timetracking/options';
    expect((await ask('GET', path, undefined, 'ben')).status).toBe(403);
    expect((await ask('GET', path)).json.workingHoursPerDay).toBe(8);
  });

  it('answers the same question outside of requests', () => {
    expect(jira.mayBrowse('ben', 'AI')).toBe(true);
    expect(jira.mayBrowse('cleo', 'AI')).toBe(false);
    expect(jira.mayBrowse('cleo', 'NOPE')).toBe(false);
  });
});

describe('what an app may call', () => {
  const { ask } = asking();
  const withScopes = (...scopes: string[]) => ({ accountId: 'ada', scopes: new Set(scopes) });

  it('refuses with 403 and the name of the scope that is missing', async () => {
    const { status, json } = await ask('POST', '/rest/api/3/search/jql', { jql: 'project = AI' }, withScopes('read:jira-user'));
    expect(status).toBe(403);
    expect(json.errorMessages[0]).toContain('read:jira-work');
  });

  it('is content with the classic scope, or with all granular ones', async () => {
    const path = '/rest/api/3/changelog/bulkfetch';
    const body = { issueIdsOrKeys: ['AI-2'] };
    expect((await ask('POST', path, body, withScopes('read:jira-work'))).status).toBe(200);
    expect(
      (await ask('POST', path, body, withScopes('read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'))).status,
    ).toBe(200);
    expect((await ask('POST', path, body, withScopes('read:issue-meta:jira', 'read:avatar:jira'))).status).toBe(403);
  });

  it('knows no classic scope for boards and sprints', async () => {
    const path = '/rest/agile/1.0/board';
    const { status, json } = await ask(
      'GET',
      path,
      undefined,
      withScopes('read:jira-work', 'write:jira-work', 'read:board-scope:jira-software'),
    );
    expect(status).toBe(403);
    expect(json.errorMessages[0]).toContain('read:project:jira');
    expect((await ask('GET', path, undefined, withScopes('read:board-scope:jira-software', 'read:project:jira'))).status).toBe(
      200,
    );
  });

  it('asks for a scope to write on every route that changes something', () => {
    const reading = new Set([
      '/rest/api/3/search/jql',
      '/rest/api/3/search/approximate-count',
      '/rest/api/3/changelog/bulkfetch',
      '/rest/api/3/issue/bulkfetch',
      '/rest/api/3/permissions/check',
    ]);
    const writing = ROUTES.filter(({ method, path }) => method !== 'GET' && !reading.has(path));
    expect(writing.filter(({ scopes }) => scopes === 'none' || scopes.classic !== 'write:jira-work')).toEqual([]);
  });

  it('answers an endpoint that it does not know with 501 and its name', async () => {
    const { status, json } = await ask('GET', '/rest/api/3/dashboard');
    expect(status).toBe(501);
    expect(json.errorMessages[0]).toContain('GET /rest/api/3/dashboard');
    expect((await ask('PUT', '/rest/api/3/search/jql')).status).toBe(501);
  });

  it('counts one point for a request, one for each issue and two for each person', async () => {
    expect((await ask('POST', '/rest/api/3/search/jql', { jql: 'project = AI' })).points).toBe(5);
    expect((await ask('GET', '/rest/api/3/users/search')).points).toBe(7);
    expect((await ask('PUT', '/rest/api/3/issue/AI-1', { fields: { summary: 'New' } })).points).toBe(1);
  });

  it('carries the time of the site in each answer', async () => {
    expect((await ask('GET', '/rest/api/3/myself')).headers.date).toBe('Thu, 20 Aug 2026 09:00:00 GMT');
  });
});
