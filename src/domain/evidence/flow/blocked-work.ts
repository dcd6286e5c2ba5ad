import type { IssueKey } from '#domain/history/issue-key';
import { dateIn, type Zone } from '#domain/history/zone';
import { known, unknown } from '../claim';
import { foremost } from '../foremost';
import type { Gatherer } from '../gatherer';
import type { BlockedStretch, FlowEvidence } from './flow-evidence';
import type { IssuePast } from './issue-past';

/** More than anybody reads; the sum is over all. */
const MOST_STRETCHES = 200;

const longestFirst = (a: BlockedStretch, b: BlockedStretch): number => b.ms - a.ms || (a.key < b.key ? -1 : 1);

export type BlockedWork = Pick<FlowEvidence, 'blocked' | 'blockedStretches' | 'blockedCount'>;

/** When work was blocked, the longest stretch first. */
export const blockedWork = (zone: Zone): Gatherer<IssuePast, BlockedWork> => {
  const stretches = foremost(MOST_STRETCHES, longestFirst);
  const keys: IssueKey[] = [];
  let pasts = 0;
  let count = 0;
  let total = 0;
  return {
    take({ record, story, blocked, end }) {
      pasts += 1;
      if (blocked.length === 0) return;
      keys.push(story.key);
      for (const { since, until } of blocked) {
        count += 1;
        total += until - since;
        stretches.add({
          key: story.key,
          from: since,
          to: until,
          fromOn: dateIn(zone, since, record.createdOffset),
          toOn: dateIn(zone, until, record.createdOffset),
          ms: until - since,
          open: story.finished === null && until === end,
        });
      }
    },
    found: () => ({
      blocked: pasts === 0 ? unknown('no-history') : known(total, keys),
      blockedStretches: stretches.list(),
      blockedCount: count,
    }),
  };
};
