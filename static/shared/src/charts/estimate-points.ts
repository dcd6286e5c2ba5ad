import { ticks } from 'd3-array';
import type { EstimateMiss } from '#domain/evidence/project-evidence';
import type { Seconds } from '#domain/history/instant';

export interface EstimatePoint {
  readonly miss: EstimateMiss;
  readonly x: number;
  readonly y: number;
}

/** One scale for both directions, so that the diagonal is "as estimated". Logarithmic: an hour and a month fit together. */
export interface EffortScale {
  readonly least: Seconds;
  readonly most: Seconds;
  /** 0 at the least, 1 at the most. */
  readonly at: (effort: Seconds) => number;
  readonly ticks: readonly Seconds[];
}

const HOUR = 3600;
/** Round amounts of work that people think in. */
const ROUND_HOURS = [0.25, 0.5, 1, 2, 4, 8, 16, 40, 80, 160, 400, 800, 1600, 4000];

/** A logarithmic scale of effort, in seconds, that holds every estimate and every time spent. */
export function effortScale(misses: readonly EstimateMiss[]): EffortScale {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const { estimateAtStart, timeSpent } of misses) {
    for (const effort of [estimateAtStart, timeSpent]) {
      if (effort <= 0) continue;
      least = Math.min(least, effort);
      most = Math.max(most, effort);
    }
  }
  if (most === 0) [least, most] = [HOUR, 8 * HOUR];
  const from = Math.log(least / 1.4);
  const span = Math.log(most * 1.4) - from;
  const at = (effort: Seconds) => (effort <= 0 ? 0 : (Math.log(effort) - from) / span);
  const round = ROUND_HOURS.map((hours) => hours * HOUR).filter((effort) => at(effort) >= 0 && at(effort) <= 1);
  return { least, most, at, ticks: thinned(round, 7) };
}

function thinned(values: readonly number[], most: number): number[] {
  if (values.length <= most) return [...values];
  const every = Math.ceil(values.length / most);
  return values.filter((_, index) => index % every === 0);
}

/** Where each miss stands in a square of `size` pixels, y growing downwards. */
export function estimatePoints(misses: readonly EstimateMiss[], scale: EffortScale, size: number): EstimatePoint[] {
  return misses.map((miss) => ({ miss, x: scale.at(miss.estimateAtStart) * size, y: (1 - scale.at(miss.timeSpent)) * size }));
}

/** Round whole numbers from 0 up to and over the most, for a count axis. */
export function countTicks(most: number, howMany = 4): number[] {
  return ticks(0, Math.max(1, most), howMany).filter(Number.isInteger);
}
