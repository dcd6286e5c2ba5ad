import { fromOf, toOf } from '#domain/history/change-log';
import type { IssueKey } from '#domain/history/issue-key';
import { happenedAt, nextUntil } from '#domain/history/past-of-field';
import { DUE } from '#domain/history/tracked-field';
import type { Told, ToldIssue } from '../told';
import { type FoundNote, noteOn } from './found-note';

const DAY = 86_400_000;

/** The due date was set or moved when the work was finished, or within the last day before that. */
const datedAfterTheFact = ({ record, story }: ToldIssue, asOf: number): boolean => {
  const { finished, due, firstDue } = story;
  if (finished === null || (due === null && firstDue === null)) return false;
  for (let n = nextUntil(record, DUE, 0, asOf); n >= 0; n = nextUntil(record, DUE, n + 1, asOf)) {
    const to = toOf(record.changes, n);
    if (to !== null && to !== fromOf(record.changes, n) && happenedAt(record, n) >= finished - DAY) return true;
  }
  return false;
};

/** Plans that were written when the outcome was known: first estimates set after work had started, due dates set at or after the finish. */
export const latePlans = ({ issues, lens }: Told): readonly FoundNote[] => {
  const estimates: IssueKey[] = [];
  const dates: IssueKey[] = [];
  for (const issue of issues) {
    const { key, historyKnown, started, estimateFirst, estimateAtStart } = issue.story;
    if (!historyKnown) continue;
    if (started !== null && estimateFirst !== null && estimateAtStart === null) estimates.push(key);
    if (datedAfterTheFact(issue, lens.asOf)) dates.push(key);
  }
  return [...noteOn('late-estimates', estimates), ...noteOn('late-due-dates', dates)];
};
