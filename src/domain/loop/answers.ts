import type { CalendarDate, Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';

/** After how many days a closed decision is looked at: implemented and followed (S1-58), prevented similar trouble (S1-59). */
export type CheckDays = 30 | 90;

export const CHECK_DAYS: readonly CheckDays[] = [30, 90];

/** What tells a check from all others of its decision: the closing it belongs to (`Closing.since`), and its days. */
export interface CheckId {
  readonly closing: Instant;
  readonly days: CheckDays;
}

/** What is to follow when a decision has drifted; somebody then does it in Jira. */
export type NextStep =
  | { readonly kind: 'reopen' }
  | { readonly kind: 're-plan'; readonly due: CalendarDate }
  | { readonly kind: 'drop' };

export interface NextChoice {
  readonly step: NextStep;
  readonly by: PersonId;
  readonly at: Instant;
}

export type Verdict =
  | { readonly kind: 'held' }
  | { readonly kind: 'drifted'; readonly next: NextChoice | null }
  | { readonly kind: 'not-yet-testable'; readonly askAgainOn: CalendarDate };

/** A second person's look at an answer. The sentence may be empty where they agree. */
export interface Confirmation {
  readonly by: PersonId;
  readonly at: Instant;
  readonly agrees: boolean;
  readonly sentence: string;
}

/** One answer to a check. `not yet testable` may come several times; `held` and `drifted` end it. */
export interface CheckAnswer extends CheckId {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly confirmations: readonly Confirmation[];
}

/** Why something was done, told afterwards; `of` is the instant of what it explains. A later word replaces an earlier one. */
export interface Reason {
  readonly of: Instant;
  readonly text: string;
  readonly by: PersonId;
  readonly at: Instant;
}

/** Whether an answer ends its check. */
export const isFinal = ({ verdict }: CheckAnswer): boolean => verdict.kind !== 'not-yet-testable';
