import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import { mondayOf, type Week, weekOf } from '#domain/history/weeks';
import type { ScopeChange, ScopePoint } from '../project-evidence';
import type { Ground } from './ground';
import type { Candidate } from './moment';
import { unusualWeeks } from './unusual-weeks';

/** A week's additions are a jump only from so many issues on, and from this share of the scope at the baseline on. */
const LEAST = 5;
const SHARE = 0.03;

const lastDay = (days: readonly number[]): number => days.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY);

/** The day of the week on which most came in; the earlier of two. */
const busiest = (days: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] as number;
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
  const { told, dayOf, baseline } = ground;
  const { additions, scope, lastFinish } = told.evidence;
  const weeks = new Map<Week, { readonly changes: ScopeChange[]; readonly days: number[] }>();
  let last = Number.NEGATIVE_INFINITY;
  for (const change of additions) {
    const day = dayOf(change.at);
    last = Math.max(last, day);
    const number = weekOf(day);
    const week = weeks.get(number);
    if (week === undefined) weeks.set(number, { changes: [change], days: [day] });
    else {
      week.changes.push(change);
      week.days.push(day);
    }
  }
  const planned = scope.planned.known ? scope.planned.value : 0;
  const end = Math.max(lastFinish.known ? dayNumber(lastFinish.value) : baseline, last);
  const counts = new Map([...weeks].map(([week, { changes }]) => [week, changes.length]));
  const least = Math.max(LEAST, planned * SHARE);
  return unusualWeeks(counts, weekOf(baseline), weekOf(end), least).map(({ week, count, usual }) => {
    const { changes, days } = weeks.get(week) as { changes: ScopeChange[]; days: number[] };
    const day = busiest(days);
    const before = scopeBefore(ground, mondayOf(week));
    const until = lastDay(days);
    return {
      id: `scope-jump:${dateOfDay(mondayOf(week))}`,
      day: dateOfDay(day),
      until: until > day ? dateOfDay(until) : null,
      told: { kind: 'scope-jump', how: 'week', added: count, usual, before },
      keys: [...new Set(changes.map(({ key }) => key))],
      weight: 42 + Math.round(33 * Math.min(1, (4 * count) / Math.max(1, before))),
      because: 'size',
      confidence: ground.histories,
    } satisfies Candidate;
  });
};

const GROWN = 1.25;

/** The first day at the end of which a quarter more was in scope than at the baseline. Steady growth has no week that jumps. */
const grownByAQuarter = ({ told, dayOf, baseline, histories }: Ground): readonly Candidate[] => {
  const { scope, scopeSeries, additions } = told.evidence;
  if (!scope.planned.known || scope.planned.value === 0) return [];
  const planned = scope.planned.value;
  const begin = dateOfDay(baseline);
  const point = scopeSeries.find((one) => one.scope >= planned * GROWN && one.date > begin);
  if (point === undefined || point.scope - planned < LEAST) return [];
  const until = dayNumber(point.date);
  const keys = [...new Set(additions.filter(({ at }) => dayOf(at) <= until).map(({ key }) => key))];
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
