import { describe, expect, it } from 'vitest';
import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import type { CausesAlike } from '#usecases/causes-alike';
import { decisionsAcross } from '#usecases/decisions-across';
import type { KeptFollowed } from '#usecases/follow-decision';
import { MADE, readAt } from '../domain/loop/a-followed';
import { livingIssue } from '../domain/loop/living-issue';
import { A_DRAFT, item } from '../support/a-session';
import { recordsInMemory } from '../support/records-in-memory';
import { at, key, person } from '../support/story';

const NOW = at('2026-04-06T08:00:00Z');

/** So many decisions of a year, every hundredth of them of the project 10100; and how many issues Jira was asked for. */
async function across(many: number) {
  const { text, owner, due, done, verification } = A_DRAFT.decisions;
  if (owner === null || due === null || verification === null) throw new Error('The draft is ripe');
  const followed = readAt(MADE + 1, livingIssue(MADE));
  const making = {
    kind: 'made',
    how: 'created',
    issueId: '1',
    key: key('ABC-1'),
    by: person('olga'),
    at: MADE,
    unlinked: [],
  } as const;
  const kept = Array.from({ length: many }, (_, n): KeptFollowed => {
    const decided = { text, owner, due, done, verification };
    const told = { ...followed, outset: { ...followed.outset, issueId: String(1000 + n) } };
    const value = { postMortemId: 'pm-00000001', decisionId: item(`decision-${n}`), decided, making, followed: told };
    return { id: `pm-00000001.decision-${n}`, belongsTo: n % 100 === 0 ? '10100' : '10101', version: 1, value };
  });
  let asked = 0;
  const needs: Pick<CausesAlike, 'decisionIssues' | 'shown' | 'now'> = {
    decisionIssues: recordsInMemory<DecisionIssue>(kept),
    shown: {
      of: async (ids) => {
        asked += ids.length;
        return new Set(ids);
      },
    },
    now: () => NOW,
  };
  // Where no decision names the project, nobody asks for more than these.
  const { year } = await decisionsAcross(needs as CausesAlike, { accountId: 'olga', projectId: '10100', projectKey: 'AI' });
  return { year, asked };
}

describe('A year in one look', () => {
  it('is of the whole site, and of the project alone where the site took more than Jira can be asked for at once (S1-60)', async () => {
    const site = await across(1000);
    expect(site).toMatchObject({ year: { of: 'site', rows: [{ type: null, decisions: 1000 }] }, asked: 1000 });
    const project = await across(1001);
    expect(project).toMatchObject({ year: { of: 'project', rows: [{ type: null, decisions: 11 }] }, asked: 11 });
  });
});
