import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import { AT_FIRST, type StateTold } from '#domain/loop/decision-state';
import type { Followed } from '#domain/loop/followed';
import type { ItemId } from '#domain/session/ids';
import type { Verification } from '#domain/session/verification';
import type { DecidedCause } from './decided-cause';

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
  /** What its topic was found to be when its issue was made. Not in the records of first versions, nor of a decision without a topic. */
  readonly cause?: DecidedCause;
  readonly making: Making;
  /** What the post-mortem was called when the issue was made: what is left of it should its record be lost. Not in the records of first versions. */
  readonly postMortemTitle?: string;
  /** What became of it since its issue is made; null before. */
  readonly followed: Followed | null;
}

/** The key of the issue property that tells what an issue is for. JQL finds it: `issue.property[hindsightDecision].decision`. */
export const DECISION_PROPERTY = 'hindsightDecision';

/** Which decision an issue is for. */
export interface DecisionName {
  readonly postMortem: string;
  readonly decision: ItemId;
}

/**
 * What it takes to follow a decision again when the app's storage was emptied. The issue's description says the same, and where an
 * issue was taken that had a description of its own, its panel does.
 */
export interface FollowAgain {
  readonly title: string;
  readonly decided: Decided;
  readonly how: 'created' | 'taken';
  /** From when it is followed. */
  readonly from: Instant;
}

/** The value of that property. Small, and nothing in it that is not shown to everybody who sees the issue. */
export interface DecisionMark extends DecisionName {
  readonly shape: 2;
  /** Not in the marks of first versions. */
  readonly again?: FollowAgain;
  /** How it stands, for searches; what is not to be told is not there. Written anew whenever it changes. */
  readonly state?: StateTold['state'];
  readonly verdict?: 'held' | 'drifted';
  readonly checkOn?: CalendarDate;
}

export const nameOf = ({ postMortemId, decisionId }: Pick<DecisionIssue, 'postMortemId' | 'decisionId'>): DecisionName => ({
  postMortem: postMortemId,
  decision: decisionId,
});

/** The whole mark of a decision's issue, as it is to be written. @param how the issue comes to the decision, where it is not made yet. */
export const markOf = (kept: DecisionIssue, how: FollowAgain['how'] = 'created'): DecisionMark => {
  const { making, decided, followed, postMortemTitle } = kept;
  const from = followed?.outset.from ?? making.at;
  const again = { decided, how: making.kind === 'made' ? making.how : how, from };
  return {
    shape: 2,
    ...nameOf(kept),
    ...stateParts(followed === null ? AT_FIRST : followed.kept.stateTold),
    ...(postMortemTitle === undefined ? {} : { again: { title: postMortemTitle, ...again } }),
  };
};

/** The parts of a mark that searches look at. Null stays away: JQL finds what is not there by `IS EMPTY`. */
export const stateParts = (told: StateTold | null): Pick<DecisionMark, 'state' | 'verdict' | 'checkOn'> =>
  told === null
    ? {}
    : {
        state: told.state,
        ...(told.verdict === null ? {} : { verdict: told.verdict }),
        ...(told.checkOn === null ? {} : { checkOn: told.checkOn }),
      };
