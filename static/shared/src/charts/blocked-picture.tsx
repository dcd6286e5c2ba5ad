import type { BlockedStretch } from '#domain/evidence/flow/flow-evidence';
import { useSurroundings } from '../components/surroundings';
import styles from './blocked-picture.module.css';
import { blockedSpan, blockId, placedBlocks } from './blocked-rows';
import { dayTicks } from './day-axis';

const LABELS = 120;
const TRACK = 720;
const WORDS = 240;
const TOP = 32;
const ROW = 28;

/** The blocks that cost most as one drawing: for a file. */
export function BlockedPicture({ stretches }: { readonly stretches: readonly BlockedStretch[] }) {
  const { voice } = useSurroundings();
  const rows = placedBlocks(stretches);
  const { from, to } = blockedSpan(rows.map(({ stretch }) => stretch));
  const pxPerDay = TRACK / Math.max(1, to - from);
  const end = TOP + rows.length * ROW;
  return (
    <svg width={LABELS + TRACK + WORDS} height={end + 4} aria-hidden="true">
      <defs>
        <pattern id="blocked-hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2={6} className={styles.hatch} />
        </pattern>
      </defs>
      {dayTicks(from, to, pxPerDay, voice.locale, 72).map((tick) => (
        <g key={tick.day} transform={`translate(${LABELS + (tick.day - from) * pxPerDay} 0)`}>
          <line y1={TOP - 8} y2={end} className={styles.line} />
          <text y={TOP - 14} textAnchor="middle" className={styles.text}>
            {tick.label}
          </text>
        </g>
      ))}
      {rows.map(({ stretch, keys, start, length }, index) => (
        <g key={blockId(stretch)} transform={`translate(0 ${TOP + index * ROW})`}>
          <text y={19} className={styles.text}>
            {keys.length === 1 ? stretch.key : voice.count(keys.length, 'issue', 'issues')}
          </text>
          <rect
            x={LABELS + start * TRACK}
            y={7}
            width={Math.max(3, length * TRACK)}
            height={14}
            rx={2}
            fill="url(#blocked-hatch)"
            className={styles.block}
          />
          <text x={LABELS + TRACK + 16} y={19} className={styles.text}>
            {voice.day(stretch.fromOn)} – {stretch.open ? 'still' : voice.day(stretch.toOn)}, {voice.duration(stretch.ms)}
          </text>
        </g>
      ))}
    </svg>
  );
}
