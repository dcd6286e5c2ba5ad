import { dayAt } from '#domain/history/calendar-date';
import { atOf, type ChangeLog, countOf, fieldOf, fromOf, hasChanged, toOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueRecord } from '#domain/history/issue-record';
import type { Lens } from '#domain/history/lens';
import { STATUS, TIME_SPENT } from '#domain/history/tracked-field';
import { mondayOf, type Week, weekOf } from '#domain/history/weeks';
import type { Zone } from '#domain/history/zone';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';
import { LEAST_MOVING } from './thresholds';

/** What happened in the weeks of a project. */
export interface WeekLog {
  /** How many issues have an estimate. */
  readonly estimated: number;
  /** Weeks, in order, in which a few estimated issues in progress changed their status or had time logged. */
  readonly moving: readonly Week[];
  /** Of these, the weeks in which nobody logged time on any issue. */
  readonly silent: readonly Week[];
  /** The estimated issues that moved in silent weeks, each with the number of these weeks. */
  readonly inSilence: ReadonlyMap<IssueKey, number>;
  readonly anyLogged: boolean;
}

const WEEK_MS = 604_800_000;
const DAY_MS = 86_400_000;

/** Whether time was added, not taken back. */
const grew = (log: ChangeLog, n: number): boolean => ((toOf(log, n) ?? 0) as number) > ((fromOf(log, n) ?? 0) as number);

/**
 * The week of an instant in the zone of the lens. A zone is asked once a week, not once a change: in the week in which the
 * clocks change, the hour around Sunday midnight may count to its neighbour.
 */
class WeeksOfZone {
  private begins = Number.NaN;
  private week: Week = 0;
  constructor(private readonly zone: Zone) {}
  weekAt(at: Instant): Week {
    if (at >= this.begins && at < this.begins + WEEK_MS) return this.week;
    const offset = this.zone.offsetAt(at, null);
    this.week = weekOf(dayAt(at, offset));
    this.begins = mondayOf(this.week) * DAY_MS - offset * 60_000;
    return this.week;
  }
}

class WeekLogs implements Gatherer<ToldIssue, WeekLog> {
  private readonly weeks: WeeksOfZone;
  private readonly asOf: Instant;
  private readonly logged = new Set<Week>();
  private readonly moved = new Map<Week, IssueKey[]>();
  private estimated = 0;
  constructor({ zone, asOf }: Lens) {
    this.weeks = new WeeksOfZone(zone);
    this.asOf = asOf;
  }
  take({ record, story }: ToldIssue): void {
    if ((story.estimate ?? 0) > 0) this.estimated += 1;
    const { started } = story;
    if (started !== null && (story.estimate ?? story.estimateAtStart ?? 0) > 0)
      this.read(record, started, story.finished ?? this.asOf);
    else if (hasChanged(record.changes, TIME_SPENT)) this.read(record, Number.POSITIVE_INFINITY, this.asOf);
  }
  found(): WeekLog {
    const { estimated, logged, moved } = this;
    const moving = [...moved].flatMap(([week, issues]) => (issues.length >= LEAST_MOVING ? [week] : [])).sort((a, b) => a - b);
    const silent = moving.filter((week) => !logged.has(week));
    const inSilence = new Map<IssueKey, number>();
    for (const week of silent) for (const key of moved.get(week) ?? []) inSilence.set(key, (inSilence.get(key) ?? 0) + 1);
    return { estimated, moving, silent, inSilence, anyLogged: logged.size > 0 };
  }
  /** Reads the changes of one issue; what was moved counts from one instant to the other, what was logged counts always. */
  private read({ key, changes }: IssueRecord, from: Instant, to: Instant): void {
    const changed = countOf(changes);
    let last: Week | null = null;
    for (let n = 0; n < changed; n += 1) {
      const field = fieldOf(changes, n);
      if (field !== STATUS && field !== TIME_SPENT) continue;
      const at = atOf(changes, n);
      if (at > this.asOf) break;
      const within = at >= from && at <= to;
      const isLog = field === TIME_SPENT && grew(changes, n);
      if (!within && !isLog) continue;
      const week = this.weeks.weekAt(at);
      if (isLog) this.logged.add(week);
      // An issue's changes are in order of time, so that it comes to each week once.
      if (within && week !== last) this.move(week, key);
      if (within) last = week;
    }
  }
  private move(week: Week, key: IssueKey): void {
    const issues = this.moved.get(week);
    if (issues === undefined) this.moved.set(week, [key]);
    else issues.push(key);
  }
}

/** Reads the changes of all issues, up to the day one looks from. */
export const weekLogIn = (lens: Lens): Gatherer<ToldIssue, WeekLog> => new WeekLogs(lens);
