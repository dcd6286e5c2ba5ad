import { memo } from 'react';
import type { DaySpan, TimelineRow } from '#domain/evidence/rows/timeline-row';
import { dayNumber } from '#domain/history/calendar-date';
import frame from './timeline.module.css';
import styles from './timeline-bars.module.css';

interface BarsProps {
  readonly row: TimelineRow;
  /** The day at the left edge. */
  readonly origin: number;
  readonly pxPerDay: number;
  /** Where what is seen begins and how wide it is: a bar is drawn little further than that, because very long ones are slow. */
  readonly seenFrom: number;
  readonly seenWidth: number;
}

/** One row's bars: first plan above, final plan below it, what happened underneath; ticks where the planned end was put. */
export const TimelineBars = memo(function TimelineBars({ row, origin, pxPerDay, seenFrom, seenWidth }: BarsProps) {
  const least = seenFrom - seenWidth;
  const most = seenFrom + 3 * seenWidth;
  const left = (day: number) => Math.min(most, Math.max(least, (day - origin) * pxPerDay));
  const place = (span: DaySpan) => ({ left: left(span.from), width: Math.max(3, left(span.to + 1) - left(span.from)) });
  const { firstPlan, finalPlan, happened } = row;
  const ends = row.steps.flatMap((step) => (step.to === null ? [] : [dayNumber(step.to) + 1]));
  const first = firstPlan === null ? [] : [firstPlan.to + 1];
  const trail = [...first, ...ends];
  const nothing = firstPlan === null && finalPlan === null && happened === null;
  const lateFrom = firstPlan !== null && happened !== null ? Math.max(firstPlan.to + 1, happened.from) : null;

  return (
    <span aria-hidden="true" className={frame.bars}>
      {firstPlan && (
        <span
          className={`${styles.bar} ${styles.first}`}
          data-open-start={!firstPlan.fromKnown || undefined}
          style={place(firstPlan)}
        />
      )}
      {finalPlan && (
        <span
          className={`${styles.bar} ${styles.final}`}
          data-open-start={!finalPlan.fromKnown || undefined}
          style={place(finalPlan)}
        />
      )}
      {happened && (
        <span
          className={`${styles.bar} ${styles.happened}`}
          data-open={happened.open || undefined}
          data-open-start={!happened.fromKnown || undefined}
          style={place(happened)}
        />
      )}
      {happened && lateFrom !== null && happened.to >= lateFrom && (
        <span
          className={`${styles.bar} ${styles.late}`}
          data-open={happened.open || undefined}
          style={{ left: left(lateFrom), width: Math.max(3, left(happened.to + 1) - left(lateFrom)) }}
        />
      )}
      {ends.length > 0 && (
        <span
          className={`${styles.bar} ${styles.trail}`}
          style={{ left: left(Math.min(...trail)), width: left(Math.max(...trail)) - left(Math.min(...trail)) }}
        />
      )}
      {[...new Set(ends)].map((day) => (
        <span key={day} className={`${styles.bar} ${styles.step}`} style={{ left: left(day) }} />
      ))}
      {nothing && (
        // In sight wherever one scrolls within this half screen. A sticky text in a row as long as the axis would cost a frame.
        <span className={styles.nothing} style={{ left: seenFrom + seenWidth / 2 + 8 }}>
          no due date, not started
        </span>
      )}
    </span>
  );
});
