import { forwardRef } from 'react';
import type { Edge } from '#domain/evidence/edges/edge-map';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { Point } from './edge-layout';
import styles from './edge-map.module.css';
import { daysIn } from './edge-words';

interface EdgeLineProps {
  readonly edge: Edge;
  readonly d: string;
  /** The arrowhead, as the points of a polygon. */
  readonly head: string;
  readonly label: Point;
  readonly thickness: number;
  /** 1 to 3 for the edges on which most was lost; null for the others. */
  readonly rank: number | null;
  readonly sentence: string;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

const LABEL_HALF = { width: 34, height: 12 };
const DAY_MS = 86_400_000;

/** One edge with its days, as a button: it opens what lies behind it. The worst are striped and numbered, not only coloured. */
export const EdgeLine = forwardRef<SVGGElement, EdgeLineProps>(function EdgeLine(
  { edge, d, head, label, thickness, rank, sentence, open, tabIndex, onFocus, onOpen },
  ref,
) {
  const { voice } = useSurroundings();
  const days = edge.waitMs < DAY_MS ? '< 1 d' : `${voice.number(daysIn(edge.waitMs))} d`;
  const shown = rank === null ? days : `${rank}. ${days}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button among the elements of SVG.
    <g
      ref={ref}
      className={styles.edge}
      role="button"
      tabIndex={tabIndex}
      aria-label={`${shown}: ${sentence}`}
      aria-pressed={open}
      data-worst={rank !== null || undefined}
      data-open={open || undefined}
      onFocus={onFocus}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <title>{sentence}</title>
      <path d={d} className={styles.reach} />
      <path d={d} className={styles.line} style={{ strokeWidth: thickness }} />
      <polygon points={head} className={styles.head} />
      {rank !== null && <path d={d} className={styles.stripes} style={{ strokeWidth: Math.max(1, thickness - 3) }} />}
      <rect
        className={styles.label}
        x={label.x - LABEL_HALF.width}
        y={label.y - LABEL_HALF.height}
        width={2 * LABEL_HALF.width}
        height={2 * LABEL_HALF.height}
        rx={LABEL_HALF.height}
      />
      <text className={styles.days} x={label.x} y={label.y} dy="0.35em" textAnchor="middle">
        {shown}
      </text>
    </g>
  );
});
