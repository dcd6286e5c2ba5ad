import type { IssueStory } from '#domain/history/issue-story';
import { type ScopeStretch, scopeStretches } from './scope-stretches';

/** A story with the time its issue was in scope. */
export interface ScopedStory {
  readonly story: IssueStory;
  readonly stretches: readonly ScopeStretch[];
  /** In scope at the instant one looks from. */
  readonly inScope: boolean;
}

/** The stories of one project, or (no project given) of all projects together: then a move between them changes nothing. Issues that were never in scope are left out. */
export const scopedStories = (stories: Iterable<IssueStory>, projectKey: string | null): readonly ScopedStory[] => {
  const all = Array.from(stories);
  const scope = projectKey === null ? new Set(all.map((story) => story.projectKey)) : new Set([projectKey]);
  const isInScope = (key: string): boolean => scope.has(key);
  const scoped: ScopedStory[] = [];
  for (const story of all) {
    const stretches = scopeStretches(story, isInScope);
    if (stretches.length > 0) scoped.push({ story, stretches, inScope: isInScope(story.projectKey) });
  }
  return scoped;
};
