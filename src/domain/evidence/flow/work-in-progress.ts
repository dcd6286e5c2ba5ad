import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { type Claim, known, unknown } from '../claim';
import type { Gatherer } from '../gatherer';
import type { WorkInProgress } from './flow-evidence';
import type { IssuePast } from './issue-past';

interface DayOfWork {
  readonly began: IssueKey[];
  readonly ended: IssueKey[];
}

const byDate = (a: readonly [CalendarDate, DayOfWork], b: readonly [CalendarDate, DayOfWork]): number => (a[0] < b[0] ? -1 : 1);

class DaysOfWork implements Gatherer<IssuePast, readonly WorkInProgress[]> {
  private readonly days = new Map<CalendarDate, DayOfWork>();
  constructor(private readonly today: CalendarDate) {}
  take({ story, inWork }: IssuePast): void {
    for (let n = 0; n < inWork.count; n += 1) {
      const first = inWork.from[n] as CalendarDate;
      const last = inWork.to[n] as CalendarDate | null;
      if (last !== null && last <= first) continue;
      this.dayOf(first).began.push(story.key);
      if (last !== null) this.dayOf(last).ended.push(story.key);
    }
  }
  found(): readonly WorkInProgress[] {
    const points: WorkInProgress[] = [];
    let count = 0;
    for (const [date, { began, ended }] of [...this.days].sort(byDate)) {
      count += began.length - ended.length;
      points.push({ date, count, began, ended });
    }
    const last = points[points.length - 1];
    if (last !== undefined && last.date < this.today) points.push({ date: this.today, count: last.count, began: [], ended: [] });
    return points;
  }
  private dayOf(date: CalendarDate): DayOfWork {
    let day = this.days.get(date);
    if (day === undefined) {
      day = { began: [], ended: [] };
      this.days.set(date, day);
    }
    return day;
  }
}

/**
 * Work in progress at the end of each day: a point for each day that changed it, and one for `today`.
 * What came into work and went out on one day is not seen in it.
 */
export const workInProgress = (today: CalendarDate): Gatherer<IssuePast, readonly WorkInProgress[]> => new DaysOfWork(today);

/** The issues in work at the end of a day. */
export const inWorkOn = (series: readonly WorkInProgress[], day: CalendarDate): readonly IssueKey[] => {
  const inWork = new Set<IssueKey>();
  for (const { date, began, ended } of series) {
    if (date > day) break;
    // One that ends and begins again on a day is in work at its end; so is one that begins after an end of the same day.
    for (const key of ended) inWork.delete(key);
    for (const key of began) inWork.add(key);
  }
  return [...inWork];
};

/** The most at once; of several such days the first. */
export const mostAtOnce = (series: readonly WorkInProgress[], issues: number): Claim<number> => {
  let most: WorkInProgress | null = null;
  for (const point of series) if (most === null || point.count > most.count) most = point;
  if (most === null) return unknown(issues === 0 ? 'no-issues' : 'nothing-started');
  return known(most.count, inWorkOn(series, most.date));
};
