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

class Blocked implements Gatherer<IssuePast, BlockedWork> {
  private readonly stretches = foremost(MOST_STRETCHES, longestFirst);
  private readonly keys: IssueKey[] = [];
  private pasts = 0;
  private count = 0;
  private total = 0;
  constructor(private readonly zone: Zone) {}
  take({ record, story, blocked, end }: IssuePast): void {
    this.pasts += 1;
    if (blocked.length === 0) return;
    this.keys.push(story.key);
    for (const { since, until } of blocked) {
      this.count += 1;
      this.total += until - since;
      this.stretches.add({
        key: story.key,
        from: since,
        to: until,
        fromOn: dateIn(this.zone, since, record.createdOffset),
        toOn: dateIn(this.zone, until, record.createdOffset),
        ms: until - since,
        open: story.finished === null && until === end,
      });
    }
  }
  found(): BlockedWork {
    return {
      blocked: this.pasts === 0 ? unknown('no-history') : known(this.total, this.keys),
      blockedStretches: this.stretches.list(),
      blockedCount: this.count,
    };
  }
}

/** When work was blocked, the longest stretch first. */
export const blockedWork = (zone: Zone): Gatherer<IssuePast, BlockedWork> => new Blocked(zone);
