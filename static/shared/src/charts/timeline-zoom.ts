import type { TimelineRow } from '#domain/evidence/rows/timeline-row';
import type { DayNumber } from './day-axis';

/** The days that the whole chart spans. */
export interface DayRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface Zoom {
  readonly pxPerDay: number;
  readonly scrollLeft: number;
}

/** At most so many pixels a day: a fortnight then fills a wide screen. */
const CLOSEST = 64;
const STEP = 1.5;

/** Everything that the rows show, and today, with some air on both sides. */
export function rangeOf(rows: readonly TimelineRow[], today: DayNumber): DayRange {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    for (const span of [row.firstPlan, row.finalPlan, row.happened]) {
      if (span === null) continue;
      from = Math.min(from, span.from);
      to = Math.max(to, span.to + 1);
    }
  }
  if (from === Number.POSITIVE_INFINITY) return { from: today - 14, to: today + 14 };
  // Today only stretches the axis when it is near: a project of years ago is shown by itself.
  if (today > to && today - to < (to - from) * 0.25) to = today + 1;
  const air = Math.max(2, Math.round((to - from) * 0.03));
  return { from: from - air, to: to + air };
}

/** The whole range in the width there is. */
export function fitted(range: DayRange, width: number): number {
  return Math.max(0.01, width / Math.max(1, range.to - range.from));
}

/**
 * One step nearer (`direction` 1) or further (-1), keeping the day under `anchor` (pixels from the left edge of what is
 * seen) where it is.
 */
export function zoomed(zoom: Zoom, direction: 1 | -1, anchor: number, range: DayRange, width: number): Zoom {
  const least = fitted(range, width);
  const wanted = direction === 1 ? zoom.pxPerDay * STEP : zoom.pxPerDay / STEP;
  const pxPerDay = Math.min(Math.max(CLOSEST, least), Math.max(least, wanted));
  const day = (zoom.scrollLeft + anchor) / zoom.pxPerDay;
  const furthest = Math.max(0, (range.to - range.from) * pxPerDay - width);
  return { pxPerDay, scrollLeft: Math.min(furthest, Math.max(0, day * pxPerDay - anchor)) };
}
