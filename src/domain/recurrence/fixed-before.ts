import type { DecidedCause } from '#domain/decision-issue/decided-cause';
import type { Instant } from '#domain/history/instant';
import { type Closing, standingClosing } from '#domain/loop/closing';
import type { Followed } from '#domain/loop/followed';
import type { ItemId } from '#domain/session/ids';
import { type AlikeReason, alikeTo, type Finding } from './alike';

/** A decision of some post-mortem, with the cause that it was to remove. */
export interface OldDecision {
  readonly id: string;
  readonly postMortemId: string;
  readonly cause: DecidedCause;
  readonly followed: Followed;
}

/** What was found under a topic of a post-mortem. */
export interface FindingOfTopic extends Finding {
  readonly postMortemId: string;
  readonly topic: ItemId;
  /** When its post-mortem was opened: what was found in it is older than a fix that was closed afterwards. */
  readonly openedAt: Instant;
}

export interface FixedBefore<T extends OldDecision = OldDecision> {
  readonly decision: T;
  /** The closing as done that stands: since when it counts as fixed. */
  readonly fix: Closing;
  readonly reasons: readonly AlikeReason[];
}

/** The closing by which a decision counts as fixed: as done, and not reopened since. Null where it is not. */
export const fixOf = ({ told }: Followed): Closing | null => {
  const closing = standingClosing(told.closings);
  return closing?.as === 'done' ? closing : null;
};

/** Tells of old decisions why they look like what is found now: null where they had not fixed it before, or where too little speaks for it. */
export function asFixedBefore<T extends OldDecision>(finding: FindingOfTopic): (decision: T) => FixedBefore<T> | null {
  const whyAlike = alikeTo(finding);
  return (decision) => {
    const fix = fixOf(decision.followed);
    if (fix === null || fix.at >= finding.openedAt || decision.postMortemId === finding.postMortemId) return null;
    const reasons = whyAlike(decision.cause);
    return reasons === null ? null : { decision, fix, reasons };
  };
}

/**
 * The decisions of other post-mortems that had fixed what now looks the same (S1-81), the most alike first, whatever order they came in.
 * One of which somebody has said for this topic that it is not the same is left out.
 */
export function fixedBefore<T extends OldDecision>(finding: FindingOfTopic, decisions: readonly T[]): readonly FixedBefore<T>[] {
  const beside = asFixedBefore<T>(finding);
  return decisions
    .filter(({ followed }) => !isSetAside(followed, finding))
    .flatMap((decision) => beside(decision) ?? [])
    .sort((a, b) => weightOf(b) - weightOf(a) || b.fix.at - a.fix.at || (a.decision.id < b.decision.id ? -1 : 1));
}

const isSetAside = ({ kept }: Followed, { postMortemId, topic }: FindingOfTopic): boolean =>
  kept.notTheSame.some((one) => one.postMortemId === postMortemId && one.topic === topic);

const weightOf = ({ reasons }: FixedBefore): number => reasons.reduce((sum, { weight }) => sum + weight, 0);
