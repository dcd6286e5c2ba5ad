import { describe, expect, it } from 'vitest';
import { momentPins } from '../../../static/project/src/moments/moment-pins';
import { pinPlaces } from '../../../static/shared/src/charts/pin-places';
import { aMark, aMoment, anOwnMoment } from '../../domain/moment-marks/a-mark';
import { day } from '../../support/story';

const pin = (id: string, on: string, starred = false) => ({ id, day: day(on), label: id, starred });

describe('key moments as pins (S1-37)', () => {
  it('are the moments of the list with their stars, in a few words', () => {
    const long = anOwnMoment({ wording: `The sponsor asked for the chat team as well, ${'and more, '.repeat(5)}` });
    const pins = momentPins([aMoment()], [aMark({ starred: true }), long], { today: day('2026-08-20'), lookingBack: false });
    expect(pins).toEqual([
      { id: 'kick-off:2026-01-27', day: '2026-01-27', label: 'Kick-off', starred: true },
      { id: 'own:1', day: '2026-05-19', label: expect.stringMatching(/^The sponsor asked.*…$/), starred: false },
    ]);
    expect(pins[1]?.label.length).toBeLessThanOrEqual(60);
  });

  it('leave out what was dismissed', () => {
    expect(momentPins([aMoment()], [aMark({ dismissed: true })], { today: day('2026-08-20'), lookingBack: false })).toEqual([]);
  });

  it('stand in the middle of their day; those too close share a place', () => {
    const pins = [pin('c', '2024-03-20'), pin('a', '2024-03-01'), pin('b', '2024-03-02', true)];
    const origin = Date.parse('2024-03-01') / 86_400_000;
    expect(pinPlaces(pins, { origin, pxPerDay: 10 }).map(({ x, pins: here }) => [x, here.map(({ id }) => id)])).toEqual([
      [5, ['a', 'b']],
      [195, ['c']],
    ]);
    expect(pinPlaces(pins, { origin, pxPerDay: 64 })).toHaveLength(3);
  });
});
