import { PageResolutionJsonSchema, PageUserSchema, PrioritySchema, ResolutionSchema } from 'jira.js/cloud';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Jira } from '../site/jira/jira';
import { ROUTES } from '../site/jira/rest/routes';
import { misfits, neverAsked, pathsUnknown } from './beside-description';
import { hasJiraDescriptions, readJiraDescriptions } from './jira-descriptions';
import { serveJira } from './serve-jira';
import type { ServedProduct } from './serve-product';
import { strictJiraClient } from './strict-jira-client';

const doc = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

let served: ServedProduct<Jira>;
type Client = ReturnType<typeof strictJiraClient>;
let client: Client['client'];
let jira: Client['jira'];
let agile: Client['agile'];

beforeAll(async () => {
  served = await serveJira();
  ({ client, jira, agile } = strictJiraClient(served.url));
});

afterAll(() => served.close());

describe('the local Jira as a strict client of the real one sees it', () => {
  it('finds issues page by page with fields, names, schema, properties and recent history', async () => {
    const asked = {
      jql: 'project = AI ORDER BY key',
      maxResults: 2,
      fields: ['*all'],
      expand: 'names,schema,changelog,transitions',
      properties: ['decision'],
    };
    const first = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost(asked);
    expect(first.issues).toHaveLength(2);
    const second = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({
      ...asked,
      nextPageToken: first.nextPageToken ?? '',
    });
    expect(second.isLast).toBe(true);
    const bare = await jira.issueSearch.searchAndReconsileIssuesUsingJql({
      jql: 'project = AI',
      fields: ['summary'],
      reconcileIssues: [30_001],
    });
    expect(bare.issues).toHaveLength(4);
    expect(await jira.issueSearch.countIssues({ jql: 'project = AI' })).toMatchObject({ count: 4 });
  });

  it('gives whole histories, of many issues and of one', async () => {
    const bulk = await jira.issues.getBulkChangelogs({ issueIdsOrKeys: ['AI-2', '30003'], fieldIds: ['status'], maxResults: 1 });
    expect(bulk.issueChangeLogs).toHaveLength(1);
    await jira.issues.getBulkChangelogs({
      issueIdsOrKeys: ['AI-2', '30003'],
      fieldIds: ['status'],
      maxResults: 1,
      nextPageToken: bulk.nextPageToken ?? '',
    });
    expect((await jira.issues.getChangeLogs({ issueIdOrKey: 'AI-2', maxResults: 2 })).values).toHaveLength(2);
  });

  it('gives issues one by one and in bulk', async () => {
    await jira.issues.getIssue({ issueIdOrKey: 'AI-2', expand: 'names,schema,changelog,transitions', properties: ['decision'] });
    const { issues } = await jira.issues.bulkFetchIssues({
      issueIdsOrKeys: ['AI-2', 'AI-1'],
      fields: ['summary', 'status'],
      expand: ['names'],
    });
    expect(issues?.map((issue) => issue.key)).toEqual(['AI-1', 'AI-2']);
  });

  it('lists what the site is made of', async () => {
    await jira.issueFields.getFields();
    await jira.issueFields.getFieldsPaginated({ type: ['custom'], query: 'sprint' });
    await jira.workflowStatuses.getStatuses();
    await jira.workflowStatusCategories.getStatusCategories();
    await jira.issueTypes.getIssueAllTypes();
    await jira.issueLinkTypes.getIssueLinkTypes();
    await jira.serverInfo.getServerInfo();
    await jira.timeTracking.getSharedTimeTrackingConfiguration();
    // The client has no functions for these lists any more; their members it still knows.
    const priorities = await client.sendRequest<unknown[]>({ method: 'GET', url: '/rest/api/3/priority' });
    expect(priorities.map((priority) => PrioritySchema.safeParse(priority).success)).toEqual([true, true, true]);
    const resolutions = await client.sendRequest<unknown[]>({ method: 'GET', url: '/rest/api/3/resolution' });
    expect(resolutions.map((resolution) => ResolutionSchema.safeParse(resolution).success)).toEqual([true, true]);
    const search = { method: 'GET', url: '/rest/api/3/resolution/search', searchParams: { maxResults: 1 } } as const;
    const page = await client.sendRequest({ ...search, schema: PageResolutionJsonSchema });
    expect(page).toMatchObject({ total: 2, isLast: false, values: [{ id: '10000' }] });
    const picture = await fetch(`${served.url}/rest/api/3/universal_avatar/view/type/user/avatar/ada?size=48`, {
      headers: { authorization: `Basic ${btoa('ada@example.com:anything')}` },
    });
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
  });

  it('lists projects with their versions, statuses, boards and sprints', async () => {
    await jira.projects.searchProjects({ expand: 'description,lead', query: 'ai' });
    await jira.projects.getProject({ projectIdOrKey: 'AI' });
    await jira.projects.getAllStatuses({ projectIdOrKey: 'AI' });
    await jira.projectVersions.getProjectVersions({ projectIdOrKey: 'AI' });
    await jira.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: 'AI' });
    await jira.issues.getCreateIssueMetaIssueTypeId({ projectIdOrKey: 'AI', issueTypeId: '10001' });
    const boards = await agile.board.getAllBoards({ projectKeyOrId: 'AI' });
    expect(boards.values).toHaveLength(1);
    await agile.board.getAllSprints({ boardId: 1, state: 'active,closed' });
  });

  it('knows people and what they may do', async () => {
    await jira.myself.getCurrentUser({ expand: 'groups' });
    await jira.users.getUser({ accountId: 'ben' });
    await jira.users.getAllUsers();
    await jira.userSearch.findAssignableUsers({ project: 'AI', query: 'b' });
    await jira.userSearch.findUsersWithBrowsePermission({ projectKey: 'AI', query: 'b' });
    await client.sendRequest({
      method: 'GET',
      url: '/rest/api/3/user/bulk',
      searchParams: { accountId: ['ada', 'ben'] },
      schema: PageUserSchema,
    });
    await jira.permissions.getMyPermissions({ projectKey: 'AI', permissions: 'BROWSE_PROJECTS,ADMINISTER' });
    await jira.permissions.getBulkPermissions({
      accountId: 'ben',
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10100, 10101], issues: [30_002] }],
    });
  });

  it('takes new issues, edits, transitions and an end', async () => {
    const created = await jira.issues.createIssue({
      fields: {
        project: { key: 'AI' },
        issuetype: { id: '10001' },
        summary: 'Ask the users first',
        description: doc('Before anything is built.'),
        duedate: '2026-09-30',
      },
      properties: [{ key: 'decision', value: { state: 'open' } }],
    });
    const issueIdOrKey = created.key ?? '';
    const many = await jira.issues.createIssues({
      issueUpdates: [
        { fields: { project: { key: 'AI' }, issuetype: { id: '10001' }, summary: 'Two' } },
        { fields: { project: { key: 'AI' }, issuetype: { id: '10001' } } },
      ],
    });
    expect(many.errors).toHaveLength(1);
    await jira.issues.editIssue({
      issueIdOrKey,
      fields: { duedate: '2026-10-15', timetracking: { originalEstimate: '2d' } },
      update: { labels: [{ add: 'later' }] },
    });
    await jira.issues.assignIssue({ issueIdOrKey, accountId: 'ben' });
    const { transitions } = await jira.issues.getTransitions({ issueIdOrKey });
    await jira.issues.doTransition({ issueIdOrKey, transition: { id: transitions?.at(-1)?.id ?? '' } });
    await jira.issueComments.addComment({ issueIdOrKey, body: doc('Done so.') });
    await jira.issueComments.getComments({ issueIdOrKey });
    await jira.issues.notify({
      issueIdOrKey,
      subject: 'Done',
      textBody: 'Done so.',
      to: { assignee: true, users: [{ accountId: 'ben' }] },
    });
    await jira.issueWorklogs.addWorklog({ issueIdOrKey, timeSpentSeconds: 3600, started: '2026-08-20T08:00:00.000+0000' });
    await jira.issueWorklogs.getIssueWorklog({ issueIdOrKey });
    await jira.issueLinks.linkIssues({
      type: { name: 'Relates' },
      inwardIssue: { key: issueIdOrKey },
      outwardIssue: { key: 'AI-2' },
    });
    await jira.issueRemoteLinks.createOrUpdateRemoteIssueLink({
      issueIdOrKey,
      globalId: 'page=1',
      object: { url: 'https://example.com/1', title: 'The record' },
    });
    await jira.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey });
    await jira.issueProperties.setIssueProperty({ issueIdOrKey, propertyKey: 'decision', body: { state: 'kept' } });
    await jira.issueProperties.getIssueProperty({ issueIdOrKey, propertyKey: 'decision' });
    await jira.issueProperties.getIssuePropertyKeys({ issueIdOrKey });
    await jira.issueProperties.deleteIssueProperty({ issueIdOrKey, propertyKey: 'decision' });
    await jira.issues.getIssue({ issueIdOrKey });
    await jira.issues.deleteIssue({ issueIdOrKey });
    await expect(jira.issues.getIssue({ issueIdOrKey })).rejects.toMatchObject({ status: 404 });
  });

  it('keeps a comment with its properties, until it is taken away', async () => {
    const at = { issueIdOrKey: 'AI-2', expand: 'properties' };
    const properties = [{ key: 'reminder', value: { occasion: 'due-1' } }];
    const { id = '' } = await jira.issueComments.addComment({ ...at, body: doc('Due tomorrow.'), properties });
    await jira.issueComments.updateComment({ ...at, id, body: { body: doc('Due today.') } });
    const reminder = { commentId: id, propertyKey: 'reminder' };
    await jira.issueCommentProperties.setCommentProperty({ ...reminder, body: { occasion: 'due-0' } });
    await jira.issueCommentProperties.setCommentProperty({ ...reminder, propertyKey: 'other', body: { kept: false } });
    expect((await jira.issueCommentProperties.getCommentPropertyKeys({ commentId: id })).keys).toHaveLength(2);
    expect((await jira.issueCommentProperties.getCommentProperty(reminder)).value).toEqual({ occasion: 'due-0' });
    await jira.issueCommentProperties.deleteCommentProperty({ ...reminder, propertyKey: 'other' });
    const kept = await jira.issueComments.getComment({ ...at, id });
    expect(kept).toMatchObject({ body: doc('Due today.'), properties: [{ key: 'reminder', value: { occasion: 'due-0' } }] });
    const ben = strictJiraClient(served.url, 'ben').jira;
    await expect(ben.issueComments.deleteComment({ ...at, id })).rejects.toMatchObject({ status: 400 });
    await expect(ben.issueCommentProperties.deleteCommentProperty(reminder)).rejects.toMatchObject({ status: 403 });
    await jira.issueComments.deleteComment({ ...at, id });
    await expect(jira.issueComments.getComment({ ...at, id })).rejects.toMatchObject({ status: 404 });
  });

  it('puts issues away and takes them out again', async () => {
    // The client has no functions for this; the official description judges the answers below.
    const put = (deed: 'archive' | 'unarchive', ...issueIdsOrKeys: string[]) =>
      client.sendRequest({ method: 'PUT', url: `/rest/api/3/issue/${deed}`, body: { issueIdsOrKeys } });
    const refused = { issuesNotFound: { count: 1 }, issueIsSubtask: { count: 1 } };
    expect(await put('archive', 'AI-2', 'AI-3', 'AI-999')).toMatchObject({ numberOfIssuesUpdated: 2, errors: refused });
    await jira.issues.getIssue({ issueIdOrKey: 'AI-2' });
    expect(await put('unarchive', '30002')).toMatchObject({ numberOfIssuesUpdated: 2, errors: {} });
    await expect(put('archive', 'AI-999')).rejects.toMatchObject({ status: 400 });
    const tooMany = Array.from({ length: 1_001 }, (_, index) => `AI-${index + 1}`);
    await expect(put('archive', ...tooMany)).rejects.toMatchObject({ status: 412 });
  });

  it('was asked through every route that it serves', () => {
    expect(neverAsked(ROUTES, served.exchanges)).toEqual([]);
  });
});

describe.skipIf(!hasJiraDescriptions)("Atlassian's own description of the API (../shared/specs)", () => {
  let official: ReturnType<typeof readJiraDescriptions>;

  beforeAll(() => {
    official = readJiraDescriptions();
  });

  it('knows every path that the site serves', () => {
    expect(pathsUnknown(ROUTES, official.descriptionOf)).toEqual([]);
  });

  it('fits every request and every answer of the strict client', () => {
    expect(misfits(ROUTES, served.exchanges, official.descriptionOf)).toEqual([]);
  });

  it('finds fault with an answer that does not fit', () => {
    const path = '/rest/api/3/search/approximate-count';
    const { platform } = official;
    expect(platform.judgeAnswer('POST', path, 200, { count: 'many' })).toHaveLength(1);
    expect(platform.judgeAnswer('POST', path, 418, {})).toHaveLength(1);
    expect(platform.judgeRequest('POST', '/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: [] })).toHaveLength(1);
  });
});
