import type { StatusTime } from '#domain/evidence/flow/flow-evidence';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { meaning } from '../../../shared/src/words/flow-sentence';
import styles from './status-picture.module.css';

const LABELS = 260;
const TRACK = 440;
const WORDS = 300;
const ROW = 28;
/** As many letters of a status as fit before its bar. */
const FITTING = 36;

/** The bars of the statuses as one drawing: for a file. */
export function StatusPicture({ statuses }: { readonly statuses: readonly StatusTime[] }) {
  const { voice } = useSurroundings();
  const longest = statuses.reduce((most, { medianMs }) => Math.max(most, medianMs), 1);
  return (
    <svg width={LABELS + TRACK + WORDS} height={statuses.length * ROW + 4} aria-hidden="true">
      <defs>
        <pattern id="waiting-hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2={6} className={styles.hatch} />
        </pattern>
      </defs>
      {statuses.map((status, index) => (
        <g key={status.id} transform={`translate(0 ${index * ROW})`}>
          <text y={19} className={styles.text}>
            {short([status.name, meaning(status)].filter(Boolean).join(', '))}
          </text>
          <rect
            x={LABELS}
            y={7}
            width={Math.max(2, (status.medianMs / longest) * TRACK)}
            height={14}
            rx={2}
            className={styles.bar}
            data-means={status.category === 'new' ? 'before' : status.waiting ? 'waiting' : 'work'}
          />
          <text x={LABELS + TRACK + 16} y={19} className={styles.text}>
            median {voice.duration(status.medianMs)}, {voice.duration(status.totalMs)} in all,{' '}
            {voice.count(status.keys.length, 'issue', 'issues')}
          </text>
        </g>
      ))}
    </svg>
  );
}

const short = (text: string): string => (text.length > FITTING ? `${text.slice(0, FITTING - 1)}…` : text);
