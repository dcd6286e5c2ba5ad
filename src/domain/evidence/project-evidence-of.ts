import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { dateIn, type Zone } from '#domain/history/zone';
import { baselineOf, isInBaseline } from './baseline-of';
import { known, unknown } from './claim';
import { numberOf, shareOf, timesInHistory } from './counts';
import { effortOf } from './effort';
import type { Baseline, ProjectEvidence, QualityNote } from './project-evidence';
import { qualityNotes } from './quality-notes';
import { endOf, lastFinishOf, startOf } from './schedule';
import { additionsSince, countOfChanges, removalsSince, scopeOf } from './scope';
import { scopeSeries } from './scope-series';
import { type ScopedStory, scopedStories } from './scoped-story';

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

type ScopePart = Pick<ProjectEvidence, 'scope' | 'added' | 'removed' | 'additions' | 'removals'>;

const scopePart = (scoped: readonly ScopedStory[], baseline: Baseline | null): ScopePart => {
  if (baseline === null) {
    const now = scoped.filter(({ inScope }) => inScope).map(({ story }) => story.key);
    const none = unknown(now.length === 0 ? 'no-issues' : 'no-history');
    const actual = now.length === 0 ? none : known(now.length, now);
    return { scope: { planned: none, actual, difference: none }, added: none, removed: none, additions: [], removals: [] };
  }
  const additions = additionsSince(scoped, baseline.date);
  const removals = removalsSince(scoped, baseline.date);
  const added = countOfChanges(additions);
  const removed = countOfChanges(removals);
  return {
    scope: scopeOf(
      scoped,
      baseline.date,
      removed.keys.length === 0 ? added.keys : [...new Set([...added.keys, ...removed.keys])],
    ),
    added,
    removed,
    additions,
    removals,
  };
};

/**
 * What a set of issues shows: planned against actual, with the issues behind every number, and with the reason where the
 * data cannot tell. Hand in the stories of issues that have left the project too, where they are at hand: they tell what was removed.
 */
export const projectEvidence = (stories: Iterable<IssueStory>, question: EvidenceQuestion): ProjectEvidence => {
  const scoped = scopedStories(stories, question.projectKey ?? null);
  const now = scoped.filter(({ inScope }) => inScope).map(({ story }) => story);
  const baseline = baselineOf(question.baseline ?? null, scoped);
  const atBaseline = baseline === null ? now : scoped.filter((one) => isInBaseline(one, baseline.date)).map(({ story }) => story);
  return {
    asOf: question.asOf,
    zone: question.zone.name,
    issues: now.length,
    baseline,
    start: startOf(atBaseline, now),
    end: endOf(atBaseline, now),
    lastFinish: lastFinishOf(now),
    ...scopePart(scoped, baseline),
    ...effortOf(now),
    withoutEstimate: shareOf(now, ({ estimate }) => estimate === null),
    withoutDueDate: shareOf(now, ({ due }) => due === null),
    finished: numberOf(now, ({ finished }) => finished !== null),
    dateMoves: timesInHistory(now, ({ dueMoves }) => dueMoves),
    reopened: timesInHistory(now, ({ reopenings }) => reopenings),
    handOffs: timesInHistory(now, ({ handOffs }) => handOffs),
    scopeSeries: scopeSeries(scoped, dateIn(question.zone, question.asOf, null)),
    quality: [...(question.notes ?? []), ...qualityNotes(now)],
  };
};
