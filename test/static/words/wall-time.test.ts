import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfWallTime, wallTimeOf } from '../../../static/shared/src/words/wall-time';
import { at } from '../../support/story';

const BERLIN = 'Europe/Berlin';

describe('The time of a meeting', () => {
  it('is what clocks of the zone show, in summer and in winter', () => {
    expect(instantOfWallTime({ day: '2026-08-27', time: '10:00' }, BERLIN)).toBe(at('2026-08-27T08:00:00Z'));
    expect(instantOfWallTime({ day: '2026-12-03', time: '10:00' }, BERLIN)).toBe(at('2026-12-03T09:00:00Z'));
    expect(instantOfWallTime({ day: '2026-08-27', time: '10:00' }, 'America/New_York')).toBe(at('2026-08-27T14:00:00Z'));
  });

  it('is right on the days on which clocks change', () => {
    expect(instantOfWallTime({ day: '2026-03-29', time: '01:30' }, BERLIN)).toBe(at('2026-03-29T00:30:00Z'));
    expect(instantOfWallTime({ day: '2026-03-29', time: '03:30' }, BERLIN)).toBe(at('2026-03-29T01:30:00Z'));
  });

  it('is not there where a part is missing, impossible, or the zone is unknown', () => {
    expect(instantOfWallTime({ day: '', time: '10:00' }, BERLIN)).toBeNull();
    expect(instantOfWallTime({ day: '2026-02-30', time: '10:00' }, BERLIN)).toBeNull();
    expect(instantOfWallTime({ day: '2026-08-27', time: '25:00' }, BERLIN)).toBeNull();
    expect(instantOfWallTime({ day: '2026-08-27', time: '10:00' }, 'Nowhere/Town')).toBeNull();
  });

  it('is shown as it was typed, wherever it was agreed', () => {
    const zones = fc.constantFrom('UTC', BERLIN, 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney');
    // No zone changes its clocks in these weeks.
    const minutes = fc.integer({ min: 0, max: 40 * 24 * 60 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const instant = at('2026-05-01T00:00:00Z') + minute * 60_000;
        expect(instantOfWallTime(wallTimeOf(instant, zone), zone)).toBe(instant);
      }),
    );
  });
});
