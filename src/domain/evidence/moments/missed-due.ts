import { dayNumber } from '#domain/history/calendar-date';
import type { IssueStory } from '#domain/history/issue-story';
import { type Ground, numberOrNull } from './ground';

/**
 * The first day after a due date that stood then had passed while the issue was open; null when none did. A date that was
 * moved in time, or set when it had already passed, was not missed.
 */
export const firstMissedDue = (story: IssueStory, { dayOf, today }: Ground): number | null => {
  if (story.dueMoves === null || (story.firstDue === null && story.dueMoves.length === 0)) return null;
  const finished = numberOrNull(story.finishedOn) ?? Number.POSITIVE_INFINITY;
  let due = story.firstDue;
  let since = dayNumber(story.createdOn);
  for (const move of [...story.dueMoves, null]) {
    const until = move === null ? today : dayOf(move.at);
    if (due !== null) {
      const missed = dayNumber(due) + 1;
      if (missed > since && missed <= until && missed <= finished) return missed;
    }
    if (move === null) break;
    due = move.to;
    since = until;
  }
  return null;
};
