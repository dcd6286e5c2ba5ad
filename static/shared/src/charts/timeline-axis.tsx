import type { DayTick } from './day-axis';
import styles from './timeline.module.css';

interface AxisProps {
  readonly ticks: readonly DayTick[];
  readonly origin: number;
  readonly pxPerDay: number;
  readonly labelWidth: number;
  readonly corner: string;
}

/** The days along the top; stays in sight while the rows scroll. */
export function TimelineAxis({ ticks, origin, pxPerDay, labelWidth, corner }: AxisProps) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {labelWidth > 0 && (
        <div className={styles.corner} style={{ width: labelWidth }}>
          {corner}
        </div>
      )}
      {ticks.map((tick) => (
        <span
          key={tick.day}
          className={styles.tick}
          data-major={tick.major || undefined}
          style={{ left: labelWidth + (tick.day - origin) * pxPerDay }}
        >
          {tick.label}
        </span>
      ))}
    </div>
  );
}

interface GridProps extends Omit<AxisProps, 'corner'> {
  readonly today: number;
  readonly inRange: boolean;
}

/** The same days as lines behind the rows, and the day of which all this is told. */
export function TimelineGrid({ ticks, origin, pxPerDay, labelWidth, today, inRange }: GridProps) {
  return (
    <div className={styles.grid} aria-hidden="true">
      {ticks.map((tick) => (
        <span
          key={tick.day}
          className={styles.line}
          data-major={tick.major || undefined}
          style={{ left: labelWidth + (tick.day - origin) * pxPerDay }}
        />
      ))}
      {inRange && <span className={styles.today} style={{ left: labelWidth + (today - origin) * pxPerDay }} />}
    </div>
  );
}
