import type { Instant, Milliseconds } from '#domain/history/instant';
import type { DeskClock } from './desk-clock';

/** Hints can come many a second; reading more often than this shows nobody anything earlier. */
const LEAST_BETWEEN: Milliseconds = 250;
/** An installation may ask its app 7,000 times a minute. All who are in a session read after the same hint, so many of them read less often. */
const LEAST_A_PERSON: Milliseconds = 9;

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
  let askedAt: Instant = Number.NEGATIVE_INFINITY;
  let asking = false;
  let again = false;
  let closed = false;
  let callOff = () => {};

  const least = () => Math.max(LEAST_BETWEEN, readers() * LEAST_A_PERSON);
  const at = (time: Milliseconds) => {
    callOff();
    callOff = clock.after(time, () => void run());
  };
  const run = async (): Promise<void> => {
    if (closed) return;
    callOff();
    asking = true;
    again = false;
    askedAt = clock.now();
    await ask();
    asking = false;
    if (closed) return;
    const wait = again ? least() : patience();
    if (wait !== null) at(wait);
  };

  return {
    soon() {
      if (closed) return;
      if (asking) again = true;
      else at(Math.max(0, Math.min(least(), askedAt + least() - clock.now())));
    },
    close() {
      closed = true;
      callOff();
    },
  };
}
