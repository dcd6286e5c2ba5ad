import { fromOf, toOf } from '#domain/history/change-log';
import type { Lens } from '#domain/history/lens';
import { happenedAt, nextUntil } from '#domain/history/past-of-field';
import { DUE } from '#domain/history/tracked-field';
import type { ToldIssue } from '../told';
import { type NoteFinder, noteOn } from './found-note';

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
export const latePlans = ({ asOf }: Lens): NoteFinder => {
  const estimates: number[] = [];
  const dates: number[] = [];
  return {
    take(issue, place) {
      const { historyKnown, started, estimateFirst, estimateAtStart } = issue.story;
      if (!historyKnown) return;
      if (started !== null && estimateFirst !== null && estimateAtStart === null) estimates.push(place);
      if (datedAfterTheFact(issue, asOf)) dates.push(place);
    },
    found: () => [...noteOn('late-estimates', estimates), ...noteOn('late-due-dates', dates)],
  };
};
