import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loopSite } from '../fixtures/loop/loop-site';

const { send, seen, invoke, createIssue, step } = loopSite();
const deliveries = async () => (await send('GET', '/_site/events')).body.deliveries;
const rename = (key: string, summary: string) => send('PUT', `/rest/api/3/issue/${key}`, { fields: { summary } });
const delivered = (count: number) =>
  vi.waitFor(async () => expect((await seen('events')).map(({ event }: { event: object }) => event)).toHaveLength(count), {
    timeout: 5_000,
  });
const quiet = () => new Promise((done) => setTimeout(done, 60));

beforeEach(async () => {
  await invoke('forget', { of: 'events' });
});

describe('what happens in Jira', () => {
  it('wakes the app for issues that carry its property, and brings the property along', async () => {
    const own = await createIssue('Own', { id: 'd1' });
    const foreign = await createIssue('Foreign');
    await delivered(2);
    await invoke('forget', { of: 'events' });
    await rename(own.key, 'Own, renamed');
    await rename(foreign.key, 'Foreign, renamed');
    await delivered(1);
    await quiet();
    const [{ event, context }, ...more] = await seen('events');
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      ...{ eventType: 'avi:jira:updated:issue', atlassianId: 'ada', selfGenerated: false },
      issue: { id: own.id, key: own.key, fields: { summary: 'Own, renamed' } },
      changelog: { items: [{ field: 'summary', fromString: 'Own', toString: 'Own, renamed' }] },
      payloadIncludeProperties: { "issue.properties['loop'].id": 'd1' },
    });
    expect(Object.keys(event)).not.toContain('suppressNotifications');
    expect(context.installContext).toMatch(/^ari:cloud:jira::site\//);
  });

  it('is not told to the app where it did it itself and wants not to hear of it', async () => {
    const { key } = await createIssue('Own', { id: 'd2' });
    await delivered(1);
    expect(await invoke('rename', { key, summary: 'By the app' })).toMatchObject({ status: 204 });
    await quiet();
    expect(await seen('events')).toHaveLength(1);
  });

  it('is told when an issue goes, by the property that it had', async () => {
    const { key } = await createIssue('Short-lived', { id: 'd3' });
    await send('DELETE', `/rest/api/3/issue/${key}`);
    await delivered(2);
    expect((await seen('events')).map(({ event }: { event: { eventType: string } }) => event.eventType)).toContain(
      'avi:jira:deleted:issue',
    );
  });

  it('comes in spite of a filter that fails, where the manifest says so, and stands in the log', async () => {
    await createIssue('Any');
    await delivered(1);
    const [{ event }] = await seen('events');
    expect(event).toMatchObject({
      eventType: 'avi:jira:created:issue',
      filter: { error: { message: expect.stringContaining('nothing') } },
    });
    const { entries } = (await send('GET', '/_site/log')).body;
    expect(entries.some(({ what, status }: { what: string; status: number }) => what === 'wrong-filter' && status === 400)).toBe(
      true,
    );
  });

  it('is asked by what an event carries too', async () => {
    const [deaf, open] = [await createIssue('Quiet'), await createIssue('Listen here')];
    await delivered(2);
    await invoke('forget', { of: 'events' });
    const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hello' }] }] };
    for (const { key } of [deaf, open]) await send('POST', `/rest/api/3/issue/${key}/comment`, { body });
    await delivered(1);
    await quiet();
    expect(await seen('events')).toMatchObject([
      { event: { issue: { key: open.key }, comment: { author: { accountId: 'ada' } } } },
    ]);
  });
});

describe('an event of Jira on its way', () => {
  it('is lost, comes twice or comes late on demand', async () => {
    const { key } = await createIssue('Own', { id: 'd4' });
    await delivered(1);
    const fault = (rule: object) =>
      send('POST', '/_site/faults', { match: `EVENT /avi:jira:updated:issue/${key}`, times: 1, ...rule });
    await fault({ fault: 'drop' });
    await rename(key, 'Lost');
    expect((await deliveries()).at(-1)).toMatchObject({ subject: key, state: 'lost', attempts: 0 });
    await fault({ fault: 'double' });
    await rename(key, 'Twice');
    await delivered(3);
    await fault({ fault: 'latency', ms: 400 });
    await rename(key, 'Late');
    await rename(key, 'In time');
    await delivered(5);
    const summaries = (await seen('events')).map(
      ({ event }: { event: { issue: { fields: { summary: string } } } }) => event.issue.fields.summary,
    );
    expect(summaries).toEqual(['Own', 'Twice', 'Twice', 'In time', 'Late']);
    expect((await send('POST', '/_site/faults', { match: 'EVENT /', fault: '500' })).status).toBe(400);
  });

  it('comes again after the time that the function asked for, and says that it does', async () => {
    const { key } = await createIssue('Own', { id: 'd5' });
    await delivered(1);
    await rename(key, 'Again');
    await vi.waitFor(async () => expect((await deliveries()).at(-1)).toMatchObject({ state: 'pending', attempts: 1 }));
    await step(59 / 86_400);
    expect((await deliveries()).at(-1).attempts).toBe(1);
    await step(1 / 86_400);
    await delivered(3);
    expect((await seen('events')).at(-1).event).toMatchObject({
      retryContext: { retryCount: 1, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { from: 'here' } },
    });
  });

  it('moves an issue in the console as a person does in Jira', async () => {
    const { key } = await createIssue('Moving', { id: 'd6' });
    await delivered(1);
    const { body } = await send('POST', '/_site/move-issue', { issueKey: key, projectKey: 'OPEN' });
    expect(body).toEqual({ key: expect.stringMatching(/^OPEN-/) });
    await delivered(2);
    expect((await seen('events')).at(-1).event).toMatchObject({ issue: { key: body.key }, selfGenerated: false });
  });
});
