import { area, curveStepAfter, line } from 'd3-shape';
import type { ScopeChange, ScopePoint } from '#domain/evidence/project-evidence';
import { dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import { dateOf } from './day-axis';

export interface ScopeShape {
  readonly scopeLine: string;
  readonly finishedArea: string;
  readonly finishedLine: string;
  readonly x: (date: CalendarDate) => number;
  readonly y: (count: number) => number;
}

/** Steps, because a count stands until it changes. */
export function scopeShape(series: readonly ScopePoint[], most: number, width: number, height: number): ScopeShape {
  const first = series[0] === undefined ? 0 : dayNumber(series[0].date);
  const lastPoint = series.at(-1);
  const days = Math.max(1, (lastPoint === undefined ? 1 : dayNumber(lastPoint.date)) - first);
  const x = (date: CalendarDate) => ((dayNumber(date) - first) / days) * width;
  const y = (count: number) => height - (count / Math.max(1, most)) * height;
  const at = (point: ScopePoint) => x(point.date);
  const steps = (value: (point: ScopePoint) => number) => line<ScopePoint>(at, (point) => y(value(point))).curve(curveStepAfter);
  return {
    scopeLine: steps((point) => point.scope)([...series]) ?? '',
    finishedLine: steps((point) => point.finished)([...series]) ?? '',
    finishedArea: area<ScopePoint>(at, height, (point) => y(point.finished)).curve(curveStepAfter)([...series]) ?? '',
    x,
    y,
  };
}

/** Of the time until the last change, so much more is shown after it. */
const AFTERMATH = 0.08;

/**
 * The series without a long tail in which nothing changes: years of stillness would press what happened into a corner.
 * @returns what to draw, and the day of the last change where a tail was cut, else null.
 */
export function withoutStillness(series: readonly ScopePoint[]): {
  readonly series: readonly ScopePoint[];
  readonly stillSince: CalendarDate | null;
} {
  const first = series[0];
  const last = series.at(-1);
  if (first === undefined || last === undefined) return { series, stillSince: null };
  let end = series.length - 1;
  while (end > 0 && series[end - 1]?.scope === last.scope && series[end - 1]?.finished === last.finished) end -= 1;
  const change = series[end] ?? last;
  const lived = dayNumber(change.date) - dayNumber(first.date);
  const keep = Math.max(7, Math.round(lived * AFTERMATH));
  const still = dayNumber(last.date) - dayNumber(change.date);
  if (still <= Math.max(30, lived * 0.25)) return { series, stillSince: null };
  const until = dayNumber(change.date) + keep;
  const shown = series.filter((point) => dayNumber(point.date) <= until);
  const edge = dateOf(until);
  return {
    series: shown.at(-1)?.date === edge ? shown : [...shown, { ...last, date: edge }],
    stillSince: change.date,
  };
}

/** What came in, or went out, on one day by one hand. */
export interface ScopeStep {
  readonly date: CalendarDate;
  readonly by: ScopeChange['by'];
  readonly how: ScopeChange['how'];
  readonly changes: readonly ScopeChange[];
}

/** Changes of the same kind by the same person on the same day are one step; the latest last. */
export function scopeSteps(changes: readonly ScopeChange[], dayOf: (at: Instant) => CalendarDate): ScopeStep[] {
  const steps = new Map<string, { date: CalendarDate; by: ScopeChange['by']; how: ScopeChange['how']; changes: ScopeChange[] }>();
  for (const change of [...changes].sort((a, b) => a.at - b.at)) {
    const date = dayOf(change.at);
    const id = `${date} ${change.how} ${change.by ?? ''}`;
    const step = steps.get(id);
    if (step === undefined) steps.set(id, { date, by: change.by, how: change.how, changes: [change] });
    else step.changes.push(change);
  }
  return [...steps.values()];
}

/** The steps that changed most, in the order of time. */
export function largestSteps(steps: readonly ScopeStep[], howMany: number): ScopeStep[] {
  const chosen = new Set([...steps].sort((a, b) => b.changes.length - a.changes.length).slice(0, howMany));
  return steps.filter((step) => chosen.has(step));
}

/** How much came in and went out on each day. */
export function changesByDay(steps: readonly ScopeStep[]): Map<CalendarDate, { added: number; removed: number }> {
  const days = new Map<CalendarDate, { added: number; removed: number }>();
  for (const step of steps) {
    const day = days.get(step.date) ?? { added: 0, removed: 0 };
    if (step.how === 'moved-out') day.removed += step.changes.length;
    else day.added += step.changes.length;
    days.set(step.date, day);
  }
  return days;
}
