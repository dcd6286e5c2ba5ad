import { useMemo } from 'react';
import type { Baseline, ScopePoint } from '#domain/evidence/project-evidence';
import { useSurroundings } from '../components/surroundings';
import { scopePointSentence } from '../words/scope-sentence';
import { useChartCursor } from './chart-cursor';
import { DayPlot, daysWide } from './day-plot';
import { countTicks } from './estimate-points';
import styles from './scope-chart.module.css';
import { ScopeMarks } from './scope-marks';
import { changesByDay, type ScopeStep, scopeShape } from './scope-shape';
import { useWidth } from './use-width';

interface ScopeChartProps {
  readonly series: readonly ScopePoint[];
  readonly baseline: Baseline | null;
  readonly steps: readonly ScopeStep[];
}

const TOP = 20;
const PLOT = 240;
const MARKS = 34;
/** With its legend and its days. */
export const SCOPE_HEIGHT = TOP + PLOT + MARKS + 72;

/** Scope and finished work over time, in steps, and under it what was added or taken out on which day. */
export function ScopeChart({ series, baseline, steps }: ScopeChartProps) {
  const { voice } = useSurroundings();
  const { ref, width } = useWidth<HTMLDivElement>();
  const plot = daysWide(width);
  const most = useMemo(() => series.reduce((top, point) => Math.max(top, point.scope), 1), [series]);
  const yTicks = countTicks(most);
  const top = Math.max(most, yTicks.at(-1) ?? 1);
  const shape = useMemo(() => scopeShape(series, top, plot, PLOT), [series, top, plot]);
  const days = useMemo(() => changesByDay(steps), [steps]);
  const cursor = useChartCursor(series.length, series.length - 1, 'Scope and finished work over time', (index) => {
    const point = series[index];
    return point === undefined ? '' : scopePointSentence(point, days.get(point.date), voice);
  });

  const first = series[0];
  const last = series.at(-1);
  if (first === undefined || last === undefined) return null;
  const read = series[cursor.at ?? series.length - 1] ?? last;

  return (
    <figure className={styles.figure} ref={ref} style={{ height: SCOPE_HEIGHT }}>
      <figcaption className={styles.caption}>
        <span className={styles.legend}>
          <span className={styles.keyScope} aria-hidden="true" /> Scope
        </span>
        <span className={styles.legend}>
          <span className={styles.keyFinished} aria-hidden="true" /> Finished
        </span>
        <span className={styles.legend}>
          <span className={styles.keyAdded} aria-hidden="true" /> Added (▲) and taken out (▽), by day
        </span>
        <output className={styles.reading}>{scopePointSentence(read, days.get(read.date), voice)}</output>
      </figcaption>
      <DayPlot
        width={width}
        above={TOP}
        height={PLOT}
        below={MARKS}
        points={series}
        counts={yTicks}
        y={shape.y}
        cursor={cursor}
        readable={cursor.props}
      >
        <path d={shape.finishedArea} className={styles.area} />
        <path d={shape.finishedLine} className={styles.finished} />
        <path d={shape.scopeLine} className={styles.scope} />
        {baseline && baseline.date >= first.date && baseline.date <= last.date && (
          <g transform={`translate(${shape.x(baseline.date)} 0)`}>
            <line y1={-8} y2={PLOT} className={styles.baseline} />
            <text x={4} y={-8} className={styles.text}>
              Baseline
            </text>
          </g>
        )}
        <ScopeMarks days={days} x={shape.x} top={PLOT} height={MARKS} from={first.date} to={last.date} />
        {cursor.at !== null && (
          <g transform={`translate(${shape.x(read.date)} 0)`}>
            <line y2={PLOT} className={styles.cursor} />
            <circle cy={shape.y(read.scope)} r={4} className={styles.dotScope} />
            <circle cy={shape.y(read.finished)} r={4} className={styles.dotFinished} />
          </g>
        )}
      </DayPlot>
    </figure>
  );
}
