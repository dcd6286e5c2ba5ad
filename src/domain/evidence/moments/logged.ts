import { laidAside } from '#domain/history/aside';
import type { Seconds } from '#domain/history/instant';
import { timeLogged } from '#domain/history/time-logged';
import type { ToldIssue } from '../told';
import type { Bearings } from './ground';

/** Time put down on one day. */
export interface Logged {
  readonly day: number;
  readonly seconds: Seconds;
}

/** An issue with the time that was put down on it. */
export interface LoggedIssue {
  readonly issue: ToldIssue;
  readonly logged: readonly Logged[];
}

/** What an issue was to take: its estimate when work started, else the first it ever had; null without one. An estimate of nothing is none. */
export const estimateOf = ({ story }: ToldIssue): Seconds | null => (story.estimateAtStart ?? story.estimateFirst) || null;

const none: readonly Logged[] = [];

const tellLogged = ({ record }: ToldIssue, { told, dayOf }: Bearings): readonly Logged[] =>
  timeLogged(record, told.lens.asOf).map(({ at, seconds }) => ({ day: dayOf(at), seconds }));
const loggedOnce = laidAside(tellLogged);

/** Time as it was logged on one issue, oldest first. */
export const loggedOn = (issue: ToldIssue, bearings: Bearings): readonly Logged[] =>
  issue.story.timeSpent === null || !issue.story.historyKnown ? none : loggedOnce(issue, bearings);

/** The first day on which more than `limit` had been logged; null while it has not. */
export const dayBeyond = (logged: readonly Logged[], limit: Seconds): number | null => {
  let total = 0;
  for (const { day, seconds } of logged) {
    total += seconds;
    if (total > limit) return day;
  }
  return null;
};
