import { describe, expect, it } from 'vitest';
import { answerCheck, chooseNextStep, type GivenVerdict } from '#domain/loop/answer-check';
import type { CheckId } from '#domain/loop/answers';
import { confirmCheck } from '#domain/loop/confirm-check';
import type { Followed } from '#domain/loop/followed';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { reasonOfDrop, reasonOfMove, tellWhyDropped, tellWhyMoved, unexplainedDrop } from '#domain/loop/tell-why';
import { at, day } from '../../support/story';
import { close, MADE, readAt, refusalOf, speaking, standingCheck, taken } from './a-followed';
import { DOING, livingIssue, REJECTED } from './living-issue';

const CLOSED = '2026-03-20T10:00:00Z';
const CHECK: CheckId = { closing: at(CLOSED), days: 30 };
const DUE = '2026-04-19T10:00:00Z';
const held: GivenVerdict = { kind: 'held' };

const done = () => {
  const issue = livingIssue(MADE);
  close(issue, CLOSED);
  return { issue, followed: readAt('2026-03-21T00:00:00Z', issue) };
};
const say = (followed: Followed, verdict: GivenVerdict, by = 'olga', now = DUE, sentence = 'All kick-offs used it') =>
  answerCheck(followed, { check: CHECK, verdict, sentence }, speaking(by, now));

describe('Answering a check', () => {
  it('keeps the verdict of the owner with a sentence, who said it and when (S1-58)', () => {
    const answered = taken(say(done().followed, held, 'olga', DUE, '  All kick-offs used it '));
    expect(standingCheck(answered, 30, '2026-04-19').status).toEqual({
      kind: 'answered',
      answer: { ...CHECK, verdict: held, sentence: 'All kick-offs used it', by: 'olga', at: at(DUE), confirmations: [] },
    });
  });

  it('is for the owner of now and the people of the post-mortem', () => {
    const { issue, followed } = done();
    expect(taken(say(followed, held, 'paul')).kept.answers).toHaveLength(1);
    expect(refusalOf(say(followed, held, 'zoe'))).toEqual({ why: 'not-yours' });
    issue.edit(at('2026-04-01T10:00:00Z'), { assignee: 'zoe' });
    const handed = readAt('2026-04-02T00:00:00Z', issue, followed);
    expect(taken(say(handed, held, 'zoe')).kept.answers).toHaveLength(1);
    expect(refusalOf(say(handed, held, 'olga'))).toEqual({ why: 'not-yours' });
  });

  it('is not possible before its day, twice, without a closing, or without words', () => {
    const { issue, followed } = done();
    expect(refusalOf(say(followed, held, 'olga', '2026-04-18T23:00:00Z'))).toEqual({ why: 'not-due-yet', dueOn: '2026-04-19' });
    expect(refusalOf(say(taken(say(followed, held)), { kind: 'drifted' }))).toEqual({ why: 'answered-already' });
    expect(refusalOf(say(followed, held, 'olga', DUE, ' \n '))).toEqual({ why: 'no-words' });
    expect(refusalOf(say(followed, held, 'olga', DUE, 'x'.repeat(301)))).toEqual({ why: 'too-long', most: 300 });
    const other = { check: { ...CHECK, closing: CHECK.closing + 1 }, verdict: held, sentence: 'Yes' };
    expect(refusalOf(answerCheck(followed, other, speaking('olga', DUE)))).toEqual({ why: 'no-such-check' });
    issue.edit(at('2026-04-18T10:00:00Z'), { status: DOING, resolution: null });
    expect(refusalOf(say(readAt('2026-04-18T12:00:00Z', issue, followed), held))).toEqual({ why: 'no-such-check' });
  });

  it('asks for a day from tomorrow to a year ahead where nothing can be tested yet', () => {
    const { followed } = done();
    const later = (askAgainOn: string): GivenVerdict => ({ kind: 'not-yet-testable', askAgainOn: day(askAgainOn) });
    const range = { why: 'day-not-possible', earliest: '2026-04-20', latest: '2027-04-20' };
    expect(refusalOf(say(followed, later('2026-04-19')))).toEqual(range);
    expect(refusalOf(say(followed, later('2027-04-21')))).toEqual(range);
    for (const possible of ['2026-04-20', '2027-04-20']) expect(say(followed, later(possible)).ok).toBe(true);
    const asked = taken(say(followed, later('2026-05-04')));
    expect(refusalOf(say(asked, held, 'olga', '2026-05-03T10:00:00Z'))).toEqual({ why: 'not-due-yet', dueOn: '2026-05-04' });
  });

  it('takes no more answers than are kept', () => {
    let { followed } = done();
    let now = at(DUE);
    for (let n = 0; n < LOOP_LIMITS.answers; n += 1) {
      const verdict = {
        kind: 'not-yet-testable',
        askAgainOn: day(new Date(now + 86_400_000).toISOString().slice(0, 10)),
      } as const;
      followed = taken(say(followed, verdict, 'olga', new Date(now).toISOString()));
      now += 86_400_000;
    }
    expect(refusalOf(say(followed, held, 'olga', new Date(now).toISOString()))).toEqual({ why: 'too-many', most: 30 });
  });
});

describe('What follows a drift', () => {
  const drifted = () => taken(say(done().followed, { kind: 'drifted' }));

  it('is chosen and kept: reopen, plan anew for another day, or drop', () => {
    const choose = (followed: Followed, step: Parameters<typeof chooseNextStep>[1]['step'], by = 'olga') =>
      chooseNextStep(followed, { check: CHECK, step }, speaking(by, DUE));
    const reopen = taken(choose(drifted(), { kind: 'reopen' }));
    expect(reopen.kept.answers[0]?.verdict).toEqual({
      kind: 'drifted',
      next: { step: { kind: 'reopen' }, by: 'olga', at: at(DUE) },
    });
    const again = taken(choose(reopen, { kind: 're-plan', due: day('2026-06-30') }, 'paul'));
    expect(again.kept.answers[0]?.verdict).toMatchObject({ next: { step: { kind: 're-plan', due: '2026-06-30' }, by: 'paul' } });
    expect(refusalOf(choose(drifted(), { kind: 're-plan', due: day('2026-04-19') }))).toMatchObject({ why: 'day-not-possible' });
    expect(refusalOf(choose(drifted(), { kind: 'drop' }, 'zoe'))).toEqual({ why: 'not-yours' });
    expect(refusalOf(choose(taken(say(done().followed, held)), { kind: 'drop' }))).toEqual({ why: 'not-drifted' });
    expect(refusalOf(choose(done().followed, { kind: 'drop' }))).toEqual({ why: 'not-drifted' });
  });
});

describe('A second person', () => {
  const confirm = (followed: Followed, by: string, agrees = true, sentence = '') =>
    confirmCheck(
      followed,
      { check: CHECK, agrees, sentence },
      speaking(by, DUE, { mayAnswer: new Set(['olga', 'paul', 'rita', 'sven']) }),
    );

  it('confirms or contradicts an answer, each once, and says why when contradicting', () => {
    const answered = taken(say(done().followed, held));
    const twice = taken(confirm(taken(confirm(answered, 'paul')), 'rita', false, 'Ours did without it'));
    expect(twice.kept.answers[0]?.confirmations).toEqual([
      { by: 'paul', at: at(DUE), agrees: true, sentence: '' },
      { by: 'rita', at: at(DUE), agrees: false, sentence: 'Ours did without it' },
    ]);
    expect(refusalOf(confirm(twice, 'paul', false, 'No'))).toEqual({ why: 'confirmed-already' });
    expect(refusalOf(confirm(answered, 'rita', false))).toEqual({ why: 'no-words' });
  });

  it('is neither the owner nor whoever answered, and there has to be an answer', () => {
    const answered = taken(say(done().followed, held, 'paul'));
    expect(refusalOf(confirm(answered, 'olga'))).toEqual({ why: 'not-a-second-person' });
    expect(refusalOf(confirm(answered, 'paul'))).toEqual({ why: 'not-a-second-person' });
    expect(refusalOf(confirm(answered, 'zoe'))).toEqual({ why: 'not-yours' });
    expect(refusalOf(confirm(done().followed, 'paul'))).toEqual({ why: 'not-answered' });
  });
});

describe('The reasons that are told afterwards', () => {
  it('ask why a decision was dropped, and keep the answer with that closing', () => {
    const issue = livingIssue(MADE);
    issue.edit(at('2026-03-10T10:00:00Z'), { status: REJECTED, resolution: '2' });
    const dropped = readAt('2026-03-11T00:00:00Z', issue);
    const closing = dropped.told.closings[0];
    if (closing === undefined) throw new Error('not closed');
    expect(unexplainedDrop(dropped)).toEqual(closing);
    const why = (followed: Followed, reason: string, by = 'olga') =>
      tellWhyDropped(followed, { closing: closing.since, reason }, speaking(by, '2026-03-11T10:00:00Z'));
    const told = taken(why(taken(why(dropped, 'Too dear')), 'The vendor does it now', 'paul'));
    expect(unexplainedDrop(told)).toBeNull();
    expect(reasonOfDrop(told, closing)).toEqual({
      of: closing.since,
      text: 'The vendor does it now',
      by: 'paul',
      at: at('2026-03-11T10:00:00Z'),
    });
    expect(told.kept.dropReasons).toHaveLength(1);
    expect(refusalOf(why(dropped, ''))).toEqual({ why: 'no-words' });
    expect(refusalOf(why(dropped, 'Because', 'zoe'))).toEqual({ why: 'not-yours' });
    expect(refusalOf(tellWhyDropped(done().followed, { closing: at(CLOSED), reason: 'x' }, speaking('olga', DUE)))).toEqual({
      why: 'not-dropped',
    });
  });

  it('say why a date was moved, and stay when the issue is read again (S1-54)', () => {
    const issue = livingIssue(MADE);
    issue.edit(at('2026-03-20T10:00:00Z'), { due: '2026-04-15' });
    const moved = readAt('2026-03-21T00:00:00Z', issue);
    const move = { move: at('2026-03-20T10:00:00Z'), reason: 'Waits for the audit' };
    const told = taken(tellWhyMoved(moved, move, speaking('olga', '2026-03-21T10:00:00Z')));
    const later = readAt('2026-03-22T00:00:00Z', issue, told);
    expect(later.told.dateMoves.map((one) => reasonOfMove(later, one)?.text)).toEqual(['Waits for the audit']);
    expect(refusalOf(tellWhyMoved(moved, { ...move, move: 1 }, speaking('olga', DUE)))).toEqual({ why: 'no-such-move' });
    expect(refusalOf(tellWhyMoved(moved, move, speaking('zoe', DUE)))).toEqual({ why: 'not-yours' });
  });
});
