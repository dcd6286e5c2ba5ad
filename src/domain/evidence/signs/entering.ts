import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import { hasMoved } from '#domain/history/project-moves';
import { countBefore } from '../by-halves';
import type { ScopeChange } from '../project-evidence';
import type { Told } from '../told';

/** Tells when an issue came into scope after the baseline. */
export interface Entering {
  /** Null where it was in the plan. */
  at(story: IssueStory): Instant | null;
}

/** Whether an issue came into scope at an instant. The additions are in order of time. */
const cameAt = (additions: readonly ScopeChange[], at: Instant, wanted: IssueKey): boolean => {
  const earlier = countBefore(additions.length, (n) => (additions[n] as ScopeChange).at < at);
  for (let n = earlier; additions[n]?.at === at; n += 1) if (additions[n]?.key === wanted) return true;
  return false;
};

class AfterBaseline implements Entering {
  constructor(private readonly told: Told) {}
  at(story: IssueStory): Instant | null {
    const { baseline } = this.told;
    if (baseline === null) return null;
    return hasMoved(story) ? this.firstAddition(story) : story.createdOn > baseline.date ? story.created : null;
  }
  /** It can only have come in when it was created, or with one of its moves. */
  private firstAddition({ key, created, projectMoves }: IssueStory): Instant | null {
    const { additions } = this.told.evidence;
    if (cameAt(additions, created, key)) return created;
    for (const { at } of projectMoves ?? []) if (cameAt(additions, at, key)) return at;
    return null;
  }
}

/** Of an issue that never moved its creation tells; only the others are looked up among the additions. */
export const enteringAfterBaseline = (told: Told): Entering => new AfterBaseline(told);
