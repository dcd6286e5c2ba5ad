import { describe, expect, it } from 'vitest';
import type { SeedProject } from '../seed';
import { asking } from './ask';
import { smallSeed } from './small-seed';

const doc = (text: string) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const CENTRE = 'customfield_10050';
const RISKS = 'customfield_10051';
const OPTIONS = [
  { id: '1', value: 'Support' },
  { id: '2', value: 'Sales' },
];

/** The small site, whose first project demands a cost centre, and in whose workflow one closes an issue through a screen. */
function strictSeed(more: Partial<SeedProject> = {}) {
  const seed = smallSeed();
  const [first, ...others] = seed.projects;
  if (!first) throw new Error('The small seed has a project.');
  const transitions = [
    { id: '5', name: 'Begin', from: ['1'], to: '3', resolution: null },
    { id: '7', name: 'Close', to: '6', screen: [{ field: 'resolution', required: true }, { field: 'assignee' }] },
  ];
  const option = (id: string, name: string, type: 'option' | 'array') => ({
    ...{ id, name, custom: true, options: OPTIONS, projectIds: [first.id] },
    schema: type === 'option' ? { type, customId: 10050 } : { type, items: 'option', customId: 10051 },
  });
  return {
    ...seed,
    projects: [{ ...first, requiredFields: [CENTRE], transitions, ...more }, ...others],
    fields: [...seed.fields, option(CENTRE, 'Cost centre', 'option'), option(RISKS, 'Risks', 'array')],
  };
}
const FIELDS = { project: { key: 'AI' }, issuetype: { name: 'Task' }, summary: 'Decision' };

describe('a project that demands a field', () => {
  it('says so in create-meta, with what can be chosen, and only there', async () => {
    const { ask } = asking(strictSeed());
    const metaOf = async (project: string) =>
      (await ask('GET', `/rest/api/3/issue/createmeta/${project}/issuetypes/10001`)).json.fields as { fieldId: string }[];
    const field = (await metaOf('AI')).find(({ fieldId }) => fieldId === CENTRE);
    expect(field).toMatchObject({ required: true, name: 'Cost centre', allowedValues: OPTIONS, schema: { type: 'option' } });
    expect((await metaOf('OPEN')).some(({ fieldId }) => fieldId === CENTRE)).toBe(false);
  });

  it('takes no issue without it, with a value that is not offered, or with it elsewhere', async () => {
    const { ask } = asking(strictSeed());
    const create = (fields: object) => ask('POST', '/rest/api/3/issue', { fields: { ...FIELDS, ...fields } });
    expect(await create({})).toMatchObject({
      status: 400,
      json: { errorMessages: [], errors: { [CENTRE]: 'Cost centre is required.' } },
    });
    expect((await create({ [CENTRE]: { value: 'Legal' } })).json.errors[CENTRE]).toContain('Specify a valid');
    expect((await create({ project: { key: 'OPEN' }, [CENTRE]: { id: '1' } })).json.errors[CENTRE]).toContain('cannot be set');
    const made = await create({ [CENTRE]: { value: 'Sales' }, [RISKS]: [{ id: '1' }] });
    expect(made.status).toBe(201);
    const read = await ask('GET', `/rest/api/3/issue/${made.json.key}?fields=${CENTRE},${RISKS}`);
    expect(read.json.fields).toMatchObject({ [CENTRE]: OPTIONS[1], [RISKS]: [OPTIONS[0]] });
    const emptied = await ask('PUT', `/rest/api/3/issue/${made.json.key}`, { fields: { [CENTRE]: null } });
    expect(emptied.json.errors[CENTRE]).toBe('Cost centre is required.');
  });
});

describe('a transition with a screen', () => {
  it('tells what it asks for, and goes only with it', async () => {
    const { ask } = asking(strictSeed());
    const { json } = await ask('GET', '/rest/api/3/issue/AI-3/transitions?expand=transitions.fields');
    const close = json.transitions.find(({ id }: { id: string }) => id === '7');
    expect(close).toMatchObject({ hasScreen: true, fields: { resolution: { required: true }, assignee: { required: false } } });
    expect(close.fields.resolution.allowedValues.map(({ name }: { name: string }) => name)).toContain("Won't Do");
    const move = (body: object) => ask('POST', '/rest/api/3/issue/AI-3/transitions', { transition: { id: '7' }, ...body });
    expect((await move({})).json.errors).toEqual({ resolution: "Field 'resolution' is required." });
    expect((await move({ fields: { resolution: { name: "Won't Do" }, summary: 'x' } })).json.errors.summary).toContain('screen');
    expect((await move({ fields: { resolution: { name: "Won't Do" } } })).status).toBe(204);
    const after = await ask('GET', '/rest/api/3/issue/AI-3?fields=resolution,status');
    expect(after.json.fields).toMatchObject({ resolution: { name: "Won't Do" }, status: { id: '6' } });
  });

  it('is not needed: a workflow without resolutions closes without one', async () => {
    const { ask } = asking(strictSeed({ transitions: [{ id: '8', name: 'Finish', to: '6' }] }));
    expect((await ask('POST', '/rest/api/3/issue/AI-3/transitions', { transition: { id: '8' } })).status).toBe(204);
    const { json } = await ask('GET', '/rest/api/3/issue/AI-3?fields=resolution,resolutiondate,status');
    expect(json.fields).toMatchObject({ resolution: null, resolutiondate: null, status: { id: '6' } });
  });

  it('can be looked for among the resolutions of the site, a page at a time', async () => {
    const { ask } = asking();
    const { json } = await ask('GET', '/rest/api/3/resolution/search?maxResults=1');
    expect(json).toMatchObject({ total: 2, isLast: false, values: [{ id: '10000', isDefault: true }] });
  });
});

describe('a comment', () => {
  const PATH = '/rest/api/3/issue/AI-3/comment';
  it('carries properties, which are told where they are asked for', async () => {
    const { ask } = asking();
    const properties = [{ key: 'reminder', value: { occasion: 'due-0' } }];
    const { json } = await ask('POST', PATH, { body: doc('Due today'), properties });
    expect(json).not.toHaveProperty('properties');
    const listed = await ask('GET', `${PATH}?expand=properties`);
    expect(listed.json.comments.at(-1).properties).toEqual(properties);
    const at = `/rest/api/3/comment/${json.id}/properties`;
    expect((await ask('GET', `${at}/reminder`)).json.value).toEqual({ occasion: 'due-0' });
    expect((await ask('PUT', `${at}/other`, 1)).status).toBe(201);
    expect((await ask('GET', at)).json.keys).toHaveLength(2);
    expect((await ask('DELETE', `${at}/other`)).status).toBe(204);
    expect((await ask('GET', `${at}/other`)).status).toBe(404);
    expect((await ask('GET', `${at}/reminder`, undefined, 'cleo')).status).toBe(404);
  });

  it('is changed and taken away by whoever wrote it, which apps hear of', async () => {
    const { ask } = asking();
    const { json } = await ask('POST', PATH, { body: doc('First') }, 'ben');
    const edited = await ask('PUT', `${PATH}/${json.id}`, { body: doc('Second') }, 'ben');
    expect(edited).toMatchObject({ status: 200, json: { id: json.id }, events: [{ eventType: 'avi:jira:commented:issue' }] });
    const gone = await ask('DELETE', `${PATH}/${json.id}`);
    expect(gone).toMatchObject({ status: 204, events: [{ eventType: 'avi:jira:deleted:comment' }] });
    expect((await ask('GET', `${PATH}/${json.id}`)).status).toBe(404);
    const byAda = await ask('POST', PATH, { body: doc('Ada’s') });
    expect((await ask('DELETE', `${PATH}/${byAda.json.id}`, undefined, 'ben')).status).toBe(400);
    expect((await ask('PUT', `/rest/api/3/comment/${byAda.json.id}/properties/mine`, 1, 'ben')).status).toBe(403);
  });
});

describe('an archived issue', () => {
  it('is found by its key alone, cannot be changed, and comes back, its sub-tasks with it', async () => {
    const { ask, keys } = asking();
    const put = (deed: string, issueIdsOrKeys: string[], caller = 'ada') =>
      ask('PUT', `/rest/api/3/issue/${deed}`, { issueIdsOrKeys }, caller);
    expect((await put('archive', ['AI-2'], 'ben')).status).toBe(403);
    expect(await put('archive', ['AI-2', 'AI-999'])).toMatchObject({
      status: 200,
      json: { numberOfIssuesUpdated: 2, errors: { issuesNotFound: { count: 1, issueIdsOrKeys: ['AI-999'] } } },
      events: [],
    });
    const left = await keys('project = AI');
    expect(left).not.toContain('AI-2');
    expect(left).not.toContain('AI-3');
    const read = await ask('GET', '/rest/api/3/issue/AI-2');
    expect(read.json.fields).toMatchObject({ archivedby: { accountId: 'ada' }, archiveddate: expect.any(String) });
    expect((await ask('PUT', '/rest/api/3/issue/AI-2', { fields: { summary: 'x' } })).status).toBe(403);
    expect((await put('unarchive', ['AI-2'])).json.numberOfIssuesUpdated).toBe(2);
    expect(await keys('project = AI')).toEqual(expect.arrayContaining(['AI-2', 'AI-3']));
  });

  it('can be no sub-task alone, and nothing is put away where none of those named can be', async () => {
    const { ask, keys } = asking();
    const put = (issueIdsOrKeys: string[]) => ask('PUT', '/rest/api/3/issue/archive', { issueIdsOrKeys });
    expect((await put(['AI-3', 'AI-999'])).status).toBe(400);
    expect((await put([])).status).toBe(400);
    expect((await put(Array.from({ length: 1_001 }, (_, index) => `AI-${index + 1}`))).status).toBe(412);
    expect(await keys('project = AI')).toContain('AI-3');
  });
});

describe('a person whose account was deactivated', () => {
  it('cannot be assigned, is not offered, and signs in no more', async () => {
    const { jira, ask } = asking();
    expect([jira.setActive('ben', false), jira.setActive('nobody', false)]).toEqual([true, false]);
    const { status, json } = await ask('PUT', '/rest/api/3/issue/AI-3', { fields: { assignee: { accountId: 'ben' } } });
    expect([status, json.errors.assignee]).toEqual([400, expect.stringContaining('ben')]);
    const offered = await ask('GET', '/rest/api/3/user/assignable/search?project=AI');
    expect(offered.json.map(({ accountId }: { accountId: string }) => accountId)).not.toContain('ben');
    expect((await ask('GET', '/rest/api/3/myself', undefined, 'ben')).status).toBe(401);
    expect((await ask('GET', '/rest/api/3/user?accountId=ben')).json).toMatchObject({ active: false });
  });
});
