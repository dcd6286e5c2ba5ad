import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { isInBaseline } from './baseline-of';
import { type Claim, known, unknown } from './claim';
import type { Gatherer } from './gatherer';
import type { ProjectEvidence, ScopeChange } from './project-evidence';
import type { ScopeStretch } from './scope-stretches';
import type { ScopedStory } from './scoped-story';

const byTime = (a: ScopeChange, b: ScopeChange): number => a.at - b.at || (a.key < b.key ? -1 : 1);

/** The changes of scope one way. */
class ScopeChanges {
  private readonly changes: ScopeChange[] = [];
  /** Those by which an issue came, or went, once more. Few do: it is asked for the change and not for its key, which would have to be hashed. */
  private readonly again = new Set<ScopeChange>();

  /** Those of one issue come in order of time. @param again whether one of the same issue came before. */
  add(change: ScopeChange, again: boolean): void {
    if (again) this.again.add(change);
    this.changes.push(change);
  }

  /** All of them, and how many there were; the keys are the issues, each once. */
  found(): { readonly inOrder: readonly ScopeChange[]; readonly count: Claim<number> } {
    const inOrder = this.changes.sort(byTime);
    const keys: IssueKey[] = [];
    for (const change of inOrder) if (!this.again.has(change)) keys.push(change.key);
    return { inOrder, count: known(inOrder.length, keys) };
  }
}

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
  private readonly additions = new ScopeChanges();
  private readonly removals = new ScopeChanges();
  /** The issues that went and have not come since the baseline: they were in the plan. */
  private readonly onlyWent = new Set<IssueKey>();

  constructor(private readonly baseline: CalendarDate) {}

  take(one: ScopedStory): void {
    const { story, stretches, inScope } = one;
    const { key } = story;
    if (isInBaseline(one, this.baseline)) this.planned.push(key);
    if (inScope) this.now.push(key);
    if (stretches !== null) this.takeMoved(key, stretches);
    else if (story.createdOn > this.baseline)
      this.additions.add({ key, at: story.created, by: story.creator, how: 'created' }, false);
  }

  private takeMoved(key: IssueKey, stretches: readonly ScopeStretch[]): void {
    let came = false;
    let went = false;
    for (const { entered, enteredAt, enteredBy, how, left, leftAt, leftBy } of stretches) {
      if (entered > this.baseline) {
        this.additions.add({ key, at: enteredAt, by: enteredBy, how }, came);
        came = true;
      }
      if (left !== null && leftAt !== null && left > this.baseline) {
        this.removals.add({ key, at: leftAt, by: leftBy, how: 'moved-out' }, went);
        went = true;
      }
    }
    if (went && !came) this.onlyWent.add(key);
  }

  found(): ScopePart {
    const { planned, now, onlyWent } = this;
    const { inOrder: additions, count: added } = this.additions.found();
    const { inOrder: removals, count: removed } = this.removals.found();
    const keysOfBoth = onlyWent.size === 0 ? added.keys : [...added.keys, ...removed.keys.filter((key) => onlyWent.has(key))];
    const share = planned.length === 0 ? unknown('no-issues') : known((now.length - planned.length) / planned.length, keysOfBoth);
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
