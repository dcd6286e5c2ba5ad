import type { Milliseconds } from '#domain/history/instant';
import type { DeskClock } from './desk-clock';

/** An answer is slow when it takes twice as long as usual and so much more. */
const SLOW: Milliseconds = 200;
/** What one answer counts in what is usual. */
const WEIGHT = 0.2;

/** Makes a call, and makes it once more while its answer is slow; the first answer counts. Rejects when no answer comes. */
export type TwiceIfSlow = <T>(call: () => Promise<T>) => Promise<T>;

/** For calls of one kind that only ask: one that changes something could be refused once and be done by the other. What is usual is learned. */
export function twiceIfSlow(clock: DeskClock): TwiceIfSlow {
  let usual: Milliseconds | null = null;
  const took = (time: Milliseconds): void => {
    usual = usual === null ? time : usual + (time - usual) * WEIGHT;
  };
  return (call) =>
    new Promise((settle, fail) => {
      let open = 0;
      let callOff = () => {};
      const make = (): void => {
        open += 1;
        const began = clock.now();
        call().then(
          (answer) => {
            // A clock that was set meanwhile tells nothing.
            took(Math.max(0, clock.now() - began));
            callOff();
            settle(answer);
          },
          (failure) => {
            open -= 1;
            if (open > 0) return;
            callOff();
            fail(failure);
          },
        );
      };
      make();
      if (usual !== null) callOff = clock.after(2 * usual + SLOW, make);
    });
}
