import type { FollowedDecision } from '#contract/followed-decisions';
import type { PersonId } from '#domain/history/issue-key';
import { type Check, checksOf, checkWith } from '#domain/loop/checks';
import { type Closing, isKnownBy, standingClosing } from '#domain/loop/closing';
import { unexplainedDrop } from '#domain/loop/tell-why';
import { daysOfProject } from './days-of-project';

/** Something that waits for somebody. */
export type Waiting = {
  /** Tells it from all others of the page. */
  readonly id: string;
  readonly decision: FollowedDecision;
  /** The viewer owns the decision now. */
  readonly yours: boolean;
} & (
  | { readonly kind: 'date'; readonly daysLate: number }
  | { readonly kind: 'check'; readonly daysLate: number; readonly check: Check }
  /** Dropped, and nobody has said why. */
  | { readonly kind: 'dropped'; readonly closing: Closing }
  /** It has drifted, its issue is closed all the same, and nobody has said what is to follow. */
  | { readonly kind: 'drifted'; readonly check: Check }
);

/** What waits for somebody today, most overdue first; after that what was left open and has no day (S3-62). */
export function waitingNow(decisions: readonly FollowedDecision[], viewer: PersonId): readonly Waiting[] {
  const isYours = ({ followed }: FollowedDecision) => followed.told.owner === viewer;
  const dated = daysOfProject(decisions)
    .filter(({ daysLate }) => daysLate >= 0)
    .flatMap(({ decision, what, daysLate }): readonly Waiting[] => {
      const yours = isYours(decision);
      if (what.kind === 'date') return [{ id: `${decision.id}.date`, kind: 'date', decision, yours, daysLate }];
      const check = checkWith(checksOf(decision.followed, decision.today), what.check);
      return check === undefined ? [] : [{ id: idOf(decision, check), kind: 'check', decision, yours, daysLate, check }];
    });
  return [...dated, ...decisions.flatMap((decision) => undated(decision, isYours(decision)))];
}

function undated(decision: FollowedDecision, yours: boolean): readonly Waiting[] {
  const closing = unexplainedDrop(decision.followed);
  const dropped: readonly Waiting[] =
    closing === null ? [] : [{ id: `${decision.id}.dropped`, kind: 'dropped', decision, yours, closing }];
  const drifted = driftedAndStanding(decision).map(
    (check): Waiting => ({ id: `${idOf(decision, check)}.next`, kind: 'drifted', decision, yours, check }),
  );
  return [...dropped, ...drifted];
}

/** Once its issue is reopened, what followed a drift is plain to see. */
function driftedAndStanding({ followed, today }: FollowedDecision): readonly Check[] {
  const closing = standingClosing(followed.told.closings);
  if (closing === null) return [];
  return checksOf(followed, today).filter(
    ({ id, status }) =>
      status.kind === 'answered' &&
      status.answer.verdict.kind === 'drifted' &&
      status.answer.verdict.next === null &&
      isKnownBy(closing, id.closing),
  );
}

const idOf = (decision: FollowedDecision, { id }: Check): string => `${decision.id}.${id.closing}.${id.days}`;
