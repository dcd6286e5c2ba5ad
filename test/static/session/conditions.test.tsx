import '../../support/without-styles';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { rankedConditions } from '#domain/session/ranked-conditions';
import { byBucket, candidates } from '../../../static/session/src/conditions/candidates';
import { ConditionsScreen } from '../../../static/session/src/conditions/conditions-screen';
import { lastRank, ranksAfterMove } from '../../../static/session/src/conditions/ranks';
import { ANN, aMeetingIn, BEN, item, sorted } from '../../support/a-session';
import { drawnFor } from '../../support/drawn-at-meeting';

function inConditions() {
  const meeting = sorted(aMeetingIn('voting', ['The letters were sorted wrongly', 'Two of 14 used it']));
  meeting.do(ANN, { kind: 'choose-topics', topics: [item('topic-00'), item('topic-01')] });
  meeting.skipTo('conditions');
  return meeting;
}

function withThree() {
  const meeting = inConditions();
  meeting.put(BEN, 'conditions', 'condition-1', { text: 'Nobody asks whose day it changes', bucket: 'adoption', rank: 2048 });
  meeting.put(BEN, 'conditions', 'condition-2', {
    text: 'Offers go out without a look at the data',
    bucket: 'technical',
    rank: 1024,
  });
  meeting.put(BEN, 'conditions', 'condition-3', { text: 'The plan is from another time', bucket: null, rank: 3072 });
  return meeting;
}

const markupOf = (meeting = withThree()) => drawnFor(meeting, BEN, ConditionsScreen).replaceAll('&#x27;', "'");

describe('Contributing conditions', () => {
  it('are a ranked list, and no field takes a single root cause (S0-51)', () => {
    const markup = markupOf();
    const texts = [
      'Offers go out without a look at the data',
      'Nobody asks whose day it changes',
      'The plan is from another time',
    ];
    const order = texts.map((text) => markup.indexOf(text));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(markup).toContain('3 conditions contributed, the weightiest first.');
    expect(markup.match(/<textarea/g)).toHaveLength(1);
    expect(markup).not.toMatch(/<label[^>]*>[^<]*[Rr]oot cause/);
  });

  it('have a ready answer for those who ask for the one (S0-51), without a scapegoat (S0-52)', () => {
    expect(markupOf()).toContain(englishFramework.room.oneRootCause.asked);
    expect(markupOf()).toContain(englishFramework.room.oneRootCause.answer);
  });

  it('are told by bucket with their ranks, empty buckets too (S0-52)', () => {
    const groups = byBucket(rankedConditions(withThree().session()));
    expect(groups.map(({ bucket, conditions }) => [bucket, conditions.map(({ rank }) => rank)])).toEqual([
      ['technical', [1]],
      ['workflow', []],
      ['adoption', [2]],
      [null, [3]],
    ]);
    expect(byBucket([]).map(({ bucket }) => bucket)).toEqual(['technical', 'workflow', 'adoption']);
  });

  it('are moved to any rank', () => {
    const ranked = rankedConditions(withThree().session());
    expect(ranksAfterMove(ranked, item('condition-3'), 0)).toEqual([{ id: 'condition-3', rank: 512 }]);
    fc.assert(fc.property(fc.nat(2), (to) => ranksAfterMove(ranked, item('condition-1'), to).length === (to === 1 ? 0 : 1)));
    expect(lastRank(ranked)).toBe(4096);
  });
});

describe('What was found earlier', () => {
  it('is offered for the list: where chains ended in how we work, and the decisions upstream, with the bucket of their topic', () => {
    const meeting = inConditions();
    const links = (text: string) => [{ text, level: null }];
    meeting.put(BEN, 'chains', 'why-topic-00', {
      topic: item('topic-00'),
      links: links('No step counts the pages'),
      systemic: true,
    });
    meeting.put(BEN, 'chains', 'why-topic-01', { topic: item('topic-01'), links: links('Somebody forgot it'), systemic: false });
    meeting.put(BEN, 'upstream', 'up-topic-01', { topic: item('topic-01'), text: 'We took a demo for the work' });
    expect(candidates(meeting.session())).toEqual([
      { from: 'chain', source: 'why-topic-00', topic: 'topic-00', text: 'No step counts the pages', bucket: 'workflow' },
      { from: 'upstream', source: 'up-topic-01', topic: 'topic-01', text: 'We took a demo for the work', bucket: 'workflow' },
    ]);
    expect(markupOf(meeting)).toContain('aria-label="Put on the list: No step counts the pages"');
  });

  it('is offered once, and no longer when it stands in the list in the same words', () => {
    const meeting = inConditions();
    const links = [{ text: 'No step counts the pages', level: null }];
    meeting.put(BEN, 'chains', 'why-topic-00', { topic: item('topic-00'), links, systemic: true });
    meeting.put(BEN, 'chains', 'why-topic-01', { topic: item('topic-01'), links, systemic: true });
    expect(candidates(meeting.session())).toHaveLength(1);
    meeting.put(BEN, 'conditions', 'condition-1', { text: 'no step  counts the pages' });
    expect(candidates(meeting.session())).toEqual([]);
  });
});
