import { fromOf, toOf } from '#domain/history/change-log';
import type { Lens } from '#domain/history/lens';
import { happenedAt, nextUntil } from '#domain/history/past-of-field';
import { DUE } from '#domain/history/tracked-field';
import type { ToldIssue } from '../told';
import { type FoundNote, type NoteFinder, noteOn } from './found-note';

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

class LatePlans implements NoteFinder {
  private readonly estimates: number[] = [];
  private readonly dates: number[] = [];
  constructor(private readonly lens: Lens) {}
  take(issue: ToldIssue, place: number): void {
    const { historyKnown, started, estimateFirst, estimateAtStart } = issue.story;
    if (!historyKnown) return;
    if (started !== null && estimateFirst !== null && estimateAtStart === null) this.estimates.push(place);
    if (datedAfterTheFact(issue, this.lens.asOf)) this.dates.push(place);
  }
  found(): readonly FoundNote[] {
    return [...noteOn('late-estimates', this.estimates), ...noteOn('late-due-dates', this.dates)];
  }
}

/** Plans that were written when the outcome was known: first estimates set after work had started, due dates set at or after the finish. */
export const latePlans = (lens: Lens): NoteFinder => new LatePlans(lens);
