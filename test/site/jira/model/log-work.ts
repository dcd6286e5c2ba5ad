import type { IssueEntry } from './issue-entry';
import { type Change, line } from './record-change';

/** How much time an issue has left and took, after work of `seconds` was logged on it: the history has a line for each. */
export function logWork(entry: IssueEntry, worklogId: string, seconds: number, left: number | null): Change {
  const spent = typeof entry.raw.fields.timespent === 'number' ? entry.raw.fields.timespent : null;
  const rest = typeof entry.raw.fields.timeestimate === 'number' ? entry.raw.fields.timeestimate : null;
  const text = (number: number | null) => (number === null ? null : String(number));
  const total = (spent ?? 0) + seconds;
  const items = [line('timespent', 'timespent', [text(spent), text(spent)], [text(total), text(total)])];
  if (left !== rest) items.unshift(line('timeestimate', 'timeestimate', [text(rest), text(rest)], [text(left), text(left)]));
  // Jira names the worklog on a line that belongs to no field.
  items.push({ field: 'WorklogId', fieldtype: 'jira', from: null, fromString: null, to: worklogId, toString: worklogId });
  return { values: { timespent: total, timeestimate: left }, items };
}
