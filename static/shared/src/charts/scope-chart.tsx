import { useMemo } from 'react';
import type { Baseline, ScopePoint } from '#domain/evidence/project-evidence';
import { dayNumber } from '#domain/history/calendar-date';
import { useSurroundings } from '../components/surroundings';
import { scopePointSentence } from '../words/scope-sentence';
import { useChartCursor } from './chart-cursor';
import { dateOf, dayTicks } from './day-axis';
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

const LEFT = 44;
const RIGHT = 16;
const TOP = 20;
const PLOT = 240;
const MARKS = 34;
const AXIS = 28;
export const SCOPE_HEIGHT = TOP + PLOT + MARKS + AXIS + 44;

/** Scope and finished work over time, in steps, and under it what was added or taken out on which day. */
export function ScopeChart({ series, baseline, steps }: ScopeChartProps) {
  const { voice } = useSurroundings();
  const { ref, width } = useWidth<HTMLDivElement>();
  const plot = Math.max(1, width - LEFT - RIGHT);
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
  const from = dayNumber(first.date);
  const to = dayNumber(last.date);
  const xTicks = dayTicks(from, to, plot / Math.max(1, to - from), voice.locale, 64);
  const read = series[cursor.at ?? series.length - 1] ?? last;
  const nearest = (clientX: number, element: Element) => {
    const share = (clientX - element.getBoundingClientRect().left) / plot;
    const day = from + Math.round(Math.min(1, Math.max(0, share)) * (to - from));
    const after = series.findIndex((point) => dayNumber(point.date) > day);
    cursor.moveTo(after === -1 ? series.length - 1 : Math.max(0, after - 1));
  };

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
      {width > 0 && (
        <div className={styles.plot} {...cursor.props}>
          <svg width={width} height={TOP + PLOT + MARKS + AXIS} aria-hidden="true">
            <g transform={`translate(${LEFT} ${TOP})`}>
              {yTicks.map((tick) => (
                <g key={tick} transform={`translate(0 ${shape.y(tick)})`}>
                  <line x2={plot} className={styles.grid} />
                  <text x={-8} dy="0.32em" textAnchor="end" className={styles.text}>
                    {voice.number(tick)}
                  </text>
                </g>
              ))}
              {xTicks.map((tick) => (
                <text
                  key={tick.day}
                  x={shape.x(dateOf(tick.day))}
                  y={PLOT + MARKS + 18}
                  textAnchor="middle"
                  className={styles.text}
                >
                  {tick.label}
                </text>
              ))}
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
              <rect
                width={plot}
                height={PLOT}
                fill="transparent"
                onPointerMove={(event) => nearest(event.clientX, event.currentTarget)}
                onPointerLeave={() => cursor.moveTo(null)}
              />
            </g>
          </svg>
        </div>
      )}
    </figure>
  );
}
