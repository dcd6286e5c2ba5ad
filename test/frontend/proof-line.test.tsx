import { describe, expect, it, vi } from 'vitest';
import type { FollowedDecision } from '#contract/followed-decisions';
import { checksOf } from '#domain/loop/checks';
import type { ProofRun } from '#domain/proof/proof-run';
import type { Verification } from '#domain/session/verification';
import english from '../../src/locales/en-US.json';
import { close, MADE, readAt } from '../domain/loop/a-followed';
import { livingIssue } from '../domain/loop/living-issue';
import { A_DRAFT } from '../support/a-session';
import { at, day, person } from '../support/story';
import { drawUiKit } from '../support/ui-kit-drawing';

Object.assign(globalThis, { __bridge: { callBridge: async () => undefined }, self: globalThis });
const { PanelView } = await import('../../src/frontend/panel-view');
const { foundWords } = await import('../../src/frontend/proof-line');

const QUERY: Verification = { kind: 'query', jql: 'type = Bug', expects: 'nothing', since: 'closing' };

/** Closed on 16 March, looked at by the app on 15 April, a day before it is asked. */
function decision(run: Partial<ProofRun> | null): FollowedDecision {
  const { text, owner, due, done } = A_DRAFT.decisions;
  if (owner === null || due === null) throw new Error('The draft is ripe');
  const issue = livingIssue(MADE);
  close(issue, '2026-03-16T12:00:00Z');
  const followed = readAt('2026-04-16T08:00:00Z', issue);
  const today = day('2026-04-16');
  const id = checksOf(followed, today)[0]?.id ?? { closing: 0, days: 30 as const };
  const runs: ProofRun[] = run === null ? [] : [{ ...aRun, ...id, ...run }];
  return {
    id: 'pm-00000001.decision-0001',
    postMortem: { id: 'pm-00000001', title: 'Support triage pilot', isLost: false },
    decided: { text, owner, due, done, verification: QUERY },
    followed: { ...followed, kept: { ...followed.kept, proof: { ...followed.kept.proof, runs } } },
    mayAnswer: true,
    today,
  };
}

const aRun: ProofRun = {
  ...{ closing: 0, days: 30, at: at('2026-04-15T05:00:00Z'), took: 400, asked: 'type = Bug', samples: [], said: null },
  ...{ found: { kind: 'issues', count: 3, later: 9 }, proposes: 'drifted', because: 'found-some' },
};

async function panel(one: FollowedDecision) {
  const calls = {
    ofIssue: async () => ({ kind: 'decision' as const, decision: one, viewer: person('olga') }),
    answer: async () => Promise.reject(new Error('Nobody answers')),
    win: async () => Promise.reject(new Error('Nobody answers')),
  };
  const drawn = await drawUiKit(<PanelView calls={calls as never} locale="en-GB" />);
  await vi.waitFor(() => drawn.the('Select', 'verdict-30'));
  return { text: JSON.stringify(drawn.doc()), verdict: drawn.the('Select', 'verdict-30').props.value };
}

describe('The panel of a check that the app has looked at', () => {
  it('says what was found and proposes the verdict, which a person sends or changes (S1-56, S1-58)', async () => {
    const { text, verdict } = await panel(decision({}));
    expect(text).toContain('panel.proof.found-some');
    expect(text).toContain('panel.proposed');
    expect(verdict).toMatchObject({ value: 'drifted' });
  });

  it('proposes nothing where nobody has looked', async () => {
    const { text, verdict } = await panel(decision(null));
    expect(text).not.toMatch(/panel\.proof|panel\.proposed/);
    expect(verdict ?? null).toBeNull();
  });
});

describe('What was found, in a line', () => {
  const words = (given: Partial<ProofRun>, how: Verification = QUERY) => {
    const run = { ...aRun, ...given };
    return foundWords({ ...run, run }, how, 'en-GB');
  };

  it('has a sentence for every reason, with its number', () => {
    expect(words({})).toEqual({ key: 'found-some', fills: { n: '3' } });
    expect(words({ because: 'found-none', found: { kind: 'issues', count: 0, later: 9 } }).fills).toEqual({ n: '9' });
    const measure: Verification = { kind: 'measure', of: 'median-slip', edge: null, project: 'ABC', was: 9 };
    const value = { kind: 'value', value: 1, was: 9, issues: 14, cut: false } as const;
    expect(words({ because: 'better', found: value }, measure)).toEqual({
      key: 'value',
      fills: { value: '1 day', was: '9 days' },
    });
    expect(words({ because: 'refused', found: { kind: 'nothing' }, said: 'No such field.' }).fills.said).toBe('No such field.');
    const projects = [
      { project: 'OPS', has: true },
      { project: 'INV', has: false },
    ];
    expect(words({ because: 'one-lacks-it', found: { kind: 'projects', projects, wanted: 2 } })).toEqual({
      key: 'projects',
      fills: { n: '1', of: '2' },
    });
  });

  it('has these sentences in the locales', () => {
    const reasons = [
      ...['found-some', 'found-none', 'no-later-work', 'too-few-projects', 'still-running', 'too-few-issues', 'no-such-edge'],
      ...['page-holds', 'page-lost', 'page-gone', 'no-confluence', 'refused', 'projects', 'looks', 'value'],
    ];
    for (const reason of reasons) expect(Object.keys(english)).toContain(`panel.proof.${reason}`);
  });
});
