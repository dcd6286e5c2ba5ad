import { useMemo } from 'react';
import { dayNumber } from '#domain/history/calendar-date';
import { useWidth } from '../../../shared/src/charts/use-width';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { DayMark } from './day-mark';
import type { DayRange } from './day-range';
import styles from './look-back-slider.module.css';
import { type PlacedMark, placeMarks, tickLabel } from './place-marks';

interface DayTicksProps {
  readonly marks: readonly DayMark[];
  readonly range: DayRange;
  /** Where the thumb stands. */
  readonly at: number;
  readonly onGo: (mark: DayMark) => void;
}

/** The marked days under the track. Each leads to its day and says what it is; near ones share a tick. */
export function DayTicks({ marks, range, at, onGo }: DayTicksProps) {
  const { ref, width } = useWidth<HTMLOListElement>();
  const placed = useMemo(() => (width === 0 ? [] : placeMarks(marks, range, width)), [marks, range, width]);
  return (
    <ol className={styles.ticks} ref={ref} aria-label="Key days">
      {placed.map((one) => (
        <Tick key={one.marks[0].id} placed={one} width={width} at={at} onGo={onGo} />
      ))}
    </ol>
  );
}

interface TickProps {
  readonly placed: PlacedMark;
  readonly width: number;
  readonly at: number;
  readonly onGo: (mark: DayMark) => void;
}

function Tick({ placed: { marks, x, words: span }, width, at, onGo }: TickProps) {
  const { voice } = useSurroundings();
  const lines = marks.map((mark) => `${voice.day(mark.day)}: ${mark.label}`);
  // Of several days under one tick, one press after the other leads through them.
  const next = marks.find((mark) => dayNumber(mark.day) > at) ?? marks[0];
  const starred = marks.some(({ kind }) => kind === 'starred');
  return (
    <li className={styles.tick} style={{ insetInlineStart: x }}>
      <button
        type="button"
        className={styles.tickButton}
        data-starred={starred || undefined}
        onClick={() => onGo(next)}
        aria-label={`${lines.join('; ')}. Look from ${voice.day(next.day)}`}
      />
      {span !== null && (
        <span
          aria-hidden="true"
          className={styles.tickLabel}
          style={{ insetInlineStart: span.from - x, width: span.to - span.from }}
        >
          {tickLabel(marks)}
        </span>
      )}
      <span role="tooltip" aria-hidden="true" className={styles.tip} data-side={sideOf(x, width)}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </span>
    </li>
  );
}

/** At the ends the words stand inwards of their tick, or they would leave the page. */
const sideOf = (x: number, width: number) => (x < 80 ? 'start' : x > width - 80 ? 'end' : undefined);
