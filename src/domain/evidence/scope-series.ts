import type { CalendarDate } from '#domain/history/instant';
import type { ScopePoint } from './project-evidence';
import type { ScopedStory } from './scoped-story';

interface Change {
  scope: number;
  finished: number;
}

/**
 * Scope and finished work over time: a point for each day on which either changed, and one for the last day (`until`);
 * between two points nothing changed. An issue counts as finished from the finish that stands now, while it is in scope.
 */
export const scopeSeries = (scoped: readonly ScopedStory[], until: CalendarDate): readonly ScopePoint[] => {
  const changes = new Map<CalendarDate, Change>();
  const add = (date: CalendarDate, scope: number, finished: number): void => {
    const change = changes.get(date);
    if (change) {
      change.scope += scope;
      change.finished += finished;
    } else changes.set(date, { scope, finished });
  };
  for (const { story, stretches } of scoped) {
    const { finishedOn } = story;
    for (const { entered, left } of stretches) {
      add(entered, 1, 0);
      if (left !== null) add(left, -1, 0);
      if (finishedOn === null || (left !== null && finishedOn > left)) continue;
      add(finishedOn < entered ? entered : finishedOn, 0, 1);
      if (left !== null) add(left, 0, -1);
    }
  }
  const points: ScopePoint[] = [];
  let scope = 0;
  let finished = 0;
  for (const [date, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    scope += change.scope;
    finished += change.finished;
    points.push({ date, scope, finished });
  }
  const last = points[points.length - 1];
  return last !== undefined && last.date < until ? [...points, { ...last, date: until }] : points;
};
