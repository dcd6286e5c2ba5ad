import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type DayRange, fitted, type Zoom, zoomed } from './timeline-zoom';

export interface TimelineView {
  readonly scroller: RefObject<HTMLDivElement>;
  /** Pixels of what is seen to the right of the labels; 0 until measured. */
  readonly width: number;
  readonly narrow: boolean;
  readonly labelWidth: number;
  readonly pxPerDay: number;
  /** How far it is scrolled, in steps of half a screen: enough for ticks, and few renders. */
  readonly seenFrom: number;
  readonly fits: boolean;
  readonly zoom: (direction: 1 | -1, anchor?: number) => void;
  readonly fit: () => void;
  readonly pan: (share: number) => void;
  /** Scrolls sideways, if need be, until these days are in sight. */
  readonly reveal: (from: number, to: number) => void;
}

const LABELS = 232;

/** Size, zoom and scroll of a timeline. The browser scrolls; only zoom and the place of the ticks are state. */
export function useTimelineView(range: DayRange): TimelineView {
  const scroller = useRef<HTMLDivElement>(null);
  const [outer, setOuter] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const [seenFrom, setSeenFrom] = useState(0);
  const pending = useRef<number | null>(null);

  const narrow = outer > 0 && outer < 600;
  const labelWidth = narrow ? 0 : LABELS;
  const width = Math.max(0, outer - labelWidth);
  const least = width === 0 ? 1 : fitted(range, width);
  const pxPerDay = chosen === null ? least : Math.max(chosen, least);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => setOuter(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // The new width must be in the page before it can be scrolled to the day that was under the pointer.
  useLayoutEffect(() => {
    if (pending.current === null || scroller.current === null) return;
    scroller.current.scrollLeft = pending.current;
    pending.current = null;
  });

  const zoom = useCallback(
    (direction: 1 | -1, anchor = width / 2) => {
      const now: Zoom = { pxPerDay, scrollLeft: scroller.current?.scrollLeft ?? 0 };
      const next = zoomed(now, direction, anchor, range, width);
      pending.current = next.scrollLeft;
      setChosen(next.pxPerDay <= least ? null : next.pxPerDay);
    },
    [pxPerDay, range, width, least],
  );

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onScroll = () => setSeenFrom(width === 0 ? 0 : Math.floor(element.scrollLeft / (width / 2)) * (width / 2));
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1 : -1, Math.max(0, event.clientX - element.getBoundingClientRect().left - labelWidth));
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    // Not passive: the browser would zoom the whole page instead.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('wheel', onWheel);
    };
  }, [zoom, width, labelWidth]);

  return {
    scroller,
    width,
    narrow,
    labelWidth,
    pxPerDay,
    seenFrom,
    fits: pxPerDay <= least,
    zoom,
    fit: useCallback(() => setChosen(null), []),
    reveal: useCallback(
      (from: number, to: number) => {
        const element = scroller.current;
        if (element === null) return;
        const [left, right] = [(from - range.from) * pxPerDay, (to + 1 - range.from) * pxPerDay];
        if (right < element.scrollLeft + 24 || left > element.scrollLeft + width - 24)
          element.scrollLeft = Math.max(0, left - width / 4);
      },
      [range, pxPerDay, width],
    ),
    pan: useCallback((share: number) => scroller.current?.scrollBy({ left: share * (scroller.current.clientWidth / 2) }), []),
  };
}
