import { type RefObject, useCallback, useEffect, useState } from 'react';

export interface Sideways {
  /** More stands to the left, or to the right, of what is seen. */
  readonly left: boolean;
  readonly right: boolean;
  /** Scrolls most of a screen to the right; from the end back to the beginning. */
  readonly more: () => void;
}

const EDGE = 4;

/** Whether a scroller hides something at its sides: what is cut off must be seen to be cut off. */
export function useSideways(scroller: RefObject<HTMLElement>, contentWidth: number): Sideways {
  const [sides, setSides] = useState({ left: false, right: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other columns something else is hidden, though the element is the same.
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      const left = element.scrollLeft > EDGE;
      const right = element.scrollLeft + element.clientWidth < element.scrollWidth - EDGE;
      setSides((before) => (before.left === left && before.right === right ? before : { left, right }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, contentWidth]);
  const more = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const atEnd = element.scrollLeft + element.clientWidth >= element.scrollWidth - EDGE;
    element.scrollTo({
      left: atEnd ? 0 : element.scrollLeft + element.clientWidth * 0.6,
      behavior: calm ? 'auto' : 'smooth',
    });
  }, [scroller]);
  return { ...sides, more };
}
