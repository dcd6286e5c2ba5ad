/** What is to happen at a time of the site: it comes when the clock gets there, by itself or by being stepped. */
export interface Alarms {
  /** Runs something once the site's clock reads `time` (epoch milliseconds), at once where it does already. @returns what calls it off. */
  at(time: number, run: () => unknown): () => void;
  /** When the next one is due, epoch milliseconds of the site; null when nothing is. */
  next(): number | null;
  /** Runs what is due by now, in the order of its time, and waits for all of it. To be called when the clock was stepped. */
  ring(): Promise<void>;
  close(): void;
}

/** The longest that a timer of Node can wait. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export interface AlarmsOptions {
  readonly now: () => number;
  /** Whether the clock goes by itself; one that stands rings only when it is stepped. */
  readonly running: boolean;
}

export function createAlarms({ now, running }: AlarmsOptions): Alarms {
  const waiting = new Set<{ readonly time: number; readonly run: () => unknown }>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let underway: Promise<unknown> = Promise.resolve();

  const next = () => (waiting.size === 0 ? null : Math.min(...[...waiting].map(({ time }) => time)));
  const watch = () => {
    clearTimeout(timer);
    const soonest = next();
    if (soonest === null || closed || (!running && soonest > now())) return;
    timer = setTimeout(() => void ring(), Math.min(Math.max(0, soonest - now()), LONGEST_TIMER_MS));
    timer.unref();
  };
  const ring = async () => {
    const due = [...waiting].filter(({ time }) => time <= now()).sort((a, b) => a.time - b.time);
    for (const one of due) waiting.delete(one);
    // What an earlier ring began may still be on its way.
    underway = Promise.all([underway, ...due.map(({ run }) => run())]);
    watch();
    await underway;
  };

  return {
    at(time, run) {
      const alarm = { time, run };
      waiting.add(alarm);
      watch();
      return () => {
        waiting.delete(alarm);
        watch();
      };
    },
    next,
    ring,
    close() {
      closed = true;
      clearTimeout(timer);
      waiting.clear();
    },
  };
}
