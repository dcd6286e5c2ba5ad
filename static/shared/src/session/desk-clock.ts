import type { Instant, Milliseconds } from '#domain/history/instant';

/** The browser's time and its timers; a test gives its own. */
export interface DeskClock {
  now(): Instant;
  /** Calls once after a while, unless it is called off. */
  after(time: Milliseconds, ring: () => void): () => void;
}

/** Nobody answers after so long: a function ends within 25 seconds, so that one that comes later would have failed. */
const LONGEST_CALL: Milliseconds = 30_000;

/** A call, or its failure when it takes too long. */
export const inTime = <T>(clock: DeskClock, call: Promise<T>): Promise<T> =>
  new Promise((settle, fail) => {
    const callOff = clock.after(LONGEST_CALL, () => fail(new Error('The app did not answer in time.')));
    call.then(settle, fail).finally(callOff);
  });
