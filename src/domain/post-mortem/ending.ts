import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { CheckDays } from '#domain/loop/answers';
import { checksOf } from '#domain/loop/checks';
import type { Followed } from '#domain/loop/followed';
import { lastSeen } from '#domain/loop/standing';
import type { ItemId } from '#domain/session/ids';

/** A post-mortem that people have ended, and what they left behind. */
export interface Ended {
  readonly at: Instant;
  readonly by: PersonId;
  /** Null where nothing was left. */
  readonly reason: string | null;
  /** How many decisions were open and checks unanswered. */
  readonly leftOpen: { readonly decisions: number; readonly checks: number };
}

/** A decision of a post-mortem, with what became of it; `followed` is null where nobody has made its issue. */
export interface DecisionLeft {
  readonly id: ItemId;
  readonly text: string;
  readonly owner: PersonId | null;
  readonly due: CalendarDate | null;
  readonly followed: { readonly followed: Followed; readonly today: CalendarDate } | null;
}

export interface DecisionStillOpen extends Omit<DecisionLeft, 'followed'> {
  readonly issueId: string | null;
  readonly key: IssueKey | null;
  readonly why: 'no-issue' | 'open' | 'gone';
}

export interface CheckStillOpen {
  readonly decision: ItemId;
  readonly text: string;
  readonly issueId: string;
  readonly key: IssueKey;
  readonly days: CheckDays;
  readonly dueOn: CalendarDate;
}

export interface StillOpen {
  readonly decisions: readonly DecisionStillOpen[];
  readonly checks: readonly CheckStillOpen[];
}

/**
 * What a post-mortem leaves open that ends now: decisions that are neither done nor dropped, and checks without an answer that ends them,
 * also those that are not due yet. What was closed without the change asks no checks.
 */
export const stillOpen = (decisions: readonly DecisionLeft[]): StillOpen => ({
  decisions: decisions.flatMap(({ followed: told, ...decision }): readonly DecisionStillOpen[] => {
    if (told === null) return [{ ...decision, issueId: null, key: null, why: 'no-issue' }];
    const { standing, key, owner, due } = told.followed.told;
    if (lastSeen(standing).kind !== 'open') return [];
    const { issueId } = told.followed.outset;
    return [{ ...decision, owner, due, issueId, key, why: standing.kind === 'gone' ? 'gone' : 'open' }];
  }),
  checks: decisions.flatMap(({ id, text, followed: told }): readonly CheckStillOpen[] => {
    if (told === null) return [];
    const { followed, today } = told;
    const { issueId } = followed.outset;
    return checksOf(followed, today)
      .filter(({ status }) => status.kind !== 'answered' && status.kind !== 'cancelled')
      .map(({ id: check, dueOn }) => ({ decision: id, text, issueId, key: followed.told.key, days: check.days, dueOn }));
  }),
});

/** Whether a reason is needed to end it. */
export const isLeft = ({ decisions, checks }: StillOpen): boolean => decisions.length + checks.length > 0;

/** The end of a post-mortem; null where something is left and nobody says why. */
export const endedWith = (left: StillOpen, reason: string | null, by: PersonId, at: Instant): Ended | null => {
  if (isLeft(left) && reason === null) return null;
  return { at, by, reason, leftOpen: { decisions: left.decisions.length, checks: left.checks.length } };
};
