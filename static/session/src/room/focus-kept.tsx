import { type ReactNode, useEffect, useRef } from 'react';

/** Whoever moves the focus on purpose does so within this time; browsers take it from a button that is shut at their next painting. */
const SETTLES_MS = 60;

/** Parts that say what they are when the focus comes to them. */
const PARTS = 'section, aside, fieldset, form, li';

/**
 * Gives the keyboard a place when what it was on has gone: a button that is done with, a card that somebody else removed, a phase that is
 * over. It is the nearest part around it that is still there; where nothing of it is left, the heading of what has come instead.
 */
export function FocusKept({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const room = root.current;
    if (room === null) return;
    // What has the focus, and what is around it.
    let way: readonly Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent) => {
      way = target instanceof Element ? wayUp(target, room) : [];
    };
    // Left on purpose: what was left is still there a moment later. A browser also tells of it while it takes something away.
    const leave = () =>
      setTimeout(() => {
        if (way[0] !== undefined && way[0] !== document.activeElement && isOpen(way[0])) way = [];
      });
    const look = () => {
      const [last, ...around] = way;
      if (last === undefined || document.activeElement !== document.body || isOpen(last)) return;
      const place = around.find((one) => one.isConnected && one.matches(PARTS)) ?? room.querySelector('h2');
      if (place !== null) takeFocus(place);
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLES_MS);
    });
    room.addEventListener('focusin', note);
    room.addEventListener('focusout', leave);
    observer.observe(room, { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden'] });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      room.removeEventListener('focusin', note);
      room.removeEventListener('focusout', leave);
    };
  }, []);
  return <div ref={root}>{children}</div>;
}

const wayUp = (from: Element, to: Element): readonly Element[] =>
  from === to || from.parentElement === null ? [from] : [from, ...wayUp(from.parentElement, to)];

/** It could have the focus. */
const isOpen = (element: Element): boolean => element.isConnected && !element.matches(':disabled') && element.checkVisibility();

function takeFocus(place: Element): void {
  if (!(place instanceof HTMLElement)) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
