import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TimelineRow } from '#domain/evidence/rows/timeline-row';
import { dayNumber } from '#domain/history/calendar-date';
import { useSurroundings } from '../components/surroundings';
import { rowSentence } from '../words/row-sentence';
import { dayTicks } from './day-axis';
import type { Pin } from './pin-places';
import styles from './timeline.module.css';
import { TimelineAxis, TimelineGrid } from './timeline-axis';
import { TimelineBars } from './timeline-bars';
import { PINS_HEIGHT, TimelinePins } from './timeline-pins';
import { TimelineReadout } from './timeline-readout';
import { TimelineTools } from './timeline-tools';
import { rangeOf } from './timeline-zoom';
import { useTimelineView } from './use-timeline-view';

interface TimelineProps {
  readonly rows: readonly TimelineRow[];
  readonly today: number;
  /** What a row is: "Epic", "Version", "Issue". */
  readonly rowName: string;
  readonly onShowIssues: (row: TimelineRow) => void;
  /** Key moments, drawn above the rows. */
  readonly pins: readonly Pin[];
  /** Leads to the moment. */
  readonly onPin: (id: string) => void;
}

const ROW = 46;
const ROW_NARROW = 66;
const AXIS = 33;
const TALLEST = 420;
const LOWEST = 180;

/** Planned against actual, a row each. Thousands of rows: only those in sight are in the page. */
export function Timeline({ rows, today, rowName, onShowIssues, pins, onPin }: TimelineProps) {
  const { voice } = useSurroundings();
  const range = useMemo(() => rangeOf(rows, today), [rows, today]);
  const pinned = useMemo(
    () => pins.filter(({ day }) => dayNumber(day) >= range.from && dayNumber(day) <= range.to),
    [pins, range],
  );
  const head = AXIS + (pinned.length > 0 ? PINS_HEIGHT : 0);
  const view = useTimelineView(range);
  const { scroller, pxPerDay, labelWidth, width, narrow } = view;
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const toFocus = useRef(false);
  const current = Math.min(active, Math.max(0, rows.length - 1));
  const here = rows[current];

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (narrow ? ROW_NARROW : ROW),
    overscan: 6,
    // The rows begin below the axis and the pins, so the last one in sight ends that much lower than the virtualizer thinks.
    scrollPaddingEnd: head,
    // The row that holds the keyboard's place stays in the page wherever one scrolls.
    rangeExtractor: useCallback(
      (seen: Parameters<typeof defaultRangeExtractor>[0]) =>
        [...new Set([current, ...defaultRangeExtractor(seen)])].filter((index) => index < seen.count).sort((a, b) => a - b),
      [current],
    ),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height of a row changes with `narrow`, which the virtualizer only learns by measuring anew.
  useEffect(() => virtual.measure(), [narrow, virtual]);

  useEffect(() => {
    if (!toFocus.current) return;
    toFocus.current = false;
    virtual.scrollToIndex(current, { align: 'auto' });
    scroller.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus({ preventScroll: true });
    const span = here?.happened ?? here?.finalPlan ?? here?.firstPlan;
    if (span) view.reveal(span.from, span.to);
  }, [current, here, virtual, scroller, view]);

  const ticks = useMemo(() => {
    const from = range.from + Math.max(0, view.seenFrom - width / 2) / pxPerDay;
    return dayTicks(from, Math.min(range.to, from + (2.5 * width) / pxPerDay), pxPerDay, voice.locale);
  }, [range, view.seenFrom, width, pxPerDay, voice.locale]);

  const onKeyDown = (event: KeyboardEvent) => {
    const go = (index: number) => {
      const next = Math.min(rows.length - 1, Math.max(0, index));
      // Already there: nothing would be drawn anew, and the wish for the focus would stay until something else is.
      if (next === current) return;
      toFocus.current = true;
      setActive(next);
    };
    const zoom = (direction: 1 | -1) => {
      toFocus.current = true;
      view.zoom(direction);
    };
    const actions: Record<string, () => void> = {
      ArrowDown: () => go(current + 1),
      ArrowUp: () => go(current - 1),
      PageDown: () => go(current + 8),
      PageUp: () => go(current - 8),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      ArrowRight: () => view.pan(0.5),
      ArrowLeft: () => view.pan(-0.5),
      '+': () => zoom(1),
      '=': () => zoom(1),
      '-': () => zoom(-1),
      '0': view.fit,
    };
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  const picked = useMemo(() => rows.find((row) => row.id === chosen), [rows, chosen]);
  const shown = picked ?? here;
  const tall = useMemo(() => rows.some((row) => row.steps.length > 0), [rows]);
  const height = Math.min(TALLEST, Math.max(LOWEST, head + virtual.getTotalSize() + 16));
  const canvas = labelWidth + (range.to - range.from) * pxPerDay;
  return (
    <>
      <div className={styles.frame}>
        <TimelineTools view={view} />
        <div className={styles.scroller} ref={scroller} style={{ height }}>
          {width > 0 && (
            <div className={styles.canvas} style={{ width: canvas }}>
              <TimelineAxis ticks={ticks} origin={range.from} pxPerDay={pxPerDay} labelWidth={labelWidth} corner={rowName} />
              {pinned.length > 0 && (
                <TimelinePins pins={pinned} origin={range.from} pxPerDay={pxPerDay} labelWidth={labelWidth} onPin={onPin} />
              )}
              {/* biome-ignore lint/a11y/useSemanticElements: rows are placed by the virtualizer, and their number is told by aria-setsize. */}
              <div
                role="list"
                aria-label={`Timeline, ${rows.length} rows`}
                className={styles.rows}
                style={{ height: virtual.getTotalSize() }}
                onKeyDown={onKeyDown}
              >
                <TimelineGrid
                  ticks={ticks}
                  origin={range.from}
                  pxPerDay={pxPerDay}
                  labelWidth={labelWidth}
                  today={today + 1}
                  inRange={today <= range.to}
                />
                {virtual.getVirtualItems().map((item) => {
                  const row = rows[item.index] as TimelineRow;
                  return (
                    // biome-ignore lint/a11y/useSemanticElements: see the list above.
                    <div
                      key={row.id}
                      role="listitem"
                      aria-setsize={rows.length}
                      aria-posinset={item.index + 1}
                      className={styles.row}
                      data-chosen={row.id === chosen || undefined}
                      style={{ insetBlockStart: item.start, height: item.size }}
                    >
                      <button
                        type="button"
                        className={styles.label}
                        style={{ width: narrow ? width : labelWidth }}
                        data-row={item.index}
                        data-narrow={narrow || undefined}
                        tabIndex={item.index === current ? 0 : -1}
                        aria-label={rowSentence(row, voice)}
                        title={row.title ?? undefined}
                        aria-pressed={row.id === chosen}
                        onFocus={() => setActive(item.index)}
                        onClick={() => setChosen(row.id === chosen ? null : row.id)}
                      >
                        <span className={styles.name}>{row.label}</span>{' '}
                        {row.title !== null && <span className={styles.titleText}>{row.title}</span>}
                      </button>
                      <TimelineBars
                        row={row}
                        origin={range.from}
                        pxPerDay={pxPerDay}
                        seenFrom={view.seenFrom}
                        seenWidth={width}
                      />
                    </div>
                  );
                })}
              </div>
            </div>
          )}
        </div>
        {shown && <TimelineReadout row={shown} chosen={picked !== undefined} tall={tall} onShowIssues={onShowIssues} />}
      </div>
      <p className={styles.hint}>
        Choose a row to read it in words. Arrow keys move between rows, + and − zoom, 0 shows all; Ctrl and the wheel zoom at the
        pointer.
      </p>
    </>
  );
}
