import type { Week } from '#domain/history/weeks';
import { median } from '../median';

export interface UnusualWeek {
  readonly week: Week;
  readonly count: number;
  /** What the median week has. */
  readonly usual: number;
}

/** Makes the median distance from the median comparable with a standard deviation of normally spread values. */
const SPREAD = 1.4826;
/** So many of these deviations above the median. Steady weeks lie closer; a project has too few weeks to ask for three. */
const DEVIATIONS = 1.5;

/**
 * Weeks with far more of something than the weeks of this project usually have: at least `atLeast`, twice the median week, and
 * 1.5 (robust) standard deviations above it. The median and the median distance from it are used because the
 * jumps that are sought would pull a mean towards themselves. The weeks in between, with nothing, count.
 */
export const unusualWeeks = (
  counts: ReadonlyMap<Week, number>,
  first: Week,
  last: Week,
  atLeast: number,
): readonly UnusualWeek[] => {
  const all: number[] = [];
  for (let week = first; week <= last; week += 1) all.push(counts.get(week) ?? 0);
  const usual = median(all);
  const spread = SPREAD * median(all.map((count) => Math.abs(count - usual)));
  const least = Math.max(atLeast, 2 * usual, usual + DEVIATIONS * spread);
  const found: UnusualWeek[] = [];
  for (let week = first; week <= last; week += 1) {
    const count = counts.get(week) ?? 0;
    if (count > 0 && count >= least) found.push({ week, count, usual });
  }
  return found;
};
