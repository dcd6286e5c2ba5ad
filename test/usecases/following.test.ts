import { describe, expect, it } from 'vitest';
import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import type { Sweep } from '#domain/decision-issue/sweep';
import type { SettledLoop } from '#domain/loop/settled-loop';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { FollowedIssues } from '#ports/followed-issues';
import type { KeptFollowed } from '#usecases/follow-decision';
import { remindOwners } from '#usecases/remind-owners';
import { sweepDecisions } from '#usecases/sweep-decisions';
import { followGiven, MADE, readAt } from '../domain/loop/a-followed';
import { DOING, livingIssue } from '../domain/loop/living-issue';
import { A_DRAFT, item } from '../support/a-session';
import { recordsInMemory } from '../support/records-in-memory';
import { at, key, person } from '../support/story';

const { text, owner, due, done, verification } = A_DRAFT.decisions;
/** The Monday after the decision was due. */
const NOW = at('2026-04-06T08:00:00Z');

/** Two decisions that are open and late, and where single ones fail. */
function ground({ keeping = '', writing = '' } = {}) {
  if (owner === null || due === null || verification === null) throw new Error('The draft is ripe');
  const decided = { text, owner, due, done, verification };
  const living = livingIssue(MADE);
  const kept = ['first-decision', 'other-decision'].map((id, n): KeptFollowed => {
    const followed = readAt(MADE + 1, living);
    const issueId = `${1001 + n}`;
    const making = {
      kind: 'made',
      how: 'created',
      issueId,
      key: key('ABC-1'),
      by: person('olga'),
      at: MADE,
      unlinked: [],
    } as const;
    const told = { ...followed, outset: { ...followed.outset, issueId } };
    const value = { postMortemId: 'pm-00000001', decisionId: item(id), decided, making, followed: told };
    return { id: `pm-00000001.${id}`, belongsTo: '10100', version: 1, value };
  });
  living.edit(NOW - 1000, { status: DOING, due: '2026-04-02' });
  const knowledge = followGiven(NOW);
  const issues: FollowedIssues = {
    see: async (ids, readAt) => new Map(ids.map((id) => [id, { kind: 'there', readAt, issue: { ...living.record(), id } }])),
    marked: async () => [],
    knowledge: async () => knowledge,
    zonesOf: async () => new Map(),
  };
  const store = recordsInMemory<DecisionIssue>(kept);
  const written: string[] = [];
  const needs = {
    issues,
    postMortems: recordsInMemory<PostMortem>(),
    decisionIssues: {
      ...store,
      put: async (record: Parameters<typeof store.put>[0]) => {
        if (record.id.endsWith(keeping) && keeping !== '') throw new Error('The store is unwell');
        return store.put(record);
      },
    },
    sweeps: recordsInMemory<Sweep>(),
    loopSettings: recordsInMemory<SettledLoop>(),
    comments: {
      write: async (issueId: string) => {
        if (issueId === writing) throw new Error('Jira did not answer');
        written.push(issueId);
        return 'written' as const;
      },
    },
    now: () => NOW,
    wait: async () => {},
    chance: () => 0,
  };
  return { needs, kept, written };
}

describe('When one decision cannot be followed', () => {
  it('the daily look tells all others, and says why this one is not', async () => {
    const { needs, kept } = ground({ keeping: 'first-decision' });
    const { told, sweep, failures } = await sweepDecisions(needs);
    expect(told.map(({ id }) => id)).toEqual([kept[1]?.id]);
    expect(sweep.repaired).toEqual([kept[1]?.id]);
    expect(failures).toMatchObject([{ message: 'The store is unwell' }]);
  });

  it('all other owners are reminded (S3-62)', async () => {
    const { needs, kept, written } = ground({ writing: '1001' });
    expect(await remindOwners(needs, kept)).toMatchObject([{ message: 'Jira did not answer' }]);
    expect(written).toEqual(['1002']);
  });
});
