import type { Alarms } from './alarms';
import type { Clock } from './clock';

const DAY_MS = 86_400_000;
/** How often a walk stops at most: more is a schedule of minutes over months, which nobody waits for. */
const MOST_STOPS = 2_000;

export class TooManyStops extends Error {
  override readonly name = 'TooManyStops';
}

export interface Step {
  readonly days: number;
  /** Stops wherever something is due, so that it happens at its time; without, the clock jumps, and what was due happens after the jump. */
  readonly walk: boolean;
}

/** Steps the site's clock and waits for what comes due by it. @throws RangeError, TooManyStops (with the clock where it then stands). */
export async function stepClock({ clock, alarms }: { clock: Clock; alarms: Alarms }, { days, walk }: Step): Promise<void> {
  if (walk) {
    const end = clock.now() + Math.round(days * DAY_MS);
    for (let stops = 0; ; stops += 1) {
      const next = alarms.next();
      if (next === null || next > end) break;
      if (stops >= MOST_STOPS) throw new TooManyStops(`More than ${MOST_STOPS} things come due on the way.`);
      clock.advance(Math.max(0, next - clock.now()) / DAY_MS);
      await alarms.ring();
    }
    clock.advance(Math.max(0, end - clock.now()) / DAY_MS);
  } else clock.advance(days);
  await alarms.ring();
}
