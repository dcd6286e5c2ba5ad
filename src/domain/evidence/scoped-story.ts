import type { IssueStory } from '#domain/history/issue-story';
import { hasMoved } from '#domain/history/project-moves';
import { type ScopeStretch, scopeStretches } from './scope-stretches';

/** A story with the time its issue was in scope. */
export interface ScopedStory {
  readonly story: IssueStory;
  /** Null for an issue that never moved: it has been in scope since its creation. Most are so, and need none made for them. */
  readonly stretches: readonly ScopeStretch[] | null;
  /** In scope at the instant one looks from. */
  readonly inScope: boolean;
}

const projectsOf = (stories: readonly IssueStory[]): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const { projectKey } of stories) keys.add(projectKey);
  return keys;
};

/** What is in scope: one project, or (no project given) all projects of the stories together: then a move between them changes nothing. */
export class Scope {
  /** Only where an issue has moved has anybody to ask which projects all are in. */
  private projects: ReadonlySet<string> | null = null;

  constructor(
    private readonly stories: readonly IssueStory[],
    private readonly projectKey: string | null,
  ) {}

  has(projectKey: string): boolean {
    if (this.projectKey !== null) return projectKey === this.projectKey;
    this.projects ??= projectsOf(this.stories);
    return this.projects.has(projectKey);
  }

  /** Whether an issue is in scope at the instant one looks from. */
  holds(story: IssueStory): boolean {
    return (this.projectKey === null && !hasMoved(story)) || this.has(story.projectKey);
  }

  /** Null for an issue that was never in scope. */
  scoped(story: IssueStory): ScopedStory | null {
    const inScope = this.holds(story);
    if (!hasMoved(story)) return inScope ? { story, stretches: null, inScope } : null;
    const stretches = scopeStretches(story, this);
    return stretches.length === 0 ? null : { story, stretches, inScope };
  }
}
