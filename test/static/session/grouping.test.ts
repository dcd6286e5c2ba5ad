import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '#domain/session/ids';
import { type GroupStep, putTogether } from '../../../static/session/src/voting/grouping';
import { A_DRAFT, aMeetingIn, BEN, item, type Meeting, sorted } from '../../support/a-session';

const TEXTS = ['one', 'two', 'three', 'four', 'five'];
const cardOf = (n: number) => item(`topic-0${n}`);
const atTheVote = (): Meeting => {
  const meeting = sorted(aMeetingIn('sorting', TEXTS));
  meeting.skipTo('voting');
  return meeting;
};

/** Does what the steps say, as the screen does. */
function take(meeting: Meeting, steps: readonly GroupStep[]): void {
  for (const step of steps) {
    if (step.kind === 'new-group') meeting.put(BEN, 'groups', step.group, { name: step.name });
    else if (step.kind === 'no-group') {
      const revision = meeting.session().items.groups.find(({ id }) => id === step.group)?.revision ?? 0;
      meeting.do(BEN, { kind: 'remove', of: 'groups', item: step.group, based: revision });
    } else {
      const card = meeting.session().items.cards.find(({ id }) => id === step.card);
      if (card === undefined) throw new Error('There is no such card.');
      const draft = { ...A_DRAFT.cards, text: card.text, bucket: card.bucket, group: step.group };
      meeting.do(BEN, { kind: 'write', of: 'cards', item: card.id, based: card.revision, draft });
    }
  }
}

const groupOf = (meeting: Meeting, n: number): ItemId | null | undefined =>
  meeting.session().items.cards.find(({ id }) => id === cardOf(n))?.group;

describe('putting cards together', () => {
  it('makes a group of two cards, and takes a third into it from either', () => {
    const meeting = atTheVote();
    take(
      meeting,
      putTogether(meeting.session(), cardOf(0), cardOf(1), () => item('group-01')),
    );
    take(
      meeting,
      putTogether(meeting.session(), cardOf(2), cardOf(0), () => item('group-02')),
    );
    expect([0, 1, 2, 3].map((n) => groupOf(meeting, n))).toEqual(['group-01', 'group-01', 'group-01', null]);
    expect(meeting.session().items.groups).toHaveLength(1);
  });

  it('takes a group away when one card alone would be left in it', () => {
    const meeting = atTheVote();
    take(
      meeting,
      putTogether(meeting.session(), cardOf(0), cardOf(1), () => item('group-01')),
    );
    take(
      meeting,
      putTogether(meeting.session(), cardOf(0), null, () => item('group-02')),
    );
    expect(meeting.session().items.groups).toEqual([]);
    expect([groupOf(meeting, 0), groupOf(meeting, 1)]).toEqual([null, null]);
  });

  it('never leaves a group of one, nor a card in a group that is not there, whatever is dropped on what', () => {
    const place = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), place, fc.boolean()), { maxLength: 12 }), (moves) => {
        const meeting = atTheVote();
        moves.forEach(([card, onto, onGroup], n) => {
          const target = onto === null ? null : onGroup ? (groupOf(meeting, onto) ?? cardOf(onto)) : cardOf(onto);
          take(
            meeting,
            putTogether(meeting.session(), cardOf(card), target, () => item(`group-1${n}`)),
          );
        });
        const { cards, groups } = meeting.session().items;
        for (const group of groups) expect(cards.filter((card) => card.group === group.id).length).toBeGreaterThan(1);
        for (const card of cards) expect(card.group === null || groups.some(({ id }) => id === card.group)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
