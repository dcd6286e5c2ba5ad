import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { type Claim, derived, type NotEnoughData, unknown } from './claim';
import { extremeDate } from './extreme-date';
import type { PlannedAgainstActual } from './project-evidence';

const against = (planned: Claim<CalendarDate>, actual: Claim<CalendarDate>): PlannedAgainstActual<CalendarDate> => ({
  planned,
  actual,
  difference: derived(planned, actual, daysBetween),
});

/** Why something that only a history can tell is not there: there is no history, or it tells of none. */
const lacking = (stories: readonly IssueStory[], otherwise: NotEnoughData): NotEnoughData => {
  if (stories.length === 0) return 'no-issues';
  return stories.some(({ historyKnown }) => historyKnown) ? otherwise : 'no-history';
};

/** Planned start: the earliest first-planned start among the issues of the baseline. Actual: when work first started. */
export const startOf = (baseline: readonly IssueStory[], now: readonly IssueStory[]): PlannedAgainstActual<CalendarDate> =>
  against(
    extremeDate(baseline, (story) => story.firstPlannedStart, 'earliest', lacking(baseline, 'no-start-dates')),
    extremeDate(now, (story) => story.startedOn, 'earliest', lacking(now, 'nothing-started')),
  );

/** The latest finish so far, whether or not work remains. */
export const lastFinishOf = (now: readonly IssueStory[]): Claim<CalendarDate> =>
  extremeDate(now, (story) => story.finishedOn, 'latest', now.length === 0 ? 'no-issues' : 'nothing-finished');

/** Planned end: the latest first due date among the issues of the baseline. Actual: the latest finish, once nothing in scope is left. */
export const endOf = (baseline: readonly IssueStory[], now: readonly IssueStory[]): PlannedAgainstActual<CalendarDate> => {
  const remaining = now.filter(({ finished }) => finished === null);
  return against(
    extremeDate(baseline, (story) => story.firstDue, 'latest', lacking(baseline, 'no-due-dates')),
    remaining.length > 0
      ? unknown(
          'work-remains',
          remaining.map(({ key }) => key),
        )
      : lastFinishOf(now),
  );
};
