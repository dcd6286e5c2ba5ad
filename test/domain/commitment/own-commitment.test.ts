import { describe, expect, it } from 'vitest';
import { commitmentMessage } from '#domain/commitment/commitment-message';
import { parseCommitmentsReturned } from '#domain/commitment/commitments-returned';
import { BACK_AFTER, isBack, whenBack } from '#domain/commitment/own-commitment';
import { parseCommitmentAnswer } from '#domain/commitment/parse-commitment';
import { at, key } from '../../support/story';

const SAID = at('2026-10-10T15:00:00Z');

describe('A sentence comes back to its writer', () => {
  it('after 30 days, also where the clocks change between (S0-34)', () => {
    expect(whenBack(SAID, [])).toEqual({ at: at('2026-11-09T15:00:00Z'), by: 'time' });
    expect(isBack({ backAt: SAID + BACK_AFTER }, SAID + BACK_AFTER - 1)).toBe(false);
    expect(isBack({ backAt: SAID + BACK_AFTER }, SAID + BACK_AFTER)).toBe(true);
  });

  it('at the next meeting that they came to, where that is earlier; meetings from before count for nothing', () => {
    const earlier = at('2026-10-10T14:00:00Z');
    const next = at('2026-10-20T08:00:00Z');
    expect(whenBack(SAID, [at('2026-10-25T08:00:00Z'), earlier, next])).toEqual({ at: next, by: 'next-session' });
    expect(whenBack(SAID, [earlier, at('2026-12-01T08:00:00Z')])).toMatchObject({ by: 'time' });
  });

  it('is told by a message that does not hold it, nor what the meeting was about', () => {
    const { subject, text } = commitmentMessage(key('AI-12'));
    expect(subject).toBe('Something you said a month ago');
    expect(text).toContain('open the project AI in Jira, then Post-mortem');
    expect(text).toContain('nobody else can read it');
  });

  it('keeps what can be read: an answer of one of three kinds, with a short sentence or none', () => {
    const answer = { how: 'partly', sentence: '', at: SAID };
    expect(parseCommitmentAnswer(answer)).toEqual({ ok: true, value: answer });
    for (const bad of [{ how: 'well' }, { sentence: 7 }, { sentence: 'x'.repeat(301) }, { at: 'today' }])
      expect(parseCommitmentAnswer({ ...answer, ...bad })).toMatchObject({ ok: false });
    const returned = { from: SAID, told: ['a1'], refusals: 1, settled: false };
    expect(parseCommitmentsReturned(returned)).toEqual({ ok: true, value: returned });
    expect(parseCommitmentsReturned({ ...returned, told: 'a1' })).toMatchObject({ ok: false });
  });
});
