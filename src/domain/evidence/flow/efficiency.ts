import type { IssueKey } from '#domain/history/issue-key';
import type { StatusNow } from '#domain/history/issue-story';
import { type Claim, known, type NotEnoughData } from '../claim';
import { foremost } from '../foremost';
import type { Gatherer } from '../gatherer';
import { dividedTime } from './divided-time';
import type { FlowEfficiency, FlowEvidence, IssueFlow } from './flow-evidence';
import type { IssuePast } from './issue-past';

/** A list to read, not an archive: the sums are over all. */
const MOST_WAITS = 100;

const longestFirst = (a: IssueFlow, b: IssueFlow): number => b.waitingMs - a.waitingMs || (a.key < b.key ? -1 : 1);

export interface Efficiency extends Pick<FlowEvidence, 'longestWaits'> {
  /** Null where no issue has both a start and a finish; `finished` tells whether any has a finish. */
  readonly efficiency: Claim<FlowEfficiency> | null;
  readonly finished: boolean;
}

/**
 * Flow efficiency: working time over the time between start and finish, over finished issues. Days count with their nights and
 * weekends, and nobody logs what was really done: it tells where work stood, not how long anybody worked.
 */
export const efficiencyOf = (isWaiting: (status: StatusNow) => boolean): Gatherer<IssuePast, Efficiency> => {
  const sum = { workingMs: 0, blockedMs: 0, statusMs: 0, laidAsideMs: 0 };
  const keys: IssueKey[] = [];
  const waits = foremost(MOST_WAITS, longestFirst);
  let finished = false;
  return {
    take(past) {
      const { story } = past;
      if (story.finished !== null) finished = true;
      const time = dividedTime(past, isWaiting);
      if (time === null) return;
      keys.push(story.key);
      sum.workingMs += time.workingMs;
      sum.blockedMs += time.blockedMs;
      sum.statusMs += time.waitingMs;
      sum.laidAsideMs += time.laidAsideMs;
      const waitingMs = time.blockedMs + time.waitingMs + time.laidAsideMs;
      if (waitingMs > 0) waits.add({ key: story.key, workingMs: time.workingMs, waitingMs });
    },
    found: () => ({ efficiency: keys.length === 0 ? null : divided(sum, keys), finished, longestWaits: waits.list() }),
  };
};

/** Why there is no flow efficiency. */
export const lackingFlow = (issues: number, historyKnown: boolean, finished: boolean): NotEnoughData => {
  if (issues === 0) return 'no-issues';
  if (!historyKnown) return 'no-history';
  return finished ? 'nothing-started' : 'nothing-finished';
};

const divided = (
  { workingMs, ...waitingFor }: FlowEfficiency['waitingFor'] & { readonly workingMs: number },
  keys: readonly IssueKey[],
): Claim<FlowEfficiency> => {
  const waitingMs = waitingFor.blockedMs + waitingFor.statusMs + waitingFor.laidAsideMs;
  return known({ workingMs, waitingMs, share: workingMs / (workingMs + waitingMs), waitingFor }, keys);
};
