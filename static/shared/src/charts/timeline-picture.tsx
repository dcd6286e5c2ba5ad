import type { DaySpan, TimelineRow } from '#domain/evidence/rows/timeline-row';
import { dayNumber } from '#domain/history/calendar-date';
import { useSurroundings } from '../components/surroundings';
import { dayTicks } from './day-axis';
import styles from './timeline-picture.module.css';
import { fitted, rangeOf } from './timeline-zoom';

interface TimelinePictureProps {
  readonly rows: readonly TimelineRow[];
  readonly today: number;
}

const WIDTH = 1120;
const LABELS = 260;
const ROW = 44;
const TOP = 56;
/** More would be no picture any more; the page and the table have them all. */
const MOST_ROWS = 60;
const LETTERS = 36;

/** The timeline as one drawing, all of its time in sight: for a file, where nothing can be scrolled. */
export function TimelinePicture({ rows, today }: TimelinePictureProps) {
  const { voice } = useSurroundings();
  const range = rangeOf(rows, today);
  const pxPerDay = fitted(range, WIDTH - LABELS);
  const x = (day: number) => LABELS + (day - range.from) * pxPerDay;
  const shown = rows.slice(0, MOST_ROWS);
  const end = TOP + shown.length * ROW;
  const left = rows.length - shown.length;
  return (
    <svg width={WIDTH} height={end + (left > 0 ? 28 : 8)} aria-hidden="true">
      <defs>
        <pattern id="timeline-late" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={6} height={6} className={styles.late} />
          <line y2={6} className={styles.hatch} />
        </pattern>
      </defs>
      <Legend />
      {dayTicks(range.from, range.to, pxPerDay, voice.locale).map((tick) => (
        <g key={tick.day} transform={`translate(${x(tick.day)} 0)`}>
          <line y1={TOP - 8} y2={end} className={styles.line} />
          <text y={TOP - 14} textAnchor="middle" className={styles.text}>
            {tick.label}
          </text>
        </g>
      ))}
      {shown.map((row, index) => (
        <g key={row.id} transform={`translate(0 ${TOP + index * ROW})`}>
          <line x2={WIDTH} y1={ROW} y2={ROW} className={styles.line} />
          <text y={18} className={styles.name}>
            {cut(row.label)}
          </text>
          <text y={34} className={styles.text}>
            {cut(row.title ?? '')}
          </text>
          <Bars row={row} x={x} />
        </g>
      ))}
      {today <= range.to && <line x1={x(today + 1)} x2={x(today + 1)} y1={TOP - 8} y2={end} className={styles.today} />}
      {left > 0 && (
        <text y={end + 20} className={styles.text}>
          and {voice.number(left)} more, in the table of the page
        </text>
      )}
    </svg>
  );
}

function Bars({ row, x }: { readonly row: TimelineRow; readonly x: (day: number) => number }) {
  const { firstPlan, finalPlan, happened } = row;
  const place = ({ from, to }: Pick<DaySpan, 'from' | 'to'>) => ({ x: x(from), width: Math.max(3, x(to + 1) - x(from)) });
  const lateFrom = firstPlan !== null && happened !== null ? Math.max(firstPlan.to + 1, happened.from) : null;
  const ends = new Set(row.steps.flatMap(({ to }) => (to === null ? [] : [dayNumber(to) + 1])));
  return (
    <>
      {firstPlan && <rect y={7} height={8} rx={2} {...place(firstPlan)} className={styles.first} />}
      {finalPlan && <rect y={17} height={8} rx={2} {...place(finalPlan)} className={styles.final} />}
      {happened && <rect y={28} height={11} rx={2} {...place(happened)} className={styles.happened} />}
      {happened && lateFrom !== null && happened.to >= lateFrom && (
        <rect y={28} height={11} rx={2} {...place({ from: lateFrom, to: happened.to })} fill="url(#timeline-late)" />
      )}
      {[...ends].map((day) => (
        <line key={day} x1={x(day)} x2={x(day)} y1={6} y2={26} className={styles.step} />
      ))}
    </>
  );
}

const SAMPLES = [
  { name: 'First plan', of: <rect width={24} y={4} height={8} rx={2} className={styles.first} /> },
  { name: 'Final plan', of: <rect width={24} y={4} height={8} rx={2} className={styles.final} /> },
  { name: 'Date moved to', of: <line x1={12} x2={12} y2={16} className={styles.step} /> },
  { name: 'What happened', of: <rect width={24} y={3} height={11} rx={2} className={styles.happened} /> },
  { name: 'After the first plan', of: <rect width={24} y={3} height={11} rx={2} fill="url(#timeline-late)" /> },
  { name: 'As of', of: <line x1={12} x2={12} y2={16} className={styles.today} /> },
];

function Legend() {
  return (
    <>
      {SAMPLES.map(({ name, of }, index) => (
        <g key={name} transform={`translate(${index * 160} 0)`}>
          {of}
          <text x={32} y={12} className={styles.text}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}

const cut = (text: string) => (text.length > LETTERS ? `${text.slice(0, LETTERS - 1)}…` : text);
