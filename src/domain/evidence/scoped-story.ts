import type { IssueStory } from '#domain/history/issue-story';
import { type ScopeStretch, scopeStretches, sinceCreation } from './scope-stretches';

/** A story with the time its issue was in scope. */
export interface ScopedStory {
  readonly story: IssueStory;
  readonly stretches: readonly ScopeStretch[];
  /** In scope at the instant one looks from. */
  readonly inScope: boolean;
}

/** The stories of one project, or (no project given) of all projects together: then a move between them changes nothing. Issues that were never in scope are left out. */
export const scopedStories = (stories: readonly IssueStory[], projectKey: string | null): readonly ScopedStory[] => {
  // Only where an issue has moved has anybody to ask which projects all are in.
  let projects: ReadonlySet<string> | null = null;
  const isInScope = (key: string): boolean => {
    if (projectKey !== null) return key === projectKey;
    projects ??= new Set(stories.map((story) => story.projectKey));
    return projects.has(key);
  };
  const scoped: ScopedStory[] = [];
  for (const story of stories) {
    const moved = story.projectMoves !== null && story.projectMoves.length > 0;
    const inScope = projectKey === null && !moved ? true : isInScope(story.projectKey);
    const stretches = moved ? scopeStretches(story, isInScope) : inScope ? [sinceCreation(story)] : none;
    if (stretches.length > 0) scoped.push({ story, stretches, inScope });
  }
  return scoped;
};

const none: readonly ScopeStretch[] = [];
