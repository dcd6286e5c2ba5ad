import { dateOfDay } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { dateIn, type Zone } from '#domain/history/zone';
import { baselineOf } from './baseline-of';
import { countsOf } from './counts';
import { effortOf } from './effort';
import { KeptForEver, NEAR, showAll } from './gatherer';
import type { ProjectEvidence, QualityNote } from './project-evidence';
import { qualityNotes } from './quality-notes';
import { scheduleOf } from './schedule';
import { scopeOf } from './scope';
import { scopeSeries } from './scope-series';
import { Scope } from './scoped-story';

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

const gatherersFor = (baseline: CalendarDate | null, today: CalendarDate) => ({
  counts: countsOf(),
  schedule: scheduleOf(baseline),
  changes: scopeOf(baseline),
  effort: effortOf(),
  series: scopeSeries(today),
  quality: qualityNotes(),
});

const kept = new KeptForEver();

/**
 * What a set of issues shows: planned against actual, with the issues behind every number, and with the reason where the
 * data cannot tell. Hand in the stories of issues that have left the project too, where they are at hand: they tell what was removed.
 */
export const projectEvidence = (stories: Iterable<IssueStory>, question: EvidenceQuestion): ProjectEvidence => {
  kept.keep(() => [dateOfDay(0), null].map((day) => gatherersFor(day, dateOfDay(0))));
  const all: readonly IssueStory[] = Array.isArray(stories) ? stories : [...stories];
  const scope = new Scope(all, question.projectKey ?? null);
  const baseline = baselineOf(question.baseline ?? null, all, scope);
  const gatherers = gatherersFor(baseline?.date ?? null, dateIn(question.zone, question.asOf, null));
  // Some at a time, so that what is worked out for each need not be kept until all have been.
  for (let from = 0; from < all.length; from += NEAR)
    showAll(
      all.slice(from, from + NEAR).flatMap((story) => scope.scoped(story) ?? []),
      Object.values(gatherers),
    );
  const { counts, schedule, changes, effort, series, quality } = gatherers;
  return {
    asOf: question.asOf,
    zone: question.zone.name,
    baseline,
    ...counts.found(),
    ...schedule.found(),
    ...changes.found(),
    ...effort.found(),
    scopeSeries: series.found(),
    quality: [...(question.notes ?? []), ...quality.found()],
  };
};
