import { dateOfDay } from '#domain/history/calendar-date';
import type { StatusNow } from '#domain/history/issue-story';
import { mondayOf } from '#domain/history/weeks';
import { unknown } from '../claim';
import { type Gatherer, gathered } from '../gatherer';
import type { Told, ToldIssue } from '../told';
import { type BlockedWork, blockedWork } from './blocked-work';
import { carriedOver } from './carried-over';
import { type Efficiency, efficiencyOf, lackingFlow } from './efficiency';
import type { FlowEvidence, StatusTime, WorkInProgress } from './flow-evidence';
import { type IssuePast, pastOf } from './issue-past';
import { type ReopenedWeek, reopenBatches } from './reopen-batches';
import { statusTimes } from './status-times';
import { type WaitingStatuses, waitingStatuses } from './waiting-statuses';
import { mostAtOnce, workInProgress } from './work-in-progress';

type Looked = Pick<Told, 'lens' | 'today' | 'issues'>;

/**
 * How work went through the project: time in each status, waiting against working, blocks, work in progress, work carried over
 * from sprint to sprint, weeks with many reopenings. Times are elapsed time: nights and weekends count.
 * @param waitingStatusIds the statuses that a lead says mean waiting; null leaves it to their names.
 */
export const flowOf = (told: Looked, waitingStatusIds: readonly string[] | null): FlowEvidence =>
  gathered(told.issues, flowIn(told, waitingStatusIds));

class Flow implements Gatherer<ToldIssue, FlowEvidence> {
  private readonly waiting: WaitingStatuses;
  private readonly statuses: Gatherer<IssuePast, readonly StatusTime[]>;
  private readonly efficiency: Gatherer<IssuePast, Efficiency>;
  private readonly blocked: Gatherer<IssuePast, BlockedWork>;
  private readonly inProgress: Gatherer<IssuePast, readonly WorkInProgress[]>;
  private readonly carried = carriedOver();
  private readonly batches: Gatherer<ToldIssue, readonly ReopenedWeek[]>;
  private pasts = 0;
  private historyKnown = false;
  constructor(
    private readonly told: Looked,
    private readonly waitingStatusIds: readonly string[] | null,
  ) {
    const { lens, today } = told;
    const waiting = waitingStatuses(waitingStatusIds);
    this.waiting = waiting;
    this.statuses = statusTimes((status) => waiting.isWaiting(status) || lens.blockedStatusIds.has(status.id));
    this.efficiency = efficiencyOf(waiting.isWaiting);
    this.blocked = blockedWork(lens.zone);
    this.inProgress = workInProgress(today);
    this.batches = reopenBatches(lens.zone);
  }
  take(issue: ToldIssue): void {
    if (issue.story.historyKnown) this.historyKnown = true;
    this.batches.take(issue);
    const past = pastOf(issue, this.told.lens);
    if (past === null) return;
    this.pasts += 1;
    // Each status is asked about when it is first seen, so that the guesses are in the order of the issues. Only in these can work wait.
    const { statuses, count } = past.stays;
    for (let n = 0; n < count; n += 1) {
      const status = statuses[n] as StatusNow;
      if (status.category === 'indeterminate') this.waiting.isWaiting(status);
    }
    this.statuses.take(past);
    this.efficiency.take(past);
    this.blocked.take(past);
    this.inProgress.take(past);
    this.carried.take(past);
  }
  found(): FlowEvidence {
    const issues = this.told.issues.length;
    const divided = this.efficiency.found();
    const wip = this.inProgress.found();
    return {
      issues: this.pasts,
      waiting: { rule: this.waitingStatusIds === null ? 'guessed' : 'settled', statusIds: this.waiting.ids() },
      statuses: this.statuses.found(),
      efficiency: divided.efficiency ?? unknown(lackingFlow(issues, this.historyKnown, divided.finished)),
      longestWaits: divided.longestWaits,
      ...this.blocked.found(),
      wip,
      mostAtOnce: mostAtOnce(wip, issues),
      ...this.carried.found(),
      reopenBatches: this.batches.found().map(({ week, keys }) => ({ week: dateOfDay(mondayOf(week)), keys })),
    };
  }
}

/** The same, gathered while others walk through the issues. */
export const flowIn = (told: Looked, waitingStatusIds: readonly string[] | null): Gatherer<ToldIssue, FlowEvidence> =>
  new Flow(told, waitingStatusIds);
