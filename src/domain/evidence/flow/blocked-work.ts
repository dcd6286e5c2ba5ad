import type { IssueKey } from '#domain/history/issue-key';
import { dateIn, type Zone } from '#domain/history/zone';
import { known, unknown } from '../claim';
import type { BlockedStretch, FlowEvidence } from './flow-evidence';
import type { IssuePast } from './issue-past';

/** More than anybody reads; the sum is over all. */
const MOST_STRETCHES = 200;

const longestFirst = (a: BlockedStretch, b: BlockedStretch): number => b.ms - a.ms || (a.key < b.key ? -1 : 1);

/** When work was blocked, the longest stretch first. */
export const blockedWork = (
  pasts: readonly IssuePast[],
  zone: Zone,
): Pick<FlowEvidence, 'blocked' | 'blockedStretches' | 'blockedCount'> => {
  const stretches: BlockedStretch[] = [];
  const keys: IssueKey[] = [];
  let total = 0;
  for (const { record, story, blocked, end } of pasts) {
    if (blocked.length === 0) continue;
    keys.push(story.key);
    for (const { since, until } of blocked) {
      total += until - since;
      stretches.push({
        key: story.key,
        from: since,
        to: until,
        fromOn: dateIn(zone, since, record.createdOffset),
        toOn: dateIn(zone, until, record.createdOffset),
        ms: until - since,
        open: story.finished === null && until === end,
      });
    }
  }
  return {
    blocked: pasts.length === 0 ? unknown('no-history') : known(total, keys),
    blockedStretches: stretches.sort(longestFirst).slice(0, MOST_STRETCHES),
    blockedCount: stretches.length,
  };
};
