import { area, curveStepAfter, line } from 'd3-shape';
import type { WorkInProgress } from '#domain/evidence/flow/flow-evidence';
import { dayNumber } from '#domain/history/calendar-date';
import { withoutStillness } from './scope-shape';

export interface WipShape {
  readonly line: string;
  readonly area: string;
  readonly x: (point: WorkInProgress) => number;
  readonly y: (count: number) => number;
}

/** Steps, because a count stands until it changes. */
export function wipShape(series: readonly WorkInProgress[], top: number, width: number, height: number): WipShape {
  const first = series[0] === undefined ? 0 : dayNumber(series[0].date);
  const last = series.at(-1);
  const days = Math.max(1, (last === undefined ? 1 : dayNumber(last.date)) - first);
  const x = (point: WorkInProgress) => ((dayNumber(point.date) - first) / days) * width;
  const y = (count: number) => height - (count / Math.max(1, top)) * height;
  const heightOf = (point: WorkInProgress) => y(point.count);
  return {
    line: line<WorkInProgress>(x, heightOf).curve(curveStepAfter)([...series]) ?? '',
    area: area<WorkInProgress>(x, height, heightOf).curve(curveStepAfter)([...series]) ?? '',
    x,
    y,
  };
}

/** The series without a long tail in which nothing changes, as the scope chart does it. */
export function livedWip(series: readonly WorkInProgress[]): readonly WorkInProgress[] {
  const lived = withoutStillness(series.map(({ date, count }) => ({ date, scope: count, finished: 0 }))).series;
  const end = lived.at(-1);
  if (end === undefined) return series;
  const shown = series.filter(({ date }) => date <= end.date);
  const last = shown.at(-1);
  return last === undefined || last.date === end.date
    ? shown
    : [...shown, { date: end.date, count: last.count, began: [], ended: [] }];
}
