import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asking } from './ask';
import { history, rawIssue, smallSeed, statusItem } from './small-seed';

const PROJECT = 'project = AI ORDER BY updated DESC, priority';
const manyIssues = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    rawIssue(index + 1, {
      priority: { id: String(2 + (index % 3)) },
      // Many stand on the same day, so that the order has ties.
      updated: `2026-0${1 + (index % 7)}-01T00:00:00.000+0000`,
    }),
  );

describe('reading a search page by page', () => {
  it('brings every issue exactly once and in order, whatever the size of the page', async () => {
    const { ask, keys } = asking(smallSeed({ issues: manyIssues(60) }));
    const whole = await keys(PROJECT);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }), async (sizes) => {
        const read: string[] = [];
        let nextPageToken: string | undefined;
        for (let page = 0; ; page += 1) {
          const { json } = await ask('POST', '/rest/api/3/search/jql', {
            jql: PROJECT,
            fields: ['key', 'status'],
            maxResults: sizes[page % sizes.length],
            nextPageToken,
          });
          read.push(...json.issues.map((issue: { key: string }) => issue.key));
          expect(json.isLast).toBe(json.nextPageToken === undefined);
          if (json.isLast) break;
          nextPageToken = json.nextPageToken;
        }
        expect(read).toEqual(whole);
      }),
      { numRuns: 30 },
    );
    expect(whole).toHaveLength(60);
  });

  it('neither repeats nor loses an issue when another is written between two pages', async () => {
    const { ask } = asking(smallSeed({ issues: manyIssues(20) }));
    const jql = 'project = AI ORDER BY key';
    const first = await ask('POST', '/rest/api/3/search/jql', { jql, fields: ['key'], maxResults: 10 });
    await ask('PUT', '/rest/api/3/issue/AI-3', { fields: { summary: 'Changed meanwhile' } });
    await ask('DELETE', '/rest/api/3/issue/AI-10');
    const second = await ask('POST', '/rest/api/3/search/jql', {
      jql,
      fields: ['key'],
      maxResults: 50,
      nextPageToken: first.json.nextPageToken,
    });
    expect(second.json.issues.map((issue: { key: string }) => issue.key)).toEqual(
      Array.from({ length: 10 }, (_, index) => `AI-${index + 11}`),
    );
  });

  it('means by "-1h" on the last page what it meant on the first', async () => {
    const { ask, wait } = asking(
      smallSeed({ issues: [1, 2, 3].map((number) => rawIssue(number, { updated: '2026-08-20T08:30:00.000+0000' })) }),
    );
    const jql = 'updated >= -1h';
    const first = await ask('POST', '/rest/api/3/search/jql', { jql, maxResults: 2 });
    wait(3_600_000);
    const second = await ask('POST', '/rest/api/3/search/jql', { jql, maxResults: 2, nextPageToken: first.json.nextPageToken });
    expect(second.json.issues).toHaveLength(1);
  });

  it.each([
    ['of another query', { jql: 'project = AI' }, 'ada', 0],
    ['of another person', { jql: PROJECT }, 'ben', 0],
    ['eight days old', { jql: PROJECT }, 'ada', 8 * 86_400_000],
  ])('refuses a token %s', async (_, body, accountId, wait) => {
    const asked = asking(smallSeed({ issues: manyIssues(20) }));
    const { json } = await asked.ask('POST', '/rest/api/3/search/jql', { jql: PROJECT, maxResults: 5 });
    asked.wait(wait);
    const answer = await asked.ask('POST', '/rest/api/3/search/jql', { ...body, nextPageToken: json.nextPageToken }, accountId);
    expect(answer.status).toBe(400);
  });

  it('gives at most 100 issues with fields, 5,000 with ids and keys, and by default ids alone', async () => {
    const { ask } = asking(smallSeed({ issues: manyIssues(130) }));
    const size = async (more: object) =>
      (await ask('POST', '/rest/api/3/search/jql', { jql: 'project = AI', maxResults: 9000, ...more })).json.issues;
    expect(await size({ fields: ['summary'] })).toHaveLength(100);
    expect(await size({ fields: ['key'] })).toHaveLength(130);
    const bare = await size({});
    expect(bare).toHaveLength(130);
    expect(Object.keys(bare[0])).toEqual(['id']);
    expect((await ask('POST', '/rest/api/3/search/jql', { jql: 'project = AI' })).json.issues).toHaveLength(50);
  });

  it('sends the fields that are asked for, and those only', async () => {
    const { ask } = asking();
    const fields = async (...names: string[]) =>
      Object.keys(
        (await ask('POST', '/rest/api/3/search/jql', { jql: 'key = AI-2', fields: names })).json.issues[0].fields ?? {},
      );
    expect(await fields('summary', 'duedate')).toEqual(['duedate', 'summary'].sort((a) => (a === 'summary' ? -1 : 1)));
    expect(await fields('*all')).toContain('comment');
    expect(await fields('*navigable')).not.toContain('comment');
    expect(await fields('*all', '-summary')).not.toContain('summary');
  });
});

describe('reading histories in bulk', () => {
  const issues = [1, 2, 3].map((number) =>
    rawIssue(
      number,
      {},
      {
        changelog: {
          histories: [0, 1, 2, 3].map((step) =>
            history('ben', `2026-03-0${1 + step}T0${number}:00:00.000+0000`, [statusItem('1', '3')]),
          ),
        },
      },
    ),
  );
  const asked = { issueIdsOrKeys: ['AI-1', 'AI-2', 'AI-3'], fieldIds: ['status'] };

  it('brings every history once, the oldest first over all issues, so that an issue may be split over pages', async () => {
    const { ask } = asking(smallSeed({ issues }));
    for (const maxResults of [1, 4, 5, 12, 1000]) {
      const times: number[] = [];
      const ids = new Set<string>();
      let nextPageToken: string | undefined;
      do {
        const { json } = await ask('POST', '/rest/api/3/changelog/bulkfetch', { ...asked, maxResults, nextPageToken });
        const page = json.issueChangeLogs.flatMap(
          (log: { changeHistories: { id: string; created: number }[] }) => log.changeHistories,
        );
        expect(page.length).toBeLessThanOrEqual(maxResults);
        times.push(...page.map((one: { created: number }) => one.created).sort((a: number, b: number) => a - b));
        for (const one of page) ids.add(one.id);
        nextPageToken = json.nextPageToken;
      } while (nextPageToken !== undefined);
      expect(ids.size).toBe(12);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.every((time) => typeof time === 'number')).toBe(true);
    }
  });

  it('keeps to the fields asked for, also where a line does not name its field by id', async () => {
    const old = rawIssue(
      9,
      {},
      {
        changelog: {
          histories: [
            history('ben', '2026-03-01T00:00:00.000+0000', [
              { field: 'Fix Version', fieldtype: 'jira', from: null, fromString: null, to: '10200', toString: '1.0' },
              { field: 'summary', fieldtype: 'jira', from: null, fromString: 'a', to: null, toString: 'b' },
            ]),
          ],
        },
      },
    );
    const { ask } = asking(smallSeed({ issues: [old] }));
    const { json } = await ask('POST', '/rest/api/3/changelog/bulkfetch', {
      issueIdsOrKeys: ['AI-9'],
      fieldIds: ['fixVersions'],
    });
    expect(json.issueChangeLogs[0].changeHistories[0].items).toEqual([
      { field: 'Fix Version', fieldtype: 'jira', from: null, fromString: null, to: '10200', toString: '1.0' },
    ]);
  });

  it.each([
    ['no issue', { issueIdsOrKeys: [] }],
    ['1,001 issues', { issueIdsOrKeys: Array.from({ length: 1001 }, (_, index) => String(index)) }],
    ['eleven fields', { ...asked, fieldIds: Array.from({ length: 11 }, (_, index) => `f${index}`) }],
    ['10,001 histories', { ...asked, maxResults: 10_001 }],
    ['an unknown property', { ...asked, expand: 'all' }],
  ])('refuses %s', async (_, body) => {
    expect((await asking().ask('POST', '/rest/api/3/changelog/bulkfetch', body)).status).toBe(400);
  });

  it('gives the history of one issue with ISO times, a page at a time', async () => {
    const { ask } = asking(smallSeed({ issues }));
    const { json } = await ask('GET', '/rest/api/3/issue/AI-1/changelog?startAt=1&maxResults=2');
    expect(json).toMatchObject({ startAt: 1, maxResults: 2, total: 4, isLast: false });
    expect(json.values.map((one: { created: string }) => one.created)).toEqual([
      '2026-03-02T01:00:00.000+0000',
      '2026-03-03T01:00:00.000+0000',
    ]);
  });
});
