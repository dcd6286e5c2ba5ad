import { dateOfDay, dayAt, dayNumber } from '#domain/history/calendar-date';
import type { IssueKey } from '#domain/history/issue-key';
import { mondayOf, type Week, weekOf } from '#domain/history/weeks';
import { countBefore } from '../by-halves';
import type { ScopeChange, ScopePoint } from '../project-evidence';
import type { Ground } from './ground';
import type { Candidate } from './moment';
import { unusualWeeks } from './unusual-weeks';

/** A week's additions are a jump only from so many issues on, and from this share of the scope at the baseline on. */
const LEAST = 5;
const SHARE = 0.03;

/**
 * The day of each addition. Additions are told in order of time, so that the days are in order too, and what came in in a week stands
 * together; where the clocks go back over midnight, the hour that comes twice counts to the later day.
 */
type Days = Int32Array;

const daysOf = ({ told }: Ground): Days => {
  const { additions } = told.evidence;
  const { zone } = told.lens;
  const days = new Int32Array(additions.length);
  let latest = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < days.length; n += 1) {
    const { at } = additions[n] as ScopeChange;
    latest = Math.max(latest, dayAt(at, zone.offsetAt(at, null)));
    days[n] = latest;
  }
  return days;
};

/** How many additions there were before a day. */
const before = (days: Days, day: number): number => countBefore(days.length, (n) => (days[n] as number) < day);

/** The day on which most came in; the earlier of two. */
const busiest = (days: Days): number => {
  let found = days[0] as number;
  let most = 0;
  for (let n = 0; n < days.length; ) {
    const next = before(days, (days[n] as number) + 1);
    if (next - n > most) {
      found = days[n] as number;
      most = next - n;
    }
    n = next;
  }
  return found;
};

const countsByWeek = (days: Days): ReadonlyMap<Week, number> => {
  const counts = new Map<Week, number>();
  for (let n = 0; n < days.length; ) {
    const week = weekOf(days[n] as number);
    const next = before(days, mondayOf(week + 1));
    counts.set(week, next - n);
    n = next;
  }
  return counts;
};

/** The issues of the additions from one place up to, but not including, another; each once. */
const issuesAmong = (additions: readonly ScopeChange[], from: number, to: number): readonly IssueKey[] => {
  const keys = new Set<IssueKey>();
  for (let n = from; n < to; n += 1) keys.add((additions[n] as ScopeChange).key);
  return [...keys];
};

/** Issues in scope at the end of the day before. */
const scopeBefore = ({ told }: Ground, day: number): number => {
  const date = dateOfDay(day);
  const { scopeSeries } = told.evidence;
  const points = countBefore(scopeSeries.length, (n) => (scopeSeries[n] as ScopePoint).date < date);
  return scopeSeries[points - 1]?.scope ?? 0;
};

/**
 * Weeks after the baseline in which unusually many issues came into scope (see `unusualWeeks`; at least 5 issues and 3 % of
 * the scope at the baseline). Weeks are compared from the baseline to the last finish or addition.
 */
const jumps = (ground: Ground, days: Days): readonly Candidate[] => {
  const { told, baseline } = ground;
  const { additions, scope, lastFinish } = told.evidence;
  const counts = countsByWeek(days);
  const planned = scope.planned.known ? scope.planned.value : 0;
  const end = Math.max(lastFinish.known ? dayNumber(lastFinish.value) : baseline, days.at(-1) ?? baseline);
  const least = Math.max(LEAST, planned * SHARE);
  return unusualWeeks(counts, weekOf(baseline), weekOf(end), least).map(({ week, count, usual }) => {
    const from = before(days, mondayOf(week));
    const day = busiest(days.subarray(from, from + count));
    const until = days[from + count - 1] as number;
    const inScope = scopeBefore(ground, mondayOf(week));
    return {
      id: `scope-jump:${dateOfDay(mondayOf(week))}`,
      day: dateOfDay(day),
      until: until > day ? dateOfDay(until) : null,
      told: { kind: 'scope-jump', how: 'week', added: count, usual, before: inScope },
      keys: issuesAmong(additions, from, from + count),
      weight: 42 + Math.round(33 * Math.min(1, (4 * count) / Math.max(1, inScope))),
      because: 'size',
      confidence: ground.histories,
    } satisfies Candidate;
  });
};

const GROWN = 1.25;

/** The first day at the end of which a quarter more was in scope than at the baseline. Steady growth has no week that jumps. */
const grownByAQuarter = (ground: Ground, days: Days): readonly Candidate[] => {
  const { told, baseline, histories } = ground;
  const { scope, scopeSeries, additions } = told.evidence;
  if (!scope.planned.known || scope.planned.value === 0) return [];
  const planned = scope.planned.value;
  const begin = dateOfDay(baseline);
  const point = scopeSeries.find((one) => one.scope >= planned * GROWN && one.date > begin);
  if (point === undefined || point.scope - planned < LEAST) return [];
  const keys = issuesAmong(additions, 0, before(days, dayNumber(point.date) + 1));
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
export const scopeJumps = (ground: Ground): readonly Candidate[] => {
  if (ground.told.baseline?.rule === 'first-issue') return [];
  const days = daysOf(ground);
  return [...jumps(ground, days), ...grownByAQuarter(ground, days)];
};
