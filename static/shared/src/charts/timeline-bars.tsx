import { memo } from 'react';
import { dayNumber } from './day-axis';
import frame from './timeline.module.css';
import styles from './timeline-bars.module.css';
import type { DaySpan, TimelineRow } from './timeline-row';

interface BarsProps {
  readonly row: TimelineRow;
  /** The day at the left edge. */
  readonly origin: number;
  readonly pxPerDay: number;
}

/** One row's bars: first plan above, final plan below it, what happened underneath; ticks where the planned end was put. */
export const TimelineBars = memo(function TimelineBars({ row, origin, pxPerDay }: BarsProps) {
  const left = (day: number) => (day - origin) * pxPerDay;
  const place = (span: DaySpan) => ({ left: left(span.from), width: Math.max(3, (span.to + 1 - span.from) * pxPerDay) });
  const { firstPlan, finalPlan, happened } = row;
  const ends = row.steps.flatMap((step) => (step.to === null ? [] : [dayNumber(step.to) + 1]));
  const first = firstPlan === null ? [] : [firstPlan.to + 1];
  const trail = [...first, ...ends];
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
        <span className={`${styles.bar} ${styles.happened}`} data-open={happened.open || undefined} style={place(happened)} />
      )}
      {happened && lateFrom !== null && happened.to >= lateFrom && (
        <span
          className={`${styles.bar} ${styles.late}`}
          data-open={happened.open || undefined}
          style={{ left: left(lateFrom), width: Math.max(3, (happened.to + 1 - lateFrom) * pxPerDay) }}
        />
      )}
      {ends.length > 0 && (
        <span
          className={`${styles.bar} ${styles.trail}`}
          style={{ left: left(Math.min(...trail)), width: (Math.max(...trail) - Math.min(...trail)) * pxPerDay }}
        />
      )}
      {[...new Set(ends)].map((day) => (
        <span key={day} className={`${styles.bar} ${styles.step}`} style={{ left: left(day) }} />
      ))}
      {firstPlan === null && finalPlan === null && happened === null && (
        <span className={styles.nothing}>no due date, not started</span>
      )}
    </span>
  );
});
