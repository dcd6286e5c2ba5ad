/** The time of the site: what products, functions and tokens take for now. Nothing on the site asks the machine's clock. */
export interface Clock {
  /** Site time in epoch milliseconds. */
  now(): number;
  /** Steps the site forward by whole or part days. @throws RangeError for a step that is not a finite, non-negative number. */
  advance(days: number): void;
}

export type ClockMode = 'running' | 'frozen';

const DAY_MS = 86_400_000;

export interface ClockOptions {
  /** Site time at the start, epoch milliseconds. */
  readonly from: number;
  readonly mode: ClockMode;
  /** The machine's clock; given, so that tests can hold it. */
  readonly real?: () => number;
  /** Told after each step, so that it can be kept. */
  readonly onStep?: (now: number) => void;
}

/** A clock that starts at `from` and then runs with the machine's clock, or stands still until it is stepped. */
export function createClock({ from, mode, real = Date.now, onStep }: ClockOptions): Clock {
  const startedAt = real();
  let stepped = 0;
  const now = () => from + stepped + (mode === 'running' ? real() - startedAt : 0);
  return {
    now,
    advance(days) {
      if (!Number.isFinite(days) || days < 0) throw new RangeError(`The clock steps forward by days, not by ${days}.`);
      stepped += Math.round(days * DAY_MS);
      onStep?.(now());
    },
  };
}
