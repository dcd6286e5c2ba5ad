import { describe, expect, it } from 'vitest';
import { sprintFromText } from '../import/sprint-field';
import type { JsonObject } from '../model/json';
import { asking } from './ask';
import { SPRINT_FIELD } from './small-seed';

/** An issue as an export of another site has it. */
const exported = (key: string, id: string, fields: JsonObject = {}, histories: readonly JsonObject[] = []) => ({
  id,
  key,
  fields: {
    project: { id: '10100', key: key.split('-')[0] },
    issuetype: { id: '10001', name: 'Story', subtask: false },
    status: { id: '1', name: 'Backlog', statusCategory: { id: 2, key: 'new', name: 'To Do' } },
    created: '2014-03-02T09:00:00.000-0500',
    updated: '2014-03-05T09:00:00.000-0500',
    reporter: { accountId: 'u0001' },
    ...fields,
  },
  changelog: { histories },
});

async function* lines(...parts: readonly unknown[]): AsyncIterable<string> {
  for (const part of parts) yield typeof part === 'string' ? part : JSON.stringify(part);
}

const item = (field: string, to: string | null, text: string | null, more: JsonObject = {}) => ({
  field,
  fieldtype: 'jira',
  from: null,
  fromString: null,
  to,
  toString: text,
  ...more,
});
const told = (id: string, items: readonly JsonObject[]) => ({
  id,
  author: { accountId: 'u0002' },
  created: '2014-03-03T09:00:00.000-0500',
  items,
});

describe('importing an export', () => {
  it('skips a line that cannot be read, tells its number and its field, and loads the rest', async () => {
    const { jira, keys } = asking();
    const { read, skipped } = await jira.importLines(
      lines(
        exported('OLD-1', '1'),
        '{"id": "2", "key": "OLD-2"',
        '',
        exported('OLD-3', '3', { created: 'yesterday' }),
        exported('no key', '4'),
        exported('OLD-5', '5', { status: null }),
        {
          ...exported('OLD-6', '6'),
          changelog: { histories: [{ id: '1', created: '2014-01-01T00:00:00.000+0000', items: [{}] }] },
        },
        '[]',
        exported('OLD-7', '7'),
      ),
    );
    expect(read).toBe(2);
    expect(skipped.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7, 8]);
    expect(skipped.map(({ problem }) => problem.split(' ')[0])).toEqual([
      'The',
      'fields.created:',
      'key:',
      'fields.status:',
      'changelog.histories[0].items:',
      'The',
    ]);
    expect(await keys('project = OLD ORDER BY key')).toEqual(['OLD-1', 'OLD-7']);
  });

  it('gives ids that mean something else here a new number, in issues and in their histories', async () => {
    const { jira, ask, keys } = asking();
    await jira.importLines(
      lines(
        exported(
          'OLD-1',
          '30001',
          { resolution: { id: '10000', name: 'Fixed' }, fixVersions: [{ id: '10200', name: 'Spring', released: false }] },
          [
            told('1', [
              item('status', '1', 'Backlog', { from: '3', fromString: 'In Progress' }),
              item('Fix Version', '10200', 'Spring'),
            ]),
          ],
        ),
      ),
    );
    const { json } = await ask('GET', '/rest/api/3/issue/OLD-1?expand=changelog');
    expect(json.id).not.toBe('30001');
    expect(json.fields.status.name).toBe('Backlog');
    expect(json.fields.status.id).not.toBe('1');
    expect(json.fields.project).toMatchObject({ key: 'OLD' });
    expect(json.fields.fixVersions).toMatchObject([{ name: 'Spring' }]);
    const [statusLine, versionLine] = json.changelog.histories[0].items;
    expect(statusLine).toMatchObject({ from: '3', to: json.fields.status.id });
    expect(versionLine.to).toBe(json.fields.fixVersions[0].id);
    expect(await keys('project = AI AND status = Open ORDER BY key')).toEqual(['AI-1', 'AI-3', 'AI-4']);
    expect(await keys('resolution = Fixed')).toEqual(['OLD-1']);
  });

  it('replaces an issue whose key is here already, so that importing twice is importing once', async () => {
    const { jira, keys } = asking();
    await jira.importLines(lines(exported('OLD-1', '1'), exported('OLD-2', '2')));
    await jira.importLines(lines(exported('OLD-1', '1', { summary: 'Later' }), exported('OLD-2', '2')));
    expect(await keys('project = OLD ORDER BY key')).toEqual(['OLD-1', 'OLD-2']);
    expect(await keys('summary ~ later')).toEqual(['OLD-1']);
  });

  it('opens the imported projects to every person of the site, old and new', async () => {
    const { jira } = asking();
    await jira.importLines(lines(exported('OLD-1', '1', { assignee: { accountId: 'u0003' } })));
    for (const accountId of ['ada', 'cleo', 'u0001', 'u0003']) expect(jira.mayBrowse(accountId, 'OLD')).toBe(true);
    expect(jira.mayBrowse('nobody', 'OLD')).toBe(false);
  });

  it('says so where the export has no summary', async () => {
    const { jira, ask } = asking();
    await jira.importLines(lines(exported('OLD-1', '1')));
    expect((await ask('GET', '/rest/api/3/issue/OLD-1')).json.fields.summary).toBe('OLD-1 (no summary in the export)');
  });

  it('tells custom fields by the shape of their values, and names them by what the history agrees on', async () => {
    const { jira, ask } = asking();
    const points = (key: string, id: string, value: number) =>
      exported(key, id, { customfield_777: value, customfield_778: '2014-05-01' }, [
        told(`9${id}`, [{ ...item('Estimate in points', null, String(value)), fieldtype: 'custom' }]),
      ]);
    await jira.importLines(lines(points('OLD-1', '1', 3), points('OLD-2', '2', 5)));
    const { json } = await ask('GET', '/rest/api/3/field');
    const found = (id: string) => json.find((field: { id: string }) => field.id === id);
    expect(found('customfield_777')).toMatchObject({
      name: 'Estimate in points',
      schema: { type: 'number', custom: expect.stringContaining(':float') },
    });
    expect(found('customfield_778')).toMatchObject({ schema: { type: 'date', custom: expect.stringContaining(':datepicker') } });
    const logs = await ask('POST', '/rest/api/3/changelog/bulkfetch', {
      issueIdsOrKeys: ['OLD-1'],
      fieldIds: ['customfield_777'],
    });
    expect(logs.json.issueChangeLogs).toHaveLength(1);
  });

  it('brings sprints of every shape into the Sprint field', async () => {
    const { jira, ask } = asking();
    const text =
      'com.atlassian.greenhopper.service.sprint.Sprint@4a6[rapidViewId=13,state=CLOSED,name=Sprint 3, late,startDate=2014-01-06T15:17:30.953Z,endDate=<null>,id=8]';
    expect(sprintFromText(text)).toEqual({
      id: 8,
      name: 'Sprint 3, late',
      state: 'closed',
      boardId: 13,
      startDate: '2014-01-06T15:17:30.953Z',
    });
    await jira.importLines(lines(exported('OLD-1', '1', { customfield_500: [text] })));
    await jira.importLines(
      lines(
        exported('NEW-1', '2', {
          project: { id: '77', key: 'NEW' },
          closedSprints: [{ id: 11, name: 'Other 11', state: 'closed', originBoardId: 3 }],
        }),
      ),
    );
    expect((await ask('GET', '/rest/api/3/issue/OLD-1')).json.fields[SPRINT_FIELD]).toMatchObject([
      { name: 'Sprint 3, late', boardId: 13 },
    ]);
    const [sprint] = (await ask('GET', '/rest/api/3/issue/NEW-1')).json.fields[SPRINT_FIELD];
    expect(sprint).toMatchObject({ name: 'Other 11' });
    expect(sprint.id).not.toBe(11);
  });

  it('takes the commonest category of a status on which the issues disagree', async () => {
    const { jira, ask } = asking();
    const status = (key: string) => ({ status: { id: '900', name: 'Settled', statusCategory: { key } } });
    await jira.importLines(
      lines(
        exported('OLD-1', '1', status('new')),
        exported('OLD-2', '2', status('done')),
        exported('OLD-3', '3', status('done')),
      ),
    );
    expect(
      (await ask('GET', '/rest/api/3/status')).json.find((one: { name: string }) => one.name === 'Settled').statusCategory.key,
    ).toBe('done');
  });
});

it('leaves a child with its own parent, though the parent has got another id because its own was taken', async () => {
  const { jira, ask, keys } = asking();
  const { json: taken } = await ask('GET', '/rest/api/3/issue/AI-1');
  const epic = { issuetype: { id: '10000', name: 'Epic', subtask: false, hierarchyLevel: 1 } };
  await jira.importLines(
    lines(exported('IMP-1', taken.id, epic), exported('IMP-2', '99999', { parent: { id: taken.id, key: 'IMP-1' } })),
  );
  expect((await ask('GET', '/rest/api/3/issue/IMP-2')).json.fields.parent.key).toBe('IMP-1');
  expect(await keys('parent = IMP-1')).toEqual(['IMP-2']);
});
