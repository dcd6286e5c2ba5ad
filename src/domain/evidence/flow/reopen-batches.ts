import { dayAt, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { type Week, weekOf } from '#domain/history/weeks';
import type { Zone } from '#domain/history/zone';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';

/** A week in which unusually many issues were reopened. Days are day numbers. */
export interface ReopenedWeek {
  readonly week: Week;
  /** The issues, each once. */
  readonly keys: readonly IssueKey[];
  readonly firstDay: number;
  readonly lastDay: number;
  /** Issues reopened in an average week of the project. */
  readonly usual: number;
}

/** Fewer are no batch, however quiet the other weeks. */
const LEAST = 3;

interface Counted {
  readonly keys: IssueKey[];
  firstDay: number;
  lastDay: number;
}

class Batches implements Gatherer<ToldIssue, readonly ReopenedWeek[]> {
  private readonly weeks = new Map<Week, Counted>();
  private first: CalendarDate | null = null;
  private finish: CalendarDate | null = null;
  private last = Number.NEGATIVE_INFINITY;
  private total = 0;
  constructor(private readonly zone: Zone) {}
  take({ story }: ToldIssue): void {
    const { createdOn, finishedOn, reopenings } = story;
    if (this.first === null || createdOn < this.first) this.first = createdOn;
    if (finishedOn !== null && (this.finish === null || finishedOn > this.finish)) this.finish = finishedOn;
    if (reopenings === null) return;
    for (const { at } of reopenings) this.reopen(dayAt(at, this.zone.offsetAt(at, null)), story.key);
  }
  found(): readonly ReopenedWeek[] {
    const { first, finish, last, total } = this;
    if (total === 0 || first === null) return [];
    const end = finish === null ? last : Math.max(last, dayNumber(finish));
    const usual = total / Math.max(1, weekOf(end) - weekOf(dayNumber(first)) + 1);
    const unusual = Math.max(LEAST, usual + 3 * Math.sqrt(usual));
    return [...this.weeks]
      .filter(([, { keys }]) => keys.length >= unusual)
      .sort((a, b) => a[0] - b[0])
      .map(([week, counted]) => ({ week, ...counted, usual }));
  }
  private reopen(day: number, key: IssueKey): void {
    this.last = Math.max(this.last, day);
    const week = this.weeks.get(weekOf(day)) ?? { keys: [], firstDay: day, lastDay: day };
    this.weeks.set(weekOf(day), week);
    week.firstDay = Math.min(week.firstDay, day);
    week.lastDay = Math.max(week.lastDay, day);
    // The reopenings of one issue come one after another.
    if (week.keys.at(-1) === key) return;
    week.keys.push(key);
    this.total += 1;
  }
}

/**
 * Weeks in which unusually many issues were reopened, in the order of time: at least three, and more than chance would bring
 * if the project's reopenings were spread evenly over its weeks (three standard deviations of a Poisson count above their mean).
 * The one rule for all that speaks of batches or waves of reopenings. It asks what chance would bring, and not how far a week is from
 * the median one as for additions: reopenings are few, and of few things there are always weeks with twice as many as the median.
 * Reopenings count on their days in the zone of the lens.
 */
export const reopenBatches = (zone: Zone): Gatherer<ToldIssue, readonly ReopenedWeek[]> => new Batches(zone);
