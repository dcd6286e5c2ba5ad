import { countOf } from './change-log';
import type { IssueRecord } from './issue-record';

/**
 * Issues whose history was lost on the way to this site, as after an import that carries only today's state.
 * Jira then answers with an empty history for each. One issue that nobody ever touched is nothing special; but resolved
 * issues among which not a single change is recorded cannot be: the histories are unknown, not empty.
 * @returns the same records, or all of them with their history marked as unknown.
 */
export function withLostHistoryTold(records: readonly IssueRecord[]): readonly IssueRecord[] {
  const lost = records.some(({ resolution }) => resolution !== null) && records.every(({ changes }) => countOf(changes) === 0);
  return lost ? records.map((record) => ({ ...record, historyKnown: false })) : records;
}
