import { area, curveStepAfter, line } from 'd3-shape';
import type { ScopeChange, ScopePoint } from '#domain/evidence/project-evidence';
import type { CalendarDate, Instant } from '#domain/history/instant';
import { dayNumber } from './day-axis';

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
