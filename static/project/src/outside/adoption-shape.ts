import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { Adoption, AdoptionPoint } from '#domain/outside/outside-facts';

/** The days that the chart spans, as day numbers. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Where the keyboard stands on the chart. */
export interface DrawingPlace {
  readonly day: number;
  readonly value: number;
}

const WEEK = 7;
/** A chart of less would give no room to draw in. */
const SHORTEST = 8 * WEEK;

/** From the first to the last day of the project and of the points: at least eight weeks. */
export function spanOf({ promisedCurve, reachedCurve }: Adoption, project: readonly CalendarDate[]): DaySpan {
  const days = [...project, ...promisedCurve.map(({ on }) => on), ...reachedCurve.map(({ on }) => on)].map(dayNumber);
  const from = days.length === 0 ? 0 : Math.min(...days);
  return { from, to: Math.max(from + SHORTEST, ...days) };
}

/** The top of the chart: all of them, or a round number of people with room above the highest. */
export function topOf({ unit, promised, reached, promisedCurve, reachedCurve }: Adoption): number {
  if (unit === 'percent') return 100;
  const highest = Math.max(10, promised ?? 0, reached ?? 0, ...[...promisedCurve, ...reachedCurve].map(({ value }) => value));
  const power = 10 ** Math.floor(Math.log10(highest));
  return Math.ceil((highest * 1.1) / power) * power;
}

/** The curve with a point in it; a point on the same day is replaced. */
export function withPoint(curve: readonly AdoptionPoint[], { day, value }: DrawingPlace): readonly AdoptionPoint[] {
  const on = dateOfDay(day);
  return [...curve.filter((point) => point.on !== on), { on, value }].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Weeks and twentieths that a key leads. */
const KEYS: Readonly<Record<string, { readonly weeks: number; readonly steps: number }>> = {
  ArrowLeft: { weeks: -1, steps: 0 },
  ArrowRight: { weeks: 1, steps: 0 },
  ArrowUp: { weeks: 0, steps: 1 },
  ArrowDown: { weeks: 0, steps: -1 },
};

/** Where a key leads on the chart: sideways a week, up and down a twentieth; null for any other key. */
export function drawingStep(key: string, at: DrawingPlace, span: DaySpan, top: number): DrawingPlace | null {
  const way = KEYS[key];
  if (way === undefined) return null;
  const step = top / 20;
  return {
    day: Math.min(span.to, Math.max(span.from, at.day + way.weeks * WEEK)),
    value: way.steps === 0 ? at.value : Math.min(top, Math.max(0, (Math.round(at.value / step) + way.steps) * step)),
  };
}

/** The day and value under a place of the drawing; whole percents or whole people. */
export const placeAt = (x: number, y: number, width: number, height: number, span: DaySpan, top: number): DrawingPlace => ({
  day: Math.min(span.to, Math.max(span.from, Math.round(span.from + (x / width) * (span.to - span.from)))),
  value: Math.min(top, Math.max(0, Math.round((1 - y / height) * top))),
});
