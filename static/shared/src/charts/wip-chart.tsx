import { useMemo } from 'react';
import type { WorkInProgress } from '#domain/evidence/flow/flow-evidence';
import { dayNumber } from '#domain/history/calendar-date';
import { PlainButton } from '../components/plain-button';
import { useSurroundings } from '../components/surroundings';
import { wipPointSentence } from '../words/flow-sentence';
import { type CursorProps, useChartCursor } from './chart-cursor';
import { dayTicks } from './day-axis';
import { countTicks } from './estimate-points';
import { useWidth } from './use-width';
import styles from './wip-chart.module.css';
import { livedWip, wipShape } from './wip-shape';

const LEFT = 44;
const RIGHT = 16;
const TOP = 12;
const PLOT = 180;
const AXIS = 28;

/** Work in progress at the end of each day, in steps. The day that is read can be opened. */
export function WipChart({ series }: { readonly series: readonly WorkInProgress[] }) {
  const { voice, showIssues } = useSurroundings();
  const { ref, width } = useWidth<HTMLDivElement>();
  const plot = Math.max(1, width - LEFT - RIGHT);
  const points = useMemo(() => livedWip(series), [series]);
  const most = useMemo(() => points.reduce((top, { count }) => Math.max(top, count), 1), [points]);
  const busiest = points.findIndex(({ count }) => count === most);
  const yTicks = countTicks(most);
  const top = Math.max(most, yTicks.at(-1) ?? 1);
  const shape = useMemo(() => wipShape(points, top, plot, PLOT), [points, top, plot]);
  const cursor = useChartCursor(
    points.length,
    Math.max(0, busiest),
    'Work in progress by day. Enter shows its issues',
    (index) => {
      const point = points[index];
      return point === undefined ? '' : wipPointSentence(point, voice);
    },
  );
  const first = points[0];
  const last = points.at(-1);
  const read = points[cursor.at ?? busiest] ?? last;
  if (first === undefined || last === undefined || read === undefined) return null;

  const from = dayNumber(first.date);
  const to = dayNumber(last.date);
  const xTicks = dayTicks(from, to, plot / Math.max(1, to - from), voice.locale, 64);
  const open = () => showIssues(`flow.work.${read.date}`);
  const readable: CursorProps = {
    ...cursor.props,
    onKeyDown: (event) => (event.key === 'Enter' && read.count > 0 ? open() : cursor.props.onKeyDown(event)),
  };
  const nearest = (clientX: number, element: Element) => {
    const share = (clientX - element.getBoundingClientRect().left) / plot;
    const day = from + Math.round(Math.min(1, Math.max(0, share)) * (to - from));
    const after = points.findIndex(({ date }) => dayNumber(date) > day);
    cursor.moveTo(after === -1 ? points.length - 1 : Math.max(0, after - 1));
  };

  return (
    <figure ref={ref}>
      <figcaption className={styles.caption}>
        <output className={styles.reading}>{wipPointSentence(read, voice)}</output>
        {read.count > 0 && (
          <PlainButton appearance="link" onClick={open}>
            Show {voice.count(read.count, 'issue', 'issues')}
          </PlainButton>
        )}
      </figcaption>
      {width > 0 && (
        <div className={styles.plot} {...readable}>
          <svg width={width} height={TOP + PLOT + AXIS} aria-hidden="true">
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
                  x={((tick.day - from) / Math.max(1, to - from)) * plot}
                  y={PLOT + 18}
                  textAnchor="middle"
                  className={styles.text}
                >
                  {tick.label}
                </text>
              ))}
              <path d={shape.area} className={styles.area} />
              <path d={shape.line} className={styles.line} />
              <g transform={`translate(${shape.x(read)} 0)`}>
                <line y2={PLOT} className={styles.cursor} data-looked={cursor.at !== null || undefined} />
                <circle cy={shape.y(read.count)} r={4} className={styles.dot} />
              </g>
              <rect
                width={plot}
                height={PLOT}
                fill="transparent"
                onPointerMove={(event) => nearest(event.clientX, event.currentTarget)}
                onPointerDown={(event) => nearest(event.clientX, event.currentTarget)}
              />
            </g>
          </svg>
        </div>
      )}
    </figure>
  );
}
