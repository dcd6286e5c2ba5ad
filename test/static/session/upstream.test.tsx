import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { symptomsFor } from '#domain/framework/upstream-words';
import { freezeEvidence } from '#domain/snapshot/freeze-evidence';
import { dayName } from '../../../static/session/src/upstream/day-names';
import { daysToPick, knownByDay } from '../../../static/session/src/upstream/known-by-day';
import { bucketOfTopic } from '../../../static/session/src/upstream/topics';
import { commonShape } from '../../../static/session/src/upstream/upstream-of';
import { UpstreamScreen } from '../../../static/session/src/upstream/upstream-screen';
import { ANN, aMeetingIn, BEN, CAT, item, sorted } from '../../support/a-session';
import { drawnFor, sayEnglish } from '../../support/drawn-at-meeting';
import { projectToFreeze } from '../../support/frozen-project';
import { day } from '../../support/story';

const TOPICS = ['topic-00', 'topic-01', 'topic-02'].map(item);

function inUpstream() {
  const meeting = sorted(
    aMeetingIn('voting', ['The letters were sorted wrongly', 'Two of 14 used it', 'It took eleven seconds']),
  );
  meeting.do(ANN, { kind: 'choose-topics', topics: TOPICS });
  meeting.skipTo('upstream');
  return meeting;
}

describe('Going upstream', () => {
  it('asks of each topic which decision or assumption set it up (S0-14), with ready questions by symptom (S0-15)', () => {
    const markup = drawnFor(inUpstream(), BEN, UpstreamScreen);
    expect(markup).toContain(englishFramework.upstream.question);
    for (const text of ['The letters were sorted wrongly', 'Two of 14 used it', 'It took eleven seconds'])
      expect(markup).toContain(text);
    // The topic lies in workflow: its symptoms stand first.
    for (const id of symptomsFor('workflow').slice(0, 3))
      expect(markup).toContain(englishFramework.upstream.symptoms[id].symptom);
    expect(markup).not.toContain(englishFramework.upstream.symptoms['accuracy-dropped'].symptom);
  });

  it('asks for the shape of that decision: when, by how few, with what context, looked at again or not (S0-16), and who was missing (S0-17)', () => {
    const markup = drawnFor(inUpstream(), BEN, UpstreamScreen);
    const { when, circle, context, revisited, missing } = englishFramework.upstream.shape;
    for (const question of [when, circle, context, revisited, missing]) expect(markup).toContain(question);
    expect(markup).toContain('type="date"');
    for (const answer of ['One person', 'A small group', 'Everybody concerned', 'Nobody here knows'])
      expect(markup).toContain(`>${answer}<`);
  });

  it('sets out no field for a remedy while friction is explored (S0-13)', () => {
    const meeting = inUpstream();
    expect(
      meeting.refusal(BEN, { kind: 'write', of: 'decisions', item: item('decision-1'), based: 0, draft: {} as never }),
    ).toEqual({
      why: 'not-in-this-phase',
    });
    expect(drawnFor(meeting, BEN, UpstreamScreen)).not.toMatch(/decision-|Propose|Owner/);
  });

  it('says why it is shut while a friction has no bucket', () => {
    const meeting = inUpstream();
    const [card] = meeting.session().items.cards;
    if (card === undefined) throw new Error('There is no card.');
    meeting.do(CAT, { kind: 'sort', item: card.id, bucket: null, based: card.revision });
    expect(drawnFor(meeting, BEN, UpstreamScreen)).toMatch(/<textarea[^>]* disabled=""/);
  });

  it('tells what the decisions of several topics have in common, from three on', () => {
    const meeting = inUpstream();
    meeting.put(BEN, 'upstream', 'up-topic-00', { topic: item('topic-00'), circle: 'one-person', revisited: 'no' });
    meeting.put(BEN, 'upstream', 'up-topic-01', { topic: item('topic-01'), circle: 'small-group', revisited: 'yes' });
    expect(commonShape(meeting.session())).toEqual([]);
    meeting.put(BEN, 'upstream', 'up-topic-02', { topic: item('topic-02'), circle: 'everybody-concerned', revisited: 'yes' });
    expect(commonShape(meeting.session())).toEqual([{ part: 'few-people', of: 2 }]);
    expect(drawnFor(meeting, BEN, UpstreamScreen)).toContain(englishFramework.upstream.usualShape);
  });

  it('takes the bucket of most cards of a topic', () => {
    const meeting = inUpstream();
    expect(bucketOfTopic(meeting.session(), item('topic-00'))).toBe('workflow');
    expect(bucketOfTopic(meeting.session(), item('nothing-0'))).toBeNull();
  });
});

describe('The day of a decision', () => {
  const frozen = freezeEvidence(projectToFreeze(60));

  it('shows what the history said by then, and nothing that came later (S0-16)', () => {
    const days = daysToPick(frozen);
    expect(days.length).toBeGreaterThan(2);
    const all = knownByDay(frozen, day('2999-01-01')).moments;
    for (const { day: picked } of days) {
      const { moments, scope } = knownByDay(frozen, picked);
      expect(moments.every((one) => one.day <= picked)).toBe(true);
      expect(moments).toHaveLength(all.filter((one) => one.day <= picked).length);
      expect(scope === null || scope.date <= picked).toBe(true);
    }
    expect(knownByDay(frozen, day('1999-01-01'))).toEqual({ moments: [], scope: null });
  });

  it('is picked from key days, each of them once, in their order and by name', () => {
    const days = daysToPick(frozen).map((one) => one.day);
    expect(days).toEqual([...new Set(days)].sort());
    for (const one of daysToPick(frozen)) expect(dayName(one, sayEnglish)).not.toMatch(/^upstream\./);
    expect(dayName({ kind: 'release', wording: '1.2' }, sayEnglish)).toBe('Released 1.2');
    expect(dayName({ kind: null, wording: 'The sponsor left' }, sayEnglish)).toBe('The sponsor left');
  });

  it('leaves out moments that the team has dismissed, and tells its own in its own words', () => {
    const [first] = knownByDay(frozen, day('2999-01-01')).moments;
    if (first === undefined) throw new Error('The project has no moments.');
    const told = { starred: false, wording: null, dismissed: true, by: BEN, at: 0, version: 1 };
    const marks = [{ kind: 'proposed', momentId: first.id, day: first.day, ...told }];
    const without = knownByDay({ ...frozen, asEntered: { ...frozen.asEntered, marks: marks as never } }, day('2999-01-01'));
    expect(without.moments.map(({ id }) => id)).not.toContain(first.id);
  });
});
