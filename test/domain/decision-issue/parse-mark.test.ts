import { describe, expect, it } from 'vitest';
import { type DecisionIssue, markOf } from '#domain/decision-issue/decision-issue';
import { parseDecisionIssue } from '#domain/decision-issue/parse-decision-issue';
import { markIn } from '#domain/decision-issue/parse-mark';
import { A_DRAFT, item } from '../../support/a-session';
import { at, day, key, person } from '../../support/story';

const { text, done, verification } = A_DRAFT.decisions;

function aDecision(): DecisionIssue {
  if (verification === null) throw new Error('The draft is ripe');
  const by = person('olga');
  return {
    postMortemId: 'pm-00000001',
    decisionId: item('decision-0001'),
    decided: { text, owner: by, due: day('2026-09-10'), done, verification },
    making: { kind: 'made', how: 'taken', issueId: '1', key: key('ABC-1'), by, at: at('2026-08-20T10:00:00Z'), unlinked: [] },
    postMortemTitle: 'Support triage pilot',
    followed: null,
  };
}

const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('The mark of a decision on its issue', () => {
  it('holds what it takes to follow the decision again, and is read as it was written', () => {
    const mark = markOf(aDecision());
    expect(mark.again).toEqual({
      title: 'Support triage pilot',
      decided: aDecision().decided,
      how: 'taken',
      from: at('2026-08-20T10:00:00Z'),
    });
    expect(markIn(wire(mark))).toEqual(mark);
  });

  it('of the first versions names the decision alone', () => {
    expect(markIn({ shape: 1, postMortem: 'pm-00000001', decision: 'decision-0001' })).toEqual({
      shape: 2,
      postMortem: 'pm-00000001',
      decision: 'decision-0001',
    });
  });

  it.each([
    ['that is none', 'x'],
    ['without a decision', { postMortem: 'pm-00000001' }],
    ['with an id that leads elsewhere', { postMortem: '../../other', decision: 'decision-0001' }],
    ['with an id that ends a search', { postMortem: 'pm-00000001" OR 1', decision: 'decision-0001' }],
  ])('%s is no mark', (_, value) => {
    expect(markIn(value)).toBeNull();
  });

  it.each([
    ['no title', { title: '' }],
    ['a title longer than any', { title: 'x'.repeat(300) }],
    ['an owner who is none', { decided: { ...aDecision().decided, owner: 7 } }],
    ['another origin', { how: 'forged' }],
    ['no point in time', { from: 'yesterday' }],
  ])('that somebody rewrote with %s names the decision alone', (_, over) => {
    const mark = markOf(aDecision());
    expect(markIn(wire({ ...mark, again: { ...mark.again, ...over } }))).not.toHaveProperty('again');
  });
});

describe('A decision as it is stored', () => {
  it('is read with the title of its post-mortem, and without it from before there was one', () => {
    const { postMortemTitle, ...old } = aDecision();
    expect(parseDecisionIssue(wire(aDecision()))).toEqual({ ok: true, value: aDecision() });
    expect(postMortemTitle).toBeDefined();
    expect(parseDecisionIssue(wire(old))).toEqual({ ok: true, value: old });
  });
});
