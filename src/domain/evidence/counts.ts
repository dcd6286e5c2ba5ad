import type { IssueKey } from '#domain/history/issue-key';
import { type Claim, known, unknown } from './claim';
import type { Gatherer } from './gatherer';
import type { ProjectEvidence } from './project-evidence';
import type { ScopedStory } from './scoped-story';

/** How often something is in the histories it is shown. */
class TimesInHistory {
  private readonly keys: IssueKey[] = [];
  private total = 0;
  private told = false;

  see(events: readonly unknown[] | null, key: IssueKey): void {
    if (events === null) return;
    this.told = true;
    if (events.length === 0) return;
    this.total += events.length;
    this.keys.push(key);
  }

  /** The keys are the issues that have any. Unknown where no issue has a history. */
  found(issues: number): Claim<number> {
    if (issues === 0) return unknown('no-issues');
    return this.told ? known(this.total, this.keys) : unknown('no-history');
  }
}

const shareOf = (keys: readonly IssueKey[], issues: number): Claim<number> =>
  issues === 0 ? unknown('no-issues') : known(keys.length / issues, keys);

class CountsGatherer implements Gatherer<ScopedStory, Counts> {
  private readonly withoutEstimate: IssueKey[] = [];
  private readonly withoutDueDate: IssueKey[] = [];
  private readonly finished: IssueKey[] = [];
  private readonly dateMoves = new TimesInHistory();
  private readonly reopened = new TimesInHistory();
  private readonly handOffs = new TimesInHistory();
  private issues = 0;

  take({ story, inScope }: ScopedStory): void {
    if (!inScope) return;
    const { key } = story;
    this.issues += 1;
    if (story.estimate === null) this.withoutEstimate.push(key);
    if (story.due === null) this.withoutDueDate.push(key);
    if (story.finished !== null) this.finished.push(key);
    this.dateMoves.see(story.dueMoves, key);
    this.reopened.see(story.reopenings, key);
    this.handOffs.see(story.handOffs, key);
  }

  found(): Counts {
    const { issues, finished } = this;
    return {
      issues,
      withoutEstimate: shareOf(this.withoutEstimate, issues),
      withoutDueDate: shareOf(this.withoutDueDate, issues),
      finished: issues === 0 ? unknown('no-issues') : known(finished.length, finished),
      dateMoves: this.dateMoves.found(issues),
      reopened: this.reopened.found(issues),
      handOffs: this.handOffs.found(issues),
    };
  }
}

export type Counts = Pick<
  ProjectEvidence,
  'issues' | 'withoutEstimate' | 'withoutDueDate' | 'finished' | 'dateMoves' | 'reopened' | 'handOffs'
>;

/** How many issues are in scope, lack an estimate or a due date (as shares from 0 to 1) or are finished, and how often dates moved and issues were reopened and handed on. */
export const countsOf = (): Gatherer<ScopedStory, Counts> => new CountsGatherer();
