import { describe, expect, it } from 'vitest';
import { loopSite } from './fixtures/loop/loop-site';

const { send, url, createIssue } = loopSite();
const open = (body: object, headers = {}) => send('POST', '/_site/module', body, headers);
const CLEO = { cookie: 'site-user=cleo' };

describe('a panel on an issue', () => {
  it('is told of which issue and project it stands on, and its resolver of the same', async () => {
    const { key, id } = await createIssue('With a panel');
    const { status, body } = await open({ moduleKey: 'loop-panel', issueKey: key });
    expect([status, body.frameUrl]).toEqual([200, expect.stringContaining('/_frame/page/')]);
    const extension = {
      type: 'jira:issueContext',
      issue: { id, key, type: 'Task', typeId: '10001' },
      project: { id: '10100', key: 'AI', type: 'software' },
      location: `${url()}/browse/${key}`,
    };
    expect(body.context.extension).toEqual(extension);
    const echoed = await send('POST', '/_site/invoke', { contextToken: body.contextToken, functionKey: 'echo', payload: {} });
    expect(echoed.body.body.context).toMatchObject({ accountId: 'ada', extension, moduleKey: 'loop-panel' });
  });

  it('is not there for one who may not see the issue, nor anywhere else', async () => {
    const { key } = await createIssue('Hidden from Cleo');
    expect((await open({ moduleKey: 'loop-panel', issueKey: key }, CLEO)).status).toBe(404);
    expect((await open({ moduleKey: 'loop-panel', projectKey: 'AI' })).status).toBe(404);
    expect((await open({ moduleKey: 'loop-page', issueKey: key })).status).toBe(404);
  });

  it('is named in the site’s state with its label', async () => {
    const { modules } = (await send('GET', '/_site/state')).body.app;
    expect(modules.find(({ key }: { key: string }) => key === 'loop-panel')).toMatchObject({
      ...{ title: 'Decision', label: 'Decision of a post-mortem', gadget: null },
    });
  });
});

describe('a gadget on the dashboard', () => {
  it('is added, set up, shown with what was saved, and taken away', async () => {
    const { status, body: gadget } = await send('POST', '/_site/dashboard/gadgets', { moduleKey: 'loop-gadget' });
    expect([status, gadget.configuration]).toEqual([201, null]);
    const place = { moduleKey: 'loop-gadget', gadgetId: gadget.id };
    const editing = await open({ ...place, part: 'edit' });
    expect(editing.body.context.extension).toMatchObject({ entryPoint: 'edit', gadgetConfiguration: {} });
    await send('PUT', `/_site/dashboard/gadgets/${gadget.id}`, { configuration: { project: 'AI' } });
    expect((await open(place)).body.context.extension).toEqual({
      ...{ type: 'jira:dashboardGadget', gadgetConfiguration: { project: 'AI' }, entryPoint: 'view' },
      ...{ dashboard: { id: '10000' }, gadget: { id: gadget.id }, location: `${url()}/jira/dashboards/10000` },
    });
    expect((await send('DELETE', `/_site/dashboard/gadgets/${gadget.id}`)).body.gadgets).toEqual([]);
    expect((await open(place)).status).toBe(404);
  });

  it('is none that the app does not have, or with settings that are none', async () => {
    expect((await send('POST', '/_site/dashboard/gadgets', { moduleKey: 'loop-panel' })).status).toBe(404);
    const { body } = await send('POST', '/_site/dashboard/gadgets', { moduleKey: 'loop-gadget' });
    expect((await send('PUT', `/_site/dashboard/gadgets/${body.id}`, { configuration: [] })).status).toBe(400);
    expect((await send('PUT', '/_site/dashboard/gadgets/1', { configuration: {} })).status).toBe(404);
  });
});

describe('an indexed property of the app', () => {
  const found = async (jql: string, headers = {}) => {
    const { body } = await send('POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] }, headers);
    return body.issues?.map((issue: { fields: { summary: string } }) => issue.fields.summary) ?? body.errorMessages;
  };

  it('is searched by its alias and by its path, each by the type that the manifest gives it', async () => {
    await createIssue('Early', { id: 'd1', due: '2026-08-25', weight: 2, owner: 'ada', words: 'Check the labels' });
    await createIssue('Late', { id: 'd2', due: '2026-09-20T10:00:00+02:00', weight: 10, owner: 'ben', words: 'Ask legal' });
    const order = 'ORDER BY loopWeight DESC';
    expect(await found('loopDecision = "d1"')).toEqual(['Early']);
    expect(await found(`loopDecision in (d1, d2) ${order}`)).toEqual(['Late', 'Early']);
    expect(await found('issue.property[loop].weight > 3')).toEqual(['Late']);
    expect(await found('loopOwner = currentUser()')).toEqual(['Early']);
    expect(await found('loopWords ~ "labels"')).toEqual(['Early']);
    expect(await found('loopDue <= "2026-08-25"')).toEqual(['Early']);
    expect(await found(`loopDue <= now() OR loopDue > 20d ${order}`)).toEqual(['Late']);
    expect(await found(`project = AI AND loopDecision is not EMPTY ${order}`)).toEqual(['Late', 'Early']);
  });

  it('takes no operator beyond its type, and shows nobody what he may not see', async () => {
    expect(await found('loopWords = "labels"')).toEqual([expect.stringContaining('loopWords')]);
    expect(await found('loopDecision > "a"')).toEqual([expect.stringContaining('loopDecision')]);
    expect(await found('loopNothing = 1')).toEqual([expect.stringContaining('does not exist')]);
    expect(await found('loopDecision = "d1"', CLEO)).toEqual([]);
  });
});
