import { dateOfDay } from '#domain/history/calendar-date';
import type { StatusNow } from '#domain/history/issue-story';
import { mondayOf } from '#domain/history/weeks';
import { unknown } from '../claim';
import { type Gatherer, gathered } from '../gatherer';
import type { Told, ToldIssue } from '../told';
import { blockedWork } from './blocked-work';
import { carriedOver } from './carried-over';
import { efficiencyOf, lackingFlow } from './efficiency';
import type { FlowEvidence } from './flow-evidence';
import { pastOf } from './issue-past';
import { reopenBatches } from './reopen-batches';
import { statusTimes } from './status-times';
import { waitingStatuses } from './waiting-statuses';
import { mostAtOnce, workInProgress } from './work-in-progress';

type Looked = Pick<Told, 'lens' | 'today' | 'issues'>;

/**
 * How work went through the project: time in each status, waiting against working, blocks, work in progress, work carried over
 * from sprint to sprint, weeks with many reopenings. Times are elapsed time: nights and weekends count.
 * @param waitingStatusIds the statuses that a lead says mean waiting; null leaves it to their names.
 */
export const flowOf = (told: Looked, waitingStatusIds: readonly string[] | null): FlowEvidence =>
  gathered(told.issues, flowIn(told, waitingStatusIds));

/** The same, gathered while others walk through the issues. */
export const flowIn = (
  { lens, today, issues }: Looked,
  waitingStatusIds: readonly string[] | null,
): Gatherer<ToldIssue, FlowEvidence> => {
  const waiting = waitingStatuses(waitingStatusIds);
  const isWaitingOrBlocked = (status: StatusNow) => waiting.isWaiting(status) || lens.blockedStatusIds.has(status.id);
  const statuses = statusTimes(isWaitingOrBlocked);
  const efficiency = efficiencyOf(waiting.isWaiting);
  const blocked = blockedWork(lens.zone);
  const inProgress = workInProgress(today);
  const carried = carriedOver();
  const batches = reopenBatches(lens.zone);
  let pasts = 0;
  let historyKnown = false;
  return {
    take(issue) {
      historyKnown ||= issue.story.historyKnown;
      batches.take(issue);
      const past = pastOf(issue, lens);
      if (past === null) return;
      pasts += 1;
      // Each status is asked about when it is first seen, so that the guesses are in the order of the issues.
      for (const { status } of past.stays) waiting.isWaiting(status);
      statuses.take(past);
      efficiency.take(past);
      blocked.take(past);
      inProgress.take(past);
      carried.take(past);
    },
    found() {
      const divided = efficiency.found();
      const wip = inProgress.found();
      return {
        issues: pasts,
        waiting: { rule: waitingStatusIds === null ? 'guessed' : 'settled', statusIds: waiting.ids() },
        statuses: statuses.found(),
        efficiency: divided.efficiency ?? unknown(lackingFlow(issues.length, historyKnown, divided.finished)),
        longestWaits: divided.longestWaits,
        ...blocked.found(),
        wip,
        mostAtOnce: mostAtOnce(wip, issues.length),
        ...carried.found(),
        reopenBatches: batches.found().map(({ week, keys }) => ({ week: dateOfDay(mondayOf(week)), keys })),
      };
    },
  };
};
