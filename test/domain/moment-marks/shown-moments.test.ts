import { describe, expect, it } from 'vitest';
import type { Moment } from '#domain/evidence/moments/moment';
import type { MomentMark } from '#domain/moment-marks/moment-mark';
import { shownMoments } from '#domain/moment-marks/shown-moments';
import { day } from '../../support/story';
import { aMark, aMoment, anOwnMoment } from './a-mark';

const kickOff = aMoment();
const block = aMoment({ id: 'long-block:2026-03-03', day: day('2026-03-03'), proposed: false });
const today = { today: day('2026-08-20'), lookingBack: false };
const shown = (moments: readonly Moment[], marks: readonly MomentMark[], from = today) => shownMoments(moments, marks, from);
const ids = (list: ReturnType<typeof shown>) => list.map(({ id }) => id);

describe('the moments as people see them (S1-37)', () => {
  it('are those put forward and those that people added, in order of time', () => {
    expect(ids(shown([block, kickOff], [anOwnMoment(), anOwnMoment({ momentId: 'own:2', day: day('2026-01-05') })]))).toEqual([
      'own:2',
      'kick-off:2026-01-27',
      'own:1',
    ]);
  });

  it('keep a star when the ranking no longer puts the moment forward (S1-37)', () => {
    const star = aMark({ momentId: block.id, day: block.day, starred: true });
    expect(ids(shown([kickOff, block], []))).toEqual([kickOff.id]);
    const [, starred] = shown([kickOff, block], [star]);
    expect(starred).toMatchObject({ id: block.id, starred: true, moment: block });
  });

  it('keep a star and a wording when the data no longer shows the moment at all', () => {
    const star = aMark({ momentId: 'scope-jump:2026-04-06', day: day('2026-04-09'), starred: true });
    expect(shown([kickOff], [star])[1]).toMatchObject({ id: star.momentId, day: '2026-04-09', moment: null, keys: [] });
    expect(shown([kickOff], [{ ...star, starred: false }])).toHaveLength(1);
    expect(shown([kickOff], [{ ...star, starred: false, wording: 'Scope doubled' }])[1]).toMatchObject({
      wording: 'Scope doubled',
    });
  });

  it('carry the words of a person in place of the proposed sentence', () => {
    expect(shown([kickOff], [aMark({ wording: 'We began late' })])[0]).toMatchObject({
      wording: 'We began late',
      moment: kickOff,
    });
  });

  it('hide what came later when one looks back, own moments too', () => {
    const back = { today: day('2026-03-01'), lookingBack: true };
    const marks = [anOwnMoment(), aMark({ momentId: 'scope-jump:2026-02-02', day: day('2026-02-03'), starred: true })];
    expect(ids(shown([kickOff], marks, back))).toEqual([kickOff.id]);
    expect(ids(shown([kickOff], [anOwnMoment({ day: day('2026-02-14') })], back))).toEqual([kickOff.id, 'own:1']);
  });

  it('still hold the dismissed ones, told as such, so that they can be brought back', () => {
    expect(shown([kickOff], [aMark({ dismissed: true })])[0]).toMatchObject({ dismissed: true });
  });
});
