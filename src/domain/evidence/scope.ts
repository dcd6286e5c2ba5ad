import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { isInBaseline } from './baseline-of';
import { type Claim, known, unknown } from './claim';
import type { Gatherer } from './gatherer';
import type { ProjectEvidence, ScopeChange } from './project-evidence';
import type { ScopedStory } from './scoped-story';

const byTime = (a: ScopeChange, b: ScopeChange): number => a.at - b.at || (a.key < b.key ? -1 : 1);

/** How many changes there were; the keys are the issues, each once. */
const countOfChanges = (changes: readonly ScopeChange[]): Claim<number> => {
  // An issue is created once; only moves can bring it in or take it out several times.
  const moved = new Set<IssueKey>();
  for (const { key, how } of changes) if (how !== 'created') moved.add(key);
  const seen = new Set<IssueKey>();
  const keys: IssueKey[] = [];
  for (const { key } of changes) {
    if (moved.size > 0 && moved.has(key)) {
      if (seen.has(key)) continue;
      seen.add(key);
    }
    keys.push(key);
  }
  return known(changes.length, keys);
};

/** The issues that came and those that went, each once. */
const keysOfBoth = (added: readonly IssueKey[], removed: readonly IssueKey[]): readonly IssueKey[] => {
  if (removed.length === 0) return added;
  const gone = new Set(removed);
  for (const key of added) gone.delete(key);
  return [...added, ...gone];
};

export type ScopePart = Pick<ProjectEvidence, 'scope' | 'added' | 'removed' | 'additions' | 'removals'>;

/** Without a baseline only the scope of now can be told. */
class ScopeOfNow implements Gatherer<ScopedStory, ScopePart> {
  private readonly now: IssueKey[] = [];

  take({ story, inScope }: ScopedStory): void {
    if (inScope) this.now.push(story.key);
  }

  found(): ScopePart {
    const { now } = this;
    const none = unknown(now.length === 0 ? 'no-issues' : 'no-history');
    const actual = now.length === 0 ? none : known(now.length, now);
    return { scope: { planned: none, actual, difference: none }, added: none, removed: none, additions: [], removals: [] };
  }
}

class ScopeGatherer implements Gatherer<ScopedStory, ScopePart> {
  private readonly planned: IssueKey[] = [];
  private readonly now: IssueKey[] = [];
  private readonly additions: ScopeChange[] = [];
  private readonly removals: ScopeChange[] = [];

  constructor(private readonly baseline: CalendarDate) {}

  take(one: ScopedStory): void {
    const { story, stretches, inScope } = one;
    const { key } = story;
    if (isInBaseline(one, this.baseline)) this.planned.push(key);
    if (inScope) this.now.push(key);
    for (const { entered, enteredAt, enteredBy, how, left, leftAt, leftBy } of stretches) {
      if (entered > this.baseline) this.additions.push({ key, at: enteredAt, by: enteredBy, how });
      if (left !== null && leftAt !== null && left > this.baseline)
        this.removals.push({ key, at: leftAt, by: leftBy, how: 'moved-out' });
    }
  }

  found(): ScopePart {
    const { planned, now } = this;
    const additions = this.additions.sort(byTime);
    const removals = this.removals.sort(byTime);
    const added = countOfChanges(additions);
    const removed = countOfChanges(removals);
    const share =
      planned.length === 0
        ? unknown('no-issues')
        : known((now.length - planned.length) / planned.length, keysOfBoth(added.keys, removed.keys));
    const scope = { planned: known(planned.length, planned), actual: known(now.length, now), difference: share };
    return { scope, added, removed, additions, removals };
  }
}

/**
 * Issues in scope at the end of the baseline day against issues in scope now; the difference is a share of the first, and the issues
 * behind it are those that came and went in between: created in, moved into or moved out of the scope on a later calendar day.
 */
export const scopeOf = (baseline: CalendarDate | null): Gatherer<ScopedStory, ScopePart> =>
  baseline === null ? new ScopeOfNow() : new ScopeGatherer(baseline);
