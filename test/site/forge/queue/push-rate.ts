/** How many events an app may push: so many in any minute (async-events-api). */
export interface PushRate {
  /** Takes room for so many events; false where there is none. */
  take(events: number): boolean;
}

const MOST_A_MINUTE = 500;
const MINUTE_MS = 60_000;

/** A minute is over when it is over on the site's clock or on the machine's: a clock that stands would never let go of anything. */
export function createPushRate(now: () => number, machineTime: () => number): PushRate {
  let taken: { readonly site: number; readonly machine: number; readonly events: number }[] = [];
  return {
    take(events) {
      const [site, machine] = [now(), machineTime()];
      taken = taken.filter((one) => site - one.site < MINUTE_MS && machine - one.machine < MINUTE_MS);
      if (taken.reduce((sum, one) => sum + one.events, 0) + events > MOST_A_MINUTE) return false;
      taken.push({ site, machine, events });
      return true;
    },
  };
}
