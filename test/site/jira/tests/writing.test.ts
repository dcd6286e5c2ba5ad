import { beforeEach, describe, expect, it } from 'vitest';
import { createJira } from '../jira';
import { memoryKeep } from '../memory-keep';
import { type Asking, asking } from './ask';
import { NOW, POINTS_FIELD, rawIssue, SPRINT_FIELD, smallSeed } from './small-seed';

const doc = (text: string) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

let asked: Asking;
const ask: Asking['ask'] = (...all) => asked.ask(...all);
beforeEach(() => {
  asked = asking();
});

/** The lines of the last history entry, and who wrote it when. */
async function lastHistory(key: string): Promise<{ author: string; created: string; lines: unknown[]; count: number }> {
  const { json } = await ask('GET', `/rest/api/3/issue/${key}/changelog`);
  const last = json.values.at(-1);
  return { author: last?.author.accountId, created: last?.created, lines: last?.items ?? [], count: json.total };
}
const fields = async (key: string) => (await ask('GET', `/rest/api/3/issue/${key}`)).json.fields;

describe('an edit', () => {
  it('is written into the history with its author, its time and a line for each field, and moves the time of update', async () => {
    asked.wait(60_000);
    const { status } = await ask(
      'PUT',
      '/rest/api/3/issue/AI-2',
      { fields: { duedate: '2026-10-01', assignee: { accountId: 'ada' }, [POINTS_FIELD]: 8, labels: ['inbox'] } },
      'ben',
    );
    expect(status).toBe(204);
    const { author, created, lines } = await lastHistory('AI-2');
    expect([author, created]).toEqual(['ben', '2026-08-20T09:01:00.000+0000']);
    expect(lines).toMatchObject<object[]>([
      { field: 'duedate', fieldId: 'duedate', from: '2026-04-01', to: '2026-10-01' },
      { field: 'assignee', fieldId: 'assignee', from: 'ben', fromString: 'Ben Okri', to: 'ada', toString: 'Ada Byron' },
      { field: 'Story Points', fieldId: POINTS_FIELD, from: null, fromString: '5', to: null, toString: '8' },
      { field: 'labels', fieldId: 'labels', fromString: 'inbox pilot', toString: 'inbox' },
    ]);
    expect(await fields('AI-2')).toMatchObject({
      duedate: '2026-10-01',
      updated: '2026-08-20T09:01:00.000+0000',
      [POINTS_FIELD]: 8,
    });
  });

  it('that changes nothing leaves no history', async () => {
    const { count } = await lastHistory('AI-2');
    await ask('PUT', '/rest/api/3/issue/AI-2', { fields: { duedate: '2026-04-01', summary: 'Issue 2' } });
    expect((await lastHistory('AI-2')).count).toBe(count);
  });

  it('writes a line for each version that came or went, and for each estimate', async () => {
    await ask('PUT', '/rest/api/3/issue/AI-2', {
      update: { fixVersions: [{ remove: { id: '10200' } }, { add: { name: '2.0' } }] },
      fields: { timetracking: { originalEstimate: '1d', remainingEstimate: '2h' } },
    });
    expect((await lastHistory('AI-2')).lines).toMatchObject<object[]>([
      { field: 'timeoriginalestimate', from: '14400', to: '28800' },
      { field: 'timeestimate', from: '0', to: '7200' },
      { field: 'Fix Version', fieldId: 'fixVersions', from: '10200', fromString: '1.0', to: null },
      { field: 'Fix Version', fieldId: 'fixVersions', from: null, to: '10201', toString: '2.0' },
    ]);
  });

  it('into a sprint keeps the sprints that have ended', async () => {
    await ask('PUT', '/rest/api/3/issue/AI-2', { fields: { [SPRINT_FIELD]: 12 } });
    expect((await lastHistory('AI-2')).lines).toMatchObject<object[]>([
      { field: 'Sprint', fieldId: SPRINT_FIELD, from: '11', to: '11, 12', toString: 'Sprint 1, Sprint 2' },
    ]);
    expect((await fields('AI-2'))[SPRINT_FIELD].map((sprint: { id: number }) => sprint.id)).toEqual([11, 12]);
  });

  it('that clears a resolution clears its date', async () => {
    await ask('PUT', '/rest/api/3/issue/AI-2', { fields: { resolution: null } });
    expect(await fields('AI-2')).toMatchObject({ resolution: null, resolutiondate: null });
  });

  it.each([
    [{ duedate: '2026-02-30' }, 'duedate'],
    [{ assignee: { accountId: 'cleo' } }, 'assignee'],
    [{ assignee: { accountId: 'nobody' } }, 'assignee'],
    [{ summary: '' }, 'summary'],
    [{ summary: 'two\nlines' }, 'summary'],
    [{ description: 'plain text' }, 'description'],
    [{ labels: ['two words'] }, 'labels'],
    [{ fixVersions: [{ name: '9.9' }] }, 'fixVersions'],
    [{ timetracking: { originalEstimate: 'long' } }, 'timetracking'],
    [{ [POINTS_FIELD]: 'five' }, POINTS_FIELD],
    [{ [SPRINT_FIELD]: 11 }, SPRINT_FIELD],
    [{ customfield_1: 1 }, 'customfield_1'],
    [{ status: { id: '3' } }, 'status'],
    [{ parent: { key: 'AI-3' } }, 'parent'],
  ])('refuses %j, naming the field, and changes nothing', async (wrong, field) => {
    const before = await fields('AI-2');
    const { status, json } = await ask('PUT', '/rest/api/3/issue/AI-2', { fields: { priority: { name: 'High' }, ...wrong } });
    expect(status).toBe(400);
    expect(Object.keys(json.errors)).toEqual([field]);
    expect(await fields('AI-2')).toEqual(before);
  });

  it('needs the permission', async () => {
    expect((await ask('PUT', '/rest/api/3/issue/OPEN-1', { fields: { summary: 'Mine' } }, 'cleo')).status).toBe(403);
    expect((await ask('DELETE', '/rest/api/3/issue/AI-1', undefined, 'ben')).status).toBe(403);
    expect((await ask('PUT', '/rest/api/3/issue/AI-2/assignee', { accountId: null }, 'cleo')).status).toBe(404);
  });
});

describe('the life of an issue', () => {
  const create = (more: object = {}) =>
    ask('POST', '/rest/api/3/issue', {
      fields: { project: { key: 'AI' }, issuetype: { name: 'Task' }, summary: 'Try it small', ...more },
    });

  it('begins without history, in the first status of the project, reported by who made it', async () => {
    const { status, json } = await create({ duedate: '2026-09-01' });
    expect(status).toBe(201);
    expect(json.key).toBe('AI-5');
    expect(await fields('AI-5')).toMatchObject({
      status: { name: 'Open' },
      reporter: { accountId: 'ada' },
      priority: { name: 'Medium' },
      created: '2026-08-20T09:00:00.000+0000',
      duedate: '2026-09-01',
    });
    expect((await lastHistory('AI-5')).count).toBe(0);
  });

  it('moves through statuses with its resolution, and back again without it', async () => {
    const { json } = await ask('GET', '/rest/api/3/issue/AI-1/transitions');
    const to = (name: string) => json.transitions.find((one: { name: string }) => one.name === name).id;
    await ask('POST', '/rest/api/3/issue/AI-1/transitions', { transition: { id: to('Closed') } });
    expect((await lastHistory('AI-1')).lines).toMatchObject<object[]>([
      { field: 'resolution', to: '10000', toString: 'Done' },
      { field: 'status', fieldId: 'status', from: '1', fromString: 'Open', to: '6', toString: 'Closed' },
    ]);
    expect(await fields('AI-1')).toMatchObject({
      status: { name: 'Closed' },
      resolution: { name: 'Done' },
      resolutiondate: '2026-08-20T09:00:00.000+0000',
    });
    await ask('POST', '/rest/api/3/issue/AI-1/transitions', { transition: { id: to('In Progress') } });
    expect(await fields('AI-1')).toMatchObject({ status: { name: 'In Progress' }, resolution: null, resolutiondate: null });
  });

  it('takes only the ways of its workflow', async () => {
    const seed = smallSeed();
    const [first, ...others] = seed.projects;
    if (!first) throw new Error('The small seed has a project.');
    asked = asking(
      smallSeed({ projects: [{ ...first, transitions: [{ id: '5', name: 'Begin', from: ['1'], to: '3' }] }, ...others] }),
    );
    const names = async (key: string) =>
      (await ask('GET', `/rest/api/3/issue/${key}/transitions`)).json.transitions.map((one: { name: string }) => one.name);
    expect(await names('AI-1')).toEqual(['Begin']);
    expect(await names('AI-2')).toEqual([]);
    expect((await ask('POST', '/rest/api/3/issue/AI-2/transitions', { transition: { id: '5' } })).status).toBe(400);
  });

  it('counts logged work, takes it off what remains, and tells both in the history', async () => {
    await ask('PUT', '/rest/api/3/issue/AI-1', { fields: { timetracking: { originalEstimate: '4h' } } });
    const { status } = await ask('POST', '/rest/api/3/issue/AI-1/worklog', { timeSpent: '1h 30m', comment: doc('Talked') });
    expect(status).toBe(201);
    expect(await fields('AI-1')).toMatchObject({
      timespent: 5400,
      timeestimate: 9000,
      timetracking: { remainingEstimate: '2h 30m' },
    });
    expect((await lastHistory('AI-1')).lines).toMatchObject<object[]>([
      { field: 'timeestimate', from: '14400', to: '9000' },
      { field: 'timespent', from: null, to: '5400' },
      { field: 'WorklogId' },
    ]);
    expect((await fields('AI-2')).aggregatetimespent).toBe(28_800 + 3600);
  });

  it('is linked on both sides, once', async () => {
    const link = { type: { name: 'Relates' }, inwardIssue: { key: 'AI-1' }, outwardIssue: { key: 'AI-2' } };
    expect((await ask('POST', '/rest/api/3/issueLink', link)).status).toBe(201);
    expect((await ask('POST', '/rest/api/3/issueLink', link)).status).toBe(201);
    expect((await fields('AI-1')).issuelinks).toMatchObject([{ outwardIssue: { key: 'AI-2' } }]);
    expect((await fields('AI-2')).issuelinks).toMatchObject([{ inwardIssue: { key: 'AI-1' } }]);
    expect((await lastHistory('AI-2')).lines).toMatchObject([{ field: 'Link', to: 'AI-1' }]);
  });

  it('keeps one remote link for one globalId', async () => {
    const link = (title: string) =>
      ask('POST', '/rest/api/3/issue/AI-1/remotelink', { globalId: 'page=7', object: { url: 'https://example.com/7', title } });
    expect((await link('Draft')).status).toBe(201);
    expect((await link('Record')).status).toBe(200);
    const { json } = await ask('GET', '/rest/api/3/issue/AI-1/remotelink');
    expect(json).toMatchObject([{ globalId: 'page=7', object: { title: 'Record' } }]);
  });

  it('carries properties that JQL finds at once, of at most 32,768 characters', async () => {
    const path = '/rest/api/3/issue/AI-1/properties/decision';
    expect((await ask('PUT', path, { state: 'closed' })).status).toBe(201);
    expect((await ask('PUT', path, { state: 'open' })).status).toBe(200);
    expect(await asked.keys('issue.property[decision].state = open ORDER BY key')).toEqual(['AI-1', 'AI-2']);
    expect((await ask('PUT', path, 'x'.repeat(32_768))).status).toBe(400);
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await ask('GET', path)).status).toBe(404);
  });

  it('answers to the key that it had before it moved', async () => {
    const moved = rawIssue(
      8,
      {},
      {
        changelog: {
          histories: [
            {
              id: '1',
              author: { accountId: 'ada' },
              created: '2026-03-03T00:00:00.000+0000',
              items: [{ field: 'Key', fieldtype: 'jira', from: null, fromString: 'OLD-3', to: null, toString: 'AI-8' }],
            },
          ],
        },
      },
    );
    asked = asking(smallSeed({ issues: [moved] }));
    expect((await ask('GET', '/rest/api/3/issue/old-3')).json.key).toBe('AI-8');
  });

  it('ends with its sub-tasks only if one says so', async () => {
    expect((await ask('DELETE', '/rest/api/3/issue/AI-2')).status).toBe(400);
    expect((await ask('DELETE', '/rest/api/3/issue/AI-2?deleteSubtasks=true')).status).toBe(204);
    expect(await asked.keys('project = AI ORDER BY key')).toEqual(['AI-1', 'AI-4']);
  });

  it.each([
    [{ summary: undefined }, 'summary'],
    [{ project: { key: 'NOPE' } }, 'project'],
    [{ issuetype: { name: 'Story' } }, 'issuetype'],
    [{ issuetype: { name: 'Sub-task' } }, 'parent'],
    [{ duedate: 'tomorrow' }, 'duedate'],
  ])('does not begin with %j', async (wrong, field) => {
    const { status, json } = await create(wrong);
    expect(status).toBe(400);
    expect(Object.keys(json.errors)).toEqual([field]);
  });
});

it('remembers everything over a restart', async () => {
  const keep = memoryKeep();
  const first = createJira({ keep, now: () => NOW });
  first.loadSeed(smallSeed());
  const edit = {
    method: 'PUT',
    path: '/rest/api/3/issue/AI-1',
    query: new URLSearchParams(),
    headers: {},
    body: '{"fields":{"summary":"Kept"}}',
  };
  await first.handle(edit, { accountId: 'ada', scopes: 'all' });
  const second = createJira({ keep, now: () => NOW });
  const read = { ...edit, method: 'GET', body: null };
  const [before, after] = await Promise.all(
    [first, second].map((jira) => jira.handle(read, { accountId: 'ada', scopes: 'all' })),
  );
  expect(after?.body).toBe(before?.body);
  expect(JSON.parse(after?.body ?? '').fields.summary).toBe('Kept');
  expect(second.users()).toEqual(first.users());
});

it('gives no key and no id out twice, whatever was deleted or moved before a restart', async () => {
  const keep = memoryKeep();
  const first = createJira({ keep, now: () => NOW });
  first.loadSeed(smallSeed());
  const send = async (jira: typeof first, method: string, path: string, body: unknown = null) => {
    const answer = await jira.handle(
      { method, path, query: new URLSearchParams(), headers: {}, body: body === null ? null : JSON.stringify(body) },
      { accountId: 'ada', scopes: 'all' },
    );
    return answer.body === '' ? null : JSON.parse(answer.body);
  };
  const wanted = { fields: { project: { key: 'AI' }, issuetype: { id: '10001' }, summary: 'Short-lived' } };
  const gone = await send(first, 'POST', '/rest/api/3/issue', wanted);
  await send(first, 'DELETE', `/rest/api/3/issue/${gone.key}`);
  const next = await send(createJira({ keep, now: () => NOW }), 'POST', '/rest/api/3/issue', wanted);
  expect(next.key).not.toBe(gone.key);
  expect(next.id).not.toBe(gone.id);
});
