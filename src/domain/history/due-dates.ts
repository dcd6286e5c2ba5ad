import { dateOfDay } from './calendar-date';
import { byOf, fromOf, toOf } from './change-log';
import { gathering } from './gathering';
import type { CalendarDate, Instant } from './instant';
import type { PersonId } from './issue-key';
import type { IssueRecord } from './issue-record';
import type { DateMove } from './issue-story';
import { firstValue, happenedAt, nextUntil } from './past-of-field';
import { DUE } from './tracked-field';

/** The calendar date of a day number; null stays null. */
export const dateOrNull = (day: number | null): CalendarDate | null => (day === null ? null : dateOfDay(day));

const none: readonly DateMove[] = [];
const moves = gathering<DateMove>();

/** Every change of the due date once one had been set: moved, taken away, or set again. Setting the first one moves nothing. */
export const dueMovesOf = (record: IssueRecord, until: Instant): readonly DateMove[] => {
  let wasSet = firstValue(record, DUE, record.due) !== null;
  for (let n = nextUntil(record, DUE, 0, until); n >= 0; n = nextUntil(record, DUE, n + 1, until)) {
    const from = fromOf(record.changes, n) as number | null;
    const to = toOf(record.changes, n) as number | null;
    if (from === to) continue;
    if (wasSet) {
      moves.add({
        at: happenedAt(record, n),
        by: byOf(record.changes, n) as PersonId | null,
        from: dateOrNull(from),
        to: dateOrNull(to),
      });
    }
    wasSet = true;
  }
  return moves.list(none);
};
