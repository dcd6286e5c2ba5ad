import type { ReactNode } from 'react';
import { dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { useSurroundings } from '../components/surroundings';
import type { ChartCursor, CursorProps } from './chart-cursor';
import { dayTicks } from './day-axis';
import styles from './day-plot.module.css';

const LEFT = 44;
const RIGHT = 16;
const AXIS = 28;

/** Of a chart's whole width, what is left for the days. */
export const daysWide = (width: number): number => Math.max(1, width - LEFT - RIGHT);

/** The index of the last point that is not after the day under a place of the plot. */
export function pointUnder(points: readonly { readonly date: CalendarDate }[], share: number): number {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return 0;
  const from = dayNumber(first.date);
  const day = from + Math.round(Math.min(1, Math.max(0, share)) * (dayNumber(last.date) - from));
  const after = points.findIndex(({ date }) => dayNumber(date) > day);
  return after === -1 ? points.length - 1 : Math.max(0, after - 1);
}

interface DayPlotProps {
  /** Of the whole chart, in pixels; nothing is drawn until it is measured. */
  readonly width: number;
  readonly above: number;
  readonly height: number;
  /** Room between the plot and its days. */
  readonly below?: number;
  /** The days of the plot, the first on its left edge and the last on its right. */
  readonly points: readonly { readonly date: CalendarDate }[];
  /** Counts that have a line, and where a count stands. */
  readonly counts: readonly number[];
  readonly y: (count: number) => number;
  readonly cursor: Pick<ChartCursor, 'moveTo'>;
  readonly readable: CursorProps;
  /** A finger lays the cursor down, too, and the cursor stays when the pointer goes. */
  readonly stays?: boolean;
  readonly children: ReactNode;
}

/** A chart of counts by day: its lines, its days, and the cursor that goes along with a pointer. What it shows is its children. */
export function DayPlot(props: DayPlotProps) {
  const { width, above, height, below = 0, points, counts, y, cursor, readable, stays = false, children } = props;
  const { voice } = useSurroundings();
  const first = points[0];
  const last = points.at(-1);
  if (width === 0 || first === undefined || last === undefined) return null;
  const plot = daysWide(width);
  const [from, to] = [dayNumber(first.date), dayNumber(last.date)];
  const days = Math.max(1, to - from);
  const go = ({ clientX, currentTarget }: { readonly clientX: number; readonly currentTarget: Element }) =>
    cursor.moveTo(pointUnder(points, (clientX - currentTarget.getBoundingClientRect().left) / plot));
  return (
    <div className={styles.plot} {...readable}>
      <svg width={width} height={above + height + below + AXIS} aria-hidden="true">
        <g transform={`translate(${LEFT} ${above})`}>
          {counts.map((count) => (
            <g key={count} transform={`translate(0 ${y(count)})`}>
              <line x2={plot} className={styles.grid} />
              <text x={-8} dy="0.32em" textAnchor="end" className={styles.text}>
                {voice.number(count)}
              </text>
            </g>
          ))}
          {dayTicks(from, to, plot / days, voice.locale, 64).map(({ day, label }) => (
            <text key={day} x={((day - from) / days) * plot} y={height + below + 18} textAnchor="middle" className={styles.text}>
              {label}
            </text>
          ))}
          {children}
          <rect
            width={plot}
            height={height}
            fill="transparent"
            onPointerMove={go}
            {...(stays ? { onPointerDown: go } : { onPointerLeave: () => cursor.moveTo(null) })}
          />
        </g>
      </svg>
    </div>
  );
}
