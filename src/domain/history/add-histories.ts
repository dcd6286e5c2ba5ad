import { collectChanges, readerOf } from './collect-changes';
import type { FieldMap } from './field-map';
import type { IssueRecord } from './issue-record';

/**
 * The record with the history entries of one page added (`changelog/bulkfetch` sends `created` as epoch milliseconds,
 * `issue/{key}/changelog` as text). An issue's entries may come over several pages, doubled, or as two halves with different
 * fields. An empty page says that the history is known and empty. Whether pages are still to come is for the reader of pages to know.
 * @throws Unreadable for an entry without a readable time.
 */
export const addHistories = (record: IssueRecord, histories: readonly unknown[], fields: FieldMap): IssueRecord => {
  if (histories.length === 0)
    return record.historyKnown && record.historyMissing === 0 ? record : { ...record, historyKnown: true, historyMissing: 0 };
  const { changes, unreadable, newest } = collectChanges(record.changes, histories, readerOf(fields));
  return {
    ...record,
    historyKnown: true,
    historyMissing: 0,
    unreadable: record.unreadable + unreadable,
    lastKnown: Math.max(record.lastKnown, newest),
    changes,
  };
};
