/** For so long the page keeps to a chapter that one went to, while chapters above it still come in. */
const KEPT_MS = 2500;
const OWN_WAY = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

let letGo = () => {};

/**
 * Scrolls to a chapter and puts the keyboard there. Chapters that come in on the way change the page's height: until they have, or
 * somebody goes their own way, the page keeps to the chapter.
 */
export function goTo(id: string): void {
  letGo();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const scroll = (behavior: ScrollBehavior) => document.getElementById(id)?.scrollIntoView({ behavior, block: 'start' });
  const focus = () => document.getElementById(`${id}-heading`)?.focus({ preventScroll: true });
  scroll(calm ? 'auto' : 'smooth');
  focus();
  let height = document.body.offsetHeight;
  const observer = new ResizeObserver(() => {
    if (document.body.offsetHeight === height) return;
    height = document.body.offsetHeight;
    scroll('auto');
    // The chapter itself has taken the place of what held it, and of the heading that had the keyboard.
    if (document.activeElement === document.body) focus();
  });
  observer.observe(document.body);
  const timer = setTimeout(() => letGo(), KEPT_MS);
  letGo = () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const event of OWN_WAY) window.removeEventListener(event, letGo, true);
    letGo = () => {};
  };
  for (const event of OWN_WAY) window.addEventListener(event, letGo, true);
}

/** Scrolls to a key moment and puts the keyboard on what can be done with it; to its chapter where it is not there yet. */
export function goToMoment(id: string): void {
  const moment = document.getElementById(`moment-${id}`);
  if (moment === null) {
    goTo('moments');
    return;
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  moment.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' });
  moment.querySelector('button')?.focus({ preventScroll: true });
}
