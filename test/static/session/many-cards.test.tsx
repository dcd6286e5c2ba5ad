import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { SortingScreen } from '../../../static/session/src/sorting/sorting-screen';
import { VotingScreen } from '../../../static/session/src/voting/voting-screen';
import { ANN, aMeetingIn, BEN } from '../../support/a-session';
import { drawnFor } from '../../support/drawn-at-meeting';

const MANY = 200;

/** A meeting with as many frictions as one takes. */
function withMany() {
  const meeting = aMeetingIn('sorting', ['The export stopped, the 1st time']);
  for (let n = 2; n <= MANY; n += 1)
    meeting.put(BEN, 'cards', `card-${1000 + n}`, {
      kind: 'friction',
      text: `The export stopped, time ${n}`,
      bucket: null,
      group: null,
      repeatable: null,
      pinned: [],
    });
  return meeting;
}

const cardsIn = (markup: string) => markup.match(/data-card=/g)?.length ?? 0;

describe('Two hundred cards', () => {
  it('all stand on the board, each with its own way to a bucket, and are sorted and chosen from like a few', () => {
    const meeting = withMany();
    const board = drawnFor(meeting, BEN, SortingScreen);
    expect(cardsIn(board)).toBe(MANY);
    expect(board.match(/>Move to</g)).toHaveLength(MANY);
    for (const { id, revision } of meeting.session().items.cards)
      meeting.do(BEN, { kind: 'sort', item: id, bucket: 'workflow', based: revision });
    meeting.do(ANN, { kind: 'move-on', from: meeting.session().phase ?? 0, skip: null });
    expect(cardsIn(drawnFor(meeting, BEN, VotingScreen))).toBe(MANY);
  });
});
