import { laidAside } from '#domain/history/aside';
import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import { hasMoved } from '#domain/history/project-moves';
import type { Told, ToldIssue } from '../told';
import { type Topics, topicsOf } from './topics-of';

/** An issue as the sensors see it. */
export interface SeenIssue extends ToldIssue {
  /** What it is about by its own words. */
  readonly topics: Topics;
  /** The same with the words of the issue above it: a part of an audit belongs to the audit. */
  readonly area: Topics;
  /** When it came into scope after the baseline; null where it was in the plan. */
  readonly addedAt: Instant | null;
}

/** What an issue is about by its own words. */
export const topicsIn = laidAside(({ record }: ToldIssue, _: null) => topicsOf(record));

/** An issue whose area is not yet told: what stands above it may come later. */
export type Draft = { -readonly [Name in keyof SeenIssue]: SeenIssue[Name] };

/** Adds the topics of what stands above an issue to its area. */
export const widenAreas = (drafts: readonly Draft[]): void => {
  const parents = new Set<IssueKey>();
  for (const { story } of drafts) if (story.parent !== null) parents.add(story.parent);
  const above = new Map<IssueKey, Topics>();
  for (const { record, topics } of drafts) if (topics !== 0 && parents.has(record.key)) above.set(record.key, topics);
  for (const draft of drafts) if (draft.story.parent !== null) draft.area |= above.get(draft.story.parent) ?? 0;
};

/** Tells when an issue came into scope after the baseline. */
export interface Entering {
  /** Null where it was in the plan. */
  at(story: IssueStory): Instant | null;
}

class AfterBaseline implements Entering {
  private moved: ReadonlyMap<IssueKey, Instant> | null = null;
  constructor(private readonly told: Told) {}
  at(story: IssueStory): Instant | null {
    const { baseline } = this.told;
    if (baseline === null) return null;
    if (!hasMoved(story)) return story.createdOn > baseline.date ? story.created : null;
    this.moved ??= this.firstAdditions();
    return this.moved.get(story.key) ?? null;
  }
  private firstAdditions(): ReadonlyMap<IssueKey, Instant> {
    const { evidence, issues } = this.told;
    const wanted = new Set<IssueKey>();
    for (const { story } of issues) if (hasMoved(story)) wanted.add(story.key);
    const entered = new Map<IssueKey, Instant>();
    for (const { key, at } of evidence.additions) if (wanted.has(key) && !entered.has(key)) entered.set(key, at);
    return entered;
  }
}

/** Of an issue that never moved its creation tells; only the others are looked up among the additions. */
export const enteringAfterBaseline = (told: Told): Entering => new AfterBaseline(told);
