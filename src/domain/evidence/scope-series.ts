import type { CalendarDate } from '#domain/history/instant';
import type { Gatherer } from './gatherer';
import type { ScopePoint } from './project-evidence';
import type { ScopedStory } from './scoped-story';

interface Change {
  scope: number;
  finished: number;
}

class ScopeSeriesGatherer implements Gatherer<ScopedStory, readonly ScopePoint[]> {
  private readonly changes = new Map<CalendarDate, Change>();

  constructor(private readonly until: CalendarDate) {}

  take({ story: { createdOn, finishedOn }, stretches }: ScopedStory): void {
    if (stretches === null) {
      this.add(createdOn, 1, 0);
      if (finishedOn !== null) this.add(finishedOn < createdOn ? createdOn : finishedOn, 0, 1);
      return;
    }
    for (const { entered, left } of stretches) {
      this.add(entered, 1, 0);
      if (left !== null) this.add(left, -1, 0);
      if (finishedOn === null || (left !== null && finishedOn > left)) continue;
      this.add(finishedOn < entered ? entered : finishedOn, 0, 1);
      if (left !== null) this.add(left, 0, -1);
    }
  }

  found(): readonly ScopePoint[] {
    const points: ScopePoint[] = [];
    let scope = 0;
    let finished = 0;
    for (const date of [...this.changes.keys()].sort()) {
      const change = this.changes.get(date) as Change;
      scope += change.scope;
      finished += change.finished;
      points.push({ date, scope, finished });
    }
    const last = points[points.length - 1];
    return last !== undefined && last.date < this.until ? [...points, { ...last, date: this.until }] : points;
  }

  private add(date: CalendarDate, scope: number, finished: number): void {
    const change = this.changes.get(date);
    if (change === undefined) this.changes.set(date, { scope, finished });
    else {
      change.scope += scope;
      change.finished += finished;
    }
  }
}

/**
 * Scope and finished work over time: a point for each day on which either changed, and one for the last day (`until`);
 * between two points nothing changed. An issue counts as finished from the finish that stands now, while it is in scope.
 */
export const scopeSeries = (until: CalendarDate): Gatherer<ScopedStory, readonly ScopePoint[]> => new ScopeSeriesGatherer(until);
