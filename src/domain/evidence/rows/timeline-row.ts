import { dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate, DayNumber } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import { firstPlanned, type PlanStep, planSteps } from './plan-steps';

/** From the morning of `from` to the evening of `to`. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** False where the start is not known (the plan named none, or there is no history): the span then begins on the day of creation and is drawn open. */
  readonly fromKnown: boolean;
}

/** One line of the timeline: an issue, or all issues of an epic or version together. */
export interface TimelineRow {
  readonly id: string;
  /** The issue's key, or the name of the version. */
  readonly label: string;
  readonly title: string | null;
  readonly keys: readonly IssueKey[];
  readonly finished: number;
  readonly firstPlan: DaySpan | null;
  readonly finalPlan: DaySpan | null;
  readonly happened: (DaySpan & { readonly open: boolean }) | null;
  readonly steps: readonly PlanStep[];
  /** Calendar days from the first planned end to the actual one; to now while open and past it; null without a plan, or while the plan is not past. */
  readonly slipDays: number | null;
}

export interface RowHead {
  readonly id: string;
  readonly label: string;
  readonly title: string | null;
}

/**
 * One row over one or more issues: the earliest beginning and the latest end of each kind.
 * @param today the day that open work is drawn up to.
 */
export function timelineRow(head: RowHead, stories: readonly IssueStory[], today: DayNumber): TimelineRow {
  const created = stories.reduce((earliest, story) => Math.min(earliest, dayNumber(story.createdOn)), today);
  const firstPlan = planned(firstPlanned(stories), 'firstPlannedStart', 'firstDue', created);
  const finalPlan = planned(stories, 'plannedStart', 'due', created);
  const happened = worked(stories, today);
  return {
    ...head,
    keys: stories.map((story) => story.key),
    finished: stories.filter((story) => story.finished !== null).length,
    firstPlan,
    finalPlan,
    happened,
    steps: planSteps(stories),
    slipDays: slipOf(firstPlan, happened, today),
  };
}

/** To the finish; while work is open or has not even begun, to today once the plan is past, and nothing before. */
function slipOf(firstPlan: DaySpan | null, happened: TimelineRow['happened'], today: DayNumber): number | null {
  if (firstPlan === null) return null;
  if (happened !== null && !happened.open) return happened.to - firstPlan.to;
  return today > firstPlan.to ? today - firstPlan.to : null;
}

function planned(
  stories: readonly IssueStory[],
  startField: 'firstPlannedStart' | 'plannedStart',
  endField: 'firstDue' | 'due',
  created: DayNumber,
): DaySpan | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const story of stories) {
    const start = story[startField];
    const end = story[endField];
    if (start !== null) from = Math.min(from, dayNumber(start));
    if (end !== null) to = Math.max(to, dayNumber(end));
  }
  if (to === Number.NEGATIVE_INFINITY) return null;
  const fromKnown = from !== Number.POSITIVE_INFINITY;
  return { from: Math.min(fromKnown ? from : created, to), to, fromKnown };
}

function worked(stories: readonly IssueStory[], today: DayNumber): TimelineRow['happened'] {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let open = false;
  let fromKnown = true;
  for (const story of stories) {
    // Finished without having been started counts as one day: the day it was finished.
    const begin = story.startedOn ?? beginWithoutHistory(story) ?? story.finishedOn;
    if (begin === null) {
      open = true;
      continue;
    }
    if (story.startedOn === null && !story.historyKnown) fromKnown = false;
    from = Math.min(from, dayNumber(begin));
    if (story.finishedOn === null) open = true;
    else to = Math.max(to, dayNumber(story.finishedOn));
  }
  if (from === Number.POSITIVE_INFINITY) return null;
  const last = open ? Math.max(today, from) : Math.max(to, from);
  return { from, to: last, fromKnown, open };
}

/** Without a history all that is known is: not before it was created. What stands in a new status has not begun. */
const beginWithoutHistory = (story: IssueStory): CalendarDate | null =>
  story.historyKnown || (story.finishedOn === null && story.status.category === 'new') ? null : story.createdOn;
