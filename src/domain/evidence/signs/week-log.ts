import { dayAt } from '#domain/history/calendar-date';
import { atOf, type ChangeLog, countOf, fieldOf, fromOf, toOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { Lens } from '#domain/history/lens';
import { STATUS, TIME_SPENT } from '#domain/history/tracked-field';
import { mondayOf, type Week, weekOf } from '#domain/history/weeks';
import type { Zone } from '#domain/history/zone';
import type { Gatherer } from '../gatherer';
import type { SeenIssue } from './seen-issue';
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
const weeksIn = (zone: Zone): ((at: Instant) => Week) => {
  let begins = Number.NaN;
  let week: Week = 0;
  return (at) => {
    if (at >= begins && at < begins + WEEK_MS) return week;
    const offset = zone.offsetAt(at, null);
    week = weekOf(dayAt(at, offset));
    begins = mondayOf(week) * DAY_MS - offset * 60_000;
    return week;
  };
};

/** Reads the changes of all issues, up to the day one looks from. */
export const weekLogIn = ({ zone, asOf }: Lens): Gatherer<SeenIssue, WeekLog> => {
  const weekAt = weeksIn(zone);
  const logged = new Set<Week>();
  const moved = new Map<Week, IssueKey[]>();
  let estimated = 0;
  const move = (week: Week, key: IssueKey): void => {
    const issues = moved.get(week);
    if (issues === undefined) moved.set(week, [key]);
    else issues.push(key);
  };
  return {
    take({ record, story }) {
      const { changes } = record;
      if ((story.estimate ?? 0) > 0) estimated += 1;
      const counts = story.started !== null && (story.estimate ?? story.estimateAtStart ?? 0) > 0;
      const from = counts ? (story.started as Instant) : Number.POSITIVE_INFINITY;
      const to = story.finished ?? asOf;
      let last: Week | null = null;
      for (let n = 0; n < countOf(changes); n += 1) {
        const field = fieldOf(changes, n);
        if (field !== STATUS && field !== TIME_SPENT) continue;
        const at = atOf(changes, n);
        if (at > asOf) break;
        const within = at >= from && at <= to;
        const isLog = field === TIME_SPENT && grew(changes, n);
        if (!within && !isLog) continue;
        const week = weekAt(at);
        if (isLog) logged.add(week);
        // An issue's changes are in order of time, so that it comes to each week once.
        if (within && week !== last) move(week, record.key);
        if (within) last = week;
      }
    },
    found() {
      const moving = [...moved].flatMap(([week, issues]) => (issues.length >= LEAST_MOVING ? [week] : [])).sort((a, b) => a - b);
      const silent = moving.filter((week) => !logged.has(week));
      const inSilence = new Map<IssueKey, number>();
      for (const week of silent) for (const key of moved.get(week) ?? []) inSilence.set(key, (inSilence.get(key) ?? 0) + 1);
      return { estimated, moving, silent, inSilence, anyLogged: logged.size > 0 };
    },
  };
};
