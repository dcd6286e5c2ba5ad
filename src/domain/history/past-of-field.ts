import { atOf, byOf, type ChangeValue, fromOf, hasChanged, nextOf, toOf } from './change-log';
import type { Instant } from './instant';
import type { PersonId } from './issue-key';
import type { IssueRecord } from './issue-record';
import type { TrackedField } from './tracked-field';

/** When a change took effect for the story: a clock that ran ahead may have written it before the issue's creation. */
export const happenedAt = (record: IssueRecord, n: number): Instant => Math.max(atOf(record.changes, n), record.created);

/** The number of the next change of a field at or after number `n`, not later than `until`; -1 when there is none. */
export const nextUntil = (record: IssueRecord, field: TrackedField, n: number, until: Instant): number => {
  const found = nextOf(record.changes, field, n);
  return found >= 0 && happenedAt(record, found) <= until ? found : -1;
};

// Most fields of most issues never change, and every issue is asked about every field: so what is asked is a small function that
// says so by itself, which V8 puts where it is called.

/** The value a field began with: `from` of its first change; without one, today's. */
export const firstValue = <T extends ChangeValue>(record: IssueRecord, field: TrackedField, today: T): T =>
  hasChanged(record.changes, field) ? (fromOf(record.changes, nextOf(record.changes, field, 0)) as T) : today;

/** The value of a field at the end of an instant: `from` of the first later change; without one, today's. */
export const valueAt = <T extends ChangeValue>(record: IssueRecord, field: TrackedField, at: Instant, today: T): T =>
  hasChanged(record.changes, field) ? changedValueAt(record, field, at, today) : today;

const changedValueAt = <T extends ChangeValue>(record: IssueRecord, field: TrackedField, at: Instant, today: T): T => {
  for (let n = nextOf(record.changes, field, 0); n >= 0; n = nextOf(record.changes, field, n + 1)) {
    if (happenedAt(record, n) > at) return fromOf(record.changes, n) as T;
  }
  return today;
};

/** The first value that was ever set, up to an instant; null when none was. */
export const firstEverSet = <T extends ChangeValue>(
  record: IssueRecord,
  field: TrackedField,
  today: T,
  until: Instant,
): T | null => (hasChanged(record.changes, field) ? firstSet(record, field, until) : today);

const firstSet = <T extends ChangeValue>(record: IssueRecord, field: TrackedField, until: Instant): T | null => {
  const initial = fromOf(record.changes, nextOf(record.changes, field, 0)) as T;
  if (initial !== null) return initial;
  for (let n = nextUntil(record, field, 0, until); n >= 0; n = nextUntil(record, field, n + 1, until)) {
    const to = toOf(record.changes, n) as T;
    if (to !== null) return to;
  }
  return null;
};

/** One change of one field. */
export interface FieldChange<T extends ChangeValue> {
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly from: T;
  readonly to: T;
}

const noChanges: readonly never[] = [];

/** Every change of a field up to an instant, oldest first, whether or not it changed the value. */
export const changesOf = <T extends ChangeValue>(
  record: IssueRecord,
  field: TrackedField,
  until: Instant,
): readonly FieldChange<T>[] => {
  let found: FieldChange<T>[] | null = null;
  for (let n = nextUntil(record, field, 0, until); n >= 0; n = nextUntil(record, field, n + 1, until)) {
    found ??= [];
    const by = byOf(record.changes, n) as PersonId | null;
    found.push({ at: happenedAt(record, n), by, from: fromOf(record.changes, n) as T, to: toOf(record.changes, n) as T });
  }
  return found ?? noChanges;
};
