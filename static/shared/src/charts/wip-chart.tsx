import { useMemo } from 'react';
import type { WorkInProgress } from '#domain/evidence/flow/flow-evidence';
import { PlainButton } from '../components/plain-button';
import { useSurroundings } from '../components/surroundings';
import { wipPointSentence } from '../words/flow-sentence';
import { type CursorProps, useChartCursor } from './chart-cursor';
import { DayPlot, daysWide } from './day-plot';
import { countTicks } from './estimate-points';
import { useWidth } from './use-width';
import styles from './wip-chart.module.css';
import { livedWip, wipShape } from './wip-shape';

const TOP = 12;
const PLOT = 180;

/** Work in progress at the end of each day, in steps. The day that is read can be opened. */
export function WipChart({ series }: { readonly series: readonly WorkInProgress[] }) {
  const { voice, showIssues } = useSurroundings();
  const { ref, width } = useWidth<HTMLDivElement>();
  const plot = daysWide(width);
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
  const read = points[cursor.at ?? busiest] ?? points.at(-1);
  if (read === undefined) return null;

  const open = () => showIssues(`flow.work.${read.date}`);
  const readable: CursorProps = {
    ...cursor.props,
    onKeyDown: (event) => (event.key === 'Enter' && read.count > 0 ? open() : cursor.props.onKeyDown(event)),
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
      <DayPlot
        width={width}
        above={TOP}
        height={PLOT}
        points={points}
        counts={yTicks}
        y={shape.y}
        cursor={cursor}
        readable={readable}
        stays
      >
        <path d={shape.area} className={styles.area} />
        <path d={shape.line} className={styles.line} />
        <g transform={`translate(${shape.x(read)} 0)`}>
          <line y2={PLOT} className={styles.cursor} data-looked={cursor.at !== null || undefined} />
          <circle cy={shape.y(read.count)} r={4} className={styles.dot} />
        </g>
      </DayPlot>
    </figure>
  );
}
