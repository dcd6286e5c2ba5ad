import { dateOfDay } from '#domain/history/calendar-date';
import type { Seconds } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { valueAt } from '#domain/history/past-of-field';
import { ESTIMATE } from '#domain/history/tracked-field';
import { endOfDay } from '#domain/history/zone';
import { sum } from '../sum';
import type { ToldIssue } from '../told';
import { atMost, type Bearings, type Ground, levelOf, openAtEndOf } from './ground';
import { dayBeyond, estimateOf, type LogGatherer, type Logged } from './logged';
import type { Candidate } from './moment';

/** An issue is told by itself when it took twice its estimate, and two working days more than it. */
const TIMES = 2;
const LEAST_OVER: Seconds = 16 * 3600;
const MOST_ISSUES = 5;

interface Measured {
  readonly issue: ToldIssue;
  readonly logged: readonly Logged[];
  readonly estimate: Seconds;
  readonly total: Seconds;
}

/** What was logged, and the issues of the plan. */
interface Spent {
  /** On all issues, day by day. */
  readonly byDay: Map<number, Seconds>;
  /** The issues that went far beyond their estimate. */
  readonly far: Measured[];
  readonly plan: ToldIssue[];
}

/** What was logged on all issues, day by day. */
const dayByDay = (seconds: ReadonlyMap<number, Seconds>): readonly Logged[] =>
  [...seconds].sort((a, b) => a[0] - b[0]).map((ofDay) => ({ day: ofDay[0], seconds: ofDay[1] }));

/**
 * The day on which more time had been logged in the project than the plan was estimated to take, while some of the plan was
 * open. The estimate is that of the issues of the plan as it stood at the end of the baseline day; the time is all that was
 * logged, as added work and work without an estimate use up the same hours.
 */
const ofPlan = (logged: readonly Logged[], plan: readonly ToldIssue[], ground: Ground): readonly Candidate[] => {
  const { told, histories } = ground;
  const endOfBaseline = endOfDay(told.lens.zone, told.baseline?.date ?? told.today);
  let estimated = 0;
  let withEstimate = 0;
  for (const { record } of plan) {
    const estimate = valueAt(record, ESTIMATE, endOfBaseline, record.estimate) ?? 0;
    estimated += estimate;
    if (estimate > 0) withEstimate += 1;
  }
  const at = estimated === 0 ? null : dayBeyond(logged, estimated);
  if (at === null || at < ground.baseline) return [];
  const day = dateOfDay(at);
  const open = plan.filter(({ story }) => openAtEndOf(story, day));
  if (open.length === 0) return [];
  return [
    {
      id: `estimate-used-up:plan:${day}`,
      day,
      until: null,
      told: {
        kind: 'estimate-used-up',
        of: 'project',
        estimated,
        logged: sum(logged.map(({ seconds }) => seconds)),
        open: open.length,
        ofAll: plan.length,
      },
      keys: open.map(({ story }) => story.key),
      weight: 80,
      because: 'turning-point',
      confidence: atMost(histories, levelOf(withEstimate / plan.length)),
    },
  ];
};

const ofIssue = (
  { issue, estimate, logged, total }: Measured,
  over: Seconds,
  { histories, baseline }: Ground,
): readonly Candidate[] => {
  const at = dayBeyond(logged, estimate);
  if (at === null || at < baseline || !openAtEndOf(issue.story, dateOfDay(at))) return [];
  const { key } = issue.story;
  return [
    {
      id: `estimate-used-up:${key}`,
      day: dateOfDay(at),
      until: null,
      told: { kind: 'estimate-used-up', of: 'issue', estimated: estimate, logged: total, open: 1, ofAll: 1 },
      keys: [key],
      weight: 22 + Math.round(25 * ((total - estimate) / over)),
      because: 'size',
      confidence: histories,
    },
  ];
};

class SpentTime implements LogGatherer<Spent> {
  private readonly spent: Spent = { byDay: new Map(), far: [], plan: [] };
  constructor(private readonly inPlan: ReadonlySet<IssueKey>) {}
  take(issue: ToldIssue, logged: readonly Logged[]): void {
    const { byDay, far, plan } = this.spent;
    if (this.inPlan.has(issue.story.key)) plan.push(issue);
    if (logged.length === 0) return;
    let total = 0;
    for (const { day, seconds } of logged) {
      total += seconds;
      byDay.set(day, (byDay.get(day) ?? 0) + seconds);
    }
    const estimate = estimateOf(issue);
    if (estimate !== null && total >= estimate * TIMES && total - estimate >= LEAST_OVER)
      far.push({ issue, estimate, logged, total });
  }
  found(): Spent {
    return this.spent;
  }
}

export const spentIn = ({ told }: Bearings): LogGatherer<Spent> => new SpentTime(new Set(told.evidence.scope.planned.keys));

/** When the estimate of the plan was used up while work remained, and the issues that went furthest beyond theirs. */
export const estimatesUsedUp = ({ byDay, far, plan }: Spent, ground: Ground): readonly Candidate[] => {
  const furthest = [...far].sort((a, b) => b.total - b.estimate - (a.total - a.estimate)).slice(0, MOST_ISSUES);
  const over = sum(far.map(({ estimate, total }) => total - estimate));
  return [...ofPlan(dayByDay(byDay), plan, ground), ...furthest.flatMap((one) => ofIssue(one, over, ground))];
};
