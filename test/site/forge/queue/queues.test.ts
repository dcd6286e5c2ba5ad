import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loopSite } from '../fixtures/loop/loop-site';

const { send, seen, invoke, step } = loopSite();
const push = (jobId: string, ...events: object[]) => invoke('push', { jobId, events });
const jobs = async (): Promise<{ event: Record<string, unknown>; context: { installContext: string }; as: string }[]> =>
  seen('jobs');
const arrived = (count: number) => vi.waitFor(async () => expect(await jobs()).toHaveLength(count), { timeout: 5_000 });
const queued = async () => (await send('GET', '/_site/queues')).body.events;
const seconds = (count: number) => step(count / 86_400);

beforeEach(() => invoke('forget', { of: 'jobs' }));

describe('a queue', () => {
  it('brings what was pushed to its consumer, in nobody’s name, and counts it', async () => {
    expect(await push('job-1', { body: { n: 1 } }, { body: { n: 2 } })).toMatchObject({ status: 201 });
    await arrived(2);
    const [first] = await jobs();
    expect(first?.event).toMatchObject({
      body: { n: expect.any(Number) },
      queueName: 'work',
      jobId: 'job-1',
      eventId: expect.any(String),
    });
    expect(first?.event).not.toHaveProperty('retryContext');
    expect([first?.as, first?.context.installContext.startsWith('ari:cloud:jira::site/')]).toEqual([
      'NEEDS_AUTHENTICATION_ERR',
      true,
    ]);
    await vi.waitFor(async () =>
      expect(await invoke('stats', { jobId: 'job-1' })).toMatchObject({
        status: 200,
        body: '{"success":2,"inProgress":0,"failed":0}',
      }),
    );
    expect(await invoke('stats', { jobId: 'none' })).toMatchObject({ status: 404 });
  });

  it('keeps back what was put off until the site’s clock gets there', async () => {
    await push('job-2', { body: {}, delayInSeconds: 120 });
    await seconds(119);
    expect(await jobs()).toEqual([]);
    await seconds(1);
    expect(await jobs()).toMatchObject([{ event: { delayInSeconds: 120 } }]);
  });

  it('lets nothing of a cancelled job begin', async () => {
    await push('job-3', { body: {}, delayInSeconds: 60 });
    expect(await invoke('cancel', { jobId: 'job-3' })).toMatchObject({ status: 204 });
    await seconds(60);
    expect(await jobs()).toEqual([]);
    expect(JSON.parse((await invoke('stats', { jobId: 'job-3' })).body)).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  it('brings an event again after the time that the consumer asked for, and says why', async () => {
    await push('job-4', { body: { ask: 'retry', after: 30 } });
    await arrived(1);
    await vi.waitFor(async () => expect((await queued()).at(-1)).toMatchObject({ state: 'waiting', attempts: 1 }));
    await seconds(30);
    expect((await jobs()).at(-1)?.event.retryContext).toMatchObject({
      ...{ retryCount: 1, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { step: 2 } },
      retentionWindow: { remainingTimeMs: 86_370_000 },
    });
    expect((await queued()).at(-1)).toMatchObject({ state: 'success', attempts: 2 });
  });

  it('brings an event whose consumer throws again and again, ever later, for a day', async () => {
    await push('job-5', { body: { ask: 'throw', always: true } });
    await arrived(1);
    await vi.waitFor(async () => expect((await queued()).at(-1).state).toBe('waiting'));
    await seconds(30);
    expect(await jobs()).toHaveLength(2);
    await seconds(30);
    expect(await jobs()).toHaveLength(2);
    await seconds(30);
    expect((await jobs()).at(-1)?.event.retryContext).toMatchObject({ retryCount: 2 });
    await step(1, true);
    expect((await queued()).at(-1)).toMatchObject({ state: 'failed', error: expect.stringContaining('the consumer tripped') });
    const count = (await jobs()).length;
    expect(count).toBeGreaterThan(90);
    await step(1, true);
    expect(await jobs()).toHaveLength(count);
  });

  it('delivers twice or late on demand, and never loses anything', async () => {
    await send('POST', '/_site/faults', { match: 'JOB /work', fault: 'double', times: 1 });
    await push('job-6', { body: {} });
    await arrived(2);
    await send('POST', '/_site/faults', { match: 'JOB /work', fault: 'latency', ms: 200, times: 1 });
    await push('job-7', { body: { late: true } });
    await push('job-8', { body: { late: false } });
    await arrived(4);
    expect((await jobs()).slice(2).map(({ event }) => event.body)).toEqual([{ late: false }, { late: true }]);
    expect((await send('POST', '/_site/faults', { match: 'JOB /work', fault: 'drop' })).status).toBe(400);
    const { eventId } = (await queued()).at(-1);
    expect((await send('POST', `/_site/queues/${eventId}/again`)).status).toBe(200);
    await arrived(5);
    expect((await send('POST', '/_site/queues/none/again')).status).toBe(404);
  });

  it('runs no more events of a concurrency key at once than it may', async () => {
    const concurrency = { key: 'one', limit: 1 };
    await push('job-9', ...[1, 2, 3].map((n) => ({ body: { n }, concurrency })));
    await arrived(3);
    await vi.waitFor(async () =>
      expect((await queued()).every(({ state }: { state: string }) => state !== 'waiting')).toBe(true),
    );
    expect((await jobs()).map(({ event }) => event.body)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('refuses what is too much, too large, put off too long or for no consumer', async () => {
    const many = Array.from({ length: 51 }, () => ({ body: {} }));
    expect(await push('job-10', ...many)).toMatchObject({ status: 400 });
    expect(await push('job-10', { body: { text: 'x'.repeat(205_000) } })).toMatchObject({
      status: 413,
      body: expect.stringContaining('errorMessage'),
    });
    expect(await push('job-10', { body: {}, delayInSeconds: 901 })).toMatchObject({ status: 400 });
    expect(await push('job-10', { text: 'no body' })).toMatchObject({ status: 400 });
    expect(await invoke('push', { queueName: 'nobody', jobId: 'job-10', events: [{ body: {} }] })).toMatchObject({ status: 404 });
    for (let time = 0; time < 9; time += 1)
      await push(`job-11-${time}`, ...many.slice(1).map((one) => ({ ...one, delayInSeconds: 900 })));
    expect(await push('job-12', ...many.slice(1))).toMatchObject({ status: 429 });
    await send('POST', '/_site/faults', { match: 'POST /webhook/queue/publish', fault: '503', times: 1 });
    expect(await push('job-13', { body: {} })).toMatchObject({ status: 503 });
  });
});
