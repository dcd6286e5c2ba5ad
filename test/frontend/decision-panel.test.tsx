import { describe, expect, it, vi } from 'vitest';
import type { AnswerCheck, DecisionHeard, DecisionOfIssue, FollowedDecision } from '#contract/followed-decisions';
import { answerCheck } from '#domain/loop/answer-check';
import { sayCameBack } from '#domain/loop/say-recurred';
import { TURNED_AWAY } from '#domain/session/turned-away';
import { close, MADE, readAt, speaking, taken } from '../domain/loop/a-followed';
import { livingIssue } from '../domain/loop/living-issue';
import { tell } from '../site/pages/src/ui-kit/forge-doc';
import { A_DRAFT, item } from '../support/a-session';
import { day, person } from '../support/story';
import { drawUiKit } from '../support/ui-kit-drawing';

Object.assign(globalThis, { __bridge: { callBridge: async () => undefined }, self: globalThis });
const { PanelView } = await import('../../src/frontend/panel-view');

/** Closed on 16 March; looked at on some day. */
function decision(today: string, given: Partial<FollowedDecision> = {}): FollowedDecision {
  const { text, owner, due, done, verification } = A_DRAFT.decisions;
  if (owner === null || due === null || verification === null) throw new Error('The draft is ripe');
  const issue = livingIssue(MADE);
  close(issue, '2026-03-16T12:00:00Z');
  return {
    id: 'pm-00000001.decision-0001',
    postMortem: { id: 'pm-00000001', title: 'Support triage pilot', isLost: false },
    decided: { text, owner, due, done, verification },
    followed: readAt(`${today}T08:00:00Z`, issue),
    mayAnswer: true,
    today: day(today),
    ...given,
  };
}

async function panel(told: DecisionOfIssue | Error, answered?: (asked: AnswerCheck) => DecisionHeard) {
  const asked: AnswerCheck[] = [];
  let reads = 0;
  const calls = {
    ofIssue: async () => {
      reads += 1;
      if (told instanceof Error) throw told;
      return told;
    },
    answer: async (answer: AnswerCheck) => {
      asked.push(answer);
      if (answered === undefined) throw new Error('Nobody answers');
      return answered(answer);
    },
    win: async () => {
      throw new Error('Nobody tells of wins here');
    },
  };
  const drawn = await drawUiKit(<PanelView calls={calls} locale="en-GB" />);
  return { drawn, asked, reads: () => reads };
}

const of = (one: FollowedDecision): DecisionOfIssue => ({ kind: 'decision', decision: one, viewer: person('olga') });
const text = (drawn: Awaited<ReturnType<typeof drawUiKit>>) => JSON.stringify(drawn.doc());

describe('The panel on the issue of a decision', () => {
  it('tells where the decision comes from, when it is done and how it is verified, with one call (S3-58, S1-55)', async () => {
    const { drawn, reads } = await panel(of(decision('2026-03-20')));
    await vi.waitFor(() => expect(text(drawn)).toContain(A_DRAFT.decisions.text));
    for (const words of [A_DRAFT.decisions.done, 'the next 3: offers that have it', 'panel.from', 'panel.waits'])
      expect(text(drawn)).toContain(words);
    expect(() => drawn.the('Form')).toThrow();
    expect(reads()).toBe(1);
  });

  it('asks after 30 days, takes a verdict with a sentence, and shows it (S1-58)', async () => {
    const one = decision('2026-04-16');
    const { drawn, asked } = await panel(of(one), ({ check, verdict, sentence }) => {
      const heard = answerCheck(one.followed, { check, verdict, sentence }, speaking('olga', '2026-04-16T08:00:00Z'));
      if (!heard.ok) return { kind: 'refused', refusal: heard.refusal };
      return { kind: 'heard', decision: { ...one, followed: heard.followed } };
    });
    await vi.waitFor(() => drawn.the('Form'));
    tell(drawn.the('Form'), 'onSubmit', {});
    await vi.waitFor(() => expect(text(drawn)).toContain('panel.verdict.missing'));
    expect(asked).toEqual([]);
    tell(drawn.the('Select', 'verdict-30'), 'onChange', { value: 'held' });
    tell(drawn.the('TextArea', 'sentence-30'), 'onChange', { target: { value: 'Three offers had it.' } });
    await vi.waitFor(() => expect(drawn.the('Select', 'verdict-30').props.value).toMatchObject({ value: 'held' }));
    tell(drawn.the('Form'), 'onSubmit', {});
    await vi.waitFor(() => expect(text(drawn)).toContain('panel.status.held'));
    expect(asked).toMatchObject([{ check: { days: 30 }, verdict: { kind: 'held' }, sentence: 'Three offers had it.' }]);
    expect(text(drawn)).toContain('Three offers had it.');
  });

  it('names the day on which to ask again where it cannot be tested yet (S1-59)', async () => {
    const { drawn, asked } = await panel(of(decision('2026-04-16')), () => ({
      kind: 'refused',
      refusal: { why: 'answered-already' },
    }));
    await vi.waitFor(() => drawn.the('Form'));
    tell(drawn.the('Select', 'verdict-30'), 'onChange', { value: 'not-yet-testable' });
    tell(drawn.the('TextArea', 'sentence-30'), 'onChange', { target: { value: 'No offer since.' } });
    await vi.waitFor(() => drawn.the('Select', 'again-30'));
    tell(drawn.the('Select', 'again-30'), 'onChange', { value: '14' });
    await vi.waitFor(() => expect(drawn.the('Select', 'again-30').props.value).toMatchObject({ label: '30 April 2026' }));
    tell(drawn.the('Form'), 'onSubmit', {});
    await vi.waitFor(() => expect(text(drawn)).toContain('panel.refused.answeredAlready'));
    expect(asked).toMatchObject([{ verdict: { kind: 'not-yet-testable', askAgainOn: '2026-04-30' } }]);
  });

  it('says that the decision did not hold where the same came back, and where (S1-81)', async () => {
    const one = decision('2026-04-16');
    const again = sayCameBack(
      one.followed,
      {
        postMortem: { id: 'pm-00000002', title: 'Invoice pilot' },
        topic: item('topic-00'),
        reasons: [{ kind: 'failure-type', same: ['data'] }],
        sentence: 'The export stopped again',
      },
      speaking('paul', '2026-04-16T08:00:00Z'),
    );
    const { drawn } = await panel(of({ ...one, followed: taken(again) }));
    await vi.waitFor(() => expect(text(drawn)).toContain('panel.cameBack'));
    const held = await panel(of(one));
    await vi.waitFor(() => expect(text(held.drawn)).toContain('panel.change'));
    expect(text(held.drawn)).not.toContain('panel.cameBack');
  });

  it('lets nobody answer who may not, and says who may', async () => {
    const { drawn } = await panel(of(decision('2026-04-16', { mayAnswer: false })));
    await vi.waitFor(() => expect(text(drawn)).toContain('panel.notYours'));
    expect(() => drawn.the('Form')).toThrow();
  });

  it('says that the record of the post-mortem is lost, and names it all the same', async () => {
    const one = decision('2026-03-20');
    const { drawn } = await panel(of({ ...one, postMortem: { ...one.postMortem, isLost: true } }));
    await vi.waitFor(() => expect(text(drawn)).toContain('panel.from.lost'));
  });

  it('says by a key of both languages why somebody is turned away', async () => {
    const { drawn } = await panel(new Error(TURNED_AWAY['no-decision-here']));
    await vi.waitFor(() => expect(text(drawn)).toContain('turnedAway.noDecisionHere'));
    expect(text(drawn)).not.toContain('There is no such decision');
  });

  it('says so where the issue was copied from that of a decision, and where nothing could be read', async () => {
    const copied = await panel({ kind: 'none' });
    await vi.waitFor(() => expect(text(copied.drawn)).toContain('panel.none'));
    const failed = await panel(new Error('The connection was lost.'));
    await vi.waitFor(() => expect(text(failed.drawn)).toContain('The connection was lost.'));
    tell(failed.drawn.the('Button'), 'onClick', {});
    await vi.waitFor(() => expect(failed.reads()).toBe(2));
  });
});
