import { dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { type Bearings, dayOf, numberOrNull } from './ground';

/**
 * The first day after a due date that stood then had passed while the issue was open; null when none did. A date that was
 * moved in time, or set when it had already passed, was not missed.
 */
export const firstMissedDue = (story: IssueStory, bearings: Bearings): number | null => {
  if (story.dueMoves === null || (story.firstDue === null && story.dueMoves.length === 0)) return null;
  const finished = numberOrNull(story.finishedOn) ?? Number.POSITIVE_INFINITY;
  let due = story.firstDue;
  let since = dayNumber(story.createdOn);
  for (const { at, to } of story.dueMoves) {
    const until = dayOf(bearings, at);
    const missed = missedWithin(due, since, Math.min(until, finished));
    if (missed !== null) return missed;
    due = to;
    since = until;
  }
  return missedWithin(due, since, Math.min(bearings.today, finished));
};

/** The day after a due date, where it lies after the day since which the date stood and not after the day until which it did. */
const missedWithin = (due: CalendarDate | null, since: number, until: number): number | null => {
  const missed = due === null ? Number.POSITIVE_INFINITY : dayNumber(due) + 1;
  return missed > since && missed <= until ? missed : null;
};
