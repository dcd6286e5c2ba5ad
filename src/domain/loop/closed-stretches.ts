import { countOf, entryOf, fieldOf, toOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { NamedValue } from '#domain/history/interner';
import type { IssueRecord } from '#domain/history/issue-record';
import type { StatusNow } from '#domain/history/issue-story';
import type { Lens } from '#domain/history/lens';
import { firstValue, happenedAt } from '#domain/history/past-of-field';
import { statusMeant } from '#domain/history/status-walk';
import { RESOLUTION, STATUS } from '#domain/history/tracked-field';

/** How an issue stands at some moment, as far as it matters for whether it is closed. */
export interface ClosingPoint {
  readonly status: StatusNow;
  readonly resolution: string | null;
  /** It was taken out of category done, and the resolution was left on it: reopened (design.md, section 6). */
  readonly movedBack: boolean;
}

/** A stretch in which an issue was closed in one way; `until` is null for the one that lasts. */
export interface ClosedStretch<T> {
  readonly since: Instant;
  readonly until: Instant | null;
  readonly closed: T;
}

const onStatus = (point: ClosingPoint, status: StatusNow): ClosingPoint => {
  const movedBack = status.category !== 'done' && (point.movedBack || point.status.category === 'done');
  return { ...point, status, movedBack };
};

const onResolution = (point: ClosingPoint, resolution: string | null): ClosingPoint => ({
  ...point,
  resolution,
  // Whoever sets a resolution closes the issue, wherever it stands.
  movedBack: point.movedBack && resolution === null,
});

const afterChange = (record: IssueRecord, lens: Lens, point: ClosingPoint, n: number): ClosingPoint => {
  const field = fieldOf(record.changes, n);
  const to = toOf(record.changes, n);
  if (field === RESOLUTION) return onResolution(point, to as string | null);
  if (field !== STATUS || to === null) return point;
  return onStatus(point, statusMeant(record, lens, to as NamedValue));
};

const atCreation = (record: IssueRecord, lens: Lens): ClosingPoint => {
  const status = firstValue<NamedValue | null>(record, STATUS, record.status) ?? record.status;
  return {
    status: statusMeant(record, lens, status),
    resolution: firstValue<string | null>(record, RESOLUTION, record.resolution),
    movedBack: false,
  };
};

/** What the issue shows today may differ from the end of a history that is not whole; today's fields are the truth. */
const asToday = (record: IssueRecord, lens: Lens, point: ClosingPoint): ClosingPoint => {
  const status = statusMeant(record, lens, record.status);
  const moved = status.id === point.status.id ? point : onStatus(point, status);
  return record.resolution === moved.resolution ? moved : onResolution(moved, record.resolution);
};

const endsEntry = ({ changes }: IssueRecord, n: number): boolean =>
  n + 1 >= countOf(changes) || entryOf(changes, n + 1) !== entryOf(changes, n);

/**
 * The stretches in which an issue was closed, oldest first, by its history. Changes of one entry count together.
 * @param closed how an issue is closed at a point, or null; answers are compared by `sameAs`.
 * @returns of what history cannot date the beginning is `record.lastKnown`, and `guessed` says so.
 */
export const closedStretches = <T>(
  record: IssueRecord,
  lens: Lens,
  closed: (point: ClosingPoint) => T | null,
  sameAs: (a: T, b: T) => boolean,
): { readonly stretches: readonly ClosedStretch<T>[]; readonly guessed: boolean } => {
  const stretches: ClosedStretch<T>[] = [];
  const turn = (at: Instant, now: T | null): boolean => {
    const last = stretches[stretches.length - 1];
    const standing = last !== undefined && last.until === null ? last : null;
    if (standing !== null && now !== null && sameAs(standing.closed, now)) {
      stretches[stretches.length - 1] = { ...standing, closed: now };
      return false;
    }
    if (standing !== null) stretches[stretches.length - 1] = { ...standing, until: at };
    if (now !== null) stretches.push({ since: at, until: null, closed: now });
    return now !== null;
  };
  let point = atCreation(record, lens);
  turn(record.created, closed(point));
  for (let n = 0; n < countOf(record.changes); n += 1) {
    point = afterChange(record, lens, point, n);
    if (endsEntry(record, n)) turn(happenedAt(record, n), closed(point));
  }
  const guessed = turn(record.lastKnown, closed(asToday(record, lens, point)));
  return { stretches, guessed };
};
