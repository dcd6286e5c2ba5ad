/** The app's REST points of an hour: 65,000, shared by all it does with functions, then a hard wall until the next UTC hour. */
export interface PointsBudget {
  charge(points: number): void;
  /** Seconds until the wall opens, or null while there are points left. */
  blockedFor(): number | null;
  report(): { used: number; limit: number };
}

export const POINTS_PER_HOUR = 65_000;
const HOUR_MS = 3_600_000;

/** `now` is site time, so that stepping the clock opens a new hour. */
export function createPointsBudget(now: () => number, limit = POINTS_PER_HOUR): PointsBudget {
  let hour = 0;
  let used = 0;
  const current = () => {
    const at = Math.floor(now() / HOUR_MS);
    if (at !== hour) {
      hour = at;
      used = 0;
    }
    return used;
  };
  return {
    charge(points) {
      used = current() + points;
    },
    blockedFor: () => (current() < limit ? null : Math.max(1, Math.ceil(((hour + 1) * HOUR_MS - now()) / 1_000))),
    report: () => ({ used: current(), limit }),
  };
}
