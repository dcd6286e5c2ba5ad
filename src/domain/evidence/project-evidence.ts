import type { CalendarDate, Instant, Seconds } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { Claim } from './claim';

/** Planned against actual of one thing, with their difference. */
export interface PlannedAgainstActual<T, D = number> {
  readonly planned: Claim<T>;
  readonly actual: Claim<T>;
  readonly difference: Claim<D>;
}

export interface Baseline {
  readonly date: CalendarDate;
  /** How the day was chosen: by a person, or the day on which work on the first issue started, or (nothing started) the day of the first issue. */
  readonly rule: 'chosen' | 'first-start-of-work' | 'first-issue';
}

export interface ScopeChange {
  readonly key: IssueKey;
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly how: 'created' | 'moved-in' | 'moved-out';
}

export interface ScopePoint {
  readonly date: CalendarDate;
  /** Issues in scope at the end of that day. */
  readonly scope: number;
  /** Of these, finished at the end of that day. */
  readonly finished: number;
}

export interface EstimateMiss {
  readonly key: IssueKey;
  readonly estimateAtStart: Seconds;
  readonly timeSpent: Seconds;
  /** timeSpent / estimateAtStart. */
  readonly ratio: number;
  readonly finished: boolean;
}

/** Something about the data itself that limits what the numbers can show. */
export interface QualityNote {
  readonly code: string;
  /** The issues concerned; empty where it concerns the whole set. */
  readonly keys: readonly IssueKey[];
  /** What is needed to put the note into a sentence (a status name, a count). */
  readonly detail: string | null;
}

/** What a set of issues shows, as of one instant, in one zone. */
export interface ProjectEvidence {
  readonly asOf: Instant;
  /** IANA zone, or `as-written` where each date is taken in the offset that the data carries. */
  readonly zone: string;
  readonly issues: number;
  readonly baseline: Baseline | null;
  /** Days; differences in calendar days, positive is later. */
  readonly start: PlannedAgainstActual<CalendarDate>;
  readonly end: PlannedAgainstActual<CalendarDate>;
  /** Issues at the baseline against issues today; the difference is a share (0.61 = 61 % more). */
  readonly scope: PlannedAgainstActual<number>;
  readonly added: Claim<number>;
  readonly removed: Claim<number>;
  /** Estimated (at start of work) against spent, in seconds, over issues that have both; the difference is a share. */
  readonly effort: PlannedAgainstActual<Seconds>;
  /** Median of time spent over estimate at start, over finished issues that have both. */
  readonly estimateRatio: Claim<number>;
  /** The last finish so far, also while work remains (`end.actual` is then unknown). */
  readonly lastFinish: Claim<CalendarDate>;
  /** Share (0 to 1) of the issues in scope that have no estimate; the keys are those issues. */
  readonly withoutEstimate: Claim<number>;
  /** Share (0 to 1) of the issues in scope that have no due date; the keys are those issues. */
  readonly withoutDueDate: Claim<number>;
  /** Number of issues in scope that are finished. */
  readonly finished: Claim<number>;
  /** Number of date moves, reopenings and hand-offs; the keys are the issues that had any. */
  readonly dateMoves: Claim<number>;
  readonly reopened: Claim<number>;
  readonly handOffs: Claim<number>;
  readonly additions: readonly ScopeChange[];
  readonly removals: readonly ScopeChange[];
  readonly scopeSeries: readonly ScopePoint[];
  readonly estimateMisses: readonly EstimateMiss[];
  readonly quality: readonly QualityNote[];
}
