import Range from '@atlaskit/range';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { dateOfDay } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { DayField } from './day-field';
import type { DayMark } from './day-mark';
import { type DayRange, dayRange, lookFrom, markedNeighbours, pageStep, placeOf } from './day-range';
import { DayTicks } from './day-ticks';
import styles from './look-back-slider.module.css';
import type { LookBack } from './use-look-back';

interface LookBackSliderProps {
  /** The first day of which anything is known. */
  readonly first: CalendarDate | null;
  readonly today: CalendarDate;
  readonly marks: readonly DayMark[];
  readonly lookBack: LookBack;
}

/** After the last key of a row the day counts as chosen. */
const SETTLE_MS = 600;

/** Chooses the day from which the whole page looks; the key days are marked on it. Stays in sight above the chapters. */
export function LookBackSlider({ first, today, marks, lookBack }: LookBackSliderProps) {
  const { voice } = useSurroundings();
  const range = useMemo(() => dayRange(first, today), [first, today]);
  const [dragged, setDragged] = useState<number | null>(null);
  const place = dragged ?? placeOf(lookBack.on, range);
  const { before, after } = useMemo(() => markedNeighbours(marks, place), [marks, place]);
  const { settle, settleSoon } = useSettling(() => {
    setDragged(null);
    lookBack.settle();
  });
  const go = (day: number) => {
    setDragged(null);
    lookBack.go(lookFrom(day, range));
  };
  const moveTo = (day: number) => {
    setDragged(day);
    lookBack.follow(lookFrom(day, range));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const day = pageStep(event.key, event.shiftKey, place, range);
    if (day === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    moveTo(day);
  };

  return (
    <section className={styles.strip} aria-label="Look back" data-back={place < range.last || undefined}>
      <div className={styles.track}>
        <Range
          aria-label="Day to look from. Arrow keys move by a day, Page keys by a week, with Shift by a month."
          aria-valuetext={place === range.last ? `Today, ${voice.fullDay(today)}` : voice.fullDay(dateOfDay(place))}
          min={range.first}
          max={range.last}
          isDisabled={range.first === range.last}
          value={place}
          onChange={moveTo}
          onPointerUp={settle}
          onKeyDown={onKeyDown}
          onKeyUp={settleSoon}
          onBlur={settle}
        />
        <DayTicks marks={marks} range={range} at={place} onGo={(mark) => go(placeOf(mark.day, range))} />
      </div>
      <div className={styles.tools}>
        <Step to={before} name="Earlier key day" sign="‹" range={range} onGo={go} />
        <DayField range={range} day={dateOfDay(place)} onGo={go} />
        <Step to={after} name="Later key day" sign="›" range={range} onGo={go} />
        <PlainButton onClick={() => go(range.last)} disabled={place === range.last}>
          Today
        </PlainButton>
      </div>
    </section>
  );
}

interface StepProps {
  readonly to: DayMark | null;
  readonly name: string;
  readonly sign: string;
  readonly range: DayRange;
  readonly onGo: (day: number) => void;
}

function Step({ to, name, sign, range, onGo }: StepProps) {
  const { voice } = useSurroundings();
  const label = to === null ? `${name}: none` : `${name}: ${to.label}, ${voice.day(to.day)}`;
  return (
    <PlainButton
      appearance="subtle"
      aria-label={label}
      title={label}
      disabled={to === null}
      onClick={() => to !== null && onGo(placeOf(to.day, range))}
    >
      {sign}
    </PlainButton>
  );
}

/** Settles at once, or when no key has come for a moment. */
function useSettling(settle: () => void) {
  const latest = useRef(settle);
  latest.current = settle;
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(() => {
    const now = () => {
      clearTimeout(timer.current);
      latest.current();
    };
    return {
      settle: now,
      settleSoon: () => {
        clearTimeout(timer.current);
        timer.current = setTimeout(now, SETTLE_MS);
      },
    };
  }, []);
}
