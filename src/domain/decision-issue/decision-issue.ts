import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { Followed } from '#domain/loop/followed';
import type { ItemId } from '#domain/session/ids';
import type { Verification } from '#domain/session/items';

/** What the issue of a decision is to be linked to: an issue of the evidence, or the page that the team met on. */
export type WantedLink = { readonly kind: 'issue'; readonly key: IssueKey } | { readonly kind: 'page'; readonly pageId: string };

/** How a decision comes to its Jira issue. One issue per decision, whoever presses how often. */
export type Making =
  /** Somebody has begun, and nobody else begins until it is known what became of it. */
  | { readonly kind: 'being-made'; readonly by: PersonId; readonly at: Instant }
  | {
      readonly kind: 'made';
      /** Created for the decision, or an issue that was there before. */
      readonly how: 'created' | 'taken';
      readonly issueId: string;
      /** As it was then; an issue's key changes when it is moved, its id does not. */
      readonly key: IssueKey;
      readonly by: PersonId;
      readonly at: Instant;
      /** Links that are not set yet. */
      readonly unlinked: readonly WantedLink[];
    };

/** What was decided, in the words of the moment in which its issue was made. */
export interface Decided {
  readonly text: string;
  readonly owner: PersonId;
  readonly due: CalendarDate;
  readonly done: string;
  readonly verification: Verification;
}

/** A decision of a post-mortem and its Jira issue. */
export interface DecisionIssue {
  readonly postMortemId: string;
  readonly decisionId: ItemId;
  readonly decided: Decided;
  readonly making: Making;
  /** What became of it since its issue is made; null before. */
  readonly followed: Followed | null;
}

/** The key of the issue property that tells what an issue is for. JQL finds it: `issue.property[hindsightDecision].decision`. */
export const DECISION_PROPERTY = 'hindsightDecision';

/** The value of that property. Small, and nothing in it that the issue itself does not show. */
export interface DecisionMark {
  readonly shape: 1;
  readonly postMortem: string;
  readonly decision: string;
}

export const markOf = ({ postMortemId, decisionId }: Pick<DecisionIssue, 'postMortemId' | 'decisionId'>): DecisionMark => ({
  shape: 1,
  postMortem: postMortemId,
  decision: decisionId,
});
