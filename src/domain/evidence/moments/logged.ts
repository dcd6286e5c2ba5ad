import { laidAside } from '#domain/history/aside';
import { gathering } from '#domain/history/gathering';
import type { Seconds } from '#domain/history/instant';
import { timeLogged } from '#domain/history/time-logged';
import type { ToldIssue } from '../told';
import { type Bearings, dayOf } from './ground';

/** Time put down on one day. */
export interface Logged {
  readonly day: number;
  readonly seconds: Seconds;
}

/** Is shown issues together with the time that was put down on each. */
export interface LogGatherer<Found> {
  take(issue: ToldIssue, logged: readonly Logged[]): void;
  found(): Found;
}

/** What an issue was to take: its estimate when work started, else the first it ever had; null without one. An estimate of nothing is none. */
export const estimateOf = ({ story }: ToldIssue): Seconds | null => (story.estimateAtStart ?? story.estimateFirst) || null;

const none: readonly Logged[] = [];
const days = gathering<Logged>();

const tellLogged = ({ record }: ToldIssue, bearings: Bearings): readonly Logged[] => {
  for (const { at, seconds } of timeLogged(record, bearings.told.lens.asOf)) days.add({ day: dayOf(bearings, at), seconds });
  return days.list(none);
};
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
