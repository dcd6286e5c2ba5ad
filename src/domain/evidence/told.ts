import type { Aside } from '#domain/history/aside';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import type { IssueStory } from '#domain/history/issue-story';
import type { Lens } from '#domain/history/lens';
import type { Baseline, ProjectEvidence } from './project-evidence';

/** An issue with its past at hand: the record for what only the changes tell, the story for everything told from them. */
export interface ToldIssue {
  readonly record: IssueRecord;
  readonly story: IssueStory;
  /** Only where the same story will be looked at again. */
  readonly aside?: Aside | undefined;
}

/** What every finding is told from: the issues as seen through one lens, and the numbers already told of them. */
export interface Told {
  /** Its `asOf` is the day one looks from; nothing later may show in a finding. */
  readonly lens: Lens;
  /** The calendar day of `lens.asOf` in its zone. */
  readonly today: CalendarDate;
  readonly projectKey: string | null;
  readonly baseline: Baseline | null;
  /** The issues in scope as of then. */
  readonly issues: readonly ToldIssue[];
  readonly evidence: ProjectEvidence;
}
