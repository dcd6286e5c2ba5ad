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

/**
 * Work in progress at the end of each day: a point for each day that changed it, and one for `today`.
 * What came into work and went out on one day is not seen in it.
 */
export const workInProgress = (today: CalendarDate): Gatherer<IssuePast, readonly WorkInProgress[]> => {
  const days = new Map<CalendarDate, DayOfWork>();
  const on = (date: CalendarDate): DayOfWork => {
    let day = days.get(date);
    if (day === undefined) {
      day = { began: [], ended: [] };
      days.set(date, day);
    }
    return day;
  };
  return {
    take({ story: { key }, inWork }) {
      for (const [first, last] of inWork) {
        if (last !== null && last <= first) continue;
        on(first).began.push(key);
        if (last !== null) on(last).ended.push(key);
      }
    },
    found() {
      const points: WorkInProgress[] = [];
      let count = 0;
      for (const [date, { began, ended }] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
        count += began.length - ended.length;
        points.push({ date, count, began, ended });
      }
      const last = points[points.length - 1];
      if (last !== undefined && last.date < today) points.push({ date: today, count: last.count, began: [], ended: [] });
      return points;
    },
  };
};

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
  const most = series.reduce<WorkInProgress | null>(
    (best, point) => (best !== null && best.count >= point.count ? best : point),
    null,
  );
  if (most === null) return unknown(issues === 0 ? 'no-issues' : 'nothing-started');
  return known(most.count, inWorkOn(series, most.date));
};
