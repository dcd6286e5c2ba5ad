import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { BUCKETS } from '#domain/session/items';
import { columnsOf, keyOfPlace, placeOfKey } from '../../../static/session/src/sorting/columns-of';
import { SortingScreen } from '../../../static/session/src/sorting/sorting-screen';
import { mayVote, ownBallotStore, votesOn, withoutVote, withVote } from '../../../static/session/src/voting/own-ballot';
import { VotingScreen } from '../../../static/session/src/voting/voting-screen';
import { ANN, aMeetingIn, BEN, CAT, item, sorted } from '../../support/a-session';
import { deskAtMeeting } from '../../support/desk-at-meeting';
import { drawnFor } from '../../support/drawn-at-meeting';

const TEXTS = ['The export stopped twice', 'Support copied each answer', 'Late shift did not open it'];
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('sorting', () => {
  it('says of each bucket what belongs in it (S0-8, S0-9, S0-10)', () => {
    const markup = drawnFor(aMeetingIn('sorting', TEXTS), BEN, SortingScreen);
    for (const bucket of BUCKETS) expect(markup).toContain(englishFramework.buckets[bucket].means);
  });

  it('has every friction in one column, in the order in which it came', () => {
    const meeting = aMeetingIn('sorting', TEXTS);
    meeting.do(CAT, { kind: 'sort', item: item('topic-01'), bucket: 'adoption', based: 1 });
    const columns = columnsOf(meeting.session()).map(({ bucket, cards }) => [bucket, cards.map(({ id }) => id)]);
    expect(columns).toEqual([
      ['technical', []],
      ['workflow', []],
      ['adoption', ['topic-01']],
      [null, ['topic-00', 'topic-02']],
    ]);
  });

  it('has a key for each column, and none besides', () => {
    expect(['1', '2', '3', '0', '4', 'a'].map(placeOfKey)).toEqual([...BUCKETS, null, undefined, undefined]);
    expect([...BUCKETS, null].map(keyOfPlace)).toEqual(['1', '2', '3', '0']);
  });

  it('keeps the first call on the card and tells how many left “technical” (S0-12)', () => {
    const meeting = aMeetingIn('sorting', TEXTS);
    meeting.do(CAT, { kind: 'sort', item: item('topic-00'), bucket: 'technical', based: 1 });
    meeting.do(CAT, { kind: 'sort', item: item('topic-01'), bucket: 'technical', based: 1 });
    meeting.do(CAT, { kind: 'sort', item: item('topic-00'), bucket: 'workflow', based: 2 });
    const markup = drawnFor(meeting, BEN, SortingScreen);
    expect(markup).toContain('1 of 2 first called technical is workflow or adoption now.');
    expect(markup.match(/first: Technical/g)).toHaveLength(2);
  });
});

describe('voting', () => {
  const voting = () => {
    const meeting = sorted(aMeetingIn('sorting', TEXTS));
    meeting.skipTo('voting');
    meeting.do(ANN, { kind: 'open-voting', votesEach: 3 });
    return meeting;
  };
  const [one, two] = [item('topic-00'), item('topic-01')];

  it('gives each person a set number of votes, at most three of them to one topic', () => {
    expect(mayVote([one, one, one], one, 5)).toBe(false);
    expect(mayVote([one, one, one], two, 5)).toBe(true);
    expect(mayVote([one, one, two], two, 3)).toBe(false);
    expect(votesOn(withVote([one], one), one)).toBe(2);
    expect(withoutVote([one, two, one], one)).toEqual([one, two]);
    expect(withoutVote([two], one)).toEqual([two]);
  });

  it('hands in the newest ballot alone, and shows it again after a reload', async () => {
    const desk = deskAtMeeting(voting(), BEN);
    const store = ownBallotStore(desk, 1);
    await store.open();
    store.put([one]);
    store.put([one, two]);
    await settled();
    await settled();
    expect(store.now()).toEqual({ topics: [one, two], state: 'kept' });
    const again = ownBallotStore(desk, 1);
    await again.open();
    expect(again.now().topics).toEqual([one, two]);
  });

  it('tells no sum before the votes are counted', () => {
    const meeting = voting();
    meeting.seal(BEN, 'ballot', { kind: 'ballot', ballot: 1, topics: [one, one, two] });
    expect(drawnFor(meeting, CAT, VotingScreen)).not.toContain('2 votes');
    expect(drawnFor(meeting, CAT, VotingScreen)).toContain('1 person of');
    meeting.do(ANN, { kind: 'count-votes' });
    expect(drawnFor(meeting, CAT, VotingScreen)).toContain('2 votes');
  });

  it('marks for the facilitator what the votes put forward, most first', () => {
    const meeting = voting();
    meeting.seal(BEN, 'ballot', { kind: 'ballot', ballot: 1, topics: [two, two, one] });
    meeting.do(ANN, { kind: 'count-votes' });
    const markup = drawnFor(meeting, ANN, VotingScreen);
    expect(markup.match(/checked=""/g)).toHaveLength(2);
    expect(markup.indexOf(TEXTS[1] ?? '')).toBeLessThan(markup.indexOf(TEXTS[0] ?? ''));
    expect(drawnFor(meeting, BEN, VotingScreen)).not.toContain('type="checkbox"');
  });
});
