import { describe, expect, it } from 'vitest';
import { PHASE_KINDS } from '#domain/session/agenda';
import { agendaProblem } from '#domain/session/agenda-order';
import { missingOf } from '#domain/session/gates';
import {
  A_DRAFT,
  ANN,
  aMeeting,
  aMeetingIn,
  anAgenda,
  aSession,
  BEN,
  CAT,
  cards,
  item,
  PEOPLE,
  sorted,
} from '../../support/a-session';

const started = (agenda = anAgenda()) => {
  const meeting = aMeeting(aSession({ agenda }));
  meeting.do(ANN, { kind: 'start' });
  return meeting;
};
const missing = (meeting: ReturnType<typeof aMeeting>) =>
  missingOf(meeting.session(), meeting.session().phase ?? 0, PEOPLE).map(({ gate }) => gate);
const acknowledged = () => {
  const meeting = started();
  for (const who of PEOPLE) meeting.do(who, { kind: 'acknowledge' });
  return meeting;
};

describe('Moving through the phases', () => {
  it('is the facilitator’s alone', () => {
    const meeting = acknowledged();
    for (const kind of ['move-on', 'go-back'] as const)
      expect(meeting.refusal(BEN, { kind, from: 0, skip: null })).toEqual({ why: 'only-facilitator' });
    for (const kind of ['pause', 'resume', 'count-votes'] as const)
      expect(meeting.refusal(BEN, { kind })).toEqual({ why: 'only-facilitator' });
    expect(meeting.refusal(BEN, { kind: 'close', skip: null })).toEqual({ why: 'only-facilitator' });
    expect(meeting.refusal(ANN, { kind: 'move-on', from: 0, skip: null })).toBeNull();
  });

  it('waits until everybody who is in has acknowledged the ground rules (S0-5, S0-6)', () => {
    const meeting = started();
    meeting.do(ANN, { kind: 'acknowledge' });
    meeting.do(BEN, { kind: 'join' });
    expect(meeting.refusal(ANN, { kind: 'move-on', from: 0, skip: null })).toEqual({
      why: 'gate',
      missing: [{ gate: 'rules-acknowledged', people: 1 }],
    });
    meeting.do(BEN, { kind: 'acknowledge' });
    meeting.do(ANN, { kind: 'move-on', from: 0, skip: null });
    expect(meeting.session().phase).toBe(1);
  });

  it('waits for nobody who is no longer invited', () => {
    const meeting = started();
    meeting.do(ANN, { kind: 'acknowledge' });
    meeting.do(BEN, { kind: 'join' });
    expect(missingOf(meeting.session(), 0, [ANN])).toEqual([]);
  });

  it('passes a gate only with a reason of ten characters, which stays in the record', () => {
    const meeting = started();
    const skip = (reason: string) => ({ kind: 'move-on', from: 0, skip: reason }) as const;
    expect(meeting.refusal(ANN, skip('  too short  '.slice(0, 11)))).toEqual({ why: 'reason-too-short', least: 10 });
    expect(meeting.refusal(ANN, skip('x'.repeat(1001)))).toMatchObject({ why: 'too-long', field: 'skip' });
    meeting.do(ANN, skip('Everybody nodded in the room'));
    meeting.do(ANN, { kind: 'go-back', from: 1 });
    meeting.do(ANN, { kind: 'acknowledge' });
    meeting.do(ANN, { kind: 'move-on', from: 0, skip: null });
    expect(meeting.session().runs[0]?.skipped).toBe('Everybody nodded in the room');
  });

  it('keeps no reason where nothing was missing', () => {
    const meeting = acknowledged();
    meeting.do(ANN, { kind: 'move-on', from: 0, skip: 'not needed in the end' });
    expect(meeting.session().runs[0]?.skipped).toBeNull();
  });

  it('moves once when two windows ask for the same move', () => {
    const meeting = acknowledged();
    meeting.do(ANN, { kind: 'move-on', from: 0, skip: null });
    expect(meeting.refusal(ANN, { kind: 'move-on', from: 0, skip: null })).toEqual({ why: 'moved-meanwhile' });
  });

  it('hears what went well before anybody writes what did not, and gives both a phase of their own (S1-3, S3-29); each success is judged as specific or not (S3-31)', () => {
    const meeting = acknowledged();
    meeting.skipTo('successes');
    expect(meeting.refusal(ANN, { kind: 'open-writing', what: 'frictions', anonymous: false })).toEqual({
      why: 'not-in-this-phase',
    });
    expect(missing(meeting)).toEqual(['revealed']);
    meeting.do(ANN, { kind: 'open-writing', what: 'successes', anonymous: false });
    meeting.seal(BEN, 'successes', cards(BEN, 'The weekly demo'));
    meeting.do(ANN, { kind: 'reveal', what: 'successes' });
    expect(missing(meeting)).toEqual(['repeatable-judged']);
    const [card] = meeting.session().items.cards;
    const draft = { ...A_DRAFT.cards, kind: 'success', text: 'A demo of an hour every Thursday', repeatable: true } as const;
    meeting.do(BEN, { kind: 'write', of: 'cards', item: card?.id ?? item(''), based: 1, draft });
    expect(missing(meeting)).toEqual([]);
  });

  it('asks the upstream question of every topic (S0-14)', () => {
    const meeting = sorted(aMeetingIn('sorting', ['One', 'Two']));
    meeting.do(ANN, { kind: 'choose-topics', topics: [item('topic-00'), item('topic-01')] });
    meeting.skipTo('upstream');
    meeting.put(BEN, 'upstream', 'upstream-1');
    meeting.put(BEN, 'upstream', 'upstream-2', { topic: item('topic-01'), text: ' ' });
    expect(missingOf(meeting.session(), meeting.session().phase ?? 0, PEOPLE)).toEqual([
      { gate: 'upstream-asked', items: [item('topic-01')] },
    ]);
  });

  it('leaves the path only with a point to redesign (S0-23)', () => {
    const meeting = aMeetingIn('edges');
    expect(missing(meeting)).toEqual(['redesign-listed']);
    meeting.put(CAT, 'redesign', 'redesign-1');
    expect(missing(meeting)).toEqual([]);
  });

  it('has a why chain for each topic (S1-43) that ends at a cause in how we work, however many whys that took (S1-44, S3-33, S3-36)', () => {
    const meeting = sorted(aMeetingIn('sorting', ['One', 'Two']));
    meeting.do(ANN, { kind: 'choose-topics', topics: [item('topic-00'), item('topic-01')] });
    meeting.skipTo('whys');
    meeting.put(BEN, 'chains', 'chain-001', { links: [{ text: 'Nobody had to look', level: 'systemic' }] });
    const mistake = [1, 2, 3, 4, 5].map(() => ({ text: 'Somebody made a mistake', level: null }));
    meeting.put(BEN, 'chains', 'chain-002', { topic: item('topic-01'), links: mistake, systemic: false });
    expect(missingOf(meeting.session(), meeting.session().phase ?? 0, PEOPLE)).toEqual([
      { gate: 'chains-systemic', items: [item('topic-01')] },
    ]);
  });

  it('does not take an empty chain, or the first plausible explanation, for one that has reached a cause (S1-2, S3-33)', () => {
    const firstWhy = { text: 'The data were bad', level: 'immediate' } as const;
    for (const chain of [
      { links: [{ text: '', level: null }], systemic: true },
      { links: [firstWhy], systemic: false },
    ]) {
      const meeting = sorted(aMeetingIn('sorting', ['One']));
      meeting.do(ANN, { kind: 'choose-topics', topics: [item('topic-00')] });
      meeting.skipTo('whys');
      meeting.put(BEN, 'chains', 'chain-001', chain);
      expect(missing(meeting)).toEqual(['chains-systemic']);
    }
  });

  it('asks for more than one condition, each in a bucket: there is no single root cause (S0-51, S0-52)', () => {
    const meeting = aMeetingIn('conditions');
    meeting.put(BEN, 'conditions', 'condition-1');
    expect(missing(meeting)).toEqual(['conditions-ranked']);
    meeting.put(BEN, 'conditions', 'condition-2', { rank: 2, bucket: null });
    expect(missing(meeting)).toEqual(['conditions-ranked']);
    const draft = { ...A_DRAFT.conditions, rank: 2, bucket: 'adoption' } as const;
    meeting.do(CAT, { kind: 'write', of: 'conditions', item: item('condition-2'), based: 1, draft });
    expect(missing(meeting)).toEqual([]);
  });

  it('has a change for each of the top issues, or the reason why there is none (S1-79)', () => {
    const meeting = sorted(aMeetingIn('sorting', ['One', 'Two', 'Three']));
    meeting.do(ANN, { kind: 'choose-topics', topics: [item('topic-00'), item('topic-01'), item('topic-02')] });
    meeting.skipTo('decisions');
    meeting.put(BEN, 'decisions', 'decision-1', { topic: item('topic-00'), standing: { kind: 'taken' } });
    const reason = 'The contract ends in a month';
    meeting.put(BEN, 'decisions', 'decision-2', { topic: item('topic-01'), standing: { kind: 'declined', reason } });
    meeting.put(BEN, 'decisions', 'decision-3', { topic: item('topic-02'), standing: { kind: 'parked' } });
    expect(missingOf(meeting.session(), meeting.session().phase ?? 0, PEOPLE)).toEqual([
      { gate: 'decision-for-each-topic', items: [item('topic-02')] },
    ]);
  });

  it('has chosen its topics: without them nothing was asked, and going on takes a reason that stays (S1-79, S3-35)', () => {
    for (const kind of ['upstream', 'whys', 'decisions'] as const) {
      const meeting = sorted(aMeetingIn('sorting', ['One']));
      meeting.skipTo(kind);
      expect(missing(meeting), kind).toEqual(['topics-chosen']);
      const from = meeting.session().phase ?? 0;
      expect(meeting.refusal(ANN, { kind: 'move-on', from, skip: null })).toMatchObject({ why: 'gate' });
      meeting.do(ANN, { kind: 'move-on', from, skip: 'We ran out of time today' });
      expect(meeting.session().runs[from]?.skipped).toBe('We ran out of time today');
    }
  });

  it('tells once at the close what several phases lack', () => {
    const meeting = sorted(aMeetingIn('whys', ['One']));
    const refusal = meeting.refusal(ANN, { kind: 'close', skip: null });
    if (refusal?.why !== 'gate') throw new Error('It can be closed');
    const gates = refusal.missing.map(({ gate }) => gate);
    expect(gates).toContain('topics-chosen');
    expect(new Set(gates).size).toBe(gates.length);
  });

  it('ends when everybody who is in has said what they will do differently (S0-34)', () => {
    const meeting = aMeetingIn('close');
    meeting.do(BEN, { kind: 'join' });
    meeting.put(ANN, 'commitments', 'commitment-1');
    const rest = () => missingOf(meeting.session(), meeting.session().phase ?? 0, PEOPLE);
    expect(rest()).toEqual([{ gate: 'commitments-said', people: 1 }]);
    meeting.put(BEN, 'commitments', 'commitment-2');
    expect(rest()).toEqual([]);
  });

  it('asks for sorting and topics before causes, even by an agenda without a phase for them (S0-11, S3-35)', () => {
    const meeting = aMeetingIn('frictions', ['One'], anAgenda(['opening', 'successes', 'frictions', 'whys', 'decisions']));
    expect(missing(meeting)).toEqual(['all-sorted', 'topics-chosen']);
    sorted(meeting).do(ANN, { kind: 'choose-topics', topics: [item('topic-00')] });
    expect(missing(meeting)).toEqual([]);
  });
});

describe('An agenda', () => {
  it('has what went well before what did not, sorting before causes, and causes before changes (S0-11, S0-13, S3-29)', () => {
    expect(agendaProblem(anAgenda())).toBeNull();
    expect(agendaProblem(anAgenda(['opening', 'edges', 'upstream', 'whys']))).toBeNull();
    expect(agendaProblem(anAgenda(['frictions', 'successes']))).toBe('order');
    expect(agendaProblem(anAgenda(['whys', 'sorting']))).toBe('order');
    expect(agendaProblem(anAgenda(['decisions', 'whys']))).toBe('order');
    expect(agendaProblem(anAgenda(['close', 'close']))).toBe('phase-twice');
    expect(agendaProblem(anAgenda([]))).toBe('no-phases');
    expect(agendaProblem({ phases: [{ kind: 'close', minutes: 0, own: null }] })).toBe('minutes');
  });

  it('never leaves out the opening, in which everybody acknowledges the ground rules (S0-5, S0-6)', () => {
    const without = anAgenda(PHASE_KINDS.filter((kind) => kind !== 'opening'));
    expect(agendaProblem(without)).toBe('no-opening');
    const meeting = aMeeting();
    const preparation = { ...meeting.session().preparation, agenda: without };
    expect(meeting.refusal(BEN, { kind: 'prepare', based: 0, preparation })).toEqual({ why: 'no-opening' });
    // One that was kept before this was asked for is not begun either.
    expect(aMeeting(aSession({ agenda: without })).refusal(ANN, { kind: 'start' })).toEqual({ why: 'no-opening' });
  });

  it('is not begun when nobody can run by it', () => {
    const meeting = aMeeting(aSession({ agenda: anAgenda(['decisions', 'frictions']) }));
    expect(meeting.refusal(ANN, { kind: 'start' })).toEqual({ why: 'not-possible-now' });
  });

  it('stays what it was when the meeting began, the same process each time (S1-5)', () => {
    const meeting = started();
    const { preparation } = meeting.session();
    const later = { ...preparation, agenda: anAgenda(['opening']) };
    meeting.do(ANN, { kind: 'prepare', based: 0, preparation: later });
    expect(meeting.session().preparation.agenda.phases).toHaveLength(1);
    expect(meeting.session().agenda.phases).toHaveLength(12);
  });
});
