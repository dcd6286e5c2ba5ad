import type { IssueKey } from '#domain/history/issue-key';
import { changesOf } from '#domain/history/past-of-field';
import { DUE } from '#domain/history/tracked-field';
import type { Told, ToldIssue } from '../told';
import { type FoundNote, noteOn } from './found-note';

const DAY = 86_400_000;

/** The due date was set or moved when the work was finished, or within the last day before that. */
const datedAfterTheFact = ({ record, story }: ToldIssue, asOf: number): boolean => {
  const { finished, due, firstDue } = story;
  if (finished === null || (due === null && firstDue === null)) return false;
  return changesOf<number | null>(record, DUE, asOf).some(
    ({ at, from, to }) => to !== null && to !== from && at >= finished - DAY,
  );
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
