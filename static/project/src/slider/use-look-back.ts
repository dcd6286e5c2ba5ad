import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CalendarDate } from '#domain/history/instant';

/** From which day the page looks. `null` is today. */
export interface LookBack {
  readonly on: CalendarDate | null;
  /** The day goes along with a hand on the slider: at most once a frame, the newest counts, and nothing to go back to yet. */
  readonly follow: (on: CalendarDate | null) => void;
  /** The hand has let go: the day that is looked from now is a step that "back" undoes. */
  readonly settle: () => void;
  /** Both at once: a button, a typed day, a link. */
  readonly go: (on: CalendarDate | null) => void;
}

/**
 * @param settled the day in the address.
 * @param write puts another one there.
 */
export function useLookBack(settled: CalendarDate | null, write: (on: CalendarDate | null) => void): LookBack {
  const [moving, setMoving] = useState<{ readonly on: CalendarDate | null } | null>(null);
  const newest = useRef<{ readonly on: CalendarDate | null } | null>(null);
  const frame = useRef(0);
  /** What the address says, or will say: it answers later, and who changes their mind meanwhile is not to be overruled by it. */
  const written = useRef(settled);
  useEffect(() => {
    written.current = settled;
  }, [settled]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const follow = useCallback((on: CalendarDate | null) => {
    const planned = newest.current !== null && frame.current !== 0;
    newest.current = { on };
    if (planned) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      setMoving(newest.current);
    });
  }, []);
  const settle = useCallback(() => {
    const last = newest.current;
    if (last === null) return;
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    newest.current = null;
    setMoving(null);
    if (last.on === written.current) return;
    written.current = last.on;
    write(last.on);
  }, [write]);
  const go = useCallback(
    (on: CalendarDate | null) => {
      newest.current = { on };
      settle();
    },
    [settle],
  );
  const on = moving === null ? settled : moving.on;
  return useMemo(() => ({ on, follow, settle, go }), [on, follow, settle, go]);
}
