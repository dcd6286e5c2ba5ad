import type { Seconds } from '#domain/history/instant';
import { type Claim, known, type NotEnoughData, unknown } from './claim';
import type { Gatherer } from './gatherer';
import { median } from './median';
import type { EstimateMiss, PlannedAgainstActual, ProjectEvidence } from './project-evidence';
import type { ScopedStory } from './scoped-story';
import { sum } from './sum';

/** Estimated at the start of work against spent, over issues that have both; the difference is a share of the estimate. */
const compared = (both: readonly EstimateMiss[]): PlannedAgainstActual<Seconds> => {
  const keys = both.map(({ key }) => key);
  const planned = sum(both.map(({ estimateAtStart }) => estimateAtStart));
  const actual = sum(both.map(({ timeSpent }) => timeSpent));
  return { planned: known(planned, keys), actual: known(actual, keys), difference: known((actual - planned) / planned, keys) };
};

/** Median of time spent over estimate at start, over finished issues that have both. */
const ratioOf = (both: readonly EstimateMiss[]): Claim<number> => {
  const done = both.filter(({ finished }) => finished);
  if (done.length === 0) return unknown('nothing-finished');
  const ratios = done.map(({ ratio }) => ratio);
  return known(
    median(ratios),
    done.map(({ key }) => key),
  );
};

/** How far a ratio is off, over or under: twice as long and half as long are equally far. */
const distance = ({ ratio }: EstimateMiss): number => (ratio >= 1 ? ratio : 1 / ratio);

const furthestFirst = (a: EstimateMiss, b: EstimateMiss): number => {
  const [near, far] = [distance(a), distance(b)];
  if (near === far) return a.key < b.key ? -1 : 1;
  return far > near ? 1 : -1;
};

class EffortGatherer implements Gatherer<ScopedStory, Effort> {
  /** Issues with an estimate at the start of work and time spent. An estimate of nothing is no estimate. */
  private readonly both: EstimateMiss[] = [];
  private any = false;
  private historyKnown = false;
  private spent = false;

  take({ story, inScope }: ScopedStory): void {
    if (!inScope) return;
    const { key, estimateAtStart, timeSpent, finished } = story;
    this.any = true;
    this.historyKnown ||= story.historyKnown;
    this.spent ||= timeSpent !== null;
    if (estimateAtStart === null || estimateAtStart === 0 || timeSpent === null) return;
    this.both.push({ key, estimateAtStart, timeSpent, ratio: timeSpent / estimateAtStart, finished: finished !== null });
  }

  found(): Effort {
    const { both } = this;
    if (both.length > 0)
      return { effort: compared(both), estimateRatio: ratioOf(both), estimateMisses: [...both].sort(furthestFirst) };
    const none = unknown(this.lacking());
    return { effort: { planned: none, actual: none, difference: none }, estimateRatio: none, estimateMisses: [] };
  }

  private lacking(): NotEnoughData {
    if (!this.any) return 'no-issues';
    if (!this.historyKnown) return 'no-history';
    return this.spent ? 'no-estimates' : 'no-time-spent';
  }
}

export type Effort = Pick<ProjectEvidence, 'effort' | 'estimateRatio' | 'estimateMisses'>;

/** Effort estimated against spent: in sum, typically, and issue by issue, the furthest from its estimate first. */
export const effortOf = (): Gatherer<ScopedStory, Effort> => new EffortGatherer();
