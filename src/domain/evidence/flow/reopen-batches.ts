import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { IssueKey } from '#domain/history/issue-key';
import { mondayBefore } from '#domain/history/weeks';
import { dateIn, type Zone } from '#domain/history/zone';
import type { ToldIssue } from '../told';
import type { ReopenBatch } from './flow-evidence';

/** Fewer are no batch, however quiet the other weeks. */
const LEAST = 3;

const weeksBetween = (first: number, last: number): number => Math.max(1, (last - first) / 7 + 1);

/**
 * Weeks in which unusually many issues were reopened, in the order of time: at least three, and more than chance would bring
 * if the project's reopenings were spread evenly over its weeks (three standard deviations of a Poisson count above their mean).
 */
export const reopenBatches = (issues: readonly ToldIssue[], zone: Zone): readonly ReopenBatch[] => {
  const weeks = new Map<number, Set<IssueKey>>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const { record, story } of issues) {
    first = Math.min(first, mondayBefore(dayNumber(story.createdOn)));
    if (story.finishedOn !== null) last = Math.max(last, mondayBefore(dayNumber(story.finishedOn)));
    for (const { at } of story.reopenings ?? []) {
      const week = mondayBefore(dayNumber(dateIn(zone, at, record.createdOffset)));
      last = Math.max(last, week);
      const keys = weeks.get(week) ?? new Set();
      weeks.set(week, keys);
      if (!keys.has(story.key)) total += 1;
      keys.add(story.key);
    }
  }
  if (total === 0) return [];
  const mean = total / weeksBetween(first, last);
  const unusual = Math.max(LEAST, mean + 3 * Math.sqrt(mean));
  return [...weeks]
    .filter(([, keys]) => keys.size >= unusual)
    .sort(([a], [b]) => a - b)
    .map(([week, keys]) => ({ week: dateOfDay(week), keys: [...keys] }));
};
