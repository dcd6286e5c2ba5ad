import type { StatusNow } from '#domain/history/issue-story';
import type { Told } from '../told';
import { blockedWork } from './blocked-work';
import { carriedOver } from './carried-over';
import { efficiencyOf } from './efficiency';
import type { FlowEvidence } from './flow-evidence';
import { type IssuePast, pastsOf } from './issue-past';
import { reopenBatches } from './reopen-batches';
import { statusTimes } from './status-times';
import { waitingAmong } from './waiting-statuses';
import { mostAtOnce, workInProgress } from './work-in-progress';

const statusesIn = (pasts: readonly IssuePast[]): Iterable<StatusNow> => {
  const byId = new Map<string, StatusNow>();
  for (const { stays } of pasts) for (const { status } of stays) byId.set(status.id, status);
  return byId.values();
};

/**
 * How work went through the project: time in each status, waiting against working, blocks, work in progress, work carried over
 * from sprint to sprint, weeks with many reopenings. Times are elapsed time: nights and weekends count.
 * @param waitingStatusIds the statuses that a lead says mean waiting; null leaves it to their names.
 */
export const flowOf = (told: Told, waitingStatusIds: readonly string[] | null): FlowEvidence => {
  const { lens, today, issues } = told;
  const pasts = pastsOf(told);
  const statusIds = waitingAmong(statusesIn(pasts), waitingStatusIds);
  const waiting = new Set(statusIds);
  const wip = workInProgress(pasts, today);
  return {
    issues: pasts.length,
    waiting: { rule: waitingStatusIds === null ? 'guessed' : 'settled', statusIds },
    statuses: statusTimes(pasts, new Set([...statusIds, ...lens.blockedStatusIds])),
    ...efficiencyOf(told, pasts, waiting),
    ...blockedWork(pasts, lens.zone),
    wip,
    mostAtOnce: mostAtOnce(wip, issues.length),
    ...carriedOver(pasts),
    reopenBatches: reopenBatches(issues, lens.zone),
  };
};
