import { useMemo } from 'react';
import { isEpic } from '#domain/evidence/rows/epic-index';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { storyOf } from '#domain/snapshot/frozen-issue';
import type { SummariesStore, Summary } from './summaries-store';
import { useSummaries } from './use-summaries';

/** Misses that the chapter names on each side. */
const MISSES = 5;
/** Rows of a timeline without epics that somebody sees at once. */
const ROWS = 60;

/** The issues whose summaries the chapters name: the rows of the timeline and the worst misses. */
export function namedByChapters(
  stories: readonly IssueStory[],
  { evidence }: Pick<FrozenEvidence, 'evidence'>,
): readonly IssueKey[] {
  const parents = stories.flatMap(({ parent, type }) => (parent === null || type.subtask ? [] : [parent]));
  const epics = [...stories.filter(isEpic).map(({ key }) => key), ...parents];
  const rows = epics.length > 0 ? epics : stories.slice(0, ROWS).map(({ key }) => key);
  const longer = evidence.estimateMisses.filter(({ ratio }) => ratio > 1).slice(0, MISSES);
  const less = evidence.estimateMisses.filter(({ ratio }) => ratio < 1).slice(0, MISSES);
  return [...new Set([...rows, ...longer.map(({ key }) => key), ...less.map(({ key }) => key)])];
}

/** The stories with the summaries that this person may see today. */
export const withSummaries = (
  stories: readonly IssueStory[],
  named: readonly IssueKey[],
  summaryOf: (key: IssueKey) => Summary,
): readonly IssueStory[] => {
  const texts = new Map(
    named.flatMap((key) => {
      const summary = summaryOf(key);
      return summary?.kind === 'text' ? [[key, summary.text] as const] : [];
    }),
  );
  return texts.size === 0
    ? stories
    : stories.map((story) => (texts.has(story.key) ? { ...story, summary: texts.get(story.key) ?? null } : story));
};

/** The frozen issues as the charts take them, those that the chapters name with the summaries that this person may see today. */
export function useFrozenStories(frozen: FrozenEvidence, summaries: SummariesStore): readonly IssueStory[] {
  const bare = useMemo(() => frozen.issues.map(storyOf), [frozen]);
  const named = useMemo(() => namedByChapters(bare, frozen), [bare, frozen]);
  // The function is the same for good: what makes it tell more is what the store has learnt.
  const summaryOf = useSummaries(summaries, named);
  const learnt = summaries.learnt();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function stays the same while it learns; `learnt` says that it tells more.
  return useMemo(() => withSummaries(bare, named, summaryOf), [bare, named, summaryOf, learnt]);
}
