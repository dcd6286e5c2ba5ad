import { byOf, countOf, entryOf, fieldOf, fromOf, hasChanged, toOf } from './change-log';
import { gathering } from './gathering';
import type { Instant } from './instant';
import type { NamedValue } from './interner';
import type { PersonId } from './issue-key';
import type { IssueRecord } from './issue-record';
import type { Reopening } from './issue-story';
import type { Lens } from './lens';
import { happenedAt } from './past-of-field';
import { statusMeant } from './status-walk';
import { RESOLUTION, STATUS } from './tracked-field';

const none: readonly Reopening[] = [];
const found = gathering<Reopening>();

const isDone = (record: IssueRecord, lens: Lens, value: NamedValue): boolean =>
  statusMeant(record, lens, value).category === 'done';

const reopens = (record: IssueRecord, n: number, lens: Lens): boolean => {
  const field = fieldOf(record.changes, n);
  if (field !== STATUS && field !== RESOLUTION) return false;
  const from = fromOf(record.changes, n);
  const to = toOf(record.changes, n);
  if (field === RESOLUTION) return from !== null && to === null;
  if (from === null || to === null) return false;
  return isDone(record, lens, from as NamedValue) && !isDone(record, lens, to as NamedValue);
};

/** A move from category done to another, or a resolution cleared; both in one history entry are one reopening. */
export const reopeningsOf = (record: IssueRecord, lens: Lens): readonly Reopening[] => {
  const { changes } = record;
  if (!hasChanged(changes, STATUS) && !hasChanged(changes, RESOLUTION)) return none;
  let lastEntry: number | null = null;
  for (let n = 0; n < countOf(changes); n += 1) {
    if (!reopens(record, n, lens)) continue;
    const at: Instant = happenedAt(record, n);
    if (at > lens.asOf) break;
    if (entryOf(changes, n) === lastEntry) continue;
    lastEntry = entryOf(changes, n);
    found.add({ at, by: byOf(changes, n) as PersonId | null });
  }
  return found.list(none);
};
