import { hasChanged, toOf } from './change-log';
import type { Instant, Milliseconds } from './instant';
import type { IssueRecord } from './issue-record';
import type { Stay } from './issue-story';
import { firstValue, happenedAt, nextUntil } from './past-of-field';
import { leftAt } from './status-walk';
import { FLAGGED } from './tracked-field';

/** The issue was blocked. */
export interface BlockedStretch {
  readonly since: Instant;
  readonly until: Instant;
}

/** A block that has not ended. */
const STILL = Number.POSITIVE_INFINITY;

/** When the flag was set, as far as it was by `asOf`. */
const flaggedStretches = (record: IssueRecord, asOf: Instant): BlockedStretch[] => {
  const stretches: BlockedStretch[] = [];
  const today = record.flagged ? 'flagged' : null;
  let since: Instant | null = firstValue<string | null>(record, FLAGGED, today) === null ? null : record.created;
  for (let n = nextUntil(record, FLAGGED, 0, asOf); n >= 0; n = nextUntil(record, FLAGGED, n + 1, asOf)) {
    const set = toOf(record.changes, n) !== null;
    const at = happenedAt(record, n);
    if (set) since ??= at;
    else if (since !== null) {
      if (at > since) stretches.push({ since, until: at });
      since = null;
    }
  }
  if (since !== null) stretches.push({ since, until: STILL });
  return stretches;
};

const none: readonly BlockedStretch[] = [];

/** Stretches that touch or overlap made one, in order of time. */
const joined = (stretches: BlockedStretch[]): readonly BlockedStretch[] => {
  if (stretches.length < 2) return stretches;
  stretches.sort((a, b) => a.since - b.since);
  const whole: { since: Instant; until: Instant }[] = [];
  for (const { since, until } of stretches) {
    const last = whole[whole.length - 1];
    if (last !== undefined && since <= last.until) last.until = Math.max(last.until, until);
    else whole.push({ since, until });
  }
  return whole;
};

/** Every block by `asOf`; one that still lasted then has no end. */
const blocksOf = (
  record: IssueRecord,
  stays: readonly Stay[],
  blockedStatusIds: ReadonlySet<string>,
  asOf: Instant,
): readonly BlockedStretch[] => {
  const wasFlagged = record.flagged || hasChanged(record.changes, FLAGGED);
  if (!wasFlagged && blockedStatusIds.size === 0) return none;
  const stretches = wasFlagged ? flaggedStretches(record, asOf) : [];
  if (blockedStatusIds.size > 0)
    stays.forEach((stay, n) => {
      const until = leftAt(stays, n, STILL);
      if (blockedStatusIds.has(stay.status.id) && until > stay.since) stretches.push({ since: stay.since, until });
    });
  return stretches.length === 0 ? none : joined(stretches);
};

/**
 * When the issue was blocked: flagged, or in a status mapped as blocked; joined where the two overlap, in order of time.
 * @param end the finish, or the instant one looks from: an open block ends there, and nothing after it is told.
 */
export const blockedStretches = (
  record: IssueRecord,
  stays: readonly Stay[],
  blockedStatusIds: ReadonlySet<string>,
  end: Instant,
): readonly BlockedStretch[] => {
  const blocks = blocksOf(record, stays, blockedStatusIds, end);
  if (blocks.length === 0) return none;
  return blocks.filter(({ since }) => since < end).map(({ since, until }) => ({ since, until: Math.min(until, end) }));
};

const neverBlocked = { past: 0, since: null } as const;

/** Blocked time that is over, and since when a block lasts that is not; a finish ends every block. */
export const blockedSoFar = (
  record: IssueRecord,
  stays: readonly Stay[],
  blockedStatusIds: ReadonlySet<string>,
  asOf: Instant,
  finished: Instant | null,
): { readonly past: Milliseconds; readonly since: Instant | null } => {
  const blocks = blocksOf(record, stays, blockedStatusIds, asOf);
  if (blocks.length === 0) return neverBlocked;
  let past = 0;
  let lasting: Instant | null = null;
  for (const { since, until } of blocks) {
    if (finished !== null) past += Math.max(0, Math.min(until, finished) - since);
    else if (until === STILL) lasting = since;
    else past += until - since;
  }
  return { past, since: lasting };
};
