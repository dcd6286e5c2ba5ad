import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import { isInBaseline } from './baseline-of';
import { type Claim, derived, type NotEnoughData, unknown } from './claim';
import { ExtremeDate } from './extreme-date';
import type { Gatherer } from './gatherer';
import type { PlannedAgainstActual, ProjectEvidence } from './project-evidence';
import type { ScopedStory } from './scoped-story';

const against = (planned: Claim<CalendarDate>, actual: Claim<CalendarDate>): PlannedAgainstActual<CalendarDate> => ({
  planned,
  actual,
  difference: derived(planned, actual, daysBetween),
});

/** Why something that only a history can tell is not there: there is no history, or it tells of none. */
class Lacking {
  private any = false;
  private told = false;

  see({ historyKnown }: IssueStory): void {
    this.any = true;
    this.told ||= historyKnown;
  }

  reason(otherwise: NotEnoughData): NotEnoughData {
    if (!this.any) return 'no-issues';
    return this.told ? otherwise : 'no-history';
  }
}

class ScheduleGatherer implements Gatherer<ScopedStory, Schedule> {
  private readonly plannedStart = new ExtremeDate('earliest');
  private readonly plannedEnd = new ExtremeDate('latest');
  private readonly ofPlan = new Lacking();
  private readonly started = new ExtremeDate('earliest');
  private readonly finished = new ExtremeDate('latest');
  private readonly ofNow = new Lacking();
  private readonly remaining: IssueKey[] = [];

  constructor(private readonly baseline: CalendarDate | null) {}

  take(one: ScopedStory): void {
    const { story, inScope } = one;
    if (this.baseline === null ? inScope : isInBaseline(one, this.baseline)) {
      this.ofPlan.see(story);
      this.plannedStart.see(story.firstPlannedStart, story.key);
      this.plannedEnd.see(story.firstDue, story.key);
    }
    if (!inScope) return;
    this.ofNow.see(story);
    this.started.see(story.startedOn, story.key);
    this.finished.see(story.finishedOn, story.key);
    if (story.finished === null) this.remaining.push(story.key);
  }

  found(): Schedule {
    const { ofPlan, ofNow, remaining } = this;
    const lastFinish = this.finished.found(ofNow.reason('nothing-finished') === 'no-issues' ? 'no-issues' : 'nothing-finished');
    return {
      start: against(
        this.plannedStart.found(ofPlan.reason('no-start-dates')),
        this.started.found(ofNow.reason('nothing-started')),
      ),
      end: against(
        this.plannedEnd.found(ofPlan.reason('no-due-dates')),
        remaining.length > 0 ? unknown('work-remains', remaining) : lastFinish,
      ),
      lastFinish,
    };
  }
}

export type Schedule = Pick<ProjectEvidence, 'start' | 'end' | 'lastFinish'>;

/**
 * Start and end. Planned start: the earliest first-planned start among the issues of the baseline; actual: when work first started.
 * Planned end: the latest first due date among the issues of the baseline; actual: the latest finish, once nothing in scope is left.
 * The last finish is told whether or not work remains.
 */
export const scheduleOf = (baseline: CalendarDate | null): Gatherer<ScopedStory, Schedule> => new ScheduleGatherer(baseline);
