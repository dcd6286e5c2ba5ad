import { expect, it } from 'vitest';
import { beginReading, type KeptProject } from '../../../static/project/src/worker/project-reading';
import { demoSeed } from '../../site/demo/demo-seed';
import { createJira } from '../../site/jira/jira';
import { openStore } from '../../site/store/open-store';

const NOW = Date.UTC(2026, 7, 20, 9);
const seed = demoSeed();

/** Reads a project over the local site's own Jira: the two were built apart, and must agree on the wire. */
async function readFrom(jira: ReturnType<typeof createJira>, projectKey: string, kept: KeptProject | null) {
  const [viewer] = jira.users();
  if (!viewer) throw new Error('the demo has no people');
  const reading = beginReading({ projectKey, zone: viewer.timeZone, startDateField: null }, kept, NOW);
  const statuses: number[] = [];
  for (let { asks } = reading.next(NOW); asks.length > 0; { asks } = reading.next(NOW)) {
    for (const { ask, http } of asks) {
      const request = {
        method: http.method,
        path: http.path,
        query: new URLSearchParams(),
        headers: { 'content-type': 'application/json' },
        body: http.body,
      };
      const answer = await jira.handle(request, { accountId: viewer.accountId, scopes: new Set(['read:jira-work']) });
      statuses.push(answer.status);
      reading.answered(ask, { status: answer.status, headers: answer.headers, text: answer.body }, NOW, 0.5);
    }
  }
  return { statuses, finished: reading.finished(NOW) };
}

it('finds every issue of the demo project on the local site with its history, and nothing new the second time', async () => {
  const store = openStore({ folder: null });
  const jira = createJira({ keep: store.keep, now: () => NOW });
  jira.loadSeed(seed);
  const first = await readFrom(jira, 'TRIAGE', null);
  const keys = [...seed.issues].flatMap(({ key }) => (key.startsWith('TRIAGE-') ? [key] : []));
  const records = first.finished?.kept.issues.flatMap(({ record }) => (record === null ? [] : [record])) ?? [];
  expect(records.map(({ key }) => key as string).sort()).toEqual(keys.sort());
  expect(records.every(({ historyKnown }) => historyKnown)).toBe(true);
  expect(records.filter(({ changes }) => changes.length > 0).length).toBeGreaterThan(keys.length / 2);
  expect(new Set(first.statuses)).toEqual(new Set([200]));

  const again = await readFrom(jira, 'TRIAGE', first.finished?.kept ?? null);
  expect(again.statuses).toHaveLength(2);
  expect(again.finished?.changed?.size).toBe(0);

  const holed = first.finished && { ...first.finished.kept, issues: first.finished.kept.issues.slice(3) };
  const mended = await readFrom(jira, 'TRIAGE', holed);
  expect(mended.finished?.kept.issues).toHaveLength(keys.length);
});
