import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineRows } from '#domain/evidence/rows/timeline-rows';
import { dayNumber } from '#domain/history/calendar-date';
import { fitted, rangeOf, zoomed } from '../../../static/shared/src/charts/timeline-zoom';
import { at, day, story } from '../../support/story';

const today = dayNumber(day('2026-08-20'));
const noEpics = { titles: {}, ofSubtasks: {} };
const rowsOf = (finished: string) =>
  timelineRows([story({ started: at('2026-03-10T09:00:00Z'), finished: at(finished) })], {
    grouping: 'issue',
    order: 'start',
    today,
    epics: noEpics,
  });

describe('zoom of the timeline', () => {
  it('shows today only where it is near the work', () => {
    expect(rangeOf(rowsOf('2026-08-10T09:00:00Z'), today).to).toBeGreaterThan(today);
    expect(rangeOf(rowsOf('2026-04-10T09:00:00Z'), today).to).toBeLessThan(today);
  });

  it('shows some weeks around today where nothing was planned or done', () => {
    expect(rangeOf(timelineRows([story({})], { grouping: 'issue', order: 'start', today, epics: noEpics }), today)).toEqual({
      from: today - 14,
      to: today + 14,
    });
  });

  it('keeps the day under the pointer where it is, between everything and the closest', () => {
    const range = { from: 20_000, to: 20_400 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.array(fc.constantFrom(1 as const, -1 as const), { maxLength: 12 }),
        (anchor, steps) => {
          let zoom = { pxPerDay: fitted(range, 900), scrollLeft: 0 };
          for (const step of steps) {
            const before = (zoom.scrollLeft + anchor) / zoom.pxPerDay;
            zoom = zoomed(zoom, step, anchor, range, 900);
            const after = (zoom.scrollLeft + anchor) / zoom.pxPerDay;
            const furthest = 400 * zoom.pxPerDay - 900;
            if (zoom.scrollLeft > 0 && zoom.scrollLeft < furthest - 1e-6) expect(after).toBeCloseTo(before, 6);
            expect(zoom.pxPerDay).toBeGreaterThanOrEqual(fitted(range, 900));
            expect(zoom.pxPerDay).toBeLessThanOrEqual(64);
          }
        },
      ),
    );
  });
});
