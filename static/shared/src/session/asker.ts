import type { Instant, Milliseconds } from '#domain/history/instant';
import type { DeskClock } from './desk-clock';

/** Hints can come many a second; reading more often than this shows nobody anything earlier. */
const LEAST_BETWEEN: Milliseconds = 250;
/**
 * An installation may ask its app 7,000 times a minute. All who are in a session read after the same hint, so many of them read less
 * often in the long run; a few times one after another they may.
 */
const LONG_RUN_A_PERSON: Milliseconds = 9;
const A_FEW = 3;

export interface AskerNeeds {
  readonly clock: DeskClock;
  /** Asks once. Never rejects. */
  readonly ask: () => Promise<void>;
  /** How long to wait for a hint before asking anyway; null asks no more. */
  readonly patience: () => Milliseconds | null;
  /** How many people read at the same time. */
  readonly readers: () => number;
}

/** Asks the server what is new: soon after a hint, and every so often without one. One question at a time. */
export interface Asker {
  soon(): void;
  close(): void;
}

export function createAsker({ clock, ask, patience, readers }: AskerNeeds): Asker {
  /** When the last few questions were asked, the latest first. */
  let asked: readonly Instant[] = [];
  let asking = false;
  let again = false;
  let closed = false;
  let callOff = () => {};

  const after = (time: Milliseconds) => {
    callOff();
    callOff = clock.after(time, () => void run());
  };
  const run = async (): Promise<void> => {
    if (closed) return;
    callOff();
    asking = true;
    again = false;
    asked = [clock.now(), ...asked].slice(0, A_FEW);
    await ask();
    asking = false;
    if (closed) return;
    const wait = again ? untilNext(asked, clock.now(), readers()) : patience();
    if (wait !== null) after(wait);
  };

  return {
    soon() {
      if (closed) return;
      if (asking) again = true;
      else after(untilNext(asked, clock.now(), readers()));
    },
    close() {
      closed = true;
      callOff();
    },
  };
}

/**
 * How long to wait before the next question.
 * @param asked when the last few were asked, the latest first
 */
export function untilNext(asked: readonly Instant[], now: Instant, readers: number): Milliseconds {
  const few = A_FEW * readers * LONG_RUN_A_PERSON;
  const [last = Number.NEGATIVE_INFINITY] = asked;
  const first = asked[A_FEW - 1] ?? Number.NEGATIVE_INFINITY;
  // Never longer than that, because the browser's clock may have been set back meanwhile.
  return Math.min(Math.max(0, last + LEAST_BETWEEN - now, first + few - now), Math.max(LEAST_BETWEEN, few));
}
