import type { CalendarDate } from '#domain/history/instant';
import type { DayChanges } from '../words/scope-sentence';
import styles from './scope-chart.module.css';

interface MarksProps {
  readonly days: ReadonlyMap<CalendarDate, DayChanges>;
  readonly x: (date: CalendarDate) => number;
  readonly top: number;
  readonly height: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A bar for each day on which scope changed: filled upwards for what came in, hollow for what went out. */
export function ScopeMarks({ days, x, top, height, from, to }: MarksProps) {
  const most = [...days.values()].reduce((max, day) => Math.max(max, day.added, day.removed), 1);
  const tall = (n: number) => 5 + (n / most) * (height - 12);
  return (
    <g transform={`translate(0 ${top + height})`}>
      <line x1={0} x2={x(to)} className={styles.axis} />
      {[...days]
        .filter(([date]) => date >= from && date <= to)
        .map(([date, { added, removed }]) => (
          <g key={date} transform={`translate(${x(date)} 0)`}>
            {added > 0 && <path d={`M-3.5 0 L0 ${-tall(added)} L3.5 0 Z`} className={styles.added} />}
            {removed > 0 && <path d={`M-3.5 ${-tall(removed)} L0 0 L3.5 ${-tall(removed)} Z`} className={styles.removed} />}
          </g>
        ))}
    </g>
  );
}
