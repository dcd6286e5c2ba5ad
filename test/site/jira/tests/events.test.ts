import { describe, expect, it } from 'vitest';
import { asking } from './ask';

const doc = (...content: object[]) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content }] });
const mention = (id: string) => ({ type: 'mention', attrs: { id, text: `@${id}` } });
const words = (text: string) => ({ type: 'text', text });
const FIELDS = { project: { key: 'AI' }, issuetype: { name: 'Task' }, summary: 'Check the labels' };
const typesOf = (events: readonly { eventType: string }[]) => events.map(({ eventType }) => eventType.replace('avi:jira:', ''));

describe('what apps may hear of an issue', () => {
  it('is that it was created, with what it carries for filters and without what it does not carry', async () => {
    const { ask } = asking();
    const { events, json } = await ask('POST', '/rest/api/3/issue', {
      fields: { ...FIELDS, description: doc(words('See '), mention('ben')) },
      properties: [{ key: 'hindsight', value: { decision: 'd1' } }],
    });
    expect(typesOf(events)).toEqual(['created:issue', 'mentioned:issue']);
    expect(events[0]).toMatchObject({
      actor: 'ada',
      subject: json.key,
      properties: { issue: { hindsight: { decision: 'd1' } } },
    });
    const { issue, associatedUsers } = events[0]?.payload ?? {};
    expect(issue).toMatchObject({ id: json.id, key: json.key, fields: { summary: 'Check the labels', status: { id: '1' } } });
    expect(Object.keys((issue as { fields: object }).fields).sort()).toEqual(
      ['assignee', 'created', 'creator', 'issuetype', 'project', 'reporter', 'status', 'summary', 'updated'].sort(),
    );
    expect(associatedUsers).toEqual([{ accountId: 'ada' }]);
    expect(events[1]?.payload.mentionedAccountIds).toEqual(['ben']);
  });

  it('is each update with its changelog, and a change of the assignee a second time', async () => {
    const { ask } = asking();
    const fields = { summary: 'Renamed', assignee: { accountId: 'ben' } };
    const { events } = await ask('PUT', '/rest/api/3/issue/AI-3', { fields });
    expect(typesOf(events)).toEqual(['updated:issue', 'assigned:issue']);
    const itemsOf = (index: number) => (events.at(index)?.payload.changelog as { items?: { fieldId: string }[] })?.items ?? [];
    expect(itemsOf(0).map(({ fieldId }) => fieldId)).toEqual(['summary', 'assignee']);
    expect(itemsOf(1).map(({ fieldId }) => fieldId)).toEqual(['assignee']);
    expect(events[1]?.payload.associatedUsers).toContainEqual({ accountId: 'ben' });
  });

  it('is a transition with the statuses it goes from and to', async () => {
    const { ask } = asking();
    const { json } = await ask('GET', '/rest/api/3/issue/AI-3/transitions');
    const done = json.transitions.find((one: { to: { id: string } }) => one.to.id === '6');
    const { events } = await ask('POST', '/rest/api/3/issue/AI-3/transitions', { transition: { id: done.id } });
    expect(typesOf(events)).toEqual(['updated:issue']);
    const statuses = events[0]?.payload.associatedStatuses as { id: string; statusCategory: { key: string } }[];
    expect(statuses.at(-1)).toMatchObject({ id: '6', statusCategory: { key: 'done' } });
  });

  it('is a comment with who is mentioned in it, a link once, and work that was logged', async () => {
    const { ask } = asking();
    const comment = await ask('POST', '/rest/api/3/issue/AI-3/comment', { body: doc(mention('ben'), mention('ada')) });
    expect(typesOf(comment.events)).toEqual(['commented:issue', 'mentioned:comment']);
    expect(comment.events[1]?.payload.mentionedAccountIds).toEqual(['ben']);
    const link = { type: { name: 'Relates' }, inwardIssue: { key: 'AI-2' }, outwardIssue: { key: 'AI-3' } };
    const linked = await ask('POST', '/rest/api/3/issueLink', link);
    expect(typesOf(linked.events).filter((type) => type === 'created:issuelink')).toHaveLength(1);
    const logged = await ask('POST', '/rest/api/3/issue/AI-3/worklog', { timeSpent: '2h' });
    expect(typesOf(logged.events)).toContain('created:worklog');
  });

  it('is that it was deleted, with the properties it had, and nothing of the sub-tasks that went with it', async () => {
    const { ask } = asking();
    const parent = await ask('POST', '/rest/api/3/issue', { fields: FIELDS, properties: [{ key: 'hindsight', value: 1 }] });
    const fields = { ...FIELDS, issuetype: { name: 'Sub-task' }, parent: { key: parent.json.key } };
    await ask('POST', '/rest/api/3/issue', { fields });
    const { events, status } = await ask('DELETE', `/rest/api/3/issue/${parent.json.key}?deleteSubtasks=true`);
    expect(status).toBe(204);
    expect(events).toMatchObject([
      { eventType: 'avi:jira:deleted:issue', subject: parent.json.key, properties: { issue: { hindsight: 1 } } },
    ]);
  });

  it('is nothing where only a property was written, or nothing changed, or the request was refused', async () => {
    const { ask } = asking();
    expect((await ask('PUT', '/rest/api/3/issue/AI-3/properties/hindsight', { a: 1 })).events).toEqual([]);
    expect((await ask('GET', '/rest/api/3/issue/AI-3')).events).toEqual([]);
    expect((await ask('PUT', '/rest/api/3/issue/AI-3', { fields: { summary: '' } })).events).toEqual([]);
  });

  it('is a move to another project, and that somebody looked at it', async () => {
    const { jira, ask } = asking();
    const { json } = await ask('POST', '/rest/api/3/issue', { fields: FIELDS });
    const moved = jira.moveIssue(json.key, 'OPEN', 'ada');
    expect(moved).toMatchObject({ key: expect.stringMatching(/^OPEN-/), events: [{ eventType: 'avi:jira:updated:issue' }] });
    expect(jira.viewed('ada', 'AI-3')).toMatchObject({
      eventType: 'avi:jira:viewed:issue',
      payload: { user: { accountId: 'ada' } },
    });
    expect([jira.viewed('cleo', 'AI-3'), jira.viewed('ada', 'AI-999')]).toEqual([null, null]);
  });
});
