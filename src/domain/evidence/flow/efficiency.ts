import type { IssueKey } from '#domain/history/issue-key';
import type { StatusNow } from '#domain/history/issue-story';
import { type Claim, known, type NotEnoughData } from '../claim';
import { foremost } from '../foremost';
import type { Gatherer } from '../gatherer';
import { TimeDivider } from './divided-time';
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

class FlowTimes implements Gatherer<IssuePast, Efficiency> {
  private readonly time: TimeDivider;
  private readonly sum = { workingMs: 0, blockedMs: 0, statusMs: 0, laidAsideMs: 0 };
  private readonly keys: IssueKey[] = [];
  private readonly waits = foremost(MOST_WAITS, longestFirst);
  private finished = false;
  constructor(isWaiting: (status: StatusNow) => boolean) {
    this.time = new TimeDivider(isWaiting);
  }
  take(past: IssuePast): void {
    const { time, sum } = this;
    const { key, finished } = past.story;
    if (finished !== null) this.finished = true;
    if (!time.divide(past)) return;
    this.keys.push(key);
    sum.workingMs += time.workingMs;
    sum.blockedMs += time.blockedMs;
    sum.statusMs += time.waitingMs;
    sum.laidAsideMs += time.laidAsideMs;
    const waitingMs = time.blockedMs + time.waitingMs + time.laidAsideMs;
    if (waitingMs > 0) this.waits.add({ key, workingMs: time.workingMs, waitingMs });
  }
  found(): Efficiency {
    const { sum, keys, finished } = this;
    return { efficiency: keys.length === 0 ? null : divided(sum, keys), finished, longestWaits: this.waits.list() };
  }
}

/**
 * Flow efficiency: working time over the time between start and finish, over finished issues. Days count with their nights and
 * weekends, and nobody logs what was really done: it tells where work stood, not how long anybody worked.
 */
export const efficiencyOf = (isWaiting: (status: StatusNow) => boolean): Gatherer<IssuePast, Efficiency> =>
  new FlowTimes(isWaiting);

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
