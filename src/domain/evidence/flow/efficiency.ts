import type { IssueKey } from '#domain/history/issue-key';
import { type Claim, known, type NotEnoughData, unknown } from '../claim';
import type { Told } from '../told';
import { dividedTime } from './divided-time';
import type { FlowEfficiency, FlowEvidence, IssueFlow } from './flow-evidence';
import type { IssuePast } from './issue-past';

/** A list to read, not an archive: the sums are over all. */
const MOST_WAITS = 100;

const lacking = ({ issues }: Told, pasts: readonly IssuePast[]): NotEnoughData => {
  if (issues.length === 0) return 'no-issues';
  if (!issues.some(({ story }) => story.historyKnown)) return 'no-history';
  return pasts.some(({ story }) => story.finished !== null) ? 'nothing-started' : 'nothing-finished';
};

const longestFirst = (a: IssueFlow, b: IssueFlow): number => b.waitingMs - a.waitingMs || (a.key < b.key ? -1 : 1);

/**
 * Flow efficiency: working time over the time between start and finish, over finished issues. Days count with their nights and
 * weekends, and nobody logs what was really done: it tells where work stood, not how long anybody worked.
 */
export const efficiencyOf = (
  told: Told,
  pasts: readonly IssuePast[],
  waiting: ReadonlySet<string>,
): Pick<FlowEvidence, 'efficiency' | 'longestWaits'> => {
  const sum = { workingMs: 0, blockedMs: 0, statusMs: 0, laidAsideMs: 0 };
  const keys: IssueKey[] = [];
  const waits: IssueFlow[] = [];
  for (const past of pasts) {
    const time = dividedTime(past, waiting);
    if (time === null) continue;
    const { key } = past.story;
    keys.push(key);
    sum.workingMs += time.workingMs;
    sum.blockedMs += time.blockedMs;
    sum.statusMs += time.waitingMs;
    sum.laidAsideMs += time.laidAsideMs;
    const waitingMs = time.blockedMs + time.waitingMs + time.laidAsideMs;
    if (waitingMs > 0) waits.push({ key, workingMs: time.workingMs, waitingMs });
  }
  if (keys.length === 0) return { efficiency: unknown(lacking(told, pasts)), longestWaits: [] };
  return { efficiency: divided(sum, keys), longestWaits: waits.sort(longestFirst).slice(0, MOST_WAITS) };
};

const divided = (
  { workingMs, ...waitingFor }: FlowEfficiency['waitingFor'] & { readonly workingMs: number },
  keys: readonly IssueKey[],
): Claim<FlowEfficiency> => {
  const waitingMs = waitingFor.blockedMs + waitingFor.statusMs + waitingFor.laidAsideMs;
  return known({ workingMs, waitingMs, share: workingMs / (workingMs + waitingMs), waitingFor }, keys);
};
