import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/history/calendar-date';
import { dateOf, dayTicks } from '../../../static/shared/src/charts/day-axis';
import { day } from '../../support/story';

const from = dayNumber(day('2026-02-17'));

describe('the axis of days', () => {
  it('counts days and gives them back', () => {
    expect(dateOf(dayNumber(day('2026-03-01')))).toBe('2026-03-01');
    expect(dayNumber(day('2026-03-01')) - dayNumber(day('2026-02-28'))).toBe(1);
  });

  it('shows days, weeks, months or years, as there is room', () => {
    const labels = (days: number, px: number) => dayTicks(from, from + days, px, 'en-GB').map((tick) => tick.label);
    expect(labels(3, 80)).toEqual(['17 Feb', '18 Feb', '19 Feb', '20 Feb']);
    expect(labels(14, 12)).toEqual(['23 Feb', '2 Mar']);
    expect(labels(120, 3)).toEqual(['Mar 2026', 'Apr', 'May', 'Jun']);
    expect(labels(400, 0.9)[3]).toBe('Jan 2027');
    expect(labels(1500, 0.2)).toEqual(['2027', '2028', '2029', '2030']);
  });

  it('begins weeks on Monday', () => {
    for (const tick of dayTicks(from, from + 60, 12, 'en-GB')) expect(new Date(tick.day * 86_400_000).getUTCDay()).toBe(1);
  });

  it('keeps ticks in the range, in order and far enough apart, whatever the zoom', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: 0, max: 5_000 }),
        fc.double({ min: 0.02, max: 70, noNaN: true }),
        (start, span, px) => {
          const ticks = dayTicks(start, start + span, px, 'en', 72);
          for (const [index, tick] of ticks.entries()) {
            expect(tick.day).toBeGreaterThanOrEqual(start);
            expect(tick.day).toBeLessThanOrEqual(start + span);
            const before = ticks[index - 1];
            // Months differ in length: February may bring two ticks a little nearer.
            if (before !== undefined) expect((tick.day - before.day) * px).toBeGreaterThan(72 * 0.9);
          }
        },
      ),
    );
  });
});
