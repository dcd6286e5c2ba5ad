import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { EstimateMiss } from '#domain/evidence/project-evidence';
import { useSurroundings } from '../components/surroundings';
import { missSentence } from '../words/estimate-sentence';
import { useChartCursor } from './chart-cursor';
import styles from './estimate-chart.module.css';
import { effortScale, estimatePoints } from './estimate-points';
import { useWidth } from './use-width';

interface EstimateChartProps {
  /** Worst first. */
  readonly misses: readonly EstimateMiss[];
}

const LEFT = 56;
const TOP = 12;
const BOTTOM = 44;
const LARGEST = 380;
/** From so many points on they are drawn small and see-through, so that density shows. */
const CROWD = 400;

/** Estimate at the start of work against time spent. On the diagonal the estimate held; above it, work took longer. */
export function EstimateChart({ misses }: EstimateChartProps) {
  const { voice, issueUrl } = useSurroundings();
  const { ref, width } = useWidth<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const plot = useRef<SVGRectElement>(null);
  const size = Math.max(120, Math.min(LARGEST, width - LEFT - 12));
  const scale = useMemo(() => effortScale(misses), [misses]);
  const points = useMemo(() => estimatePoints(misses, scale, size), [misses, scale, size]);
  const cursor = useChartCursor(points.length, 0, 'Estimate against time spent, worst first', (index) => {
    const point = points[index];
    return point === undefined ? '' : `${index + 1} of ${points.length}. ${missSentence(point.miss, voice)}`;
  });
  const read = cursor.at === null ? undefined : points[cursor.at];

  const nearest = (clientX: number, clientY: number) => {
    const box = plot.current?.getBoundingClientRect();
    if (box === undefined) return;
    const [px, py] = [clientX - box.left, clientY - box.top];
    let best = -1;
    let least = 24 ** 2;
    points.forEach((point, index) => {
      const distance = (point.x - px) ** 2 + (point.y - py) ** 2;
      if (distance < least) [best, least] = [index, distance];
    });
    cursor.moveTo(best === -1 ? null : best);
  };

  // The points are links for a hand; for the keyboard there is one place in the chart, and Enter follows the point that is read.
  const cursorProps = {
    ...cursor.props,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return cursor.props.onKeyDown(event);
      drawing.current?.querySelector<SVGAElement>('[data-read]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    },
  };

  return (
    <figure className={styles.figure} ref={ref} style={{ minHeight: size + TOP + BOTTOM + 28 }}>
      {width > 0 && (
        <div className={styles.plot}>
          <svg ref={drawing} width={LEFT + size + 12} height={TOP + size + BOTTOM} aria-hidden="true">
            <g
              transform={`translate(${LEFT} ${TOP})`}
              onPointerMove={(event) => nearest(event.clientX, event.clientY)}
              onPointerLeave={() => cursor.moveTo(null)}
            >
              {scale.ticks.map((tick) => (
                <g key={tick}>
                  <line
                    x1={0}
                    x2={size}
                    y1={(1 - scale.at(tick)) * size}
                    y2={(1 - scale.at(tick)) * size}
                    className={styles.grid}
                  />
                  <line y1={0} y2={size} x1={scale.at(tick) * size} x2={scale.at(tick) * size} className={styles.grid} />
                  <text x={-8} y={(1 - scale.at(tick)) * size} dy="0.32em" textAnchor="end" className={styles.text}>
                    {voice.effort(tick)}
                  </text>
                  <text x={scale.at(tick) * size} y={size + 16} textAnchor="middle" className={styles.text}>
                    {voice.effort(tick)}
                  </text>
                </g>
              ))}
              <path d={`M0 0 V${size} H${size}`} className={styles.axis} />
              <line x1={0} y1={size} x2={size} y2={0} className={styles.diagonal} />
              <text x={8} y={14} className={styles.region}>
                took longer
              </text>
              <text x={size - 8} y={size - 8} textAnchor="end" className={styles.region}>
                took less
              </text>
              <text x={size / 2} y={size + 36} textAnchor="middle" className={styles.text}>
                Estimate when work started
              </text>
              <rect ref={plot} width={size} height={size} fill="transparent" />
              {points.map((point) => (
                <a
                  key={point.miss.key}
                  href={issueUrl(point.miss.key)}
                  target="_blank"
                  rel="noreferrer"
                  tabIndex={-1}
                  data-read={point === read || undefined}
                >
                  <circle
                    cx={point.x}
                    cy={point.y}
                    r={points.length > CROWD ? 3 : 4.5}
                    className={point.miss.ratio > 1 ? styles.over : styles.under}
                    data-open={point.miss.finished ? undefined : true}
                    data-crowded={points.length > CROWD || undefined}
                  />
                </a>
              ))}
              {read && <circle cx={read.x} cy={read.y} r={9} className={styles.ring} />}
            </g>
          </svg>
          {/* Beside the drawing, not around it: what the keyboard reads may hold no links. */}
          <div className={styles.reader} {...cursorProps} />
        </div>
      )}
      <figcaption className={styles.caption}>
        <output className={styles.reading}>
          {read
            ? missSentence(read.miss, voice)
            : 'Upwards: time spent. Filled points are finished, hollow ones still open; each leads to its issue.'}
        </output>
      </figcaption>
    </figure>
  );
}
