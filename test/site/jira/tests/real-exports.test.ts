import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asking } from './ask';

const DATA = new URL('../../../../../shared/data/jira/', import.meta.url).pathname;
const linesOf = (name: string) => createInterface({ input: createReadStream(`${DATA}${name}`).pipe(createGunzip()) });

// Skipped where the real exports do not lie beside the repository: they are not ours to copy into it.
describe.skipIf(!existsSync(DATA))('real exports (../shared/data/jira)', () => {
  it.each([
    ['devlake-merico-cloud.jsonl.gz', 33, 'project = EE AND sprint is not EMPTY'],
    ['duraspace-2014.jsonl.gz', 3036, 'project = VIVO AND "Story Points" > 0 OR due is not EMPTY'],
    ['tidev-titanium.jsonl.gz', 29_057, 'project = TIMOB AND sprint is not EMPTY AND resolution = Fixed ORDER BY updated DESC'],
  ])(
    '%s loads whole and can be searched',
    async (name, count, jql) => {
      const { jira, ask } = asking();
      const { read, skipped } = await jira.importLines(linesOf(name));
      expect([read, skipped]).toEqual([count, []]);
      const found = await ask('POST', '/rest/api/3/search/approximate-count', { jql });
      expect(found.json.count).toBeGreaterThan(10);
    },
    60_000,
  );

  it('keeps every history entry, of which each is found in bulk', async () => {
    const { jira, ask, keys } = asking();
    await jira.importLines(linesOf('devlake-merico-cloud.jsonl.gz'));
    const issueIdsOrKeys = await keys('project in (EE, K5)');
    const { json } = await ask('POST', '/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys, maxResults: 10_000 });
    const count = json.issueChangeLogs.reduce(
      (sum: number, log: { changeHistories: unknown[] }) => sum + log.changeHistories.length,
      0,
    );
    expect(count).toBe(522);
    expect(json.nextPageToken).toBeUndefined();
  });
});
