import type { Instant } from '#domain/history/instant';
import type { DateMove } from '#domain/history/issue-story';
import type { Reason } from './answers';
import { type Closing, isKnownBy } from './closing';
import type { Followed } from './followed';
import { LOOP_LIMITS } from './limits';
import { type Heard, heard, type LoopRefusal, refused } from './loop-refusal';
import { said } from './said';
import { maySpeak, type Speaking } from './who-speaks';

/** Why a decision was closed without the change; `closing` is what that closing is known by. A later word replaces an earlier one. */
export const tellWhyDropped = (
  followed: Followed,
  { closing, reason }: { readonly closing: Instant; readonly reason: string },
  speaking: Speaking,
): Heard => {
  if (!maySpeak(followed, speaking)) return refused({ why: 'not-yours' });
  const found = followed.told.closings.find((one) => one.as === 'dropped' && isKnownBy(one, closing));
  if (found === undefined) return refused({ why: 'not-dropped' });
  const reasons = withReason(followed.kept.dropReasons, found.since, reason, speaking);
  return 'refusal' in reasons
    ? refused(reasons.refusal)
    : heard({ ...followed, kept: { ...followed.kept, dropReasons: reasons.all } });
};

/** Why the due date was moved; `move` is the instant of the move. A later word replaces an earlier one. */
export const tellWhyMoved = (
  followed: Followed,
  { move, reason }: { readonly move: Instant; readonly reason: string },
  speaking: Speaking,
): Heard => {
  if (!maySpeak(followed, speaking)) return refused({ why: 'not-yours' });
  if (!followed.told.dateMoves.some(({ at }) => at === move)) return refused({ why: 'no-such-move' });
  const reasons = withReason(followed.kept.moveReasons, move, reason, speaking);
  return 'refusal' in reasons
    ? refused(reasons.refusal)
    : heard({ ...followed, kept: { ...followed.kept, moveReasons: reasons.all } });
};

/** Why a date was moved, or null while nobody said. */
export const reasonOfMove = ({ kept }: Followed, { at }: DateMove): Reason | null =>
  kept.moveReasons.find((reason) => reason.of === at) ?? null;

/** Why a decision was closed without the change, or null while nobody said. */
export const reasonOfDrop = ({ kept }: Followed, closing: Closing): Reason | null =>
  kept.dropReasons.find((reason) => isKnownBy(closing, reason.of)) ?? null;

/** The closing without the change that stands and that nobody has given a reason for, or null. */
export const unexplainedDrop = (followed: Followed): Closing | null =>
  followed.told.closings.find(
    (closing) => closing.as === 'dropped' && closing.until === null && reasonOfDrop(followed, closing) === null,
  ) ?? null;

const withReason = (
  reasons: readonly Reason[],
  of: Instant,
  reason: string,
  { by, now: at }: Speaking,
): { readonly all: readonly Reason[] } | { readonly refusal: LoopRefusal } => {
  const words = said(reason, LOOP_LIMITS.reason);
  if ('refusal' in words) return words;
  const others = reasons.filter((one) => one.of !== of);
  if (others.length >= LOOP_LIMITS.reasons) return { refusal: { why: 'too-many', most: LOOP_LIMITS.reasons } };
  return { all: [...others, { of, text: words.text, by, at }] };
};
