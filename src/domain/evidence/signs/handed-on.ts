import { laidAside } from '#domain/history/aside';
import { countOf, fieldOf, toOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import { happenedAt } from '#domain/history/past-of-field';
import { ASSIGNEE, STATUS } from '#domain/history/tracked-field';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';
import { HANDED_ON_WITHIN_MS } from './thresholds';

export interface HandedOn {
  /** How many issues in work were given to somebody. */
  readonly given: number;
  /** Those of them that were handed on untouched. */
  readonly handedOn: readonly ToldIssue[];
}

class HandedOnUntouched implements Gatherer<ToldIssue, HandedOn> {
  private readonly handedOn: ToldIssue[] = [];
  private given = 0;
  take(issue: ToldIssue): void {
    const { assignee, started, handOffs } = issue.story;
    if (assignee === null || started === null) return;
    this.given += 1;
    if (handOffs !== null && handOffs.length > 0 && wasHandedOnUntouched(issue, null)) this.handedOn.push(issue);
  }
  found(): HandedOn {
    return { given: this.given, handedOn: this.handedOn };
  }
}

/** Issues that were given to one person and handed on to another within two days, with nothing done in between. */
export const handedOnIn = (): Gatherer<ToldIssue, HandedOn> => new HandedOnUntouched();

/**
 * Only hand-offs that follow an assignment count: whom an issue is created for is often a default, and the hand-off that comes
 * with a change of status is the ordinary way to the next step.
 */
const wasHandedOnUntouched = laidAside(({ record, story }: ToldIssue, _: null): boolean => {
  for (const { at, waitBeforeMs } of story.handOffs ?? [])
    if (waitBeforeMs <= HANDED_ON_WITHIN_MS && assignedOnly(record, at - waitBeforeMs) && assignedOnly(record, at)) return true;
  return false;
});

/** Whether at an instant the issue got an assignee, and did not change its status. */
const assignedOnly = (record: IssueRecord, at: Instant): boolean => {
  const { changes } = record;
  let assigned = false;
  for (let n = 0; n < countOf(changes); n += 1) {
    const field = fieldOf(changes, n);
    if ((field !== ASSIGNEE && field !== STATUS) || happenedAt(record, n) !== at) continue;
    if (field === STATUS) return false;
    if (toOf(changes, n) !== null) assigned = true;
  }
  return assigned;
};
