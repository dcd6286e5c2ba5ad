import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { CheckId } from './answers';
import { checksOf, isAsked } from './checks';
import type { Followed } from './followed';

/** Something of a decision on its day: the decision itself, or one of its checks. */
export interface DayOfDecision {
  readonly followed: Followed;
  readonly what: { readonly kind: 'date' } | { readonly kind: 'check'; readonly check: CheckId };
  readonly on: CalendarDate;
  /** Calendar days past; negative while it is ahead. */
  readonly daysLate: number;
}

/** Everything that a decision still has ahead of it or has missed: its date while it is open, its checks once it is done (S0-33). */
const daysOf = (followed: Followed, today: CalendarDate): readonly DayOfDecision[] => {
  const { standing, due } = followed.told;
  const day = (what: DayOfDecision['what'], on: CalendarDate) => ({ followed, what, on, daysLate: daysBetween(on, today) });
  const date = standing.kind === 'open' && due !== null ? [day({ kind: 'date' }, due)] : [];
  const checks = checksOf(followed, today).filter((check) => isAsked(check) || check.status.kind === 'waiting');
  return [...date, ...checks.map(({ id, dueOn }) => day({ kind: 'check', check: id }, dueOn))];
};

const byDay = (a: DayOfDecision, b: DayOfDecision): number =>
  b.daysLate - a.daysLate || (a.followed.told.key < b.followed.told.key ? -1 : a.followed.told.key > b.followed.told.key ? 1 : 0);

/** The days of decisions and checks that are still to come or were missed, earliest first: a calendar (S0-33). */
export const calendarOf = (followeds: readonly Followed[], today: CalendarDate): readonly DayOfDecision[] =>
  followeds.flatMap((followed) => daysOf(followed, today)).sort(byDay);

/** What should have been done or answered before today, most overdue first (S3-62). */
export const overdueOf = (followeds: readonly Followed[], today: CalendarDate): readonly DayOfDecision[] =>
  calendarOf(followeds, today).filter(({ daysLate }) => daysLate > 0);
