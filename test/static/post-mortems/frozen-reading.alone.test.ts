import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IssueKey } from '#domain/history/issue-key';
import { storyOf } from '#domain/snapshot/frozen-issue';
import { differingFacts } from '../../../static/project/src/post-mortems/differing-facts';
import { namedByChapters, withSummaries } from '../../../static/project/src/post-mortems/frozen-stories';
import { summariesStore } from '../../../static/project/src/post-mortems/summaries-store';
import { knowing, merged, type PostMortems } from '../../../static/project/src/post-mortems/use-post-mortems';
import { findPeople } from '../../../static/shared/src/people/people-search';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { aPostMortem, NOW } from '../../support/a-post-mortem';
import { frozenProject } from '../../support/frozen-project';
import { key, story } from '../../support/story';

const voice = voiceFor('en-GB', 'UTC', NOW);

describe('Summaries of frozen issues', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const answer = (issues: readonly [string, string][]) => ({
    issues: issues.map(([issue, summary]) => ({ key: issue, fields: { summary } })),
  });

  it('are asked for in one request for all that comes onto the screen, and once', async () => {
    const asked: unknown[] = [];
    const store = summariesStore(async (_, body) => {
      asked.push(body);
      return answer([['ONE-1', 'First']]);
    });
    store.ask([key('ONE-1')]);
    store.ask([key('ONE-1'), key('ONE-2')]);
    await vi.advanceTimersByTimeAsync(100);
    store.ask([key('ONE-1')]);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual([{ issueIdsOrKeys: ['ONE-1', 'ONE-2'], fields: ['summary'] }]);
    expect(store.of(key('ONE-1'))).toEqual({ kind: 'text', text: 'First' });
  });

  it('stay away where this person may not see the issue: the key stands alone', async () => {
    const store = summariesStore(async () => answer([]));
    store.ask([key('ONE-7')]);
    await vi.advanceTimersByTimeAsync(100);
    expect(store.of(key('ONE-7'))).toEqual({ kind: 'no-permission' });
  });

  it('are asked for a hundred at a time, and again after a request that failed', async () => {
    let calls = 0;
    const store = summariesStore(async () => {
      calls += 1;
      if (calls <= 2) throw new Error('cut');
      return answer([]);
    });
    const keys = Array.from({ length: 150 }, (_, n) => key(`ONE-${n + 1}`));
    store.ask(keys);
    await vi.advanceTimersByTimeAsync(100);
    expect(calls).toBe(2);
    expect(store.of(key('ONE-1'))).toBeNull();
    store.ask([key('ONE-1')]);
    await vi.advanceTimersByTimeAsync(100);
    expect(calls).toBe(3);
  });

  it('are put into the stories that the chapters name, and into no others', () => {
    const epic = story({ key: key('ONE-9'), type: { id: '1', name: 'Epic', level: 1, subtask: false }, summary: null });
    const child = story({ key: key('ONE-2'), parent: key('ONE-9'), summary: null });
    const named = namedByChapters([epic, child], frozenProject());
    expect(named[0]).toBe('ONE-9');
    const summaryOf = (issue: IssueKey) => (issue === 'ONE-9' ? ({ kind: 'text', text: 'The epic' } as const) : null);
    expect(withSummaries([epic, child], named, summaryOf).map(({ summary }) => summary)).toEqual(['The epic', null]);
    const stories = frozenProject().issues.map(storyOf);
    expect(withSummaries(stories, named, () => null)).toBe(stories);
  });
});

describe('Two freezes', () => {
  it('are told apart by the facts that differ, as the card writes them (S1-38)', () => {
    const { evidence } = frozenProject();
    expect(differingFacts(evidence, evidence, voice)).toEqual([]);
    const later = {
      ...evidence,
      issues: evidence.issues + 2,
      finished: { known: true as const, value: 1234, keys: [] },
    };
    expect(differingFacts(evidence, later, voice)).toEqual([
      { name: 'Issues', before: '60', after: '62' },
      { name: 'Finished issues', before: expect.any(String), after: '1,234' },
    ]);
  });
});

describe('People to invite', () => {
  it('are those whom Jira finds for this project; apps are left out, and what cannot be read', async () => {
    const paths: string[] = [];
    const found = await findPeople(
      async (path) => {
        paths.push(path);
        return [
          { accountId: 'a', displayName: 'Ada', accountType: 'atlassian', avatarUrls: { '24x24': 'https://site/a.png' } },
          { accountId: 'b', displayName: 'A bot', accountType: 'app' },
          { accountId: 7 },
          null,
        ];
      },
      'TRIAGE',
      'Ad & Co',
    );
    expect(found).toEqual([{ accountId: 'a', name: 'Ada', picture: 'https://site/a.png' }]);
    expect(paths).toEqual(['/rest/api/3/user/viewissue/search?projectKey=TRIAGE&query=Ad+%26+Co&maxResults=20']);
  });
});

describe('The list of post-mortems', () => {
  const one = (id: string, version: number) => ({ ...aPostMortem(), id, version, mayChange: true, receipts: [] });

  it('keeps what this page wrote a moment ago where the list that comes is older', () => {
    const now = { kind: 'read', all: [one('pm-a', 3), one('pm-new', 1)], unreadable: 0, ahead: 0 } as const;
    const all = merged(now, [one('pm-a', 2)]);
    expect(all.map(({ id, version }) => [id, version]).sort()).toEqual([
      ['pm-a', 3],
      ['pm-new', 1],
    ]);
    expect(merged({ kind: 'reading' }, [one('pm-a', 2)])).toHaveLength(1);
  });

  it('is not set back by an answer that a later one has overtaken', () => {
    const now = knowing({ kind: 'reading' }, one('pm-a', 2));
    expect(knowing(now, one('pm-a', 1))).toBe(now);
    const versions = (of: PostMortems) => (of.kind === 'read' ? of.all.map(({ id, version }) => [id, version]) : []);
    expect(versions(knowing(now, one('pm-a', 3)))).toEqual([['pm-a', 3]]);
    expect(versions(knowing(now, one('pm-b', 1)))).toHaveLength(2);
  });
});
