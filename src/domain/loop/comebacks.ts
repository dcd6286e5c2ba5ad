import { isKnownBy, standingClosing } from './closing';
import type { Comeback } from './comeback';
import type { Followed } from './followed';
import type { Part } from './part';

/**
 * The comebacks that speak against a decision as it stands: it did not hold. Once its issue is closed as done anew, it is another fix,
 * and what came back before speaks against it no more.
 */
export const comebacksAgainst = ({ told, kept }: Followed): readonly Comeback[] => {
  const fix = standingClosing(told.closings);
  return fix?.as === 'done' ? kept.comebacks.filter(({ closing }) => isKnownBy(fix, closing)) : kept.comebacks;
};

/** Whether a decision did not hold: what it had fixed came back. */
export const cameBack = (followed: Followed): boolean => comebacksAgainst(followed).length > 0;

/**
 * The repeat-failure rate (S1-81): of all fixes, those after which the same came back. A fix is a decision whose issue is closed as
 * done, or was when the same came back; it counts once however often that happened, and goes on counting when it is fixed anew, because
 * the team did fail the same way twice. Without a fix there is no rate.
 */
export const repeatRate = (followeds: readonly Followed[]): Part => {
  const again = followeds.filter(({ kept }) => kept.comebacks.length > 0).length;
  const fixed = followeds.filter(
    ({ told, kept }) => kept.comebacks.length === 0 && standingClosing(told.closings)?.as === 'done',
  );
  return { count: again, of: again + fixed.length };
};
