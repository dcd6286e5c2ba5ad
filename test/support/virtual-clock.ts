import type { DeskClock } from '../../static/shared/src/session/desk-clock';

/** A clock that stands still until it is told to go on; what is due rings in its order. */
export interface VirtualClock extends DeskClock {
  /** Goes on by so many milliseconds. After each ring it waits until nothing real is going on any more. */
  pass(time: number): Promise<void>;
  sleep(time: number): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/**
 * @param settle waits for what does not go by this clock
 * @param moved told each new time
 */
export function virtualClock(from: number, settle: () => Promise<void>, moved: (now: number) => void = () => {}): VirtualClock {
  let now = from;
  const timers = new Set<Timer>();
  const after = (time: number, ring: () => void) => {
    const timer = { at: now + Math.max(0, time), ring };
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  const next = (until: number): Timer | null => {
    let first: Timer | null = null;
    for (const timer of timers) if (timer.at <= until && (first === null || timer.at < first.at)) first = timer;
    return first;
  };
  const go = (to: number) => {
    now = to;
    moved(now);
  };
  return {
    now: () => now,
    after,
    sleep: (time) => new Promise((goOn) => void after(time, goOn)),
    async pass(time) {
      const until = now + time;
      await settle();
      for (let timer = next(until); timer !== null; timer = next(until)) {
        timers.delete(timer);
        go(timer.at);
        timer.ring();
        await settle();
      }
      go(until);
    },
  };
}
