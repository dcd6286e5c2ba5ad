import { dateOfDay } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { dateIn, type Zone } from '#domain/history/zone';
import { baselineOf } from './baseline-of';
import { countsOf } from './counts';
import { effortOf } from './effort';
import { KeptForEver, type Showing, showAll } from './gatherer';
import type { ProjectEvidence, QualityNote } from './project-evidence';
import { qualityNotes } from './quality-notes';
import { scheduleOf } from './schedule';
import { scopeOf } from './scope';
import { scopeSeries } from './scope-series';
import { Scope, type ScopedStory } from './scoped-story';

export interface EvidenceQuestion {
  readonly asOf: Instant;
  /** The zone that the stories were told in. */
  readonly zone: Zone;
  /** The project asked about; without one, all projects of the stories as one. */
  readonly projectKey?: string | null;
  /** A chosen baseline date, else the rule decides. */
  readonly baseline?: CalendarDate | null;
  /** Notes on the data that the stories cannot know of, as those of the status catalogue. */
  readonly notes?: readonly QualityNote[];
}

class AllNumbers implements Showing<IssueStory> {
  private readonly counts = countsOf();
  private readonly schedule;
  private readonly changes;
  private readonly effort = effortOf();
  private readonly series;
  private readonly quality = qualityNotes();

  constructor(
    private readonly scope: Scope,
    baseline: CalendarDate | null,
    today: CalendarDate,
  ) {
    this.schedule = scheduleOf(baseline);
    this.changes = scopeOf(baseline);
    this.series = scopeSeries(today);
  }

  show(stories: readonly IssueStory[], from: number, to: number): void {
    const { counts, schedule, changes, effort, series, quality } = this;
    // Only of these, so that what is worked out for each need not be kept until all have been.
    const some: ScopedStory[] = [];
    for (let n = from; n < to; n += 1) {
      const one = this.scope.scoped(stories[n] as IssueStory);
      if (one !== null) some.push(one);
    }
    for (const one of some) counts.take(one);
    for (const one of some) schedule.take(one);
    for (const one of some) changes.take(one);
    for (const one of some) effort.take(one);
    for (const one of some) series.take(one);
    for (const one of some) quality.take(one);
  }

  found(): Omit<ProjectEvidence, 'asOf' | 'zone' | 'baseline'> {
    const { counts, schedule, changes, effort, series, quality } = this;
    return {
      ...counts.found(),
      ...schedule.found(),
      ...changes.found(),
      ...effort.found(),
      scopeSeries: series.found(),
      quality: quality.found(),
    };
  }
}

const kept = new KeptForEver();

/**
 * What a set of issues shows: planned against actual, with the issues behind every number, and with the reason where the
 * data cannot tell. Hand in the stories of issues that have left the project too, where they are at hand: they tell what was removed.
 */
export const projectEvidence = (stories: Iterable<IssueStory>, question: EvidenceQuestion): ProjectEvidence => {
  kept.keep(() => [dateOfDay(0), null].map((day) => new AllNumbers(new Scope([], null), day, dateOfDay(0))));
  const all: readonly IssueStory[] = Array.isArray(stories) ? stories : [...stories];
  const scope = new Scope(all, question.projectKey ?? null);
  const baseline = baselineOf(question.baseline ?? null, all, scope);
  const numbers = new AllNumbers(scope, baseline?.date ?? null, dateIn(question.zone, question.asOf, null));
  showAll(all, numbers);
  const { quality, ...found } = numbers.found();
  return {
    asOf: question.asOf,
    zone: question.zone.name,
    baseline,
    ...found,
    quality: [...(question.notes ?? []), ...quality],
  };
};
