import { describe, expect, it } from 'vitest';
import { ANN, aMeeting, anAgenda, aSession, BEGIN, BEN, CAT } from '../../support/a-session';

const MINUTE = 60_000;
const begun = () => {
  const meeting = aMeeting(aSession({ agenda: anAgenda(['context', 'opening', 'edges', 'decisions']) }));
  meeting.do(ANN, { kind: 'start' });
  return meeting;
};
const endsAt = (meeting: ReturnType<typeof begun>) => {
  const { clock } = meeting.session();
  return clock?.kind === 'running' ? (clock.endsAt - BEGIN) / MINUTE : null;
};

describe('The clock of a phase', () => {
  it('runs by the server’s time, with the minutes of the agenda', () => {
    const meeting = begun();
    expect(endsAt(meeting)).toBe(10);
    meeting.pass(4);
    meeting.do(ANN, { kind: 'move-on', from: 0, skip: null });
    expect(endsAt(meeting)).toBe(14);
    expect(meeting.session().runs[0]).toMatchObject({ startedAt: BEGIN, endedAt: BEGIN + 4 * MINUTE });
  });

  it('stands still in a pause and goes on with what was left', () => {
    const meeting = begun();
    meeting.pass(3);
    meeting.do(ANN, { kind: 'pause' });
    meeting.pass(20);
    expect(meeting.session().clock).toEqual({ kind: 'paused', left: 7 * MINUTE });
    meeting.do(ANN, { kind: 'extend', minutes: 2 }, { kind: 'resume' });
    expect(endsAt(meeting)).toBe(32);
    expect(meeting.session().runs[0]?.extendedMinutes).toBe(2);
  });

  it('is extended from now on when it had run out, by an hour at most', () => {
    const meeting = begun();
    meeting.pass(25);
    meeting.do(ANN, { kind: 'extend', minutes: 5 });
    expect(endsAt(meeting)).toBe(30);
    for (const minutes of [0, -5, 61, 1.5])
      expect(meeting.refusal(ANN, { kind: 'extend', minutes })).toEqual({ why: 'not-possible-now' });
  });

  it('gives a phase that was left by mistake the time back that it had', () => {
    const meeting = begun();
    meeting.pass(2);
    meeting.do(ANN, { kind: 'move-on', from: 0, skip: null });
    meeting.do(ANN, { kind: 'go-back', from: 1 });
    expect(endsAt(meeting)).toBe(10);
  });

  it('gives a phase that is come back to later five minutes', () => {
    const meeting = begun();
    meeting.pass(12);
    meeting.do(ANN, { kind: 'move-on', from: 0, skip: null });
    meeting.pass(8);
    meeting.do(ANN, { kind: 'go-back', from: 1 });
    expect(endsAt(meeting)).toBe(25);
    expect(meeting.session().runs).toHaveLength(2);
  });

  it('changes nothing when it is paused or resumed twice', () => {
    const meeting = begun();
    meeting.do(ANN, { kind: 'resume' }, { kind: 'pause' }, { kind: 'pause' });
    expect(meeting.log()).toHaveLength(2);
  });
});

describe('The chair', () => {
  it('is handed over to somebody invited', () => {
    const meeting = begun();
    expect(meeting.refusal(ANN, { kind: 'hand-over', to: 'nobody' as typeof ANN })).toEqual({ why: 'no-such-person' });
    meeting.do(ANN, { kind: 'hand-over', to: CAT });
    expect(meeting.session().facilitator).toBe(CAT);
    expect(meeting.refusal(ANN, { kind: 'pause' })).toEqual({ why: 'only-facilitator' });
  });

  it('can be taken by whoever asked for it a minute ago, when the facilitator is gone', () => {
    const meeting = begun();
    expect(meeting.refusal(CAT, { kind: 'take-chair' })).toEqual({ why: 'facilitator-is-here' });
    meeting.do(CAT, { kind: 'ask-chair' });
    meeting.pass(0.99);
    expect(meeting.refusal(CAT, { kind: 'take-chair' })).toEqual({ why: 'too-early' });
    meeting.pass(0.01);
    meeting.do(CAT, { kind: 'take-chair' });
    expect(meeting.session()).toMatchObject({ facilitator: CAT, chairAsked: null });
  });

  it('is not taken by a question that nobody answered and that led to nothing: it ends by itself, and can be asked again', () => {
    const meeting = begun();
    meeting.do(CAT, { kind: 'ask-chair' });
    meeting.pass(2);
    expect(meeting.refusal(CAT, { kind: 'take-chair' })).toEqual({ why: 'asked-too-long-ago' });
    meeting.do(BEN, { kind: 'acknowledge' });
    expect(meeting.session().chairAsked).toBeNull();
    meeting.do(CAT, { kind: 'ask-chair' });
    meeting.pass(1.5);
    meeting.do(BEN, { kind: 'join' }, { kind: 'acknowledge' });
    meeting.do(CAT, { kind: 'take-chair' });
    expect(meeting.session().facilitator).toBe(CAT);
  });

  it('is not kept from others by the question of somebody who may not take it any more', () => {
    const meeting = begun();
    meeting.do(CAT, { kind: 'ask-chair' });
    const { preparation } = meeting.session();
    const seats = preparation.seats.map((seat) => (seat.person === CAT ? { ...seat, listening: true } : seat));
    meeting.ask(BEN, { kind: 'ask-chair' });
    expect(meeting.session().chairAsked?.by).toBe(CAT);
    const listens = aMeeting({ ...meeting.session(), preparation: { ...preparation, seats } });
    listens.ask(BEN, { kind: 'ask-chair' }, { id: 'another-command' });
    expect(listens.session().chairAsked?.by).toBe(BEN);
  });

  it('stays with a facilitator who says so, or who simply goes on', () => {
    for (const answer of [{ kind: 'keep-chair' }, { kind: 'pause' }] as const) {
      const meeting = begun();
      meeting.do(CAT, { kind: 'ask-chair' });
      meeting.do(ANN, answer);
      meeting.pass(2);
      expect(meeting.session().chairAsked).toBeNull();
      expect(meeting.refusal(CAT, { kind: 'take-chair' })).toEqual({ why: 'facilitator-is-here' });
    }
  });

  it('is not asked of oneself', () => {
    expect(begun().refusal(ANN, { kind: 'ask-chair' })).toEqual({ why: 'facilitator-is-here' });
  });
});
