import { describe, expect, it } from 'vitest';
import { evolveDone } from '#domain/session/evolve';
import type { SessionId } from '#domain/session/ids';
import { followUpOf } from '#domain/session/new-session';
import {
  A_DRAFT,
  ANN,
  aMeeting,
  aMeetingIn,
  anAgenda,
  aSeat,
  aSession,
  BEN,
  CAT,
  DAN,
  item,
  PEOPLE,
  sorted,
} from '../../support/a-session';
import { person } from '../../support/story';

describe('Preparing', () => {
  const prepared = (change: object = {}, based = 0) => {
    const { preparation } = aSession();
    return { kind: 'prepare', based, preparation: { ...preparation, ...change } } as const;
  };

  it('is done by everybody who is invited, and nobody overwrites another', () => {
    const meeting = aMeeting();
    meeting.do(BEN, prepared({ overrideReason: 'Small and trusting' }));
    expect(meeting.refusal(CAT, prepared())).toEqual({ why: 'prepared-meanwhile' });
    meeting.do(CAT, prepared({ agenda: anAgenda(['opening', 'close']) }, 1));
    expect(meeting.session().agenda.phases).toHaveLength(2);
  });

  it('gives the chair to whom the seats name as facilitator', () => {
    const meeting = aMeeting();
    meeting.do(BEN, prepared({ seats: [aSeat(ANN), aSeat(CAT, { part: 'facilitator', outside: true })] }));
    expect(meeting.session().facilitator).toBe(CAT);
  });

  it('seats people who are invited, each once', () => {
    const meeting = aMeeting();
    expect(meeting.refusal(BEN, prepared({ seats: [aSeat(person('eve'))] }))).toEqual({ why: 'no-such-person' });
    expect(meeting.refusal(BEN, prepared({ seats: [aSeat(CAT), aSeat(CAT)] }))).toEqual({ why: 'not-possible-now' });
  });

  it('leaves a sponsor who listens listening (S0-49)', () => {
    const meeting = aMeeting();
    meeting.do(ANN, prepared({ seats: [aSeat(ANN, { part: 'facilitator' }), aSeat(DAN, { part: 'sponsor', listening: true })] }));
    expect(meeting.refusal(DAN, prepared({ seats: [aSeat(DAN)] }, 1))).toEqual({ why: 'listening' });
  });

  it('is the facilitator’s once the meeting runs', () => {
    const meeting = aMeeting();
    meeting.do(ANN, { kind: 'start' });
    expect(meeting.refusal(BEN, prepared())).toEqual({ why: 'only-facilitator' });
    expect(meeting.refusal(ANN, prepared())).toBeNull();
  });

  it('takes the answers on safety before the start', () => {
    const meeting = aMeeting();
    meeting.do(ANN, { kind: 'open-poll', poll: 'safety' });
    meeting.seal(DAN, 'safety', { kind: 'answer', answer: 2 });
    expect(meeting.session().safety.answers).toBe(1);
  });
});

describe('Ending', () => {
  it('asks for every gate that is still to come, or a reason', () => {
    const meeting = aMeetingIn('decisions', ['One']);
    meeting.do(ANN, { kind: 'choose-topics', topics: [item('topic-00')] });
    meeting.do(BEN, { kind: 'join' });
    expect(meeting.refusal(ANN, { kind: 'close', skip: null })).toEqual({
      why: 'gate',
      missing: [
        { gate: 'decision-for-each-topic', items: [item('topic-00')] },
        { gate: 'commitments-said', people: 2 },
      ],
    });
    meeting.do(ANN, { kind: 'close', skip: 'the room was needed' });
    const { status, clock, closedAt, runs } = meeting.session();
    expect({ status, clock, closedAt }).toEqual({ status: 'closed', clock: null, closedAt: meeting.now() });
    expect(runs.at(-1)).toMatchObject({ skipped: 'the room was needed', endedAt: meeting.now() });
  });

  it('shuts everything but reopening and publishing, and counts the last poll', () => {
    const meeting = aMeetingIn('close', ['One']);
    meeting.do(ANN, { kind: 'open-poll', poll: 'worthwhile' });
    for (const who of PEOPLE) meeting.seal(who, 'worthwhile', { kind: 'answer', answer: 4 });
    meeting.do(ANN, { kind: 'close', skip: 'nobody else is here' });
    expect(meeting.session().worthwhile).toEqual({ state: 'closed', salt: null, answers: 4, counts: [0, 0, 0, 4, 0] });
    const lesson = { kind: 'write', of: 'lessons', item: item('lesson-001'), based: 0, draft: A_DRAFT.lessons } as const;
    expect(meeting.refusal(BEN, lesson)).toEqual({ why: 'closed' });
    expect(meeting.refusal(BEN, { kind: 'join' })).toEqual({ why: 'closed' });
    expect(meeting.refusal(BEN, { kind: 'publish' })).toEqual({ why: 'only-facilitator' });
    expect(meeting.seal(BEN, 'worthwhile', { kind: 'answer', answer: 4 }).ok).toBe(false);
    expect(meeting.refusal(ANN, { kind: 'open-poll', poll: 'worthwhile' })).toEqual({ why: 'closed' });
    meeting.do(ANN, { kind: 'publish' }, { kind: 'reopen' });
    expect(meeting.session()).toMatchObject({ status: 'running', closedAt: null, clock: { kind: 'paused', left: 0 } });
    meeting.do(BEN, lesson);
  });

  it('cannot be published while it runs', () => {
    expect(aMeetingIn('close').refusal(ANN, { kind: 'publish' })).toEqual({ why: 'not-possible-now' });
  });
});

describe('The follow-up', () => {
  const held = () => {
    const meeting = sorted(aMeetingIn('decisions', ['One', 'Two', 'Three']));
    meeting.put(BEN, 'groups', 'group-001');
    const draft = { ...A_DRAFT.cards, text: 'Two', bucket: 'workflow', group: item('group-001') } as const;
    meeting.do(BEN, { kind: 'write', of: 'cards', item: item('topic-01'), based: 2, draft });
    meeting.do(ANN, { kind: 'choose-topics', topics: [item('group-001'), item('topic-00')] });
    meeting.put(BEN, 'lessons', 'lesson-001');
    meeting.put(BEN, 'decisions', 'decision-1', { standing: { kind: 'parked' }, topic: item('topic-02') });
    meeting.put(BEN, 'decisions', 'decision-2', { standing: { kind: 'taken' }, topic: item('topic-00') });
    meeting.put(BEN, 'chains', 'chain-001');
    meeting.put(BEN, 'questions', 'question-1', { about: item('chain-001') });
    return meeting;
  };
  const followUp = () =>
    followUpOf(held().session(), { id: 'a-post-mortem.2' as SessionId, agenda: anAgenda(['edges', 'decisions']) });

  it('begins from where the meeting ended (S0-46), and leaves the diagnosis behind (S0-47)', () => {
    const { items, topics, status, version } = followUp();
    expect({ topics, status, version }).toEqual({
      topics: [item('group-001'), item('topic-00')],
      status: 'preparing',
      version: 0,
    });
    expect(items.cards.map(({ id }) => id)).toEqual([item('topic-00'), item('topic-01')]);
    expect(items.lessons).toHaveLength(1);
    expect([items.chains, items.conditions, items.commitments, items.comments]).toEqual([[], [], [], []]);
  });

  it('proposes anew what was parked, and speaks of nothing that is not there (S0-31)', () => {
    const { decisions, questions } = followUp().items;
    expect(decisions.map(({ topic, standing }) => [topic, standing.kind])).toEqual([
      [null, 'proposed'],
      [item('topic-00'), 'taken'],
    ]);
    expect(questions.map(({ about }) => about)).toEqual([null]);
  });
});

describe('The events of a meeting', () => {
  it('fold to the state, and each number follows the one before', () => {
    const meeting = aMeetingIn('decisions', ['One']);
    meeting.put(BEN, 'lessons', 'lesson-001');
    const folded = meeting.log().reduce(evolveDone, aSession());
    expect(folded).toEqual(meeting.session());
    const versions = meeting.log().map(({ version, events }) => version - events.length);
    expect(versions).toEqual([
      0,
      ...meeting
        .log()
        .slice(0, -1)
        .map(({ version }) => version),
    ]);
  });

  it('name nobody who wrote, moved or sorted something', () => {
    const meeting = sorted(aMeetingIn('decisions', ['One']));
    meeting.put(DAN, 'lessons', 'lesson-001');
    const written = meeting.log().flatMap(({ events }) => events.filter(({ kind }) => kind === 'put' || kind === 'removed'));
    expect(JSON.stringify(written)).not.toMatch(/"(?:ann|cat|dan)"/);
  });
});
