import { describe, expect, it } from 'vitest';
import type { Draft } from '#domain/session/command';
import { CAUSE_CATEGORIES, FINDING_KINDS } from '#domain/session/facets';
import { freePlace } from '#domain/session/free-place';
import type { Decision, ItemKind } from '#domain/session/items';
import { MOST_ITEMS } from '#domain/session/limits';
import { mayWrite } from '#domain/session/may';
import { edgesOf, lostEdges, lostInside, stepsInOrder } from '#domain/session/path';
import { conditionsByBucket, rankedConditions } from '#domain/session/ranked-conditions';
import { A_DRAFT, ANN, aMeetingIn, BEN, CAT, DAN, item, type Meeting, sorted } from '../../support/a-session';
import { person } from '../../support/story';

const writing = <K extends ItemKind>(of: K, id: string, draft: Partial<Draft<K>> = {}, based = 0) =>
  ({ kind: 'write', of, item: item(id), based, draft: { ...A_DRAFT[of], ...draft } }) as never;
const refusal = <K extends ItemKind>(meeting: Meeting, of: K, draft: Partial<Draft<K>> = {}, id = 'something-new') =>
  meeting.refusal(BEN, writing(of, id, draft));

describe('What is written when', () => {
  it('proposes no change while frictions are being explored (S0-13)', () => {
    const meeting = aMeetingIn('sorting', ['One']);
    for (const of of ['decisions', 'redesign', 'lessons', 'commitments'] as const)
      expect(refusal(meeting, of)).toEqual({ why: 'not-in-this-phase' });
    meeting.skipTo('conditions');
    expect(mayWrite(meeting.session(), BEN, 'decisions')).toEqual({ why: 'not-in-this-phase' });
    meeting.skipTo('decisions');
    expect(mayWrite(meeting.session(), BEN, 'decisions')).toBeNull();
  });

  it('takes questions and comments at any time (S3-56)', () => {
    const meeting = aMeetingIn('frictions', ['One']);
    meeting.put(DAN, 'questions', 'question-1', { about: item('topic-00') });
    meeting.put(DAN, 'comments', 'comment-01', { mentions: [CAT] });
    expect(meeting.session().items.comments).toMatchObject([{ by: DAN, mentions: [CAT] }]);
  });

  it('does not overwrite what somebody else has changed, and shows how it stands', () => {
    const meeting = aMeetingIn('decisions');
    meeting.put(BEN, 'lessons', 'lesson-001');
    meeting.do(CAT, writing('lessons', 'lesson-001', { text: 'Changed by Cat' }, 1));
    expect(meeting.refusal(BEN, writing('lessons', 'lesson-001', { text: 'Changed by Ben' }, 1))).toMatchObject({
      why: 'changed-meanwhile',
      of: 'lessons',
      now: { text: 'Changed by Cat', revision: 2 },
    });
    expect(meeting.refusal(BEN, writing('lessons', 'lesson-002', {}, 4))).toMatchObject({ why: 'changed-meanwhile', now: null });
    expect(meeting.refusal(BEN, writing('questions', 'lesson-001'))).toEqual({ why: 'not-possible-now' });
  });

  it('does a command once, however often it is sent', () => {
    const meeting = aMeetingIn('decisions');
    meeting.ask(BEN, writing('lessons', 'lesson-001'), { id: 'the-same-command' });
    const { version } = meeting.session();
    expect(meeting.ask(BEN, writing('lessons', 'lesson-001'), { id: 'the-same-command' })).toEqual({ ok: true, events: [] });
    expect(meeting.session().version).toBe(version);
  });

  it('takes nothing from somebody who is not invited', () => {
    expect(aMeetingIn('decisions').refusal(person('eve'), { kind: 'join' })).toEqual({ why: 'no-such-person' });
  });

  it('refuses what is empty, too long, or about nothing that is there', () => {
    const meeting = sorted(aMeetingIn('decisions', ['One']));
    expect(refusal(meeting, 'lessons', { text: ' \n' })).toEqual({ why: 'no-words', field: 'text' });
    expect(refusal(meeting, 'lessons', { implications: 'x'.repeat(1001) })).toMatchObject({ why: 'too-long', most: 1000 });
    const links = Array.from({ length: 8 }, () => ({ text: 'Why', level: null }));
    expect(refusal(meeting, 'chains', { links })).toEqual({ why: 'too-long', field: 'links', most: 7 });
    expect(refusal(meeting, 'chains', { topic: item('nowhere-1') })).toEqual({ why: 'no-such-item', item: item('nowhere-1') });
    expect(refusal(meeting, 'edges')).toEqual({ why: 'no-such-item', item: item('step-000') });
    expect(refusal(meeting, 'comments', { on: item('nowhere-1') })).toMatchObject({ why: 'no-such-item' });
    expect(refusal(meeting, 'comments', { mentions: [person('eve')] })).toEqual({ why: 'no-such-person' });
  });

  it('takes text of every script as it is, and markup as text', () => {
    const meeting = aMeetingIn('decisions');
    const text = '<b>جدول</b> 🧭 &amp; "zwei" <script>';
    expect(meeting.put(BEN, 'lessons', 'lesson-001', { text }).text).toBe(text);
  });

  it('stops a wish list where it begins (S0-32)', () => {
    const meeting = aMeetingIn('decisions');
    for (let n = 0; n < MOST_ITEMS.decisions; n += 1) meeting.put(BEN, 'decisions', `decision-${n}`);
    expect(refusal(meeting, 'decisions')).toEqual({ why: 'too-many', of: 'decisions', most: 20 });
  });
});

describe('The path', () => {
  const path = () => {
    const meeting = aMeetingIn('edges');
    for (const [place, name] of ['Sales', 'Operations', 'Delivery'].entries())
      meeting.put(BEN, 'steps', `step-00${place}`, { name, place });
    const what = 'Operations heard of the pilot from a ticket';
    const edge = meeting.put(BEN, 'edges', 'edge-0001', { lost: true, what, moment: 'The day after the offer' });
    meeting.put(BEN, 'edges', 'edge-0002', { from: item('step-001'), to: item('step-002') });
    return { meeting, edge };
  };

  it('leads from the trigger to the value over hand-offs (S0-18, S0-19), one of which lost energy (S0-20), by role and moment (S0-21)', () => {
    const { meeting, edge } = path();
    expect(stepsInOrder(meeting.session()).map(({ name }) => name)).toEqual(['Sales', 'Operations', 'Delivery']);
    expect(edgesOf(meeting.session(), item('step-001'))).toHaveLength(2);
    expect(lostEdges(meeting.session())).toEqual([edge]);
  });

  it('says of a station by itself what was lost inside of it, so that seams can be told from the inside of a team (S0-22)', () => {
    const { meeting, edge } = path();
    meeting.put(BEN, 'edges', 'edge-0003', { to: item('step-000'), lost: true });
    expect(lostEdges(meeting.session())).toEqual([edge]);
    expect(lostInside(meeting.session()).map(({ id }) => id)).toEqual(['edge-0003']);
  });

  it('loses with a station its hand-offs, while points to redesign stay', () => {
    const { meeting } = path();
    meeting.put(CAT, 'redesign', 'redesign-1', { edge: item('edge-0001') });
    meeting.put(CAT, 'comments', 'comment-01', { on: item('edge-0001') });
    meeting.do(CAT, { kind: 'remove', of: 'steps', item: item('step-000'), based: 1 });
    const { edges, redesign, comments } = meeting.session().items;
    expect([edges.map(({ id }) => id), redesign.map(({ edge }) => edge), comments]).toEqual([[item('edge-0002')], [null], []]);
  });

  it('finds a place beside the one that is taken', () => {
    expect(freePlace([1, 2, 5], 3)).toBe(3);
    expect(freePlace([1, 2, 5], 2)).toBe(3);
    expect(freePlace([1, 2, 5], 5)).toBe(6);
    expect(freePlace([1, 2, 5], 1)).toBe(6);
  });
});

describe('Causes', () => {
  it('keep the shape of the decision upstream: when, how few, with what context, whether it was looked at again, and who was missing (S0-16, S0-17)', () => {
    const meeting = sorted(aMeetingIn('upstream', ['One']));
    expect(meeting.put(BEN, 'upstream', 'upstream-1')).toEqual({ ...A_DRAFT.upstream, id: 'upstream-1', revision: 1 });
  });

  it('keep where else they could strike (S1-45, S1-46), the kind of finding (S1-48) and the family of processes (S3-37, S3-38, S3-39, S3-40, S3-41, S3-42)', () => {
    const meeting = sorted(aMeetingIn('whys', ['One']));
    for (const [index, causeCategory] of CAUSE_CATEGORIES.entries())
      expect(meeting.put(BEN, 'chains', `chain-00${index}`, { causeCategory })).toMatchObject({
        causeCategory,
        whereElse: A_DRAFT.chains.whereElse,
        projects: ['OPS'],
      });
    for (const [index, findingKind] of FINDING_KINDS.entries())
      expect(meeting.put(BEN, 'chains', `other-00${index}`, { findingKind }).findingKind).toBe(findingKind);
  });

  it('are ranked, each at a place of its own (S0-51), and told by bucket (S0-52)', () => {
    const meeting = aMeetingIn('conditions');
    for (const [n, bucket] of (['workflow', 'adoption', null] as const).entries())
      meeting.put(BEN, 'conditions', `condition-${n}`, { rank: 1, bucket });
    const ids = rankedConditions(meeting.session()).map(({ id }) => id);
    expect(new Set(meeting.session().items.conditions.map(({ rank }) => rank)).size).toBe(3);
    expect(ids[0]).toBe('condition-0');
    expect(conditionsByBucket(meeting.session()).map(({ bucket }) => bucket)).toEqual(['workflow', 'adoption', null]);
  });

  it('go with the friction that they explain, while conditions, decisions and questions stay', () => {
    const meeting = sorted(aMeetingIn('decisions', ['One', 'Two']));
    meeting.do(ANN, { kind: 'choose-topics', topics: [item('topic-00'), item('topic-01')] });
    const topic = item('topic-00');
    meeting.put(BEN, 'upstream', 'upstream-1');
    meeting.put(BEN, 'chains', 'chain-001');
    meeting.put(BEN, 'conditions', 'condition-1', { topic });
    meeting.put(BEN, 'decisions', 'decision-1', { topic });
    meeting.put(BEN, 'questions', 'question-1', { about: item('chain-001') });
    meeting.put(BEN, 'comments', 'comment-01', { on: topic });
    meeting.do(CAT, { kind: 'remove', of: 'cards', item: topic, based: 2 });
    const { items, topics } = meeting.session();
    expect(topics).toEqual([item('topic-01')]);
    expect([items.upstream, items.chains, items.comments]).toEqual([[], [], []]);
    expect([items.conditions[0]?.topic, items.decisions[0]?.topic, items.questions[0]?.about]).toEqual([null, null, null]);
  });
});

describe('Lessons and decisions', () => {
  const taken = { standing: { kind: 'taken' } } as const;

  it('are different things: a lesson has implications and a place to show up, and nobody owns it (S0-24, S0-25, S0-26)', () => {
    const lesson = aMeetingIn('decisions').put(BEN, 'lessons', 'lesson-001');
    expect(lesson).toEqual({ ...A_DRAFT.lessons, id: 'lesson-001', revision: 1 });
    expect(lesson.showsUpIn).toBe('next-design');
    expect(Object.keys(lesson)).not.toContain('owner');
  });

  it('are five at most that are taken (S0-27, S3-48)', () => {
    const meeting = aMeetingIn('decisions');
    for (let n = 0; n < 5; n += 1) meeting.put(BEN, 'decisions', `decision-${n}`, taken);
    expect(refusal(meeting, 'decisions', taken)).toEqual({ why: 'too-many', of: 'decisions', most: 5 });
    meeting.do(BEN, writing('decisions', 'decision-0', { standing: { kind: 'parked' } }, 1));
    meeting.put(BEN, 'decisions', 'decision-9', taken);
  });

  it('are taken only when ripe, and parked until then (S0-31)', () => {
    const meeting = aMeetingIn('decisions');
    const unripe: Partial<Decision> = { due: null, done: '' };
    expect(refusal(meeting, 'decisions', { ...unripe, ...taken })).toEqual({ why: 'not-ripe', lacks: ['due', 'done'] });
    meeting.put(BEN, 'decisions', 'decision-1', { ...unripe, standing: { kind: 'parked' } });
    meeting.put(BEN, 'decisions', 'decision-2', taken);
    expect(meeting.refusal(BEN, writing('decisions', 'decision-2', { ...taken, owner: null }, 1))).toMatchObject({
      why: 'not-ripe',
    });
  });

  it('belong to one person who is invited (S0-28, S1-53, S3-45)', () => {
    const meeting = aMeetingIn('decisions');
    expect(refusal(meeting, 'decisions', { ...taken, owner: person('the-team') })).toEqual({ why: 'no-such-person' });
    expect(refusal(meeting, 'decisions', { ...taken, owner: null })).toEqual({ why: 'not-ripe', lacks: ['owner'] });
  });

  it('can be declined with the reason (S0-32)', () => {
    const meeting = aMeetingIn('decisions');
    expect(refusal(meeting, 'decisions', { standing: { kind: 'declined', reason: ' ' } })).toEqual({
      why: 'no-words',
      field: 'reason',
    });
    meeting.put(BEN, 'decisions', 'decision-1', { standing: { kind: 'declined', reason: 'It costs more than it saves' } });
  });
});

describe('The closing round', () => {
  it('is one sentence of each person, about oneself (S0-34)', () => {
    const meeting = aMeetingIn('close');
    expect(meeting.put(BEN, 'commitments', 'commitment-1').by).toBe(BEN);
    expect(refusal(meeting, 'commitments')).toEqual({ why: 'too-many', of: 'commitments', most: 1 });
    const change = writing('commitments', 'commitment-1', { text: 'Somebody else’s words' }, 1);
    expect(meeting.refusal(CAT, change)).toEqual({ why: 'not-yours' });
    expect(meeting.refusal(ANN, { kind: 'remove', of: 'commitments', item: item('commitment-1'), based: 1 })).toEqual({
      why: 'not-yours',
    });
    meeting.do(BEN, change);
  });

  it('leaves comments to those who wrote them, and lets the facilitator take one away', () => {
    const meeting = aMeetingIn('frictions', ['One']);
    meeting.put(BEN, 'comments', 'comment-01');
    const gone = { kind: 'remove', of: 'comments', item: item('comment-01'), based: 1 } as const;
    expect(meeting.refusal(CAT, gone)).toEqual({ why: 'not-yours' });
    expect(meeting.refusal(ANN, writing('comments', 'comment-01', { text: 'Put into a mouth' }, 1))).toEqual({
      why: 'not-yours',
    });
    meeting.do(ANN, gone, gone);
    expect(meeting.session().items.comments).toEqual([]);
  });
});
