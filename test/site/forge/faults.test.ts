import { describe, expect, it } from 'vitest';
import { siteForTests } from './fixtures/site-for-tests';

const { site, send, invoke, product } = siteForTests();

describe('faults on request', () => {
  it('are 429 with everything that Jira sends, as often as told', async () => {
    await send('POST', '/_site/faults', { match: 'GET /rest/api/3/issue', fault: '429', retryAfter: 7, times: 1 });
    const { body } = await product('/rest/api/3/issue/A-1');
    expect(body).toMatchObject({
      status: 429,
      headers: {
        'retry-after': '7',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': expect.any(String),
        'ratelimit-reason': 'jira-burst-based',
      },
    });
    expect(JSON.parse(body.body)).toHaveProperty('errorMessages');
    expect((await product('/rest/api/3/issue/A-1')).body.status).toBe(200);
  });

  it('strike functions too, and leave the product pages alone', async () => {
    await send('POST', '/_site/faults', { rules: [{ match: '* /rest/api/3/issue', fault: '503' }] });
    expect((await invoke('issue', { key: 'A-1' })).body.body.status).toBe(503);
    expect((await send('GET', '/rest/api/3/issue/A-1')).status).toBe(200);
  });

  it('cut the connection of a page, and reject the fetch of a function', async () => {
    await send('POST', '/_site/faults', { match: '* /rest/api/3/issue', fault: 'cut' });
    await expect(product('/rest/api/3/issue/A-1')).rejects.toThrow('terminated');
    expect((await invoke('issue', { key: 'A-1' })).body.error.message).toContain('connection was cut');
  });

  it('are taken away one by one', async () => {
    const { rules } = (
      await send('POST', '/_site/faults', {
        rules: [500, 503].map((fault) => ({ match: '* /rest/api/3/issue', fault: `${fault}` })),
      })
    ).body;
    expect((await product('/rest/api/3/issue/A-1')).body.status).toBe(500);
    expect((await send('DELETE', `/_site/faults/${rules[0].id}`)).body.rules).toEqual([rules[1]]);
    expect((await product('/rest/api/3/issue/A-1')).body.status).toBe(503);
    expect((await send('DELETE', `/_site/faults/${rules[0].id}`)).status).toBe(404);
  });

  it('slow a request down', async () => {
    await send('POST', '/_site/faults', { match: '* /rest/api/3/issue', fault: 'latency', ms: 120 });
    const startedAt = performance.now();
    expect((await product('/rest/api/3/issue/A-1')).body.status).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThan(115);
  });

  it('strike by chance, the same on every run', async () => {
    const run = async () => {
      await send('DELETE', '/_site/faults');
      await send('POST', '/_site/faults', { match: 'GET /rest/api/3/issue', fault: '500', chance: 0.5 });
      const statuses: number[] = [];
      for (let n = 0; n < 12; n += 1) statuses.push((await product('/rest/api/3/issue/A-1')).body.status);
      return statuses;
    };
    const first = await run();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await run()).toEqual(first);
  });

  it('strike storage', async () => {
    await send('POST', '/_site/faults', { match: 'POST /api/v1/set', fault: '429', times: 1 });
    expect((await invoke('remember', { value: 1 })).status).toBe(424);
    expect((await invoke('remember', { value: 1 })).status).toBe(200);
  });

  it('are refused when they make no sense', async () => {
    for (const rule of [
      { match: 'GET', fault: '429' },
      { match: 'GET /', fault: '404' },
      { match: 'GET /', fault: '429', chance: 2 },
    ]) {
      expect((await send('POST', '/_site/faults', rule)).status).toBe(400);
    }
    expect((await send('GET', '/_site/faults')).body.rules).toEqual([]);
  });
});

describe('a fault in the middle of many requests', () => {
  it('lets so many through first, and then strikes', async () => {
    await send('POST', '/_site/faults', { match: 'GET /rest/api/3/issue', fault: '429', after: 2, times: 1 });
    const statuses: number[] = [];
    for (let time = 0; time < 4; time += 1) statuses.push((await product('/rest/api/3/issue/ONE-1')).body.status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  });

  it('loses an answer after the work was done', async () => {
    await send('POST', '/_site/faults', { match: 'PUT /rest/api/3/issue', fault: 'answer-lost', times: 1 });
    await expect(product('/rest/api/3/issue/ONE-1', { method: 'PUT', body: '{}' })).rejects.toThrow();
    expect(site().jira.asked.filter(({ request }) => request.method === 'PUT')).toHaveLength(1);
  });
});
