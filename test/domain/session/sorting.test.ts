import { describe, expect, it } from 'vitest';
import { resortDelta } from '#domain/session/resort-delta';
import { topicsFromTally, topicTitle, votable } from '#domain/session/topics';
import { A_DRAFT, ANN, aMeetingIn, BEN, CAT, cards, DAN, item, sorted } from '../../support/a-session';

const cause = { kind: 'write', of: 'conditions', item: item('condition-1'), based: 0, draft: A_DRAFT.conditions } as const;

describe('Sorting frictions', () => {
  it('keeps causes shut until every friction has a bucket, whatever the phase (S0-11)', () => {
    const meeting = aMeetingIn('conditions', ['One', 'Two']);
    meeting.do(CAT, { kind: 'sort', item: item('topic-00'), bucket: 'technical', based: 1 });
    const shut = { why: 'not-all-sorted', items: [item('topic-01')] };
    expect(meeting.refusal(BEN, cause)).toEqual(shut);
    const { upstream, chains } = A_DRAFT;
    expect(meeting.refusal(BEN, { ...cause, of: 'upstream', draft: upstream })).toEqual(shut);
    expect(meeting.refusal(BEN, { ...cause, of: 'chains', draft: chains })).toEqual(shut);
    meeting.do(CAT, { kind: 'sort', item: item('topic-01'), bucket: 'adoption', based: 1 });
    meeting.do(BEN, cause);
    meeting.do(CAT, { kind: 'sort', item: item('topic-01'), bucket: null, based: 2 });
    expect(meeting.refusal(BEN, { ...cause, item: item('condition-2') })).toEqual(shut);
  });

  it('keeps what was called first, and tells how much of the technical moved on (S0-12)', () => {
    const meeting = aMeetingIn('sorting', ['One', 'Two', 'Three']);
    sorted(meeting, 'technical');
    meeting.do(CAT, { kind: 'sort', item: item('topic-00'), bucket: 'workflow', based: 2 });
    meeting.do(CAT, { kind: 'sort', item: item('topic-01'), bucket: null, based: 2 });
    expect(meeting.session().items.cards.map(({ firstBucket }) => firstBucket)).toEqual(['technical', 'technical', 'technical']);
    expect(resortDelta(meeting.session())).toEqual({
      firstTechnical: 3,
      nowElsewhere: 1,
      firstCalled: { technical: 3, workflow: 0, adoption: 0 },
      nowIn: { technical: 1, workflow: 1, adoption: 0 },
    });
  });

  it('leaves a card that its writer called something to be sorted by the team all the same (S0-12)', () => {
    const meeting = aMeetingIn('frictions');
    meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous: false });
    const { cards: sealed, ...envelope } = cards(BEN, 'Slow') as Extract<ReturnType<typeof cards>, { kind: 'cards' }>;
    meeting.seal(BEN, 'frictions', { ...envelope, cards: sealed.map((card) => ({ ...card, firstBucket: 'technical' })) });
    meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
    expect(meeting.session().items.cards).toMatchObject([{ firstBucket: 'technical', bucket: null }]);
  });

  it('lets the later of two people see where the card is now', () => {
    const meeting = aMeetingIn('sorting', ['One']);
    meeting.do(BEN, { kind: 'sort', item: item('topic-00'), bucket: 'workflow', based: 1 });
    expect(meeting.refusal(CAT, { kind: 'sort', item: item('topic-00'), bucket: 'adoption', based: 1 })).toMatchObject({
      why: 'changed-meanwhile',
      now: { bucket: 'workflow', revision: 2 },
    });
    expect(meeting.refusal(CAT, { kind: 'sort', item: item('topic-00'), bucket: 'workflow', based: 1 })).toBeNull();
  });

  it('takes a group apart and leaves its cards, the first of which stands where the group stood', () => {
    const meeting = sorted(aMeetingIn('sorting', ['One', 'Two']));
    meeting.put(BEN, 'groups', 'group-001', { name: '' });
    for (const [index, card] of meeting.session().items.cards.entries()) {
      const { text, bucket } = card;
      const draft = { ...A_DRAFT.cards, text, bucket, group: item('group-001') };
      meeting.do(CAT, { kind: 'write', of: 'cards', item: item(`topic-0${index}`), based: card.revision, draft });
    }
    expect(votable(meeting.session())).toEqual([item('group-001')]);
    expect(topicTitle(meeting.session(), item('group-001'))).toBe('One');
    meeting.do(ANN, { kind: 'choose-topics', topics: [item('group-001')] });
    meeting.skipTo('whys');
    meeting.put(BEN, 'chains', 'chain-001', { topic: item('group-001') });
    meeting.do(CAT, { kind: 'remove', of: 'groups', item: item('group-001'), based: 1 });
    const { items, topics } = meeting.session();
    expect(items.cards.map(({ group }) => group)).toEqual([null, null]);
    expect(topics).toEqual([item('topic-00')]);
    expect(items.chains).toMatchObject([{ topic: item('topic-00') }]);
  });
});

describe('Voting', () => {
  const voting = () => {
    const meeting = sorted(aMeetingIn('voting', ['One', 'Two', 'Three']));
    meeting.do(ANN, { kind: 'open-voting', votesEach: 4 });
    return meeting;
  };
  const ballotOf = (number: number, ...topics: readonly number[]) =>
    ({ kind: 'ballot', ballot: number, topics: topics.map((n) => item(`topic-0${n}`)) }) as const;
  const ballot = (...topics: readonly number[]) => ballotOf(1, ...topics);

  it('gives everybody a set number of votes, three of them on one topic at most', () => {
    const meeting = voting();
    expect(meeting.seal(BEN, 'ballot', ballot(0, 0, 1, 1, 2))).toMatchObject({ refusal: { why: 'too-many', most: 4 } });
    expect(meeting.seal(BEN, 'ballot', ballot(0, 0, 0, 0))).toMatchObject({ refusal: { why: 'too-many', most: 3 } });
    expect(meeting.seal(BEN, 'ballot', ballot(7))).toMatchObject({ refusal: { why: 'no-such-item' } });
    expect(meeting.seal(BEN, 'ballot', ballot(0, 0, 0, 1))).toMatchObject({ ok: true });
    expect(meeting.refusal(ANN, { kind: 'open-voting', votesEach: 13 })).toMatchObject({ why: 'too-many', most: 12 });
  });

  it('counts everybody’s last ballot, once all are opened together', () => {
    const meeting = voting();
    meeting.seal(BEN, 'ballot', ballot(0, 0, 0, 1));
    meeting.seal(BEN, 'ballot', ballot(1, 1));
    meeting.seal(CAT, 'ballot', ballot(2, 1));
    expect(meeting.session().ballot).toMatchObject({ ballots: 2, tally: [] });
    meeting.do(ANN, { kind: 'count-votes' });
    expect(meeting.session().ballot.tally).toEqual([
      { topic: item('topic-01'), votes: 3 },
      { topic: item('topic-02'), votes: 1 },
      { topic: item('topic-00'), votes: 0 },
    ]);
    expect(meeting.session().ballot.salt).toBeNull();
  });

  it('counts a vote in the ballot that it was given for, and in no later one', () => {
    const meeting = voting();
    meeting.seal(CAT, 'ballot', ballot(1));
    meeting.do(ANN, { kind: 'count-votes' });
    const late = { ok: false, refusal: { why: 'ballot-over' } };
    expect(meeting.seal(BEN, 'ballot', ballot(0, 0))).toEqual(late);
    meeting.do(ANN, { kind: 'open-voting', votesEach: 4 });
    expect(meeting.seal(BEN, 'ballot', ballot(0, 0))).toEqual(late);
    expect(meeting.seal(BEN, 'ballot', ballotOf(2, 2))).toMatchObject({ ok: true });
    expect(meeting.seal(CAT, 'ballot', ballotOf(3, 2))).toMatchObject({ refusal: { why: 'not-possible-now' } });
    meeting.do(ANN, { kind: 'count-votes' });
    expect(meeting.session().ballot.tally[0]).toEqual({ topic: item('topic-02'), votes: 1 });
    expect(meeting.session().ballot.tally[1]?.votes).toBe(0);
  });

  it('leaves groups as they are while people choose among them', () => {
    const meeting = voting();
    expect(meeting.refusal(DAN, { kind: 'remove', of: 'cards', item: item('topic-00'), based: 2 })).toEqual({
      why: 'not-possible-now',
    });
  });

  it('puts the top three to five forward, and none of a tie that would make them more (S1-79, S3-35)', () => {
    const tally = [5, 4, 3, 2, 2, 2, 0].map((votes, n) => ({ topic: item(`topic-0${n}`), votes }));
    expect(topicsFromTally({ tally }, 5)).toHaveLength(3);
    expect(topicsFromTally({ tally: tally.slice(0, 5) }, 5)).toHaveLength(5);
    expect(topicsFromTally({ tally: tally.slice(3, 6) }, 2)).toHaveLength(2);
    expect(topicsFromTally({ tally: tally.slice(6) }, 5)).toEqual([]);
  });

  it('lets five topics go on at most (S3-35)', () => {
    const meeting = aMeetingIn('sorting', ['One', 'Two', 'Three', 'Four', 'Five', 'Six']);
    const all = [0, 1, 2, 3, 4, 5].map((n) => item(`topic-0${n}`));
    expect(meeting.refusal(ANN, { kind: 'choose-topics', topics: all })).toEqual({ why: 'too-many', of: 'topics', most: 5 });
    meeting.do(ANN, { kind: 'choose-topics', topics: all.slice(1) });
    expect(meeting.session().topics).toEqual(all.slice(1));
    expect(meeting.refusal(ANN, { kind: 'choose-topics', topics: [item('nowhere-1')] })).toMatchObject({ why: 'no-such-item' });
  });
});

describe('A poll', () => {
  const answers = (...given: readonly (1 | 2 | 3 | 4 | 5)[]) => {
    const meeting = aMeetingIn('close');
    meeting.do(ANN, { kind: 'open-poll', poll: 'worthwhile' });
    for (const [index, answer] of given.entries())
      meeting.seal([ANN, BEN, CAT, DAN][index] ?? ANN, 'worthwhile', { kind: 'answer', answer });
    return meeting;
  };

  it('tells its sum from four answers on, once it is closed', () => {
    const meeting = answers(5, 4, 4, 1);
    expect(meeting.session().worthwhile).toMatchObject({ answers: 4, counts: null });
    meeting.do(ANN, { kind: 'close-poll', poll: 'worthwhile' });
    expect(meeting.session().worthwhile).toEqual({ state: 'closed', salt: null, answers: 4, counts: [1, 0, 0, 2, 1] });
    expect(meeting.refusal(ANN, { kind: 'open-poll', poll: 'worthwhile' })).toEqual({ why: 'not-possible-now' });
  });

  it('tells nothing of three answers, and can be asked again', () => {
    const meeting = answers(5, 4, 4);
    meeting.do(ANN, { kind: 'close-poll', poll: 'worthwhile' });
    expect(meeting.session().worthwhile.counts).toBeNull();
    expect(meeting.refusal(ANN, { kind: 'open-poll', poll: 'worthwhile' })).toBeNull();
  });

  it('asks for the worth of the time in the closing round, not before', () => {
    expect(aMeetingIn('edges').refusal(ANN, { kind: 'open-poll', poll: 'worthwhile' })).toEqual({ why: 'not-in-this-phase' });
  });
});
