import { toOf } from './change-log';
import type { Instant, Milliseconds } from './instant';
import type { IssueRecord } from './issue-record';
import { firstValue, happenedAt, nextUntil } from './past-of-field';
import type { Stay } from './status-walk';
import { FLAGGED } from './tracked-field';

interface Stretch {
  readonly since: Instant;
  readonly until: Instant;
}

/** When the flag was set, up to `end`. */
const flaggedStretches = (record: IssueRecord, end: Instant): Stretch[] => {
  const stretches: Stretch[] = [];
  const today = record.flagged ? 'flagged' : null;
  let since: Instant | null = firstValue<string | null>(record, FLAGGED, today) === null ? null : record.created;
  for (let n = nextUntil(record, FLAGGED, 0, end); n >= 0; n = nextUntil(record, FLAGGED, n + 1, end)) {
    const set = toOf(record.changes, n) !== null;
    const at = happenedAt(record, n);
    if (set) since ??= at;
    else if (since !== null) {
      stretches.push({ since, until: at });
      since = null;
    }
  }
  if (since !== null) stretches.push({ since, until: end });
  return stretches;
};

/** The time that at least one stretch covers, up to `end`. */
const covered = (stretches: Stretch[], end: Instant): Milliseconds => {
  stretches.sort((a, b) => a.since - b.since);
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { since, until } of stretches) {
    const from = Math.max(since, reached);
    const to = Math.min(until, end);
    if (to > from) {
      total += to - from;
      reached = to;
    }
  }
  return total;
};

/** How long the issue was blocked: flagged, or in a status mapped as blocked. An open block runs until `end`: the finish, or the instant one looks from. */
export const blockedTime = (
  record: IssueRecord,
  stays: readonly Stay[],
  blockedStatusIds: ReadonlySet<string>,
  end: Instant,
): Milliseconds => {
  const stretches = flaggedStretches(record, end);
  if (blockedStatusIds.size > 0)
    for (const stay of stays) if (blockedStatusIds.has(stay.status.id)) stretches.push({ since: stay.since, until: stay.until });
  return stretches.length === 0 ? 0 : covered(stretches, end);
};
