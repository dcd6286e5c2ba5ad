import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { IssueKey } from '#domain/history/issue-key';
import { mondayOf, type Week, weekOf } from '#domain/history/weeks';
import type { ScopeChange, ScopePoint } from '../project-evidence';
import { dayOf, type Ground } from './ground';
import type { Candidate } from './moment';
import { type UnusualWeek, unusualWeeks } from './unusual-weeks';

/** A week's additions are a jump only from so many issues on, and from this share of the scope at the baseline on. */
const LEAST = 5;
const SHARE = 0.03;

const lastDay = (days: readonly number[]): number => {
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) if (day > last) last = day;
  return last;
};

/** The day of the week on which most came in; the earlier of two. */
const busiest = (days: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] as number;
};

/** How many of the days fall in each week. They are mostly in order, so that each week is looked up once. */
const countsByWeek = (days: readonly number[]): ReadonlyMap<Week, number> => {
  const counts = new Map<Week, number>();
  let week: Week = Number.NaN;
  let count = 0;
  for (const day of days) {
    const next = weekOf(day);
    if (next !== week) {
      if (count > 0) counts.set(week, (counts.get(week) ?? 0) + count);
      week = next;
      count = 0;
    }
    count += 1;
  }
  return count === 0 ? counts : counts.set(week, (counts.get(week) ?? 0) + count);
};

const daysOf = (additions: readonly ScopeChange[], ground: Ground): readonly number[] => {
  const days: number[] = [];
  for (const { at } of additions) days.push(dayOf(ground, at));
  return days;
};

interface CameIn {
  readonly keys: Set<IssueKey>;
  readonly days: number[];
}

/** What came in in some of the weeks, and on which days. */
const additionsIn = (
  weeks: readonly UnusualWeek[],
  additions: readonly ScopeChange[],
  daysOfAll: readonly number[],
): ReadonlyMap<Week, CameIn> => {
  const cameIn = new Map<Week, CameIn>();
  for (const { week } of weeks) cameIn.set(week, { keys: new Set(), days: [] });
  for (let n = 0; n < additions.length; n += 1) {
    const day = daysOfAll[n] as number;
    const week = cameIn.get(weekOf(day));
    if (week === undefined) continue;
    week.keys.add((additions[n] as ScopeChange).key);
    week.days.push(day);
  }
  return cameIn;
};

/** Issues in scope at the end of the day before. */
const scopeBefore = ({ told }: Ground, day: number): number => {
  const date = dateOfDay(day);
  const { scopeSeries } = told.evidence;
  // Asked for many weeks of a series with many days, so the last day before is found by halves.
  let from = 0;
  let to = scopeSeries.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((scopeSeries[middle] as ScopePoint).date < date) from = middle + 1;
    else to = middle;
  }
  return scopeSeries[from - 1]?.scope ?? 0;
};

/**
 * Weeks after the baseline in which unusually many issues came into scope (see `unusualWeeks`; at least 5 issues and 3 % of
 * the scope at the baseline). Weeks are compared from the baseline to the last finish or addition.
 */
const jumps = (ground: Ground): readonly Candidate[] => {
  const { told, baseline } = ground;
  const { additions, scope, lastFinish } = told.evidence;
  const daysOfAll = daysOf(additions, ground);
  const counts = countsByWeek(daysOfAll);
  const planned = scope.planned.known ? scope.planned.value : 0;
  const end = Math.max(lastFinish.known ? dayNumber(lastFinish.value) : baseline, lastDay(daysOfAll));
  const least = Math.max(LEAST, planned * SHARE);
  const unusual = unusualWeeks(counts, weekOf(baseline), weekOf(end), least);
  const cameIn = additionsIn(unusual, additions, daysOfAll);
  return unusual.map(({ week, count, usual }) => {
    const { keys, days } = cameIn.get(week) as CameIn;
    const day = busiest(days);
    const before = scopeBefore(ground, mondayOf(week));
    const until = lastDay(days);
    return {
      id: `scope-jump:${dateOfDay(mondayOf(week))}`,
      day: dateOfDay(day),
      until: until > day ? dateOfDay(until) : null,
      told: { kind: 'scope-jump', how: 'week', added: count, usual, before },
      keys: [...keys],
      weight: 42 + Math.round(33 * Math.min(1, (4 * count) / Math.max(1, before))),
      because: 'size',
      confidence: ground.histories,
    } satisfies Candidate;
  });
};

const GROWN = 1.25;

/** The first day at the end of which a quarter more was in scope than at the baseline. Steady growth has no week that jumps. */
const grownByAQuarter = (ground: Ground): readonly Candidate[] => {
  const { told, baseline, histories } = ground;
  const { scope, scopeSeries, additions } = told.evidence;
  if (!scope.planned.known || scope.planned.value === 0) return [];
  const planned = scope.planned.value;
  const begin = dateOfDay(baseline);
  const point = scopeSeries.find((one) => one.scope >= planned * GROWN && one.date > begin);
  if (point === undefined || point.scope - planned < LEAST) return [];
  const until = dayNumber(point.date);
  const keys = [...new Set(additions.filter(({ at }) => dayOf(ground, at) <= until).map(({ key }) => key))];
  return [
    {
      id: `scope-jump:quarter:${point.date}`,
      day: point.date,
      until: null,
      told: { kind: 'scope-jump', how: 'grown-by-a-quarter', added: keys.length, before: planned, scope: point.scope },
      keys,
      weight: 66,
      because: 'turning-point',
      confidence: histories,
    },
  ];
};

/**
 * Where scope grew: weeks with unusually many additions, and the day on which a quarter more was in scope than at the start. None
 * before work has started: what is added then is the plan being written.
 */
export const scopeJumps = (ground: Ground): readonly Candidate[] =>
  ground.told.baseline?.rule === 'first-issue' ? [] : [...jumps(ground), ...grownByAQuarter(ground)];
